"""The models: what answers are read into."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from ._runtime.model import Model
from ._runtime.tags import Tagged

__all__: list[str] = [
    "Album",
    "Cat",
    "Circle",
    "Dog",
    "Event",
    "EventPartsItemImage",
    "EventPartsItemText",
    "Login",
    "Payment",
    "Pet",
    "Shape",
    "Song",
    "Square",
]


class Cat(Model):
    """Cat."""

    kind: Literal["cat"]
    lives: int | None = None


class Dog(Model):
    """Dog."""

    kind: Literal["puppy", "dog"]
    lives: int | None = None
    friend: Pet | None = None


class Song(Model):
    """Song."""

    type: Literal["song"] | None = None
    name: str | None = None


class Album(Model):
    """Album."""

    type: Literal["album"] | None = None
    name: str | None = None


class Event(Model):
    """Event."""

    subject: Login | Payment | None = None
    shape: Shape | None = None
    value: int | bool | str | None = None
    parts: list[EventPartsItemText | EventPartsItemImage] | None = None
    when: date | None = None
    one: Login | None = None
    many: str | list[str] | None = None


class Login(Model):
    """Login."""

    user: str


class Payment(Model):
    """Payment."""

    amount: float


class EventPartsItemText(Model):
    """EventPartsItemText."""

    text: str


class EventPartsItemImage(Model):
    """EventPartsItemImage."""

    url: str


class Circle(Model):
    """Circle."""

    type: Literal["circle", "disc"] | None = None


class Square(Model):
    """Square."""

    type: Literal["square", "box"] | None = None


Pet: TypeAlias = Cat | Dog
"""A cat or a dog."""

Shape: TypeAlias = Annotated[Circle | Square, Tagged("type")]


def __dir__() -> list[str]:
    return __all__
