"""Calls with mistakes, each marked at the end of its line.

mypy and pyright see them all, and nothing else, see tests/test_cases_types.py.
"""

from __future__ import annotations

from uuid import UUID

from carecycle import AsyncCareCycle, CareCycle, RawResponse, models, params

ID = UUID("497f6eca-6276-4993-bfeb-53cbbbba6f08")
CONFIGS = CareCycle().campaigns.transfer_configs
ASYNC = AsyncCareCycle().campaigns.transfer_configs

# Arguments
CONFIGS.create()  # wrong: name is missing
CONFIGS.create("x")  # wrong: the name goes by keyword
CONFIGS.create(name=7)  # wrong: type
CONFIGS.create(name=None)  # wrong: never null
CONFIGS.create(name="x", nmae="y")  # wrong: unknown
CONFIGS.create(name="x", callFormId=None)  # wrong: the wire's name
CONFIGS.create(name="x", type="pigeon")  # wrong: not in the enum
CONFIGS.create(name="x", type=None)  # wrong: never null
CONFIGS.create(name="x", warm_transfer="yes")  # wrong: type
CONFIGS.create(name="x", warm_transfer=None)  # wrong: never null
CONFIGS.create(name="x", warm_mode="soon")  # wrong: not in the enum
CONFIGS.create(name="x", softphone_fallback_type="voicemail")  # wrong: not in the enum
CONFIGS.create(name="x", screen_behavior=None)  # wrong: never null
CONFIGS.create(name="x", direct_phone_number=13125550100)  # wrong: type
CONFIGS.create(name="x", transfer_waiting_messages=[None])  # wrong: type of an item
CONFIGS.create(name="x", call_form_id=7)  # wrong: type
CONFIGS.get()  # wrong: id is missing
CONFIGS.get(None)  # wrong: never null
CONFIGS.get(7)  # wrong: type
CONFIGS.get(ID, name="x")  # wrong: unknown
CONFIGS.update(name="x")  # wrong: id is missing
CONFIGS.update(ID, name=None)  # wrong: never null

# Nested input
CONFIGS.update(ID, dynamic_options="x")  # wrong: type
CONFIGS.update(ID, dynamic_options={"pingUrl": "x"})  # wrong: the wire's name
CONFIGS.update(ID, dynamic_options={"pin_url": "x"})  # wrong: unknown key
CONFIGS.update(ID, dynamic_options={"timeout": "2"})  # wrong: type
CONFIGS.update(ID, dynamic_options={"success_conditions": [{"x": 1}]})  # wrong: key
CONFIGS.update(ID, dynamic_options=models.RoutingConfig(id=ID))  # wrong: other model
OPTIONS: params.DynamicOptionsParam = {"headers": {"a": 1}}  # wrong: type of a value

# Options
CONFIGS.get(ID, timeout="3")  # wrong: type
CONFIGS.get(ID, time_out=3)  # wrong: unknown
CareCycle(api_key=7)  # wrong: type
CareCycle(apikey="cc_1")  # wrong: unknown
CareCycle("cc_1")  # wrong: the key goes by keyword
AsyncCareCycle(http_client=CareCycle())  # wrong: type

# Answers
NAME: int = CONFIGS.get(ID).transfer_config.name  # wrong: str
UNKNOWN: object = CONFIGS.get(ID).transfer_config.nmae  # wrong: no such field
MAYBE: UUID = CONFIGS.get(ID).transfer_config.routing_config_id  # wrong: may be None
RAW: RawResponse[int] = CONFIGS.with_raw_response.get(ID)  # wrong: type of the value
CONFIGS.with_raw_response.create(name=7)  # wrong: type
CONFIGS.list()  # wrong: no such method


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.create(name="x", type="pigeon")  # wrong: not in the enum
    await ASYNC.update(ID, dynamic_options={"pin_url": "x"})  # wrong: unknown key
    await ASYNC.with_raw_response.get(7)  # wrong: type
    answer = ASYNC.get(ID)
    print(answer.transfer_config)  # wrong: not awaited
