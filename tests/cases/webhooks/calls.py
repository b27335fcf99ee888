import copy
import json
import os
import pickle
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path

import webhooks
from webhooks import (
    AsyncWebhooks,
    MissingCredentialError,
    Webhooks,
    WebhooksError,
    WebhookVerificationError,
    models,
)
from webhooks._runtime import clock

VECTORS = json.loads(Path(__file__).with_name("vectors.json").read_text("utf-8"))
SIGNED = VECTORS["vectors"][2]  # the one whose body is an event
NOW = SIGNED["timestamp"]
ORDER = {"orderId": "o1", "placedAt": "2026-01-31T12:00:00Z", "size": "small"}


def event(**fields):
    return json.dumps(fields)


def headers(vector=SIGNED, **others):
    return {
        "Webhook-Id": vector["id"],
        "Webhook-Timestamp": str(vector["timestamp"]),
        "Webhook-Signature": vector["signature"],
        **others,
    }


@contextmanager
def today(seconds):
    before, clock.today = clock.today, lambda: seconds
    try:
        yield
    finally:
        clock.today = before


def unwrap(*, at=NOW, body=SIGNED["body"], secret=SIGNED["secret"], **changed):
    with today(at):
        sent = headers(**{name.replace("_", "-"): v for name, v in changed.items()})
        sent = {name: text for name, text in sent.items() if text is not None}
        return Webhooks().webhooks.unwrap(body, sent, secret)


def refusal(**options):
    try:
        unwrap(**options)
    except WebhookVerificationError as error:
        return str(error)
    raise AssertionError("the request was accepted")


def test_events_are_typed():
    """The property that all payloads share says which model an event is read into."""
    parse = Webhooks().webhooks.parse
    created = parse(event(type="order.created", data=ORDER))
    assert models.OrderCreated is type(created)
    noon = datetime(2026, 1, 31, 12, tzinfo=timezone.utc)
    assert ("o1", noon) == (created.data.order_id, created.data.placed_at)
    for name in ("order.updated", "order.closed"):
        changed = parse(event(type=name, data=ORDER))
        assert (models.OrderChanged, name) == (type(changed), changed.type)
    opened = parse(event(type="shop.opened", shopName="Ünder").encode())
    assert models.ShopOpenedEvent(type="shop.opened", shop_name="Ünder") == opened


def test_the_api_may_grow():
    """New events stay data; new values and fields, and what is missing, do not raise."""
    parse = Webhooks().webhooks.parse
    data = {"type": "order.lost", "data": {"orderId": "o1"}}
    assert data == parse(json.dumps(data))
    grown = parse(event(type="order.created", data={"size": "huge"}, extra=1))
    assert models.OrderCreated is type(grown)
    assert ("huge", None, {"extra": 1}) == (
        grown.data.size,
        grown.data.order_id,
        grown.model_extra,
    )


def test_signatures_of_others():
    """What the reference implementation signs is accepted, changed it is not."""
    assert len(VECTORS["vectors"]) > 5
    for row in VECTORS["vectors"]:
        reader = Webhooks().webhooks
        with today(row["timestamp"]):
            try:
                reader.unwrap(row["body"], headers(row), row["secret"])
                reader.unwrap(row["body"].encode(), headers(row), row["secret"])
            except WebhookVerificationError as error:
                assert ("", "the body is not JSON") == (row["body"], str(error))
            try:
                reader.unwrap(row["body"] + " ", headers(row), row["secret"])
            except WebhookVerificationError as error:
                assert "webhook-signature has no right signature" == str(error)
            else:
                raise AssertionError(row)


def test_async_client():
    """The async client reads them as well; there is nothing to wait for."""
    with today(NOW):
        found = AsyncWebhooks().webhooks.unwrap(
            SIGNED["body"], headers(), SIGNED["secret"]
        )
    assert {"type": "order.created", "orderId": "o1", "total": "ünï 🐾"} == (
        found.to_dict()
    )


def test_clocks_differ():
    """Five minutes to either side are allowed, and no second more."""
    assert unwrap(at=NOW + 300) == unwrap(at=NOW - 300) == unwrap()
    assert "webhook-timestamp is more than 300 s in the past" == refusal(at=NOW + 301)
    assert "webhook-timestamp is more than 300 s in the future" == refusal(at=NOW - 301)


def test_several_signatures():
    """One right signature among several is enough; other versions do not count."""
    right = SIGNED["signature"]
    wrong = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    assert unwrap() == unwrap(Webhook_Signature=f"v1a,xyz {wrong} {right}")
    no = "webhook-signature has no right signature"
    for text in (wrong, right.replace("v1,", "v2,"), right[:-1], "v1,", "v1", ","):
        assert no == refusal(Webhook_Signature=text), text
    assert no == refusal(Webhook_Signature="\udcff\ud800 ü")
    assert no == refusal(Webhook_Id="evt.2")
    assert no == refusal(Webhook_Timestamp=str(NOW + 1))
    assert no == refusal(secret=b"another key")


def test_headers():
    """All three headers are needed, their names in any case."""
    with today(NOW):
        small = {name.lower(): text for name, text in headers().items()}
        big = {name.upper(): text for name, text in headers().items()}
        for sent in (small, big):
            Webhooks().webhooks.unwrap(SIGNED["body"], sent, SIGNED["secret"])
    assert "no header webhook-id" == refusal(Webhook_Id=None)
    both = {"Webhook_Timestamp": "", "Webhook_Signature": None}
    assert "no header webhook-timestamp or webhook-signature" == refusal(**both)
    for text in ("now", "1e9", "-5", "1.5", "٣", "9" * 5000, "0x10", " 5"):
        expected = "webhook-timestamp is no number of seconds"
        assert expected == refusal(Webhook_Timestamp=text), text


def test_secrets():
    """The secret is given, or comes from the environment; it is shown nowhere."""
    try:
        unwrap(secret=None)
    except MissingCredentialError as error:
        expected = "give secret= or the environment variable WEBHOOKS_WEBHOOK_SECRET"
        assert f"no secret: {expected}" == str(error)
    else:
        raise AssertionError("no secret is needed")
    os.environ["WEBHOOKS_WEBHOOK_SECRET"] = SIGNED["secret"]
    try:
        assert unwrap() == unwrap(secret=None) == unwrap(secret=bytes(range(64)))
    finally:
        del os.environ["WEBHOOKS_WEBHOOK_SECRET"]
    for secret in ("whsec_ä", "whsec_", "whsec_=", "not base64"):
        try:
            unwrap(secret=secret)
        except ValueError as error:
            assert "the webhook secret is not Base64 text" == str(error)
            assert error.__cause__ is None
        else:
            raise AssertionError(secret)


def test_bad_bodies():
    """What is not JSON is an error of the package; it copies and pickles."""
    for body in ("", "{", b"\xff", "<xml/>"):
        try:
            Webhooks().webhooks.parse(body)
        except WebhooksError as error:
            assert "the body is not JSON" == str(error)
            for other in (copy.copy(error), pickle.loads(pickle.dumps(error))):
                assert WebhookVerificationError is type(other)
                assert "the body is not JSON" == str(other)
        else:
            raise AssertionError(body)


def test_exported():
    """The error is exported, and only where there are webhooks."""
    assert "WebhookVerificationError" in webhooks.__all__
