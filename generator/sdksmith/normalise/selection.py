"""Which operations of a document are wanted: `[operations]` of the settings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdksmith.document import Document
from sdksmith.errors import Diagnostic, UsageError
from sdksmith.ir import Skip
from sdksmith.near import find_near
from sdksmith.normalise.naming import NameKey, OperationName
from sdksmith.normalise.nodes import list_at
from sdksmith.normalise.operations import OperationNode
from sdksmith.options import Settings
from sdksmith.options.choices import OperationRule, matches
from sdksmith.rules import Rule

_WORDS = {"tag": "tag", "path": "path", "id": "operation id", "method": "method"}


@dataclass(frozen=True)
class Selection:
    """The rules, and the settings that they are from."""

    rules: Sequence[OperationRule]
    settings: Settings

    def choose(self, nodes: Sequence[OperationNode]) -> list[OperationNode]:
        """Give the operations that are wanted, in their order.

        Those that `include` means, all if it means nothing, without those that
        `exclude` means.

        Raises:
            UsageError: for each rule that means none, and where none is left.
        """
        meant = {
            rule: {entry.key for entry in nodes if _means(rule, entry)}
            for rule in self.rules
        }
        faults = [self._tell(rule, nodes) for rule, keys in meant.items() if not keys]
        if faults:
            raise UsageError(*faults)
        by_list = {
            name: {key for rule in meant if rule.list == name for key in meant[rule]}
            for name in ("include", "exclude")
        }
        wants_all = not any(rule.list == "include" for rule in meant)
        kept = [
            entry
            for entry in nodes
            if (wants_all or entry.key in by_list["include"])
            and entry.key not in by_list["exclude"]
        ]
        if meant and not kept:
            place = self.settings.location(("operations",))
            message, rule = (
                "no operation of the document is left",
                Rule.NO_SUCH_OPERATION,
            )
            raise UsageError(Diagnostic(message, place, rule=rule))
        return kept

    def _tell(self, rule: OperationRule, nodes: Sequence[OperationNode]) -> Diagnostic:
        """Give what is wrong with a rule that means nothing: a part of it, or all."""
        place = self.settings.location(rule.steps)
        for name, pattern in rule.parts().items():
            values = [text for entry in nodes for text in _values(name, entry)]
            if not any(_fits(name, pattern, text) for text in values):
                words = f"no operation has the {_WORDS[name]} `{pattern}`"
                place = self.settings.location((*rule.steps, name))
                near = find_near(pattern, dict.fromkeys(values))
                hint = f"did you mean `{near}`?" if near else ""
                return Diagnostic(words, place, hint, rule=Rule.NO_SUCH_OPERATION)
        words = "no operation has all of this: an entry means those that have"
        hint = "make several entries, if any of it will do"
        return Diagnostic(words, place, hint, rule=Rule.NO_SUCH_OPERATION)


def list_left_out(
    document: Document,
    nodes: Sequence[OperationNode],
    kept: Sequence[OperationNode],
    names: Mapping[NameKey, OperationName],
) -> Iterator[Skip]:
    """Give the operations that are not wanted, with the names that they would have."""
    keys = {entry.key for entry in kept}
    for entry in nodes:
        if entry.key not in keys:
            name = names[entry.key]
            yield Skip(
                id=entry.id,
                method=entry.method,
                path=entry.path,
                resource=name.resource,
                name=name.name,
                reason="left out by the settings",
                location=document.locate(entry.pointer),
                rule=Rule.SKIP_UNWANTED,
            )


def _means(rule: OperationRule, entry: OperationNode) -> bool:
    return all(
        any(_fits(name, pattern, text) for text in _values(name, entry))
        for name, pattern in rule.parts().items()
    )


def _fits(name: str, pattern: str, text: str) -> bool:
    return matches(pattern, text, is_path=name == "path")


def _values(name: str, entry: OperationNode) -> list[str]:
    """Give what an operation has of the kind that a part of a rule asks for."""
    if name == "tag":
        return [str(tag) for tag in list_at(entry.node, "tags")]
    if name == "id":
        given = entry.node.get("operationId")
        return [str(given)] if given else []
    return [entry.path if name == "path" else entry.method]
