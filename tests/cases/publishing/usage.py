"""The package has its own name, whatever an index calls it."""

from publishing import Publishing, __version__

version: str = __version__
Publishing().pets.list()
