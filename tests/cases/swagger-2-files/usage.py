from typing import assert_type

from swagger_2_files import Swagger2Files, models

assert_type(Swagger2Files().pets.list(tags="a\tb"), list[models.Pet])
