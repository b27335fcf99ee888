from names_locked import NamesLocked

client = NamesLocked()
client.animals.list(page_size="5")  # wrong: an integer
