"""Names that are in no module."""

import many_types
from many_types import models, params

models.Hose  # wrong: no such model
params.House  # wrong: a model
models.AdzeParam  # wrong: a type of input
models.Awl(weight="1")  # wrong: no number
many_types.Manytypes  # wrong: no such client
