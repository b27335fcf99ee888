"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import Number, UuidInput
from ._runtime.model import INPUT, Twin
from ._runtime.rules import Broken, Matches, checked

if TYPE_CHECKING:
    from .models import DynamicOptions, SuccessCondition

__all__: list[str] = [
    "CreateTransferConfigRequestParam",
    "DynamicMethodParam",
    "DynamicOptionsParam",
    "GetTransferConfigParams",
    "ScreenBehaviorParam",
    "SoftphoneFallbackTypeParam",
    "SoftphoneHandoffStrategyParam",
    "SuccessConditionParam",
    "SuccessOperatorParam",
    "TransferConfigInputParam",
    "TransferTypeParam",
    "UpdateTransferConfigParams",
    "UuidParam",
    "WarmModeParam",
]


def _check_create_transfer_config_request_param(it: dict[str, Any]) -> Broken:
    if it.get("softphone_fallback_type") == "appointment_booking":
        if "appointment_config_id" not in it:
            yield "appointment_config_id", "is required when softphone_fallback_type is 'appointment_booking'"
        if "appointment_config_id" in it and (
            not isinstance(it["appointment_config_id"], str)
        ):
            yield "appointment_config_id", "must be of type string when softphone_fallback_type is 'appointment_booking'"


@checked(_check_create_transfer_config_request_param)
@with_config(INPUT)
class CreateTransferConfigRequestParam(TypedDict, total=False):
    """A transfer config to add. `name` is required, and `appointment_config_id` too if
    `softphone_fallback_type` is `appointment_booking`.
    """

    name: Required[Annotated[str, Field(min_length=1)]]
    routing_config_id: Annotated[UuidParam | None, Field(alias="routingConfigId")]
    type: TransferTypeParam
    warm_transfer: Annotated[bool, Field(alias="warmTransfer")]
    direct_phone_number: Annotated[
        Annotated[str, Field(max_length=20)] | None, Field(alias="directPhoneNumber")
    ]
    dynamic_options: Annotated[
        Twin[DynamicOptionsParam, "DynamicOptions"] | None,
        Field(alias="dynamicOptions"),
    ]
    sip_uri: Annotated[str | None, Field(alias="sipUri")]
    sip_headers: Annotated[str | None, Field(alias="sipHeaders")]
    warm_summary_prompt: Annotated[str | None, Field(alias="warmSummaryPrompt")]
    warm_mode: Annotated[WarmModeParam | None, Field(alias="warmMode")]
    softphone_fallback_type: Annotated[
        SoftphoneFallbackTypeParam | None, Field(alias="softphoneFallbackType")
    ]
    softphone_fallback_phone_number: Annotated[
        Annotated[str, Field(max_length=20)] | None,
        Field(alias="softphoneFallbackPhoneNumber"),
    ]
    appointment_booking_enabled: Annotated[
        bool, Field(alias="appointmentBookingEnabled")
    ]
    appointment_config_id: Annotated[
        UuidParam | None, Field(alias="appointmentConfigId")
    ]
    transfer_waiting_messages: Annotated[
        Sequence[str] | None, Field(alias="transferWaitingMessages")
    ]
    softphone_handoff_strategy: Annotated[
        SoftphoneHandoffStrategyParam, Field(alias="softphoneHandoffStrategy")
    ]
    screen_behavior: Annotated[ScreenBehaviorParam, Field(alias="screenBehavior")]
    call_form_id: Annotated[UuidParam | None, Field(alias="callFormId")]


@with_config(INPUT)
class DynamicOptionsParam(TypedDict, total=False):
    """How to ask an HTTP endpoint, during a call, where the call shall go, and how to
    read its answer. Which parts are required, and which may be null, is not
    documented: here none is required, and each may be null.
    """

    ping_url: Annotated[str | None, Field(alias="pingUrl")]
    """URL of the endpoint to ask."""
    method: DynamicMethodParam | None
    """HTTP method of the request to `ping_url`. Only `GET` is documented."""
    timeout: Number | None
    """How long to wait for the endpoint. The unit is not documented."""
    headers: Mapping[str, str] | None
    """HTTP headers of the request to `ping_url`, value by name."""
    body: Mapping[str, Any] | None
    """Body of the request to `ping_url`; any JSON value by name."""
    transfer_number_field: Annotated[str | None, Field(alias="transferNumberField")]
    """Name of the field in the endpoint's answer that holds the number to call."""
    transfer_number: Annotated[str | None, Field(alias="transferNumber")]
    """Number to call, stated here instead of read from the endpoint's answer."""
    success_conditions: Annotated[
        Sequence[Twin[SuccessConditionParam, "SuccessCondition"]] | None,
        Field(alias="successConditions"),
    ]
    """Conditions that tell whether the endpoint's answer allows the transfer."""


