from webhooks_3_0 import Webhooks30


def receive(client: Webhooks30) -> None:
    client.webhooks.unwrap("{}", {})  # wrong: that is the resource
    client.webhook_events.create()  # wrong: and those are the events
