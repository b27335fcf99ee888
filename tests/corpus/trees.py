"""`make trees`: docs/trees.md, what the names of four APIs look like as trees.

Only names are taken from the documents.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from corpus.__main__ import ROOT
from corpus.documents import fetch, list_operations
from sdksmith.normalise.naming import OperationName, name_operations
from sdksmith.normalise.places import read_subject

_REAL = {
    "GitHub": "github.com/api.github.com",
    "Stripe": "stripe.com",
    "Kubernetes": "kubernetes.io",
}
_MOST = 60  # lines of a tree


def name_document(root: Mapping[str, Any]) -> list[OperationName]:
    """Give the names of all operations of a document that has been read."""
    subjects = [
        read_subject(method, path, node, str(node.get("operationId") or ""))
        for method, path, node in list_operations(root)
    ]
    return name_operations(subjects, root)


def draw(names: Sequence[OperationName]) -> Iterator[str]:
    """Give the lines of a tree, two levels deep, with counts of what is below."""
    methods: dict[tuple[str, ...], list[str]] = {}
    below: Counter[tuple[str, ...]] = Counter()
    for entry in names:
        for size in range(1, min(len(entry.resource), 2) + 1):
            methods.setdefault(entry.resource[:size], [])
        if len(entry.resource) > 2:
            below[entry.resource[:2]] += 1
        else:
            methods[entry.resource].append(entry.name)
    for path in sorted(methods):
        rest = f" … {below[path]} more below" if below[path] else ""
        listed = ", ".join(sorted(methods[path]))
        yield f"{'  ' * (len(path) - 1)}{path[-1]}: {listed}{rest}".rstrip(": ")


def draw_page() -> str:
    """Give the whole page."""
    spec = yaml.safe_load((ROOT / "spec" / "carecycle.yaml").read_text("utf-8"))
    known = {document.name: document for document in fetch()}
    documents = {"CareCycle": spec}
    documents |= {title: known[name].root for title, name in _REAL.items()}
    parts = [
        "# Four trees\n",
        "Written by `make trees`; [the rule](guide/names.md).\n",
    ]
    for title, root in documents.items():
        names = name_document(root)
        lines = list(draw(names))
        shown = lines[:_MOST]
        shown += [f"… {len(lines) - _MOST} lines more"] if len(lines) > _MOST else []
        version = root["info"]["version"]
        parts.append(f"## {title} {version}: {len(names)} operations\n")
        parts.append("```text\n" + "\n".join(shown) + "\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    (ROOT / "docs" / "trees.md").write_text(draw_page(), "utf-8")
