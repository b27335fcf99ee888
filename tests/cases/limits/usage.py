from limits import Limits


def show(client: Limits) -> None:
    found = client.values.replace(least=1, few=["a"], page=2, tags=("a", "b"))
    sized: dict[str, int] | None = found.sized
    print(sized)
