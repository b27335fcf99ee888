from swagger_2_lost import Swagger2Lost

Swagger2Lost().things.send("a b", tabs="1\t2", matrix=["1,2"], empty="")
