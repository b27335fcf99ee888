from inheritance_levels import InheritanceLevels, models


def show(client: InheritanceLevels) -> None:
    for member in client.members.list():
        print(member.mail)  # wrong: only users and guests have one
    client.members.create(body={"type": "#x.event"})  # wrong: an event is no member
    client.members.create(body=models.Event(type="#x.event"))  # wrong: the same
