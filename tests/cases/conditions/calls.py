import json

from conditions import Conditions, RequestValidationError, models
from wire import Wire


def create(**arguments):
    wire = Wire(status=204, body=None)
    wire.client(Conditions).orders.create(**arguments)
    return json.loads(wire.sent)


def refused(call):
    try:
        call()
    except RequestValidationError as error:
        return error
    raise AssertionError("nothing was refused")


def reasons(**arguments):
    return [message for _, message in refused(lambda: create(**arguments)).errors]


def test_if_then_else():
    """Each branch, in words that name the arguments."""
    assert ["card_number is required when pay_by is 'card'"] == reasons(pay_by="card")
    assert ["card_number must have a length of at least 4 when pay_by is 'card'"] == (
        reasons(pay_by="card", card_number="123")
    )
    assert ["card_number must not be given unless pay_by is 'card'"] == reasons(
        pay_by="cash", card_number="1234"
    )
    assert {"payBy": "card", "cardNumber": "1234"} == create(
        pay_by="card", card_number="1234"
    )
    error = refused(lambda: create(pay_by="card"))
    assert "card_number" == error.errors[0].place
    assert "createOrder: card_number is required when pay_by is 'card'" == str(error)


def test_reference_in_a_condition():
    """A branch may be a schema with a name."""
    assert ["bill_to is required when pay_by is 'bill'"] == reasons(pay_by="bill")


def test_dependent():
    """One field asks for another, or says what it may be."""
    assert ["gift_wrap is required when gift_note is given"] == reasons(gift_note="x")
    assert {"giftNote": "x", "giftWrap": True} == create(gift_note="x", gift_wrap=True)
    assert ["gift_note must have a length of at most 5 when gift_wrap is given"] == (
        reasons(gift_note="sixsix", gift_wrap=True)
    )


def test_field_that_only_a_condition_names():
    """A property of a branch is an argument; the condition looks into an object."""
    send_to = {"street": "a", "zip_code": "0"}
    assert ["cash_only is required"] == reasons(send_to=send_to)
    sent = {"sendTo": {"street": "a", "zipCode": "0"}, "cashOnly": True}
    assert sent == create(send_to=send_to, cash_only=True)


def test_object_in_a_body():
    """The rules of an object count where it stands, as a dict and as a model."""
    for given in ({"zip_code": "1", "flags": []}, models.Address(zip_code="1", flags=[])):
        assert ["send_to needs one of: street is required; po_box is required"] == (
            reasons(send_to=given)
        )
    both = {"street": "a", "po_box": "b"}
    words = "must be only one of the documented alternatives"
    assert [f"send_to {words}"] == reasons(send_to=both)
    assert ["send_to needs at least 2 of its fields"] == reasons(send_to={"street": "a"})


def test_body_that_is_a_list():
    """The rules count for each item of a body, which is named."""
    wire = Wire(status=204, body=None)
    orders = wire.client(Conditions).orders
    good = {"pay_by": "cash"}
    error = refused(lambda: orders.replace(body=[good, {"pay_by": "card"}]))
    assert ["body[1].card_number"] == [fault.place for fault in error.errors]
    assert "body[1].card_number is required when pay_by is 'card'" in str(error)
    orders.replace(body=[good])
    assert [{"payBy": "cash"}] == json.loads(wire.sent)


def test_variants():
    """A variant of a union keeps its own rules."""
    wire = Wire(status=204, body=None)
    payments = wire.client(Conditions).payments
    for body in ({"card": "1", "pin": "2"}, {"iban": "DE1"}, {"iban": "AT1", "bic": "b"}):
        payments.create(body=body)
        assert body == json.loads(wire.sent)
    assert "cvc is required; pin is required" in str(
        refused(lambda: payments.create(body={"card": "1"}))
    )
    assert "body.bic is required" in str(
        refused(lambda: payments.create(body={"iban": "AT1"}))
    )


def test_never():
    """A property that is `false` is no argument, and is refused as one more field."""
    error = refused(
        lambda: Wire().client(Conditions).orders.replace(body=[{"gone": 1}])
    )
    assert "body[0].gone must not be given" in str(error)


def test_switched_off():
    """Without checks on input the rules are not looked at either."""
    wire = Wire(status=204, body=None)
    client = wire.client(Conditions, validate_requests=False)
    client.orders.create(pay_by="card")
    assert {"payBy": "card"} == json.loads(wire.sent)
