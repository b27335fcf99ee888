from uuid import UUID

from tuples_and_keys import TuplesAndKeys, models


def show(client: TuplesAndKeys) -> None:
    thing = client.things.replace(pair=("6f1c1a4e", 2), box=(1, 2), keys={"x-a": 1})
    if thing.pair:
        first: UUID = thing.pair[0]
        second: int = thing.pair[1]
        print(first, second)
    for x, y, label in client.points.replace(body=[(1, 2.5, models.Label())]):
        print(x + y, label.shown_text)
    client.things.replace(listed={"a": 1}, unique=[{}], record=models.Record(name="n"))
