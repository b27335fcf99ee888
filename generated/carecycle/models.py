"""The models: what answers are read into."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "DynamicMethod",
    "DynamicOptions",
    "Error",
    "ErrorCode",
    "FailedRecord",
    "GetTransferConfigResponse",
    "RateLimitError",
    "RoutingConfig",
    "ScreenBehavior",
    "SoftphoneFallbackType",
    "SoftphoneHandoffStrategy",
    "SuccessCondition",
    "SuccessOperator",
    "TransferConfig",
    "TransferConfigResponse",
    "TransferConfigWithRouting",
    "TransferType",
    "ValidationError",
    "ValidationIssue",
    "WarmMode",
]


class TransferConfigResponse(Model):
    """The answer of create and update."""

    transfer_config: Annotated[TransferConfig, Field(alias="transferConfig")]
    """The transfer config as it is stored now."""


class Error(Model):
    """What every error's body holds."""

    message: str
    """What went wrong, for people to read."""
    code: ErrorCode
    """Which kind of error this is, for programs to read."""


class ValidationError(Model):
    """Body of a 422; what is wrong with the request, fault by fault."""

    message: str
    """What went wrong, for people to read."""
    code: Literal["VALIDATION_ERROR"]
    """Always `VALIDATION_ERROR`."""
    errors: list[ValidationIssue]
    """The faults found."""
    failed_records: Annotated[
        list[FailedRecord] | None, Field(alias="failedRecords")
    ] = None
    """Records that were refused. Of use where many are sent at once, so most likely
    absent in answers about a single transfer config.
    """


class RateLimitError(Model):
    """Body of a 429."""

    message: str
    """What went wrong, for people to read."""
    code: ErrorCode
    """Which kind of error this is, for programs to read."""
    retry_after: Annotated[float, Field(alias="retryAfter")]
    """Seconds to wait before the next try."""


class TransferConfig(Model):
    """A transfer config as stored: a destination to which an AI agent can hand a call
    over. Null stands for "no value". The fields that are not required are missing
    from earlier editions of the documentation, so a record may lack them.
    """

    id: UUID
    """Id of the transfer config, given by the server."""
    created_at: Annotated[datetime | None, Field(alias="createdAt")]
    """When the record was created, in ISO 8601; null if the server does not say."""
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")]
    """When the record last changed, in ISO 8601; null if the server does not say."""
    client_id: Annotated[UUID, Field(alias="clientId")]
    """Id of the CareCycle client (the organisation) that owns the record."""
    name: str
    """Name of the transfer config."""
    routing_config_id: Annotated[UUID | None, Field(alias="routingConfigId")]
    """Id of the routing config that distributes inbound calls; null if there is none."""
    type: TransferType
    """How a call reaches the destination: `direct`, `dynamic`, `sip` or `softphone`."""
    warm_transfer: Annotated[bool | None, Field(alias="warmTransfer")]
    """Whether the receiving person is briefed before taking the call over. Whether null
    can occur is not documented.
    """
    direct_phone_number: Annotated[str | None, Field(alias="directPhoneNumber")]
    """Phone number that the type `direct` dials; null if there is none."""
    dynamic_options: Annotated[DynamicOptions | None, Field(alias="dynamicOptions")]
    """Endpoint that the type `dynamic` asks for the number; null if there is none."""
    sip_uri: Annotated[str | None, Field(alias="sipUri")]
    """SIP address that the type `sip` calls; null if there is none."""
    sip_headers: Annotated[str | None, Field(alias="sipHeaders")]
    """SIP headers sent with the call, as one string; null if there are none."""
    warm_summary_prompt: Annotated[str | None, Field(alias="warmSummaryPrompt")]
    """Instruction to the AI for a warm transfer's summary; null if there is none."""
    warm_mode: Annotated[WarmMode | None, Field(alias="warmMode")]
    """When the summary of a warm transfer is given: `wait-for-operator`,
    `immediate-summary`, or null if none is chosen.
    """
    softphone_fallback_type: Annotated[
        SoftphoneFallbackType | None, Field(alias="softphoneFallbackType")
    ]
    """What happens when nobody answers on the softphone: `appointment_booking`,
    `phone_number`, or null for no fallback.
    """
    softphone_handoff_strategy: Annotated[
        SoftphoneHandoffStrategy | None, Field(alias="softphoneHandoffStrategy")
    ] = None
    """When a softphone call changes hands: `wait-for-operator` or `immediate-transfer`."""
    softphone_fallback_phone_number: Annotated[
        str | None, Field(alias="softphoneFallbackPhoneNumber")
    ]
    """Phone number to which the softphone falls back; null if there is none."""
    appointment_booking_enabled: Annotated[
        bool | None, Field(alias="appointmentBookingEnabled")
    ]
    """Whether appointments may be booked at this destination. Whether null can occur is
    not documented.
    """
    appointment_config_id: Annotated[
        UUID | None, Field(alias="appointmentConfigId")
    ] = None
    """Id of the appointment config used to book; null if there is none."""
    transfer_waiting_messages: Annotated[
        list[str] | None, Field(alias="transferWaitingMessages")
    ]
    """Messages for the waiting caller, in order; null if there are none."""
    screen_behavior: Annotated[ScreenBehavior | None, Field(alias="screenBehavior")] = (
        None
    )
    """Screen that opens for the agent who accepts the call: `call-form`,
    `customer-details`, `inbox` or `none`.
    """
    call_form_id: Annotated[UUID | None, Field(alias="callFormId")] = None
    """Id of the call form shown on the `call-form` screen; null if the campaign's form,
    else the client's default, is shown.
    """


