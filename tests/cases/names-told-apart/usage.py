from names_told_apart import NamesToldApart
from names_told_apart.params import CreateCheckRequestCompletedParam

client = NamesToldApart()
body: CreateCheckRequestCompletedParam = {"status": "completed"}
print(client.checks.create(body=body).id)
