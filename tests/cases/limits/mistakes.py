from limits import Limits


def show(client: Limits) -> None:
    client.values.replace(least="1")  # wrong: a number
    client.values.replace(some=["a"])  # wrong: numbers
    client.values.replace(code=None)  # wrong: not nullable
