"""The answers that the document shows, and one call of each operation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from spec.document import DOCUMENT, example, resolve

BASE = "/v2/campaigns/transfer-configs"
ID = "497f6eca-6276-4993-bfeb-53cbbbba6f08"
KEY = "cc_secret_key_of_the_tests"

# One call of each operation, as the documented request examples have it.
CALLS: dict[str, Callable[[Any], Any]] = {
    "create": lambda client: client.campaigns.transfer_configs.create(name="string"),
    "get": lambda client: client.campaigns.transfer_configs.get(ID),
    "update": lambda client: client.campaigns.transfer_configs.update(ID),
}
METHODS = {"create": "POST", "get": "GET", "update": "PATCH"}
PATHS = {"create": BASE, "get": f"{BASE}/{ID}", "update": f"{BASE}/{ID}"}
CREATED: Any = example("create-transfer-config.response.json")
GOT: Any = example("get-transfer-config.inferred.response.json")


@dataclass(frozen=True)
class Documented:
    """A body that the document shows for one status of one operation."""

    operation: str  # the name of the SDK's method
    status: int
    name: str
    body: Any

    def __str__(self) -> str:
        return f"{self.operation}-{self.status}-{self.name}"


def _read_answers() -> Iterator[Documented]:
    for item in DOCUMENT["paths"].values():
        for method in item.keys() & {"get", "post", "patch"}:
            operation = item[method]
            for status, response in operation["responses"].items():
                if "$ref" in response:
                    response = resolve(response["$ref"])
                shown = response["content"]["application/json"]["examples"]
                for name, reference in shown.items():
                    body = resolve(reference["$ref"])["value"]
                    yield Documented(operation["x-sdk-method"], int(status), name, body)


ANSWERS = sorted(_read_answers(), key=str)
SUCCESSES = [answer for answer in ANSWERS if answer.status == 200]
ERRORS = [answer for answer in ANSWERS if answer.status != 200]
