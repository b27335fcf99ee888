from typing import assert_type

from swagger_2_azure import Swagger2Azure, models

client = Swagger2Azure(account="me", zone="eu")
assert_type(client.fish.list(), list[models.Fish])
assert_type(client.fish.get_raw(), bytes)
