"""The types of input of one package, whichever module they stand in."""

import ast

from sdksmith.ir import Schema
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.class_names import is_scalar
from sdksmith.python.identifiers import ALIASES
from sdksmith.python.modules import list_named
from sdksmith.python.rules import RuleReader
from sdksmith.python.schemas import rest_of


def is_object(schema: Schema) -> bool:
    """Say whether a component becomes a class."""
    return "properties" in schema


def _has_alias(schema: Schema) -> bool:
    """Say whether a component keeps its name; a plain scalar is read in place."""
    return not is_object(schema) and (not is_scalar(schema) or "pattern" in schema)


class Twins:
    """What becomes a type of input, by the name of that, and what all of them share.

    Attributes:
        objects: the components that become twins.
        aliases: those that become the name of another type.
        arguments: the operations whose parameters have a type.
        bodies: the names of bodies that are no objects.
        pairs: the model beside each twin.
        printed: how a twin reads where a caller may give its model as well.
        rules: what is checked of an object beyond its fields one by one.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        names = catalogue.names
        components = [catalogue.components[name] for name in catalogue.inputs]
        self.catalogue = catalogue
        self.objects = {
            names.params[entry.name]: entry
            for entry in components
            if is_object(entry.schema)
        }
        self.aliases = {
            names.params[entry.name]: entry
            for entry in components
            if _has_alias(entry.schema)
        }
        self.arguments = {
            entry.parameters_class: entry
            for entry in catalogue.arguments.values()
            if entry.parameters_class
        }
        self.bodies = frozenset(catalogue.bodies)
        self.pairs = {
            twin: names.models[entry.name] for twin, entry in self.objects.items()
        }
        self.printed = {
            twin: f'Twin[{twin}, "{model}"]' for twin, model in self.pairs.items()
        }
        self.rules = RuleReader(catalogue.components)

    def list_needs(self) -> dict[str, list[str]]:
        """Give the types of input that each of them names."""
        catalogue, types = self.catalogue, self.catalogue.types
        annotations: dict[str, list[ast.expr]] = {
            name: [*types[name].values()] for name in (*self.objects, *self.arguments)
        }
        for name in self.objects:
            rest = types[ALIASES].get(rest_of(name))
            annotations[name] += [rest] if rest else []
        annotations |= {name: [catalogue.alias_type(name)] for name in self.aliases}
        annotations |= {name: [catalogue.body_type(name)] for name in catalogue.bodies}
        return {
            name: list_named(found, annotations) for name, found in annotations.items()
        }
