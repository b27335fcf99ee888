from conditions import Conditions, models


def show(client: Conditions) -> None:
    client.orders.create(pay_by="card", card_number="1234", cash_only=True)
    client.orders.create(send_to=models.Address(street="a", zip_code="1"))
    client.orders.replace(body=[{"pay_by": "cash", "send_to": {"po_box": "1"}}])
    client.payments.create(body={"card": "1", "pin": "2"})
