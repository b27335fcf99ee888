"""How the types of a package read in the modules of its resources."""

from collections.abc import Mapping
from functools import cached_property

from sdksmith.python.annotations import RUNTIME_TYPES
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.class_names import is_scalar
from sdksmith.python.schemas import input_marker


class TypeNames:
    """Made once a package: there may be thousands of types, and of resources.

    `models` and `params`, the modules, have an underscore where a resource hides them.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._models: dict[str, Mapping[str, str]] = {}
        self._arguments: dict[tuple[str, str], Mapping[str, str]] = {}

    def models(self, models: str) -> Mapping[str, str]:
        """Give how the types of answers read."""
        if models not in self._models:
            names = self._catalogue.names.models.values()
            self._models[models] = {name: f"{models}.{name}" for name in names}
        return self._models[models]

    def arguments(self, models: str, params: str) -> Mapping[str, str]:
        """Give how a caller's types read: the twin or the model."""
        key = models, params
        if key not in self._arguments:
            self._arguments[key] = self._read_arguments(models, params)
        return self._arguments[key]

    def _read_arguments(self, models: str, params: str) -> dict[str, str]:
        catalogue, found = self._catalogue, dict[str, str]()
        for name in catalogue.inputs:
            twin = catalogue.names.params[name]
            if "properties" in catalogue.components[name].schema:
                model = catalogue.names.models[name]
                found[twin] = f"{params}.{twin} | {models}.{model}"
            else:
                found[twin] = f"{params}.{twin}"
        return found

    @cached_property
    def meanings(self) -> Mapping[str, str]:
        """What is shown in place of the runtime's input types, and of scalars."""
        catalogue, found = self._catalogue, dict(RUNTIME_TYPES)
        for name in catalogue.inputs:
            schema = catalogue.components[name].schema
            if is_scalar(schema):
                marker = input_marker(schema)
                found[catalogue.names.params[name]] = RUNTIME_TYPES.get(marker, "str")
        return found
