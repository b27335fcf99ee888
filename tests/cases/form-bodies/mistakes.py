from form_bodies import FormBodies


def use(client: FormBodies) -> None:
    client.charges.create()  # wrong: the amount is missing
    client.charges.create(amount="5")  # wrong: a number is not text
    client.charges.create(amount=5, currency_code="usd")  # wrong: not in the enum
    client.charges.create(amount=5, tags=None)  # wrong: null is not allowed
    client.charges.create(amount=5, address={"zip": "1"})  # wrong: no street
    client.charges.create(amount=5, colour="red")  # wrong: no such field
    client.charges.send_free(body={"a": 1})  # wrong: values are text
    client.tokens.create("id", id=3)  # wrong: that is the path's name
