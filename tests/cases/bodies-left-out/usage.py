from bodies_left_out import BodiesLeftOut

BodiesLeftOut().columns.set(body=["a", "b"])
