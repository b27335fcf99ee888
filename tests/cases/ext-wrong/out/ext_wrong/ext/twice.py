from ..resources.ext import Ext
from ..resources.pets import Pets
from ..resources.pets.toys import Toys


class One(Pets): ...


class Two(Pets): ...


class Both(Ext, Toys): ...
