from inheritance_levels import AsyncInheritanceLevels, InheritanceLevels, models


def show(client: InheritanceLevels) -> None:
    for member in client.members.list():
        if isinstance(member, models.User) and member.mail:
            mail: str = member.mail
            print(mail)
    client.members.create(body={"type": "#x.user", "boss": {"type": "#x.member"}})
    client.members.create(body=models.MemberBase(type="#x.member"))


async def show_async(client: AsyncInheritanceLevels) -> None:
    for entity in await client.entities.list():
        if isinstance(entity, models.Event):
            for host in entity.hosts or []:
                print(host.id)
