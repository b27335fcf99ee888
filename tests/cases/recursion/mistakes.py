"""Mistakes at some depth."""

from recursion import AsyncRecursion, Recursion, params

CLIENT = Recursion()
ASYNC = AsyncRecursion()

CLIENT.trees.create()  # wrong: name is missing
CLIENT.trees.create(name="t", parent={"branches": []})  # wrong: its name is missing
CLIENT.trees.create(name="t", parent={"name": "p", "parent": {}})  # wrong: deeper
CLIENT.trees.create(name="t", branches=[{"nmae": "x"}])  # wrong: unknown key
CLIENT.trees.create(name="t", branches={"name": "x"})  # wrong: a list
CLIENT.trees.create(name="t", by_name=[{"name": "x"}])  # wrong: a map
CLIENT.trees.create(name="t", owner={"tree": {"name": 1}})  # wrong: type, deeper
CLIENT.trees.create(name="t", rule=1)  # wrong: a str or an object
CLIENT.json.replace()  # wrong: the body is required
CLIENT.json.replace(body={1: "x"})  # wrong: the keys are str
CLIENT.json.replace(body=object())  # wrong: not JSON
CLIENT.nests.replace(body=[1])  # wrong: lists of lists only
RULE: params.RuleParam = {"all": [{"any": []}]}  # wrong: key, deeper
JSON: params.JsonParam = {"a": [object()]}  # wrong: not JSON, deeper
NEST: params.NestParam = [[], [1]]  # wrong: type, deeper


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.trees.create(name="t", parent={"nmae": "x"})  # wrong: unknown key
