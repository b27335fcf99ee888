from sent_back import SentBack, models


def show(client: SentBack) -> None:
    users = client.users.replace(body=[])
    for user in users:
        user.name = "new"
        stamp: models.Stamp | None = user.stamp
        print(user.id, stamp)
    client.users.replace(body=users)
    client.users.create(name="a", address={"street": "s", "door_code": "d"}, secret="p")
