from names_hostile import NamesHostile

client = NamesHostile()
found = client.con_.get()
print(found.plus_1, found.minus_1, found.pile_of_poo, found.class_, found.id_)
client.nul_.com1_.get()
client.import_.get()
client.filters.list(date_less_than="2026-01-01", dollar_top=3)
