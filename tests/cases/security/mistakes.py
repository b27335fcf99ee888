"""Credentials, mistaken."""

from security import AsyncSecurity, Security


def give_number() -> int:
    """No key."""
    return 7


def give_key_of(user: str) -> str:
    """A function that wants to know more."""
    return user


Security("k")  # wrong: by keyword
Security(header_key=7)  # wrong: a str or a function
Security(bearer=b"token")  # wrong: a str or a function
Security(bearer=give_number)  # wrong: what the function gives
Security(bearer=give_key_of)  # wrong: a function without arguments
Security(api_key="k")  # wrong: unknown
Security(timeout="secret")  # wrong: the option; it is timeout_credential
Security().calls.either(header_key="k")  # wrong: of clients
Security().with_options(bearer=7)  # wrong: a str or a function
Security().with_options(api_key="k")  # wrong: unknown


async def wait() -> None:
    """The same of the async client."""
    AsyncSecurity(bearer=7)  # wrong: a str or a function
    AsyncSecurity().calls.open()  # wrong: not awaited
