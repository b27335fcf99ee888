"""The models: what answers are read into."""

from typing import Final

__all__: list[str] = [
    "CurrencyValues",
]


class CurrencyValues:
    """Names of the values of `Currency`; there may be more values."""

    EURO: Final = "eur"
    DOLLAR: Final = "usd"


def __dir__() -> list[str]:
    return __all__
