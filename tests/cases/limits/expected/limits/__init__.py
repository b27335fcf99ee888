"""The Python SDK of Limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from . import models as models
    from . import params as params
    from ._client import Limits as Limits
    from ._client import AsyncLimits as AsyncLimits
    from ._runtime.errors import SDKError as LimitsError
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
    from ._runtime.omit import Omit as Omit
    from ._runtime.omit import omit as omit
    from ._runtime.options import ClientOptions as ClientOptions
    from ._runtime.options import AsyncClientOptions as AsyncClientOptions
    from ._runtime.options import RequestOptions as RequestOptions
    from ._runtime.resource import RawResponse as RawResponse

# Where each public name is. A module is imported when one of its names is first asked
# for (PEP 562), so that `import limits` costs next to nothing.
_EXPORTS = {
    "Limits": ("._client", "Limits"),
    "AsyncLimits": ("._client", "AsyncLimits"),
    "LimitsError": ("._runtime.errors", "SDKError"),
    "APIConnectionError": ("._runtime.errors", "APIConnectionError"),
    "APIStatusError": ("._runtime.errors", "APIStatusError"),
    "APITimeoutError": ("._runtime.errors", "APITimeoutError"),
    "AuthenticationError": ("._runtime.errors", "AuthenticationError"),
    "BadRequestError": ("._runtime.errors", "BadRequestError"),
    "ConflictError": ("._runtime.errors", "ConflictError"),
    "InternalServerError": ("._runtime.errors", "InternalServerError"),
    "MissingCredentialError": ("._runtime.errors", "MissingCredentialError"),
    "NotFoundError": ("._runtime.errors", "NotFoundError"),
    "PermissionDeniedError": ("._runtime.errors", "PermissionDeniedError"),
    "RateLimitError": ("._runtime.errors", "RateLimitError"),
    "RequestValidationError": ("._runtime.errors", "RequestValidationError"),
    "ResponseValidationError": ("._runtime.errors", "ResponseValidationError"),
    "UnprocessableEntityError": ("._runtime.errors", "UnprocessableEntityError"),
    "Omit": ("._runtime.omit", "Omit"),
    "omit": ("._runtime.omit", "omit"),
    "ClientOptions": ("._runtime.options", "ClientOptions"),
    "AsyncClientOptions": ("._runtime.options", "AsyncClientOptions"),
    "RequestOptions": ("._runtime.options", "RequestOptions"),
    "RawResponse": ("._runtime.resource", "RawResponse"),
}
_MODULES = ("models", "params")

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClientOptions",
    "AsyncLimits",
    "AuthenticationError",
    "BadRequestError",
    "ClientOptions",
    "ConflictError",
    "InternalServerError",
    "Limits",
    "LimitsError",
    "MissingCredentialError",
    "NotFoundError",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "RequestValidationError",
    "ResponseValidationError",
    "UnprocessableEntityError",
    "__version__",
    "models",
    "omit",
    "params",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name not in _EXPORTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, source = _EXPORTS[name]
    value = getattr(import_module(module, __name__), source)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
