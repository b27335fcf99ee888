"""What the public documentation says of transfer configs, as literal tables.

The tests compare ``spec/carecycle.yaml`` with these tables, so a slip of the pen in
the document does not pass by agreeing with itself. Pages: see ``spec/PROVENANCE.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

BASE = "/v2/campaigns/transfer-configs"
UUID = "1c7d76df-b376-45c7-a6f4-7e4bd224ddc2"
UUID_PATTERN = (
    "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}"
    "-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000"
    "|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
)
STATUSES = ["200", "400", "401", "403", "404", "422", "429", "500"]

TRANSFER_TYPES = ("direct", "dynamic", "sip", "softphone")
WARM_MODES = ("wait-for-operator", "immediate-summary")
FALLBACK_TYPES = ("appointment_booking", "phone_number")
HANDOFF_STRATEGIES = ("wait-for-operator", "immediate-transfer")
SCREENS = ("call-form", "customer-details", "inbox", "none")
ERROR_CODES = (
    "UNAUTHORIZED",
    "FORBIDDEN",
    "NOT_FOUND",
    "VALIDATION_ERROR",
    "RATE_LIMIT_EXCEEDED",
    "INTERNAL_ERROR",
)


@dataclass(frozen=True)
class Field:
    """One row of a page's table: ``kind`` is a key of ``KINDS`` or an enum's values."""

    name: str
    kind: str | tuple[str, ...]
    nullable: bool


@dataclass(frozen=True)
class Kind:
    """Values that a field of this kind takes, and values that it must refuse."""

    good: tuple[Any, ...]
    bad: tuple[Any, ...]


KINDS = {
    "boolean": Kind(good=(True, False), bad=(0, "true", [], {})),
    "date-time": Kind(good=("2026-06-17T19:07:23.709Z",), bad=("soon", 7, True, [])),
    "name": Kind(good=("x", "x" * 5000), bad=("", 7, True, ["x"], {})),
    "options": Kind(good=({}, {"unheard": 1}), bad=("x", 7, True, [])),
    "phone": Kind(good=("", "1" * 20), bad=("1" * 21, 15550100, True, [], {})),
    "text": Kind(good=("", "x" * 5000), bad=(7, True, ["x"], {})),
    "texts": Kind(good=([], ["x", "y"]), bad=([7], [None], "x", 7, {})),
    "uuid": Kind(
        good=(UUID, UUID.upper(), "ffffffff-ffff-ffff-ffff-ffffffffffff"),
        bad=("", "x", f"{{{UUID}}}", UUID.replace("-45c7-", "-95c7-"), 7, [], {}),
    ),
}


def kind_of(field: Field) -> Kind:
    """The values to try on a field; of an enum: each member, and near misses."""
    if isinstance(field.kind, str):
        return KINDS[field.kind]
    near_misses = ("", field.kind[0].upper(), field.kind[-1] + " ", 7, [field.kind[0]])
    return Kind(good=field.kind, bad=near_misses)


REQUEST_FIELDS = [
    Field("name", "name", nullable=False),
    Field("routingConfigId", "uuid", nullable=True),
    Field("type", TRANSFER_TYPES, nullable=False),
    Field("warmTransfer", "boolean", nullable=False),
    Field("directPhoneNumber", "phone", nullable=True),
    Field("dynamicOptions", "options", nullable=True),
    Field("sipUri", "text", nullable=True),
    Field("sipHeaders", "text", nullable=True),
    Field("warmSummaryPrompt", "text", nullable=True),
    Field("warmMode", WARM_MODES, nullable=True),
    Field("softphoneFallbackType", FALLBACK_TYPES, nullable=True),
    Field("softphoneFallbackPhoneNumber", "phone", nullable=True),
    Field("appointmentBookingEnabled", "boolean", nullable=False),
    Field("appointmentConfigId", "uuid", nullable=True),
    Field("transferWaitingMessages", "texts", nullable=True),
    Field("softphoneHandoffStrategy", HANDOFF_STRATEGIES, nullable=False),
    Field("screenBehavior", SCREENS, nullable=False),
    Field("callFormId", "uuid", nullable=True),
]

ANSWER_FIELDS = [
    Field("id", "uuid", nullable=False),
    Field("createdAt", "date-time", nullable=True),
    Field("updatedAt", "date-time", nullable=True),
    Field("clientId", "uuid", nullable=False),
    Field("name", "name", nullable=False),
    Field("routingConfigId", "uuid", nullable=True),
    Field("type", TRANSFER_TYPES, nullable=False),
    Field("warmTransfer", "boolean", nullable=True),
    Field("directPhoneNumber", "phone", nullable=True),
    Field("dynamicOptions", "options", nullable=True),
    Field("sipUri", "text", nullable=True),
    Field("sipHeaders", "text", nullable=True),
    Field("warmSummaryPrompt", "text", nullable=True),
    Field("warmMode", WARM_MODES, nullable=True),
    Field("softphoneFallbackType", FALLBACK_TYPES, nullable=True),
    Field("softphoneHandoffStrategy", HANDOFF_STRATEGIES, nullable=False),
    Field("softphoneFallbackPhoneNumber", "phone", nullable=True),
    Field("appointmentBookingEnabled", "boolean", nullable=True),
    Field("appointmentConfigId", "uuid", nullable=True),
    Field("transferWaitingMessages", "texts", nullable=True),
    Field("screenBehavior", SCREENS, nullable=False),
    Field("callFormId", "uuid", nullable=True),
]

# Fields of the answer that the older stored pages do not show yet.
NEWER_ANSWER_FIELDS = {
    "softphoneHandoffStrategy",
    "appointmentConfigId",
    "screenBehavior",
    "callFormId",
}

# The keys of every object in the documented samples, in the samples' order.
OBJECT_KEYS = {
    "TransferConfigInput": [field.name for field in REQUEST_FIELDS],
    "TransferConfig": [field.name for field in ANSWER_FIELDS],
    "DynamicOptions": [
        "pingUrl",
        "method",
        "timeout",
        "headers",
        "body",
        "transferNumberField",
        "transferNumber",
        "successConditions",
    ],
    "SuccessCondition": ["field", "operator", "value"],
    "RoutingConfig": ["id"],
    "TransferConfigResponse": ["transferConfig"],
    "GetTransferConfigResponse": ["transferConfig"],
    "Error": ["message", "code"],
    "ValidationError": ["message", "code", "errors", "failedRecords"],
    "ValidationIssue": ["path", "message", "expected", "received", "code"],
    "FailedRecord": ["index", "phoneNumber", "firstName", "lastName", "externalId"],
}
