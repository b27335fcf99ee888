"""The models: what answers are read into."""

from .._runtime.model import Model
from ._money import Money, Person

__all__: list[str] = [
    "Adze",
    "Auger",
    "Awl",
    "Chisel",
    "Clamp",
    "Drill",
    "File",
    "Gauge",
    "Hammer",
    "Jigsaw",
    "Knife",
    "Lathe",
    "Level",
    "Mallet",
    "Nailer",
    "Plane",
    "Pliers",
    "Punch",
    "Rasp",
    "Router",
    "Ruler",
    "Sander",
    "Saw",
    "Screwdriver",
    "Shears",
    "Spanner",
    "Square",
    "ToolEntry",
    "Torch",
    "Trowel",
    "Vice",
    "Wrench",
]


class Adze(Model):
    """Adze."""

    weight: float | None = None


class Auger(Model):
    """Auger."""

    weight: float | None = None
    price: Money | None = None


class Awl(Model):
    """Awl."""

    weight: float | None = None


class Chisel(Model):
    """Chisel."""

    weight: float | None = None


class Clamp(Model):
    """Clamp."""

    weight: float | None = None


class Drill(Model):
    """Drill."""

    weight: float | None = None


class File(Model):
    """File."""

    weight: float | None = None


class Gauge(Model):
    """Gauge."""

    weight: float | None = None
    price: Money | None = None


class Hammer(Model):
    """Hammer."""

    weight: float | None = None


class Jigsaw(Model):
    """Jigsaw."""

    weight: float | None = None


class Knife(Model):
    """Knife."""

    weight: float | None = None


class Lathe(Model):
    """Lathe."""

    weight: float | None = None


class Level(Model):
    """Level."""

    weight: float | None = None


class Mallet(Model):
    """Mallet."""

    weight: float | None = None
    price: Money | None = None


class Nailer(Model):
    """Nailer."""

    weight: float | None = None


class Plane(Model):
    """Plane."""

    weight: float | None = None


class Pliers(Model):
    """Pliers."""

    weight: float | None = None


class Punch(Model):
    """Punch."""

    weight: float | None = None


class Rasp(Model):
    """Rasp."""

    weight: float | None = None


class Router(Model):
    """Router."""

    weight: float | None = None
    price: Money | None = None


class Ruler(Model):
    """Ruler."""

    weight: float | None = None


class Sander(Model):
    """Sander."""

    weight: float | None = None


class Saw(Model):
    """Saw."""

    weight: float | None = None


class Screwdriver(Model):
    """Screwdriver."""

    weight: float | None = None


class Shears(Model):
    """Shears."""

    weight: float | None = None


class Spanner(Model):
    """Spanner."""

    weight: float | None = None
    price: Money | None = None


class Square(Model):
    """Square."""

    weight: float | None = None


class Torch(Model):
    """Torch."""

    weight: float | None = None


class Trowel(Model):
    """Trowel."""

    weight: float | None = None


class Vice(Model):
    """Vice."""

    weight: float | None = None


class Wrench(Model):
    """Wrench."""

    weight: float | None = None


class ToolEntry(Model):
    """ToolEntry."""

    name: str
    owner: Person | None = None
    adze: Adze | None = None
    auger: Auger | None = None
    awl: Awl | None = None
    chisel: Chisel | None = None
    clamp: Clamp | None = None
    drill: Drill | None = None
    file: File | None = None
    gauge: Gauge | None = None
    hammer: Hammer | None = None
    jigsaw: Jigsaw | None = None
    knife: Knife | None = None
    lathe: Lathe | None = None
    level: Level | None = None
    mallet: Mallet | None = None
    nailer: Nailer | None = None
    plane: Plane | None = None
    pliers: Pliers | None = None
    punch: Punch | None = None
    rasp: Rasp | None = None
    router: Router | None = None
    ruler: Ruler | None = None
    sander: Sander | None = None
    saw: Saw | None = None
    screwdriver: Screwdriver | None = None
    shears: Shears | None = None
    spanner: Spanner | None = None
    square: Square | None = None
    torch: Torch | None = None
    trowel: Trowel | None = None
    vice: Vice | None = None
    wrench: Wrench | None = None


def __dir__() -> list[str]:
    return __all__
