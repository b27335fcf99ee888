from sent_back import SentBack


def show(client: SentBack) -> None:
    client.users.create(name="a", address={"street": "s"}, id="1")  # wrong: read only
    for user in client.users.replace(body=[]):
        print(user.secret)  # wrong: write only
