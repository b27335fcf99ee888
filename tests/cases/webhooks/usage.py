from collections.abc import Mapping
from typing import assert_type

from webhooks import AsyncWebhooks, Webhooks, WebhookVerificationError, models


def receive(client: Webhooks, body: bytes, headers: Mapping[str, str]) -> str:
    try:
        event = client.webhooks.unwrap(body, headers, secret="whsec_c2VjcmV0")
    except WebhookVerificationError as error:
        return str(error)
    assert_type(
        event, models.OrderCreated | models.OrderChanged | models.ShopOpenedEvent
    )
    match event:
        case models.OrderCreated():
            return event.data.order_id
        case models.OrderChanged():
            return event.type
        case _:
            return event.shop_name


def handle(event: models.WebhookEvent) -> None: ...


def others(client: AsyncWebhooks) -> None:
    handle(client.webhooks.unwrap("{}", {"webhook-id": "1"}))
    handle(client.webhooks.unwrap("{}", {}, b"key"))
    handle(client.webhooks.parse("{}"))
