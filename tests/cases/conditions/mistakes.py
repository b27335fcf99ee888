from conditions import Conditions


def show(client: Conditions) -> None:
    client.orders.create(pay_by="cheque")  # wrong: not a way to pay
    client.orders.create(cash_only="yes")  # wrong: a bool
    client.payments.create(body={"pin": "2"})  # wrong: neither card nor iban
