from typing import assert_type

from recursion_beside import RecursionBeside, models

pet = RecursionBeside().pets.list()
assert_type(pet, models.Pet)
assert_type(pet.owner, models.Pet | None)
