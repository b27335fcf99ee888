"""`client.campaigns.transfer_configs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from ... import models, params
from ..._runtime.omit import Omit, omit
from ..._runtime.operation import Answer, Body, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_ERRORS = {
    "400": Answer("application/json", lambda: models.Error),
    "401": Answer("application/json", lambda: models.Error),
    "403": Answer("application/json", lambda: models.Error),
    "404": Answer("application/json", lambda: models.Error),
    "422": Answer("application/json", lambda: models.ValidationError),
    "429": Answer("application/json", lambda: models.RateLimitError),
    "500": Answer("application/json", lambda: models.Error),
}
_CREATE: Operation[models.TransferConfigResponse] = Operation(
    id="createTransferConfig",
    method="POST",
    path="/v2/campaigns/transfer-configs",
    body=Body(
        "application/json", lambda: params.CreateTransferConfigRequestParam, spread=True
    ),
    answers={"200": Answer("application/json", lambda: models.TransferConfigResponse)},
    errors=_ERRORS,
)
_GET: Operation[models.GetTransferConfigResponse] = Operation(
    id="getTransferConfig",
    method="GET",
    path="/v2/campaigns/transfer-configs/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetTransferConfigParams,
    answers={
        "200": Answer("application/json", lambda: models.GetTransferConfigResponse)
    },
    errors=_ERRORS,
)
_UPDATE: Operation[models.TransferConfigResponse] = Operation(
    id="updateTransferConfig",
    method="PATCH",
    path="/v2/campaigns/transfer-configs/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.UpdateTransferConfigParams,
    body=Body("application/json", lambda: params.TransferConfigInputParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.TransferConfigResponse)},
    errors=_ERRORS,
)


class TransferConfigs(Resource):
    """The `campaigns.transfer_configs` operations."""

    def create(
        self,
        *,
        name: str,
        routing_config_id: UUID | str | None | Omit = omit,
        type: params.TransferTypeParam | Omit = omit,
        warm_transfer: bool | Omit = omit,
        direct_phone_number: str | None | Omit = omit,
        dynamic_options: (
            params.DynamicOptionsParam | models.DynamicOptions | None | Omit
        ) = omit,
        sip_uri: str | None | Omit = omit,
        sip_headers: str | None | Omit = omit,
        warm_summary_prompt: str | None | Omit = omit,
        warm_mode: params.WarmModeParam | None | Omit = omit,
        softphone_fallback_type: params.SoftphoneFallbackTypeParam | None | Omit = omit,
        softphone_fallback_phone_number: str | None | Omit = omit,
        appointment_booking_enabled: bool | Omit = omit,
        appointment_config_id: UUID | str | None | Omit = omit,
        transfer_waiting_messages: Sequence[str] | None | Omit = omit,
        softphone_handoff_strategy: params.SoftphoneHandoffStrategyParam | Omit = omit,
        screen_behavior: params.ScreenBehaviorParam | Omit = omit,
        call_form_id: UUID | str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TransferConfigResponse:
        """Create a transfer config.

        Adds a destination for calls. Only its name must be given; the server decides
        about what is left out, and documents no default.

        Args:
            name: Name of the transfer config; at least one character.
            routing_config_id: Id of the routing config that distributes inbound calls;
                null for none.
            type: How a call reaches the destination: `direct` (a fixed phone number),
                `dynamic` (an HTTP endpoint says where to), `sip` (a SIP address) or
                `softphone` (CareCycle's softphone).
            warm_transfer: Whether the transfer is warm: the receiving person is briefed
                on the call before taking it over.
            direct_phone_number: Phone number to dial, for the type `direct`; at most 20
                characters. Null for none.
            dynamic_options: Endpoint to ask for the number, for the type `dynamic`.
                Null for none.
            sip_uri: SIP address to call, for the type `sip`. Null for none.
            sip_headers: SIP headers to send with the call, for the type `sip`: one
                string, whose notation is not documented. Null for none.
            warm_summary_prompt: Instruction to the AI for the summary that it gives in
                a warm transfer. Null for none.
            warm_mode: When the summary of a warm transfer is given: `wait-for-operator`
                (once somebody is on the line) or `immediate-summary` (at once). Null
                for none chosen.
            softphone_fallback_type: What to do when nobody answers on the softphone:
                `appointment_booking` (the AI books an appointment; then
                `appointment_config_id` is required) or `phone_number` (call
                `softphone_fallback_phone_number`). Null for no fallback.
            softphone_fallback_phone_number: Phone number to call when nobody answers on
                the softphone and the fallback is `phone_number`; at most 20 characters.
                Null for none.
            appointment_booking_enabled: Whether appointments may be booked at this
                destination.
            appointment_config_id: Id of the appointment config by which the AI books
                when the call falls back to booking. Required if
                `softphone_fallback_type` is `appointment_booking`; null for none.
            transfer_waiting_messages: Messages for the caller while the call is being
                transferred, in order. Null for none.
            softphone_handoff_strategy: When a softphone call changes hands:
                `wait-for-operator` (once somebody has answered) or `immediate-transfer`
                (at once).
            screen_behavior: Screen that opens for the agent who accepts the transferred
                call: `call-form`, `customer-details`, `inbox`, or `none` to stay where
                they are.
            call_form_id: Id of the call form that the agent sees on the `call-form`
                screen. Null for no form of this destination's own: the campaign's form
                is then used, else the client's default.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: The server could not make sense of the request.
            AuthenticationError: The request carries no API key, or one that is not
                valid. Code `UNAUTHORIZED`.
            PermissionDeniedError: The API key is valid but may not do this. Code
                `FORBIDDEN`.
            NotFoundError: There is no such record. Code `NOT_FOUND`.
            UnprocessableEntityError: The request's content breaks the API's rules;
                `errors` of the body lists each fault. Code `VALIDATION_ERROR`.
            RateLimitError: More than 60 requests came within a minute; `retry_after`
                states the seconds to wait. Code `RATE_LIMIT_EXCEEDED`.
            InternalServerError: The server failed. Code `INTERNAL_ERROR`.

        `POST /v2/campaigns/transfer-configs`

        https://docs.carecycle.ai/docs/api-reference/campaigns/transfer-configs/create-transfer-config
        """
        return self._call(_CREATE, locals())

    def get(
        self,
        id: UUID | str,
        **options: Unpack[RequestOptions],
    ) -> models.GetTransferConfigResponse:
        """Get a transfer config.

        Reads one transfer config by its id. Unlike create and update, the answer
        also holds the routing config to which the record points.

        Args:
            id: Id of the transfer config.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: The server could not make sense of the request.
            AuthenticationError: The request carries no API key, or one that is not
                valid. Code `UNAUTHORIZED`.
            PermissionDeniedError: The API key is valid but may not do this. Code
                `FORBIDDEN`.
            NotFoundError: There is no such record. Code `NOT_FOUND`.
            UnprocessableEntityError: The request's content breaks the API's rules;
                `errors` of the body lists each fault. Code `VALIDATION_ERROR`.
            RateLimitError: More than 60 requests came within a minute; `retry_after`
                states the seconds to wait. Code `RATE_LIMIT_EXCEEDED`.
            InternalServerError: The server failed. Code `INTERNAL_ERROR`.

        `GET /v2/campaigns/transfer-configs/{id}`

        https://docs.carecycle.ai/docs/api-reference/campaigns/transfer-configs/get-transfer-config
        """
        return self._call(_GET, locals())

    def update(
        self,
        id: UUID | str,
        *,
        name: str | Omit = omit,
        routing_config_id: UUID | str | None | Omit = omit,
        type: params.TransferTypeParam | Omit = omit,
        warm_transfer: bool | Omit = omit,
        direct_phone_number: str | None | Omit = omit,
        dynamic_options: (
            params.DynamicOptionsParam | models.DynamicOptions | None | Omit
        ) = omit,
        sip_uri: str | None | Omit = omit,
        sip_headers: str | None | Omit = omit,
        warm_summary_prompt: str | None | Omit = omit,
        warm_mode: params.WarmModeParam | None | Omit = omit,
        softphone_fallback_type: params.SoftphoneFallbackTypeParam | None | Omit = omit,
        softphone_fallback_phone_number: str | None | Omit = omit,
        appointment_booking_enabled: bool | Omit = omit,
        appointment_config_id: UUID | str | None | Omit = omit,
        transfer_waiting_messages: Sequence[str] | None | Omit = omit,
        softphone_handoff_strategy: params.SoftphoneHandoffStrategyParam | Omit = omit,
        screen_behavior: params.ScreenBehaviorParam | Omit = omit,
        call_form_id: UUID | str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TransferConfigResponse:
        """Update a transfer config.

        Changes the given fields of one transfer config. A field that is left out
        keeps its value; null, where a field allows it, clears the value.

        Args:
            id: Id of the transfer config.
            name: Name of the transfer config; at least one character.
            routing_config_id: Id of the routing config that distributes inbound calls;
                null for none.
            type: How a call reaches the destination: `direct` (a fixed phone number),
                `dynamic` (an HTTP endpoint says where to), `sip` (a SIP address) or
                `softphone` (CareCycle's softphone).
            warm_transfer: Whether the transfer is warm: the receiving person is briefed
                on the call before taking it over.
            direct_phone_number: Phone number to dial, for the type `direct`; at most 20
                characters. Null for none.
            dynamic_options: Endpoint to ask for the number, for the type `dynamic`.
                Null for none.
            sip_uri: SIP address to call, for the type `sip`. Null for none.
            sip_headers: SIP headers to send with the call, for the type `sip`: one
                string, whose notation is not documented. Null for none.
            warm_summary_prompt: Instruction to the AI for the summary that it gives in
                a warm transfer. Null for none.
            warm_mode: When the summary of a warm transfer is given: `wait-for-operator`
                (once somebody is on the line) or `immediate-summary` (at once). Null
                for none chosen.
            softphone_fallback_type: What to do when nobody answers on the softphone:
                `appointment_booking` (the AI books an appointment; then
                `appointment_config_id` is required) or `phone_number` (call
                `softphone_fallback_phone_number`). Null for no fallback.
            softphone_fallback_phone_number: Phone number to call when nobody answers on
                the softphone and the fallback is `phone_number`; at most 20 characters.
                Null for none.
            appointment_booking_enabled: Whether appointments may be booked at this
                destination.
            appointment_config_id: Id of the appointment config by which the AI books
                when the call falls back to booking. Required if
                `softphone_fallback_type` is `appointment_booking`; null for none.
            transfer_waiting_messages: Messages for the caller while the call is being
                transferred, in order. Null for none.
            softphone_handoff_strategy: When a softphone call changes hands:
                `wait-for-operator` (once somebody has answered) or `immediate-transfer`
                (at once).
            screen_behavior: Screen that opens for the agent who accepts the transferred
                call: `call-form`, `customer-details`, `inbox`, or `none` to stay where
                they are.
            call_form_id: Id of the call form that the agent sees on the `call-form`
                screen. Null for no form of this destination's own: the campaign's form
                is then used, else the client's default.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: The server could not make sense of the request.
            AuthenticationError: The request carries no API key, or one that is not
                valid. Code `UNAUTHORIZED`.
            PermissionDeniedError: The API key is valid but may not do this. Code
                `FORBIDDEN`.
            NotFoundError: There is no such record. Code `NOT_FOUND`.
            UnprocessableEntityError: The request's content breaks the API's rules;
                `errors` of the body lists each fault. Code `VALIDATION_ERROR`.
            RateLimitError: More than 60 requests came within a minute; `retry_after`
                states the seconds to wait. Code `RATE_LIMIT_EXCEEDED`.
            InternalServerError: The server failed. Code `INTERNAL_ERROR`.

        `PATCH /v2/campaigns/transfer-configs/{id}`

        https://docs.carecycle.ai/docs/api-reference/campaigns/transfer-configs/update-transfer-config
        """
        return self._call(_UPDATE, locals())

    with_raw_response = variant(lambda: TransferConfigsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TransferConfigsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TransferConfigsWithRawResponse(RawVariant):
    """The methods of `TransferConfigs`, giving `RawResponse`."""

    create = raw_method(TransferConfigs.create)
    get = raw_method(TransferConfigs.get)
    update = raw_method(TransferConfigs.update)


class TransferConfigsWithStreamingResponse(StreamedVariant):
    """The methods of `TransferConfigs`, giving `StreamedResponse`."""

    create = streamed_method(TransferConfigs.create)
    get = streamed_method(TransferConfigs.get)
    update = streamed_method(TransferConfigs.update)


class AsyncTransferConfigs(AsyncResource):
    """The `campaigns.transfer_configs` operations."""

    async def create(
        self,
        *,
        name: str,
        routing_config_id: UUID | str | None | Omit = omit,
        type: params.TransferTypeParam | Omit = omit,
        warm_transfer: bool | Omit = omit,
        direct_phone_number: str | None | Omit = omit,
        dynamic_options: (
            params.DynamicOptionsParam | models.DynamicOptions | None | Omit
        ) = omit,
        sip_uri: str | None | Omit = omit,
        sip_headers: str | None | Omit = omit,
        warm_summary_prompt: str | None | Omit = omit,
        warm_mode: params.WarmModeParam | None | Omit = omit,
        softphone_fallback_type: params.SoftphoneFallbackTypeParam | None | Omit = omit,
        softphone_fallback_phone_number: str | None | Omit = omit,
        appointment_booking_enabled: bool | Omit = omit,
        appointment_config_id: UUID | str | None | Omit = omit,
        transfer_waiting_messages: Sequence[str] | None | Omit = omit,
        softphone_handoff_strategy: params.SoftphoneHandoffStrategyParam | Omit = omit,
        screen_behavior: params.ScreenBehaviorParam | Omit = omit,
        call_form_id: UUID | str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TransferConfigResponse:
        """Create a transfer config.

        Adds a destination for calls. Only its name must be given; the server decides
        about what is left out, and documents no default.

        Args:
            name: Name of the transfer config; at least one character.
            routing_config_id: Id of the routing config that distributes inbound calls;
                null for none.
            type: How a call reaches the destination: `direct` (a fixed phone number),
                `dynamic` (an HTTP endpoint says where to), `sip` (a SIP address) or
                `softphone` (CareCycle's softphone).
            warm_transfer: Whether the transfer is warm: the receiving person is briefed
                on the call before taking it over.
            direct_phone_number: Phone number to dial, for the type `direct`; at most 20
                characters. Null for none.
            dynamic_options: Endpoint to ask for the number, for the type `dynamic`.
                Null for none.
            sip_uri: SIP address to call, for the type `sip`. Null for none.
            sip_headers: SIP headers to send with the call, for the type `sip`: one
                string, whose notation is not documented. Null for none.
            warm_summary_prompt: Instruction to the AI for the summary that it gives in
                a warm transfer. Null for none.
            warm_mode: When the summary of a warm transfer is given: `wait-for-operator`
                (once somebody is on the line) or `immediate-summary` (at once). Null
                for none chosen.
            softphone_fallback_type: What to do when nobody answers on the softphone:
                `appointment_booking` (the AI books an appointment; then
                `appointment_config_id` is required) or `phone_number` (call
                `softphone_fallback_phone_number`). Null for no fallback.
            softphone_fallback_phone_number: Phone number to call when nobody answers on
                the softphone and the fallback is `phone_number`; at most 20 characters.
                Null for none.
            appointment_booking_enabled: Whether appointments may be booked at this
                destination.
            appointment_config_id: Id of the appointment config by which the AI books
                when the call falls back to booking. Required if
                `softphone_fallback_type` is `appointment_booking`; null for none.
            transfer_waiting_messages: Messages for the caller while the call is being
                transferred, in order. Null for none.
            softphone_handoff_strategy: When a softphone call changes hands:
                `wait-for-operator` (once somebody has answered) or `immediate-transfer`
                (at once).
            screen_behavior: Screen that opens for the agent who accepts the transferred
                call: `call-form`, `customer-details`, `inbox`, or `none` to stay where
                they are.
            call_form_id: Id of the call form that the agent sees on the `call-form`
                screen. Null for no form of this destination's own: the campaign's form
                is then used, else the client's default.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: The server could not make sense of the request.
            AuthenticationError: The request carries no API key, or one that is not
                valid. Code `UNAUTHORIZED`.
            PermissionDeniedError: The API key is valid but may not do this. Code
                `FORBIDDEN`.
            NotFoundError: There is no such record. Code `NOT_FOUND`.
            UnprocessableEntityError: The request's content breaks the API's rules;
                `errors` of the body lists each fault. Code `VALIDATION_ERROR`.
            RateLimitError: More than 60 requests came within a minute; `retry_after`
                states the seconds to wait. Code `RATE_LIMIT_EXCEEDED`.
            InternalServerError: The server failed. Code `INTERNAL_ERROR`.

        `POST /v2/campaigns/transfer-configs`

        https://docs.carecycle.ai/docs/api-reference/campaigns/transfer-configs/create-transfer-config
        """
        return await self._call(_CREATE, locals())

    async def get(
        self,
        id: UUID | str,
        **options: Unpack[RequestOptions],
    ) -> models.GetTransferConfigResponse:
        """Get a transfer config.

        Reads one transfer config by its id. Unlike create and update, the answer
        also holds the routing config to which the record points.

        Args:
            id: Id of the transfer config.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: The server could not make sense of the request.
            AuthenticationError: The request carries no API key, or one that is not
                valid. Code `UNAUTHORIZED`.
            PermissionDeniedError: The API key is valid but may not do this. Code
                `FORBIDDEN`.
            NotFoundError: There is no such record. Code `NOT_FOUND`.
            UnprocessableEntityError: The request's content breaks the API's rules;
                `errors` of the body lists each fault. Code `VALIDATION_ERROR`.
            RateLimitError: More than 60 requests came within a minute; `retry_after`
                states the seconds to wait. Code `RATE_LIMIT_EXCEEDED`.
            InternalServerError: The server failed. Code `INTERNAL_ERROR`.

        `GET /v2/campaigns/transfer-configs/{id}`

        https://docs.carecycle.ai/docs/api-reference/campaigns/transfer-configs/get-transfer-config
        """
        return await self._call(_GET, locals())

    async def update(
        self,
        id: UUID | str,
        *,
        name: str | Omit = omit,
        routing_config_id: UUID | str | None | Omit = omit,
        type: params.TransferTypeParam | Omit = omit,
        warm_transfer: bool | Omit = omit,
        direct_phone_number: str | None | Omit = omit,
        dynamic_options: (
            params.DynamicOptionsParam | models.DynamicOptions | None | Omit
        ) = omit,
        sip_uri: str | None | Omit = omit,
        sip_headers: str | None | Omit = omit,
        warm_summary_prompt: str | None | Omit = omit,
        warm_mode: params.WarmModeParam | None | Omit = omit,
        softphone_fallback_type: params.SoftphoneFallbackTypeParam | None | Omit = omit,
        softphone_fallback_phone_number: str | None | Omit = omit,
        appointment_booking_enabled: bool | Omit = omit,
        appointment_config_id: UUID | str | None | Omit = omit,
        transfer_waiting_messages: Sequence[str] | None | Omit = omit,
        softphone_handoff_strategy: params.SoftphoneHandoffStrategyParam | Omit = omit,
        screen_behavior: params.ScreenBehaviorParam | Omit = omit,
        call_form_id: UUID | str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TransferConfigResponse:
        """Update a transfer config.

        Changes the given fields of one transfer config. A field that is left out
        keeps its value; null, where a field allows it, clears the value.

        Args:
            id: Id of the transfer config.
            name: Name of the transfer config; at least one character.
            routing_config_id: Id of the routing config that distributes inbound calls;
                null for none.
            type: How a call reaches the destination: `direct` (a fixed phone number),
                `dynamic` (an HTTP endpoint says where to), `sip` (a SIP address) or
                `softphone` (CareCycle's softphone).
            warm_transfer: Whether the transfer is warm: the receiving person is briefed
                on the call before taking it over.
            direct_phone_number: Phone number to dial, for the type `direct`; at most 20
                characters. Null for none.
            dynamic_options: Endpoint to ask for the number, for the type `dynamic`.
                Null for none.
            sip_uri: SIP address to call, for the type `sip`. Null for none.
            sip_headers: SIP headers to send with the call, for the type `sip`: one
                string, whose notation is not documented. Null for none.
            warm_summary_prompt: Instruction to the AI for the summary that it gives in
                a warm transfer. Null for none.
            warm_mode: When the summary of a warm transfer is given: `wait-for-operator`
                (once somebody is on the line) or `immediate-summary` (at once). Null
                for none chosen.
            softphone_fallback_type: What to do when nobody answers on the softphone:
                `appointment_booking` (the AI books an appointment; then
                `appointment_config_id` is required) or `phone_number` (call
                `softphone_fallback_phone_number`). Null for no fallback.
            softphone_fallback_phone_number: Phone number to call when nobody answers on
                the softphone and the fallback is `phone_number`; at most 20 characters.
                Null for none.
            appointment_booking_enabled: Whether appointments may be booked at this
                destination.
            appointment_config_id: Id of the appointment config by which the AI books
                when the call falls back to booking. Required if
                `softphone_fallback_type` is `appointment_booking`; null for none.
            transfer_waiting_messages: Messages for the caller while the call is being
                transferred, in order. Null for none.
            softphone_handoff_strategy: When a softphone call changes hands:
                `wait-for-operator` (once somebody has answered) or `immediate-transfer`
                (at once).
            screen_behavior: Screen that opens for the agent who accepts the transferred
                call: `call-form`, `customer-details`, `inbox`, or `none` to stay where
                they are.
            call_form_id: Id of the call form that the agent sees on the `call-form`
                screen. Null for no form of this destination's own: the campaign's form
                is then used, else the client's default.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: The server could not make sense of the request.
            AuthenticationError: The request carries no API key, or one that is not
                valid. Code `UNAUTHORIZED`.
            PermissionDeniedError: The API key is valid but may not do this. Code
                `FORBIDDEN`.
            NotFoundError: There is no such record. Code `NOT_FOUND`.
            UnprocessableEntityError: The request's content breaks the API's rules;
                `errors` of the body lists each fault. Code `VALIDATION_ERROR`.
            RateLimitError: More than 60 requests came within a minute; `retry_after`
                states the seconds to wait. Code `RATE_LIMIT_EXCEEDED`.
            InternalServerError: The server failed. Code `INTERNAL_ERROR`.

        `PATCH /v2/campaigns/transfer-configs/{id}`

        https://docs.carecycle.ai/docs/api-reference/campaigns/transfer-configs/update-transfer-config
        """
        return await self._call(_UPDATE, locals())

    with_raw_response = variant(lambda: AsyncTransferConfigsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTransferConfigsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTransferConfigsWithRawResponse(RawVariant):
    """The methods of `AsyncTransferConfigs`, giving `RawResponse`."""

    create = async_raw_method(AsyncTransferConfigs.create)
    get = async_raw_method(AsyncTransferConfigs.get)
    update = async_raw_method(AsyncTransferConfigs.update)


class AsyncTransferConfigsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTransferConfigs`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncTransferConfigs.create)
    get = async_streamed_method(AsyncTransferConfigs.get)
    update = async_streamed_method(AsyncTransferConfigs.update)
