from webhooks import Webhooks, models


def receive(client: Webhooks, body: dict[str, str], headers: dict[str, str]) -> None:
    client.webhooks.unwrap(body, headers)  # wrong: the body as it came
    client.webhooks.unwrap("{}")  # wrong: no headers
    client.webhooks.unwrap("{}", "webhook-id")  # wrong: headers are a mapping
    client.webhooks.unwrap("{}", {"webhook-id": 1})  # wrong: of texts
    client.webhooks.unwrap("{}", headers, 5)  # wrong: the secret is text or bytes
    client.webhooks.parse(headers)  # wrong: the body as it came


def read(client: Webhooks) -> None:
    event = client.webhooks.parse("{}")
    event.shop_name  # wrong: only one of the events has it
    created: models.OrderCreated = event  # wrong: it may be another event
    del created
