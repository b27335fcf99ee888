from ext_wrong.resources.pets import Pets
from .. import ExtWrong
from ..resources import pets
from ..resources.animals import Animals
from ..resources.pets.toys import Toy


class Renamed(Animals): ...


class Singular(Toy): ...


class Variant(pets.PetsWithRawResponse): ...


class Circle(ExtWrong): ...


class Absolute(Pets): ...
