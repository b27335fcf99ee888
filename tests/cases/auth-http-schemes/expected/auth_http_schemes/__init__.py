"""The Python SDK of HTTP schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from . import models as models
    from . import params as params
    from ._client import AuthHttpSchemes as AuthHttpSchemes
    from ._client import AsyncAuthHttpSchemes as AsyncAuthHttpSchemes
    from ._runtime.errors import SDKError as _SDKError
    from ._runtime.errors import APIConnectionError as APIConnectionError
    from ._runtime.errors import APIStatusError as APIStatusError
    from ._runtime.errors import APITimeoutError as APITimeoutError
    from ._runtime.errors import AuthenticationError as AuthenticationError
    from ._runtime.errors import BadRequestError as BadRequestError
    from ._runtime.errors import ConflictError as ConflictError
    from ._runtime.errors import InternalServerError as InternalServerError
    from ._runtime.errors import MissingCredentialError as MissingCredentialError
    from ._runtime.errors import NotFoundError as NotFoundError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from ._runtime.errors import RateLimitError as RateLimitError
    from ._runtime.errors import RequestValidationError as RequestValidationError
    from ._runtime.errors import ResponseValidationError as ResponseValidationError
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.answers import Drift as Drift
    from ._runtime.omit import Omit as Omit
    from ._runtime.omit import omit as omit
    from ._runtime.options import ClientOptions as ClientOptions
    from ._runtime.options import AsyncClientOptions as AsyncClientOptions
    from ._runtime.options import RequestOptions as RequestOptions
    from ._runtime.responses import RawResponse as RawResponse
    from ._runtime.responses import StreamedResponse as StreamedResponse
    from ._runtime.responses import AsyncStreamedResponse as AsyncStreamedResponse

    AuthHttpSchemesError = _SDKError

# Where each public name is. Its module is imported when it is first asked for (PEP 562),
# so that `import auth_http_schemes` costs next to nothing.
_NAMES = {
    "._client": "AuthHttpSchemes AsyncAuthHttpSchemes",
    "._runtime.errors": (
        "AuthHttpSchemesError APIConnectionError APIStatusError APITimeoutError "
        "AuthenticationError BadRequestError ConflictError InternalServerError "
        "MissingCredentialError NotFoundError PermissionDeniedError "
        "RateLimitError RequestValidationError ResponseValidationError "
        "UnprocessableEntityError"
    ),
    "._runtime.answers": "Drift",
    "._runtime.omit": "Omit omit",
    "._runtime.options": "ClientOptions AsyncClientOptions RequestOptions",
    "._runtime.responses": "RawResponse StreamedResponse AsyncStreamedResponse",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}
# What has another name where it is.
_SOURCES = {"AuthHttpSchemesError": "SDKError"}
_MODULES = ("models", "params")

# Type checkers do not see this: they would take any name for one that is there.
if not TYPE_CHECKING:

    def __getattr__(name):
        from importlib import import_module

        if name in _MODULES:
            return import_module(f".{name}", __name__)
        if name == "__all__":
            return __dir__()
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(_HOMES[name], __name__)
        value = getattr(module, _SOURCES.get(name, name))
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted([*_HOMES, *_MODULES, "__version__"])
