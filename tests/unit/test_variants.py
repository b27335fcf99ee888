"""Which twins the runtime looks into at once, and which only when it meets them."""

import pytest

from sdksmith.python.variants import mark_variants

ONE, OTHER = "Twin[AParam, 'A']", "Twin[BParam, 'B']"


@pytest.mark.parametrize(
    "source",
    [
        ONE,
        f"Sequence[{ONE}]",
        f"{ONE} | None",
        f"{ONE} | str | UuidInput | Literal['a'] | Sequence[{OTHER}]",
        f"{ONE} | Mapping[str, Any] | None",
        f"Mapping[str, {ONE}]",
    ],
)
def test_alone(source: str) -> None:
    """What else the union takes is no object, or all that is left: nothing changes."""
    assert source == mark_variants(source)


@pytest.mark.parametrize(
    "other",
    [OTHER, "PetParam", "Mapping[str, str]", f"Annotated[{OTHER}, Tagged('k')]"],
)
def test_one_of_several(other: str) -> None:
    """Another member may take the same object: both are compared."""
    marked = mark_variants(f"Sequence[{ONE} | {other}]")
    assert f"Sequence[Variant{ONE} | {other.replace('Twin', 'VariantTwin')}]" == marked


def test_alias() -> None:
    """An alias may be a member of a union elsewhere; what is in a list may not."""
    source = f"{ONE} | Sequence[{OTHER}]"
    assert f"Variant{source}" == mark_variants(source, is_alias=True)
