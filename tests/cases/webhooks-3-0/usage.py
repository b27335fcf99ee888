from typing import assert_type

from webhooks_3_0 import AsyncWebhooks30, Webhooks30, models


def receive(client: Webhooks30) -> None:
    client.webhooks.create()
    assert_type(client.webhook_events.parse("{}"), models.PingEvent)


async def receive_async(client: AsyncWebhooks30) -> None:
    await client.webhooks.create()
    assert_type(client.webhook_events.unwrap(b"{}", {}), models.PingEvent)
