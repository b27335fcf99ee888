"""Every method, sync and async, with every kind of argument, as type checkers see it.

Nothing here is run: mypy and pyright accept it, see tests/test_cases_types.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Literal, assert_type
from uuid import UUID

from carecycle import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncCareCycle,
    CareCycle,
    CareCycleError,
    NotFoundError,
    Omit,
    RateLimitError,
    RawResponse,
    RequestValidationError,
    ResponseValidationError,
    models,
    omit,
    params,
)
from carecycle.models import (
    GetTransferConfigResponse,
    RoutingConfig,
    TransferConfig,
    TransferConfigResponse,
    TransferConfigWithRouting,
)

ID = UUID("497f6eca-6276-4993-bfeb-53cbbbba6f08")


def make_clients() -> tuple[CareCycle, AsyncCareCycle]:
    """Clients with every kind of option, and copies of them."""
    CareCycle()
    CareCycle(api_key=None, base_url=None)
    CareCycle(api_key=lambda: "cc_1", max_retries=0, max_retry_wait=1.5, timeout=2)
    client = CareCycle(
        api_key="cc_1",
        base_url="http://127.0.0.1:4010",
        default_headers={"X-Trace": "1", "User-Agent": omit},
        default_query={"dry": True},
        rate_limit=(10, 1.0),
        strict_responses=True,
        timeout=None,
        validate_requests=False,
    )
    assert_type(client.with_options(timeout=1), CareCycle)
    assert_type(client.copy(rate_limit=None), CareCycle)

    async def ask() -> str:
        return "cc_1"

    other = AsyncCareCycle(api_key=ask, timeout=10, max_retries=5)
    assert_type(other.with_options(on_drift=print), AsyncCareCycle)
    return client, other


def give_dicts(client: CareCycle) -> None:
    """Nested input as dicts, which editors complete, and as dicts of that type."""
    condition: params.SuccessConditionParam = {"field": "ok", "value": [1, None]}
    options: params.DynamicOptionsParam = {
        "ping_url": "https://example.test/ping",
        "method": "POST",
        "timeout": 2.5,
        "headers": {"A": "1"},
        "body": {"deep": {"er": [None, 1]}},
        "transfer_number_field": None,
        "transfer_number": "+13125550100",
        "success_conditions": [condition, {"operator": "equals"}],
    }
    configs = client.campaigns.transfer_configs
    configs.create(name="x", dynamic_options=options)
    configs.create(name="x", dynamic_options={})
    configs.update(ID, dynamic_options={"ping_url": None, "timeout": 1})


def give_models(client: CareCycle, config: TransferConfig) -> None:
    """Nested input as models: made, or taken from an answer, alone or in a dict."""
    condition = models.SuccessCondition(field="ok", operator="equals", value=True)
    options = models.DynamicOptions(ping_url="x", success_conditions=[condition])
    configs = client.campaigns.transfer_configs
    configs.create(name="x", dynamic_options=options)
    configs.update(ID, dynamic_options=config.dynamic_options)
    configs.update(ID, dynamic_options={"success_conditions": (condition,)})


def call_everything(client: CareCycle) -> None:
    """Each method with each of its arguments, and what it gives."""
    configs = client.campaigns.transfer_configs
    assert_type(configs.create(name="x"), TransferConfigResponse)
    created = configs.create(
        name="Front desk",
        routing_config_id=ID,
        type="softphone",
        warm_transfer=True,
        direct_phone_number="+13125550100",
        dynamic_options={"ping_url": "https://example.test/ping", "method": "POST"},
        sip_uri="sip:x@example.test",
        sip_headers="X-A: 1",
        warm_summary_prompt="Be brief.",
        warm_mode="immediate-summary",
        softphone_fallback_type="appointment_booking",
        softphone_fallback_phone_number="+13125550100",
        appointment_booking_enabled=False,
        appointment_config_id="1c7d76df-b376-45c7-a6f4-7e4bd224ddc2",
        transfer_waiting_messages=["One moment"],
        softphone_handoff_strategy="wait-for-operator",
        screen_behavior="call-form",
        call_form_id=ID,
    )
    assert_type(created.transfer_config, TransferConfig)
    assert_type(configs.get(ID), GetTransferConfigResponse)
    assert_type(configs.get(str(ID)), GetTransferConfigResponse)
    assert_type(configs.update(ID), TransferConfigResponse)
    configs.update(
        ID,
        routing_config_id=None,
        direct_phone_number=None,
        dynamic_options=None,
        sip_uri=None,
        sip_headers=None,
        warm_summary_prompt=None,
        warm_mode=None,
        softphone_fallback_type=None,
        softphone_fallback_phone_number=None,
        appointment_config_id=None,
        transfer_waiting_messages=None,
        call_form_id=None,
    )


def leave_out(client: CareCycle, name: str | None, form: UUID | None | Omit) -> None:
    """`omit` where a value depends on something; it goes wherever an argument goes."""
    client.campaigns.transfer_configs.update(
        ID,
        name=name if name is not None else omit,
        call_form_id=form,
        type=omit,
        dynamic_options=omit,
        transfer_waiting_messages=omit,
    )


def give_variables(
    client: CareCycle,
    kind: params.TransferTypeParam,
    mode: Literal["wait-for-operator", "immediate-summary"] | None,
    messages: Sequence[str],
) -> None:
    """Values that are not written in place: enums by their types, any sequence."""
    client.campaigns.transfer_configs.create(
        name="x", type=kind, warm_mode=mode, transfer_waiting_messages=messages
    )


def give_options(client: CareCycle) -> None:
    """What every call takes beside its own arguments."""
    configs = client.campaigns.transfer_configs
    configs.get(ID, timeout=3, deadline=10.5, max_retries=0)
    configs.update(ID, name="x", extra_headers={"A": "1", "User-Agent": omit})
    configs.create(name="x", extra_query={"a": 1}, extra_body={"new": [None]})
    configs.create(name="x", idempotency_key="once")


def read_answers(config: TransferConfig, other: TransferConfigWithRouting) -> None:
    """The types of what was read."""
    assert_type(config.id, UUID)
    assert_type(config.created_at, datetime | None)
    assert_type(config.client_id, UUID)
    assert_type(config.name, str)
    assert_type(config.type, Literal["direct", "dynamic", "sip", "softphone"] | str)
    assert_type(config.warm_transfer, bool | None)
    assert_type(config.dynamic_options, models.DynamicOptions | None)
    assert_type(config.transfer_waiting_messages, list[str] | None)
    assert_type(config.call_form_id, UUID | None)
    assert_type(other.routing_config, RoutingConfig | None)
    assert_type(config.to_dict(), dict[str, Any])
    assert_type(config.to_json(indent=2), str)
    if config.dynamic_options and config.dynamic_options.success_conditions:
        [condition] = config.dynamic_options.success_conditions
        assert_type(condition.field, str | None)


def read_raw(client: CareCycle) -> None:
    """Raw answers are typed too, and their methods take the same arguments."""
    raw = client.campaigns.transfer_configs.with_raw_response
    got = raw.get(ID, timeout=3)
    assert_type(got, RawResponse[GetTransferConfigResponse])
    assert_type(got.parse(), GetTransferConfigResponse)
    assert_type(raw.create(name="x").parse(), TransferConfigResponse)
    assert_type(raw.update(ID, call_form_id=None).parse(), TransferConfigResponse)
    assert_type(got.status_code, int)
    assert_type(got.headers["x-request-id"], str)
    assert_type(got.content, bytes)
    assert_type(got.elapsed, timedelta)
    assert_type(got.request_id, str | None)
    assert_type(got.retries_taken, int)


def read_errors(client: CareCycle) -> str:
    """Each error has the attributes that its class promises."""
    try:
        client.campaigns.transfer_configs.get(ID)
    except NotFoundError as error:
        assert_type(error.request_id, str | None)
        return str(error.body)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
        if isinstance(error.body, models.RateLimitError):
            assert_type(error.body.retry_after, float)
    except APIStatusError as error:
        assert_type(error.status_code, int)
        return error.response.text
    except APITimeoutError:
        return "late"
    except APIConnectionError:
        return "down"
    except (RequestValidationError, ResponseValidationError) as error:
        return ", ".join(place for place, _ in error.errors)
    except CareCycleError as error:
        return str(error)
    return ""


async def call_everything_async(client: AsyncCareCycle) -> None:
    """Each method awaited, raw and not."""
    configs = client.campaigns.transfer_configs
    created = await configs.create(
        name="x",
        type="dynamic",
        dynamic_options={"ping_url": "x", "success_conditions": [{"value": 1}]},
        call_form_id=None,
        appointment_config_id=ID,
        timeout=3,
    )
    assert_type(created, TransferConfigResponse)
    assert_type(
        await configs.get(created.transfer_config.id), GetTransferConfigResponse
    )
    updated = await configs.update(ID, dynamic_options=models.DynamicOptions())
    assert_type(updated, TransferConfigResponse)
    raw = await configs.with_raw_response.get(ID)
    assert_type(raw, RawResponse[GetTransferConfigResponse])
    again = await configs.with_raw_response.update(ID, name=omit)
    assert_type(again.parse(), TransferConfigResponse)
    other = await configs.with_raw_response.create(name="x", max_retries=1)
    assert_type(other.parse(), TransferConfigResponse)


async def use_contexts() -> None:
    """Both clients close by themselves at the end of a block."""
    with CareCycle() as client:
        assert_type(client, CareCycle)
        client.close()
    async with AsyncCareCycle(max_retries=5, timeout=10) as other:
        assert_type(other, AsyncCareCycle)
        await other.close()
