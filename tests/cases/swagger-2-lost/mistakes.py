from swagger_2_lost import Swagger2Lost

Swagger2Lost().things.send(["a", "b"])  # wrong: joined by the caller