@with_config(INPUT)
class SuccessConditionParam(TypedDict, total=False):
    """One condition on the answer of a dynamic destination's endpoint."""

    field: str | None
    """Name of the answer's field to look at."""
    operator: SuccessOperatorParam | None
    """How to compare the field with `value`. Only `equals` is documented."""
    value: Any
    """What to compare the field with: any JSON value. The documented sample is a
    string.
    """


@with_config(INPUT)
class TransferConfigInputParam(TypedDict, total=False):
    """The fields of a transfer config that a caller may set. None is required."""

    name: Annotated[str, Field(min_length=1)]
    routing_config_id: Annotated[UuidParam | None, Field(alias="routingConfigId")]
    type: TransferTypeParam
    warm_transfer: Annotated[bool, Field(alias="warmTransfer")]
    direct_phone_number: Annotated[
        Annotated[str, Field(max_length=20)] | None, Field(alias="directPhoneNumber")
    ]
    dynamic_options: Annotated[
        Twin[DynamicOptionsParam, "DynamicOptions"] | None,
        Field(alias="dynamicOptions"),
    ]
    sip_uri: Annotated[str | None, Field(alias="sipUri")]
    sip_headers: Annotated[str | None, Field(alias="sipHeaders")]
    warm_summary_prompt: Annotated[str | None, Field(alias="warmSummaryPrompt")]
    warm_mode: Annotated[WarmModeParam | None, Field(alias="warmMode")]
    softphone_fallback_type: Annotated[
        SoftphoneFallbackTypeParam | None, Field(alias="softphoneFallbackType")
    ]
    softphone_fallback_phone_number: Annotated[
        Annotated[str, Field(max_length=20)] | None,
        Field(alias="softphoneFallbackPhoneNumber"),
    ]
    appointment_booking_enabled: Annotated[
        bool, Field(alias="appointmentBookingEnabled")
    ]
    appointment_config_id: Annotated[
        UuidParam | None, Field(alias="appointmentConfigId")
    ]
    transfer_waiting_messages: Annotated[
        Sequence[str] | None, Field(alias="transferWaitingMessages")
    ]
    softphone_handoff_strategy: Annotated[
        SoftphoneHandoffStrategyParam, Field(alias="softphoneHandoffStrategy")
    ]
    screen_behavior: Annotated[ScreenBehaviorParam, Field(alias="screenBehavior")]
    call_form_id: Annotated[UuidParam | None, Field(alias="callFormId")]


@with_config(INPUT)
class GetTransferConfigParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[UuidParam]


@with_config(INPUT)
class UpdateTransferConfigParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[UuidParam]


UuidParam: TypeAlias = Annotated[
    UuidInput,
    Matches(
        "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
    ),
]
"""A UUID of version 1 to 8, or the nil or the max UUID in lower case."""

TransferTypeParam: TypeAlias = Literal["direct", "dynamic", "sip", "softphone"]
"""How a call reaches its destination: `direct` dials a fixed phone number, `dynamic`
asks an HTTP endpoint where to send the call, `sip` calls a SIP address, `softphone`
rings agents in CareCycle's own softphone.
"""

WarmModeParam: TypeAlias = Literal["wait-for-operator", "immediate-summary"]
"""When the receiving person hears the summary of the call: `wait-for-operator` once
somebody is on the line, `immediate-summary` at once.
"""

SoftphoneFallbackTypeParam: TypeAlias = Literal["appointment_booking", "phone_number"]
"""What happens when nobody answers on the softphone: `appointment_booking` lets the AI
agent come back to the call and book an appointment, `phone_number` passes the call
on to a phone number.
"""

SoftphoneHandoffStrategyParam: TypeAlias = Literal[
    "wait-for-operator", "immediate-transfer"
]
"""When a softphone call changes hands: `wait-for-operator` once somebody has answered,
`immediate-transfer` at once.
"""

ScreenBehaviorParam: TypeAlias = Literal[
    "call-form", "customer-details", "inbox", "none"
]
"""The screen that opens for an agent on accepting the call: `call-form` (the call
form), `customer-details` (the customer's record), `inbox` (the inbox), or `none` (no
change).
"""

DynamicMethodParam: TypeAlias = Literal["GET"] | str
"""An HTTP method. Only `GET` is documented; others may exist."""

SuccessOperatorParam: TypeAlias = Literal["equals"] | str
"""A comparison. Only `equals` is documented; others may exist."""


def __dir__() -> list[str]:
    return __all__
