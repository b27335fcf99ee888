"""Left out, null or a value: what a package does with each field in each state.

One table for every way in which a document can say that null is allowed. The documents have
the operations `things.replace` (an object), `things.create` (a list) and `things.list`
(parameters), with the same fields in all of them.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wire import Wire

NEEDED = {"req": "n", "req_null": "n"}
NEEDED_ON_WIRE = {"req": "n", "reqNull": "n"}
# Argument: its wire name, whether it is required, whether it may be null.
Fields = Mapping[str, tuple[str, bool, bool]]


@dataclass(frozen=True)
class NullStates:
    """The table of one package; its tests are what `calls.py` names.

    Attributes:
        package: the generated package, imported.
        client_class: its sync client.
        fields: those of its document.
    """

    package: Any
    client_class: Any
    fields: Fields

    def rows(self) -> Iterator[tuple[str, str, Any, bool]]:
        """Every field in every state, and whether the document allows it."""
        for name, (wire_name, required, nullable) in self.fields.items():
            for state in (self.package.omit, None, "v"):
                left_out = state is self.package.omit
                allowed = nullable if state is None else not (required and left_out)
                yield name, wire_name, state, allowed

    def expected(self, wire_name: str, state: Any) -> dict[str, Any]:
        """What is sent: nothing for `omit`, null for None."""
        sent = {
            name: text for name, text in NEEDED_ON_WIRE.items() if name != wire_name
        }
        return sent if state is self.package.omit else {**sent, wire_name: state}

    def outcome(self, call: Callable[[Any], object]) -> Any:
        """What the call put on the wire, or the argument that was refused."""
        wire = Wire(body=NEEDED_ON_WIRE)
        try:
            call(wire.client(self.client_class).things)
        except self.package.RequestValidationError as error:
            assert [] == wire.requests
            return error.errors[0].place
        return json.loads(wire.sent)

    def body(self) -> None:
        """A field of the body, in each state."""
        for name, wire_name, state, allowed in self.rows():
            given = {**NEEDED, name: state}
            found = self.outcome(lambda things, given=given: things.replace(**given))
            sent = self.expected(wire_name, state)
            assert (sent if allowed else name) == found, (name, state)

    def object_in_the_body(self) -> None:
        """A field of an object in the body, given as a dict."""
        for name, wire_name, state, allowed in self.rows():
            found = self._outcome_with_inner({**NEEDED, name: state})
            sent = {**NEEDED_ON_WIRE, "inner": self.expected(wire_name, state)}
            assert (sent if allowed else f"inner.{name}") == found, (name, state)

    def model_in_the_body(self) -> None:
        """A field of an object in the body, given as a model: what was not set is not sent."""
        for name, wire_name, state, allowed in self.rows():
            fields = {**NEEDED, name: state}
            given = {
                k: value
                for k, value in fields.items()
                if value is not self.package.omit
            }
            inner = self.package.models.Inner.model_construct(**given)
            inner.__pydantic_fields_set__ = set(given)
            found = self._outcome_with_inner(inner)
            sent = {**NEEDED_ON_WIRE, "inner": self.expected(wire_name, state)}
            assert (sent if allowed else f"inner.{name}") == found, (name, state)

    def _outcome_with_inner(self, inner: Any) -> Any:
        return self.outcome(lambda things: things.replace(**NEEDED, inner=inner))

    def item_of_a_body(self) -> None:
        """A field of an item of a body that is a list."""
        for name, wire_name, state, allowed in self.rows():
            items = [{**NEEDED, name: state}]
            found = self.outcome(lambda things, items=items: things.create(body=items))
            sent = [self.expected(wire_name, state)]
            assert (sent if allowed else f"body[0].{name}") == found, (name, state)

    def query_and_header(self) -> None:
        """A parameter has no null: None, where the document allows it, is not sent."""
        for name, wire_name, state, allowed in self.rows():
            wire = Wire(status=204, body=None)
            needed = {**NEEDED, "x_req": "n", "x_req_null": "n"}
            for argument in (name, f"x_{name}"):
                things = wire.client(self.client_class).things
                try:
                    things.list(**{**needed, argument: state})
                except self.package.RequestValidationError as error:
                    assert not allowed, (argument, state)
                    assert argument == error.errors[0].place
                    continue
                assert allowed, (argument, state)
                query = wire.requests[-1].url.params
                in_query = state or None if argument == name else needed.get(name)
                assert in_query == query.get(wire_name)
                in_header = (
                    state or None if argument != name else needed.get(f"x_{name}")
                )
                assert in_header == wire.header(f"x-{wire_name}")

    def answers(self) -> None:
        """A field of an answer, in each state: what it reads as, and what goes back."""
        omit = self.package.omit
        for name, wire_name, state, allowed in self.rows():
            body = self.expected(wire_name, state)
            thing = Wire(body=body).client(self.client_class).things.replace(**NEEDED)
            assert (None if state is omit else state) == getattr(thing, name)
            assert (state is not omit) == (name in thing.model_fields_set)
            assert body == thing.to_dict()
            if allowed:
                wire = Wire(body=body)
                wire.client(self.client_class).things.create(body=[thing])
                assert [body] == json.loads(wire.sent)

    def strict_answers(self) -> None:
        """A strict client refuses an answer that lacks, or has null for, what it must have."""
        for name, wire_name, state, allowed in self.rows():
            wire = Wire(body=self.expected(wire_name, state))
            client = wire.client(self.client_class, strict_responses=True)
            # Null for what need not be there is taken for "not there".
            fine = allowed or (name == "opt" and state is None)
            try:
                client.things.replace(**NEEDED)
            except self.package.ResponseValidationError as error:
                assert not fine and wire_name in str(error)
            else:
                assert fine, (name, state)