class ValidationIssue(Model):
    """One fault in a request."""

    path: list[str] | None = None
    """Where the fault is; the names that lead to the field, outermost first."""
    message: str | None = None
    """What is wrong, for people to read."""
    expected: str | None = None
    """What the server would have accepted, such as the name of a type."""
    received: str | None = None
    """What the server got instead."""
    code: str | None = None
    """Which kind of fault this is, for programs to read. The codes are not documented."""


class FailedRecord(Model):
    """One refused record of a request that sent several."""

    index: float | None = None
    """Position of the record in the request; presumably the first is 0."""
    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    """Phone number of the record."""
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """First name in the record."""
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Last name in the record."""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    """Id of the record in the sender's own system."""


class DynamicOptions(Model):
    """How to ask an HTTP endpoint, during a call, where the call shall go, and how to
    read its answer. Which parts are required, and which may be null, is not
    documented: here none is required, and each may be null.
    """

    ping_url: Annotated[str | None, Field(alias="pingUrl")] = None
    """URL of the endpoint to ask."""
    method: DynamicMethod | None = None
    """HTTP method of the request to `ping_url`. Only `GET` is documented."""
    timeout: float | None = None
    """How long to wait for the endpoint. The unit is not documented."""
    headers: dict[str, str] | None = None
    """HTTP headers of the request to `ping_url`, value by name."""
    body: dict[str, Any] | None = None
    """Body of the request to `ping_url`; any JSON value by name."""
    transfer_number_field: Annotated[str | None, Field(alias="transferNumberField")] = (
        None
    )
    """Name of the field in the endpoint's answer that holds the number to call."""
    transfer_number: Annotated[str | None, Field(alias="transferNumber")] = None
    """Number to call, stated here instead of read from the endpoint's answer."""
    success_conditions: Annotated[
        list[SuccessCondition] | None, Field(alias="successConditions")
    ] = None
    """Conditions that tell whether the endpoint's answer allows the transfer."""


class SuccessCondition(Model):
    """One condition on the answer of a dynamic destination's endpoint."""

    field: str | None = None
    """Name of the answer's field to look at."""
    operator: SuccessOperator | None = None
    """How to compare the field with `value`. Only `equals` is documented."""
    value: Any = None
    """What to compare the field with: any JSON value. The documented sample is a
    string.
    """


class GetTransferConfigResponse(Model):
    """The answer of get."""

    transfer_config: Annotated[TransferConfigWithRouting, Field(alias="transferConfig")]
    """The transfer config, with its routing config."""


