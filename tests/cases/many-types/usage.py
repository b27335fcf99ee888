from many_types import ManyTypes, models, params
from many_types.models import House, Money

client = ManyTypes()
house: House = client.houses.get("h1")
price: Money | None = house.price
same: models.House = house
owner: params.PersonParam = {"name": "Ann", "home": {"street": "Elm"}}
client.tools.create(name="saw", owner=owner, awl=models.Awl(weight=1))
