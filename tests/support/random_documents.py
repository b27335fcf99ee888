"""Documents made at random, with names that get into each other's way; changes of them."""

import copy
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sdksmith.document import Document
from sdksmith.document.files import DocumentFile
from sdksmith.ir import Api
from sdksmith.normalise import normalise

Node = dict[str, Any]
# Words and ways to write them that meet in Python: `pet-owner`, `petOwner`, `PetOwner`.
FEW_WORDS = (
    "pet",
    "owner",
    "order",
    "item",
    "any",
    "list",
    "data",
    "type",
    "url",
    "id",
)
MANY_WORDS = (
    *FEW_WORDS,
    *("account", "address", "amount", "branch", "card", "charge", "city", "colour"),
    *("country", "customer", "date", "device", "email", "event", "file", "group"),
    *(
        "invoice",
        "key",
        "label",
        "member",
        "message",
        "name",
        "node",
        "note",
        "payment",
    ),
    *("phone", "plan", "price", "product", "project", "refund", "report", "role"),
    *("rule", "session", "state", "tax", "team", "token", "user", "version", "zone"),
)
_VERBS = ("get", "list", "create", "update", "delete")
_METHODS = ("get", "post", "put", "patch", "delete")


class RandomDocument:
    """A document that grows and changes by chance, the same for the same seed."""

    def __init__(self, seed: int, size: int, words: Sequence[str] = FEW_WORDS) -> None:
        """Grow to so many elements, with names made of these words."""
        self.chance = random.Random(seed)
        self.words = words
        self.operations = 0
        self.schemas: Node = {}
        self.paths: Node = {}
        for _ in range(size):
            self.add()

    @property
    def root(self) -> Node:
        """The document as it is now."""
        return copy.deepcopy(
            {
                "openapi": "3.1.0",
                "info": {"title": "Chance", "version": "1"},
                "servers": [{"url": "https://api.example.test"}],
                "paths": self.paths,
                "components": {"schemas": self.schemas},
            }
        )

    def understand(self, locked: Any = None) -> Api:
        """Give what the document means, its names locked or not."""
        root = self.root
        data = json.dumps(root).encode()
        return normalise(
            Document(Path("chance.json"), DocumentFile("chance.json", data), root),
            locked=locked,
        )

    # -- changes --------------------------------------------------------------------

    def add(self) -> None:
        """Add a schema, a property, an operation or a parameter."""
        kind = self.chance.choice(("schema", "schema", "field", "operation", "query"))
        if kind == "schema" or not self.schemas:
            self.schemas.setdefault(self._name(2), self._object())
        elif kind == "field":
            schema = self._any_object()
            schema.setdefault(self._name(2), self._schema(2))
        elif kind == "operation" or not self.paths:
            path = "/" + "/".join(self._name(1) for _ in range(self._up_to(3)))
            item = self.paths.setdefault(path, {})
            item.setdefault(self.chance.choice(_METHODS), self._operation())
        else:
            self._add_parameter(self._any_operation())

    def remove(self) -> None:
        """Remove a property, an operation or a parameter."""
        kind = self.chance.choice(("field", "operation", "query"))
        if kind == "field":
            schema = self._any_object()
            if len(schema) > 1:
                del schema[self.chance.choice(sorted(schema))]
        elif kind == "operation" and len(self.paths) > 1:
            del self.paths[self.chance.choice(sorted(self.paths))]
        else:
            parameters = self._any_operation()["parameters"]
            if parameters:
                parameters.pop(self.chance.randrange(len(parameters)))

    def reorder(self) -> None:
        """Put all that has an order into another one."""
        self.schemas = self._shuffled(self.schemas)
        self.paths = {
            path: self._shuffled(item)
            for path, item in self._shuffled(self.paths).items()
        }
        for item in self.paths.values():
            for operation in item.values():
                self.chance.shuffle(operation["parameters"])
        for schema in self.schemas.values():
            schema["properties"] = self._shuffled(schema["properties"])

    def _shuffled(self, node: Node) -> Node:
        keys = list(node)
        self.chance.shuffle(keys)
        return {key: node[key] for key in keys}

    # -- parts ----------------------------------------------------------------------

    def _up_to(self, most: int) -> int:
        return self.chance.randint(1, most)

    def _name(self, most: int) -> str:
        """Give a name of some words in one of the usual ways, a number behind it or not."""
        words = [self.chance.choice(self.words) for _ in range(self._up_to(most))]
        words += [self.chance.choice(("", "", "x", str(self._up_to(40))))]
        words = [word for word in words if word]
        way = self.chance.choice(("camel", "pascal", "snake", "kebab"))
        if way in ("snake", "kebab"):
            return {"snake": "_", "kebab": "-"}[way].join(words)
        joined = "".join(word.title() for word in words)
        return joined if way == "pascal" else joined[0].lower() + joined[1:]

    def _object(self, depth: int = 0) -> Node:
        fields = {self._name(2): self._schema(depth) for _ in range(self._up_to(5))}
        return {"type": "object", "properties": fields}

    def _schema(self, depth: int) -> Node:
        kinds = ["string", "integer", "ref", "ref", "object", "array", "union"]
        kind = self.chance.choice(kinds if depth < 2 else kinds[:4])
        if kind == "ref" and self.schemas:
            name = self.chance.choice(sorted(self.schemas))
            return {"$ref": f"#/components/schemas/{name}"}
        if kind == "array":
            return {"type": "array", "items": self._schema(depth + 1)}
        if kind == "union":
            return {"oneOf": [self._object(depth + 1) for _ in range(self._up_to(3))]}
        if kind == "object":
            return self._object(depth + 1)
        return {"type": "integer" if kind == "integer" else "string"}

    def _operation(self) -> Node:
        made: Node = {"responses": {"200": {"description": "Ok."}}, "parameters": []}
        if self.chance.random() < 0.8:
            made["operationId"] = (
                f"{self.chance.choice(_VERBS)}-{self._name(3)}-{self._unique()}"
            )
        if self.chance.random() < 0.8:
            made["tags"] = [self._name(1)]
        content = {"application/json": {"schema": self._object()}}
        made["responses"]["200"]["content"] = content
        if self.chance.random() < 0.5:
            content = {"application/json": {"schema": self._object()}}
            made["requestBody"] = {"content": content}
        return made

    def _unique(self) -> str:
        self.operations += 1
        return f"op{self.operations}"

    def _add_parameter(self, operation: Node) -> None:
        name, place = self._name(2), self.chance.choice(("query", "query", "header"))
        known = [(entry["in"], entry["name"]) for entry in operation["parameters"]]
        if (place, name) not in known:
            schema = self._object() if place == "query" else {"type": "string"}
            operation["parameters"].append(
                {"name": name, "in": place, "schema": schema}
            )

    def _any_object(self) -> Node:
        found = self.schemas[self.chance.choice(sorted(self.schemas))]
        properties: Node = found["properties"]
        return properties

    def _any_operation(self) -> Node:
        item = self.paths[self.chance.choice(sorted(self.paths))]
        operation: Node = item[self.chance.choice(sorted(item))]
        return operation
