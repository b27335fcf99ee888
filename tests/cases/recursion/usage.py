"""Schemas that contain themselves, as deep as one likes."""

from typing import assert_type

from recursion import AsyncRecursion, Recursion, models, params

LEAF: params.TreeParam = {"name": "leaf"}
RULE: params.RuleParam = {"all": ["a", {"all": ["b", models.All(all=["c"])]}]}
JSON: params.JsonParam = {"a": [1, 1.5, None, True, {"b": "c"}]}
NEST: params.NestParam = [[], [[]]]


def grow(client: Recursion) -> None:
    """A tree in a tree, as dicts and as models."""
    tree = client.trees.create(
        name="t",
        parent={"name": "p", "parent": LEAF, "branches": [LEAF, {"name": "x"}]},
        branches=[LEAF, models.Tree(name="m")],
        by_name={"a": LEAF},
        owner={"tree": {"name": "o", "owner": {"tree": None}}},
        rule=RULE,
    )
    assert_type(tree, models.Tree)
    assert_type(tree.parent, models.Tree | None)
    if tree.parent and tree.parent.parent:
        assert_type(tree.parent.parent.name, str)
    assert_type(tree.by_name, dict[str, models.Tree] | None)
    assert_type(tree.rule, str | models.All | None)
    if isinstance(tree.rule, models.All):
        assert_type(tree.rule.all, list[str | models.All])


def nest(client: Recursion) -> None:
    """Aliases that contain themselves."""
    found = client.json.replace(body=JSON)
    if isinstance(found, dict):
        inner: models.Json = found["a"]
        print(inner)
    client.json.replace(body=None)
    client.json.replace(body=[[[1]]])
    assert_type(client.nests.replace(body=NEST), list[models.Nest])


async def use_async(client: AsyncRecursion) -> None:
    """The same, awaited."""
    assert_type((await client.trees.create(name="t")).owner, models.Owner | None)
    await client.json.replace(body=JSON)
    await client.nests.replace(body=[])
