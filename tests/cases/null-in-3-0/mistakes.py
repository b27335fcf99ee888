from null_in_3_0 import NullIn30, models, omit


def show(client: NullIn30) -> None:
    client.things.replace(req=None, req_null=None)  # wrong: not nullable
    client.things.replace(req="a", req_null=omit)  # wrong: required
    client.things.replace(req="a", req_null=None, opt=None)  # wrong: not nullable
    client.things.replace(req="a")  # wrong: `req_null` is required
    client.things.create(body=[{"req": "a"}])  # wrong: the same in an item
    models.Inner(req=None, req_null=None)  # wrong: not nullable
