from swagger_2_files import Swagger2Files

Swagger2Files().pets.replace(7)  # wrong: the name is missing
