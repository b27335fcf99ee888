from names_hostile import NamesHostile

client = NamesHostile()
client.filters.list(dollar_top="3")  # wrong: an integer
