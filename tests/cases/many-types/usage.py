from many_types import ManyTypes, models, params
from many_types.models import House, Money

client = ManyTypes()
house: House = client.houses.get("h1")
price: Money | None = house.price
same: models.House = house
owner: params.PersonParam = {"name": "Ann", "home": {"street": "Elm"}}
client.tools.create(name="saw", owner=owner, awl=models.Awl(weight=1))
landlord: str | models.Person | models.Company | None = house.owner
names: list[str] = [o if isinstance(o, str) else o.name for o in house.owners or ()]
