from null_in_3_1 import NullIn31, models, omit


def show(client: NullIn31) -> None:
    thing = client.things.replace(req="a", req_null=None, opt_null=None, opt=omit)
    required: str = thing.req
    nullable: str | None = thing.req_null
    print(required, nullable, "opt" in thing.model_fields_set)
    inner = models.Inner(req="a", req_null=None)
    client.things.replace(req="a", req_null="b", inner=inner, opt_ref=None)
    client.things.create(body=[thing, {"req": "a", "req_null": None, "opt_enum": None}])
    client.things.list(req="a", req_null=None, x_req="a", x_req_null=None, opt_target=None)
