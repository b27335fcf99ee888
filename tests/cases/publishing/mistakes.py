"""The name on an index is none to import."""

from publishing import Publishing

Publishing().pets.list(1)  # wrong: it takes no argument
