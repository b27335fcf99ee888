"""The models: what answers are read into."""

from __future__ import annotations

from builtins import list as _list
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Branch",
    "Cat",
    "Dog",
    "Job",
    "JobBase",
    "Jobs",
    "Leaf",
    "Node",
    "Parrot",
    "Pet",
    "Puppy",
    "TimedJob",
]


class Cat(Model):
    """A cat."""

    pet_type: Annotated[Literal["cat"], Field(alias="petType")]
    name: str
    friend: Pet | None = None
    lives: int | None = None


class Dog(Model):
    """Dog."""

    pet_type: Annotated[Literal["doggy"], Field(alias="petType")]
    name: str
    friend: Pet | None = None
    bark: str


class Parrot(Model):
    """Parrot."""

    pet_type: Annotated[Literal["polly"], Field(alias="petType")]
    name: str
    friend: Pet | None = None
    words: int | None = None


class Puppy(Model):
    """Puppy."""

    pet_type: Annotated[Literal["Puppy"], Field(alias="petType")]
    name: str
    friend: Pet | None = None
    bark: str
    weeks: int | None = None


class Jobs(Model):
    """Jobs."""

    list: _list[Job] | None = None
    last: Job | None = None


class Leaf(Model):
    """Leaf."""

    type: Literal["Leaf"]
    label: str | None = None
    size: int | None = None


class Branch(Model):
    """Branch."""

    type: Literal["Branch"]
    label: str | None = None
    left: Node | None = None


class JobBase(Model):
    """JobBase."""

    kind: Literal["plain"]
    title: str | None = None


class TimedJob(Model):
    """TimedJob."""

    kind: Literal["timed"]
    title: str | None = None
    seconds: float | None = None


Pet: TypeAlias = Cat | Dog | Parrot | Puppy
"""An animal."""

Node: TypeAlias = Leaf | Branch
"""A parent that lists its children itself."""

Job: TypeAlias = JobBase | TimedJob


def __dir__() -> list[str]:
    return __all__
