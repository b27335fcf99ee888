from tuples_and_keys import TuplesAndKeys


def show(client: TuplesAndKeys) -> None:
    thing = client.things.replace(pair=("x",))  # wrong: one item is missing
    client.things.replace(pair=("x", "y"))  # wrong: the second is an integer
    client.things.replace(listed={"c": 1})  # wrong: no such key
    if thing.pair:
        print(thing.pair[2])  # wrong: there are two
