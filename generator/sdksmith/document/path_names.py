"""The names in a path, `/pets/{petId}`: what was meant where the braces do not match."""

from sdksmith.document.faults import Meant


def meant_path(path: str) -> Meant | None:
    """Give a path whose braces do not match, with the one that is missing."""
    steps = path.split("/")
    mended = [_close(step) for step in steps]
    changed = [new for new, old in zip(mended, steps, strict=True) if new != old]
    return Meant("/".join(mended), is_key=True) if len(changed) == 1 else None


def _close(step: str) -> str:
    """Give a step of a path with the brace that it lacks at its start or its end."""
    if step.count("{") == 1 and "}" not in step:
        return f"{step}}}"
    return f"{{{step}" if step.count("}") == 1 and "{" not in step else step
