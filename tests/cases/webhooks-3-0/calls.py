from datetime import date

from webhooks_3_0 import Webhooks30, models
from webhooks_3_0.testing import FakeWebhooks30


def test_both_are_there():
    """The resource is `webhooks`, the events are `webhook_events`."""
    fake = FakeWebhooks30()
    assert fake.client().webhooks.create() is None
    event = Webhooks30().webhook_events.parse('{"sentAt": "2026-01-31"}')
    assert models.PingEvent(sent_at=date(2026, 1, 31)) == event


def test_only_one_event():
    """An event that does not fit is read as far as it goes; there is no other."""
    parse = Webhooks30().webhook_events.parse
    assert "soon" == parse('{"sentAt": "soon"}').sent_at
    assert [1] == parse("[1]")
