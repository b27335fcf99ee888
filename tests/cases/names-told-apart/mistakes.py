from names_told_apart import NamesToldApart

client = NamesToldApart()
client.checks.create(body={"status": "never"})  # wrong: none of the variants
