from bodies_left_out import BodiesLeftOut

BodiesLeftOut().columns.set(body=[1])  # wrong: texts
BodiesLeftOut().columns.set(body=["a"], content_type="multipart/form-data")  # wrong: none
