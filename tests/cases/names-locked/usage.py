from names_locked import NamesLocked
from names_locked.models import Keeper, Pet

client = NamesLocked()
found: Pet = client.animals.list(page_size=5)
owner: Keeper | None = found.owner
print(found.nick, owner)