class TransferConfigWithRouting(Model):
    """A transfer config together with the routing config to which it points."""

    id: UUID
    """Id of the transfer config, given by the server."""
    created_at: Annotated[datetime | None, Field(alias="createdAt")]
    """When the record was created, in ISO 8601; null if the server does not say."""
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")]
    """When the record last changed, in ISO 8601; null if the server does not say."""
    client_id: Annotated[UUID, Field(alias="clientId")]
    """Id of the CareCycle client (the organisation) that owns the record."""
    name: str
    """Name of the transfer config."""
    routing_config_id: Annotated[UUID | None, Field(alias="routingConfigId")]
    """Id of the routing config that distributes inbound calls; null if there is none."""
    type: TransferType
    """How a call reaches the destination: `direct`, `dynamic`, `sip` or `softphone`."""
    warm_transfer: Annotated[bool | None, Field(alias="warmTransfer")]
    """Whether the receiving person is briefed before taking the call over. Whether null
    can occur is not documented.
    """
    direct_phone_number: Annotated[str | None, Field(alias="directPhoneNumber")]
    """Phone number that the type `direct` dials; null if there is none."""
    dynamic_options: Annotated[DynamicOptions | None, Field(alias="dynamicOptions")]
    """Endpoint that the type `dynamic` asks for the number; null if there is none."""
    sip_uri: Annotated[str | None, Field(alias="sipUri")]
    """SIP address that the type `sip` calls; null if there is none."""
    sip_headers: Annotated[str | None, Field(alias="sipHeaders")]
    """SIP headers sent with the call, as one string; null if there are none."""
    warm_summary_prompt: Annotated[str | None, Field(alias="warmSummaryPrompt")]
    """Instruction to the AI for a warm transfer's summary; null if there is none."""
    warm_mode: Annotated[WarmMode | None, Field(alias="warmMode")]
    """When the summary of a warm transfer is given: `wait-for-operator`,
    `immediate-summary`, or null if none is chosen.
    """
    softphone_fallback_type: Annotated[
        SoftphoneFallbackType | None, Field(alias="softphoneFallbackType")
    ]
    """What happens when nobody answers on the softphone: `appointment_booking`,
    `phone_number`, or null for no fallback.
    """
    softphone_handoff_strategy: Annotated[
        SoftphoneHandoffStrategy | None, Field(alias="softphoneHandoffStrategy")
    ] = None
    """When a softphone call changes hands: `wait-for-operator` or `immediate-transfer`."""
    softphone_fallback_phone_number: Annotated[
        str | None, Field(alias="softphoneFallbackPhoneNumber")
    ]
    """Phone number to which the softphone falls back; null if there is none."""
    appointment_booking_enabled: Annotated[
        bool | None, Field(alias="appointmentBookingEnabled")
    ]
    """Whether appointments may be booked at this destination. Whether null can occur is
    not documented.
    """
    appointment_config_id: Annotated[
        UUID | None, Field(alias="appointmentConfigId")
    ] = None
    """Id of the appointment config used to book; null if there is none."""
    transfer_waiting_messages: Annotated[
        list[str] | None, Field(alias="transferWaitingMessages")
    ]
    """Messages for the waiting caller, in order; null if there are none."""
    screen_behavior: Annotated[ScreenBehavior | None, Field(alias="screenBehavior")] = (
        None
    )
    """Screen that opens for the agent who accepts the call: `call-form`,
    `customer-details`, `inbox` or `none`.
    """
    call_form_id: Annotated[UUID | None, Field(alias="callFormId")] = None
    """Id of the call form shown on the `call-form` screen; null if the campaign's form,
    else the client's default, is shown.
    """
    routing_config: Annotated[RoutingConfig | None, Field(alias="routingConfig")] = None
    """The routing config named by `routing_config_id`; null if there is none."""


class RoutingConfig(Model):
    """The routing config of a transfer config. Of its fields only `id` is documented;
    the others are passed on as they come.
    """

    id: UUID
    """Id of the routing config."""


ErrorCode: TypeAlias = (
    Literal[
        "UNAUTHORIZED",
        "FORBIDDEN",
        "NOT_FOUND",
        "VALIDATION_ERROR",
        "RATE_LIMIT_EXCEEDED",
        "INTERNAL_ERROR",
    ]
    | str
)
"""Which kind of error this is, for programs to read. The list is of the common codes;
others may exist.
"""

TransferType: TypeAlias = Literal["direct", "dynamic", "sip", "softphone"] | str
"""How a call reaches its destination: `direct` dials a fixed phone number, `dynamic`
asks an HTTP endpoint where to send the call, `sip` calls a SIP address, `softphone`
rings agents in CareCycle's own softphone.
"""

WarmMode: TypeAlias = Literal["wait-for-operator", "immediate-summary"] | str
"""When the receiving person hears the summary of the call: `wait-for-operator` once
somebody is on the line, `immediate-summary` at once.
"""

SoftphoneFallbackType: TypeAlias = Literal["appointment_booking", "phone_number"] | str
"""What happens when nobody answers on the softphone: `appointment_booking` lets the AI
agent come back to the call and book an appointment, `phone_number` passes the call
on to a phone number.
"""

SoftphoneHandoffStrategy: TypeAlias = (
    Literal["wait-for-operator", "immediate-transfer"] | str
)
"""When a softphone call changes hands: `wait-for-operator` once somebody has answered,
`immediate-transfer` at once.
"""

ScreenBehavior: TypeAlias = (
    Literal["call-form", "customer-details", "inbox", "none"] | str
)
"""The screen that opens for an agent on accepting the call: `call-form` (the call
form), `customer-details` (the customer's record), `inbox` (the inbox), or `none` (no
change).
"""

DynamicMethod: TypeAlias = Literal["GET"] | str
"""An HTTP method. Only `GET` is documented; others may exist."""

SuccessOperator: TypeAlias = Literal["equals"] | str
"""A comparison. Only `equals` is documented; others may exist."""


def __dir__() -> list[str]:
    return __all__
