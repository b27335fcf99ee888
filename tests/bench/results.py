"""The table, and the picture of cost against size."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bench.figures import Figure

Point = tuple[int, float, float]
"""Operations, seconds, MiB."""
_SCALES = {"s": 1.0, "ms": 1e3, "µs": 1e6, "MiB": 1.0, "": 1.0}


def render_results(
    figures: Sequence[Figure], *, commit: str, day: str, runs: int
) -> str:
    """Give RESULTS.md."""
    reached = sum(figure.reached for figure in figures)
    lines = [
        "# What it costs",
        "",
        f"Written by `make bench` on {day}, on commit {commit}: {reached} of {len(figures)} goals are",
        f"reached. Each row compares two things that took turns, {runs} times after one that does not count;",
        "the ratio is the median of the runs' ratios, with the smallest and the largest. Seconds are by the",
        "clock. The machine has two processors and is shared: compare rows of one table only.",
        "",
        "| what | ours | beside | theirs | ratio | | goal | |",
        "|---|--:|---|--:|--:|---|---|---|",
    ]
    for figure in figures:
        pair, ratios = figure.pair, figure.pair.ratios
        theirs = _show(pair.their_median, figure.unit) if figure.against else ""
        ratio = f"{pair.ratio:.2f}" if figure.against else ""
        spread = f"{ratios[0]:.2f} to {ratios[-1]:.2f}" if len(ratios) > 1 else ""
        lines.append(
            f"| {figure.name} | {_show(pair.our_median, figure.unit)} | {figure.against} "
            f"| {theirs} | {ratio} | {spread} | {figure.goal} "
            f"| {'reached' if figure.reached else '**missed**'} |"
        )
    return "\n".join([*lines, ""])


def _show(value: float, unit: str) -> str:
    scaled = value * _SCALES[unit]
    digits = 0 if scaled >= 100 else 2 if unit else 0
    return f"{scaled:,.{digits}f} {unit}".strip()


def draw(points: dict[str, Sequence[Point]], path: Path) -> None:
    """Draw seconds and MiB against operations, a colour for each generator."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 2, figsize=(11, 4.5))
    for number, (axis, label) in enumerate(
        zip(axes, ("seconds", "MiB"), strict=True), 1
    ):
        for name, found in points.items():
            shown = [point for point in found if point[number] > 0]
            sizes = [point[0] for point in shown]
            axis.scatter(sizes, [p[number] for p in shown], s=6, alpha=0.6, label=name)
        axis.set(xscale="log", yscale="log", xlabel="operations", ylabel=label)
        axis.grid(visible=True, alpha=0.3)
    axes[0].legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=110, metadata={"Software": None})
