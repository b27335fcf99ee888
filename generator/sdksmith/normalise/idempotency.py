"""The header of idempotency keys: `x-idempotency-header`, the settings, a parameter."""

from dataclasses import replace

from sdksmith.document import Document
from sdksmith.errors import Diagnostic, DocumentError
from sdksmith.ir import Operation, Skip
from sdksmith.options.naming import header_name_fault
from sdksmith.rules import Rule

_EXTENSION = "x-idempotency-header"
_USUAL = "Idempotency-Key"


def read_key_header(document: Document) -> str:
    """Give the header that the document names, "" when it names none.

    Raises:
        DocumentError: if no header can have that name.
    """
    name = document.root.get(_EXTENSION)
    if name is None:
        return ""
    if not isinstance(name, str) or header_name_fault(name):
        raise DocumentError(
            Diagnostic(
                f"{_EXTENSION} must be a header's name",
                document.locate((_EXTENSION,)),
                hint=f"for example {_EXTENSION}: {_USUAL}",
                rule=Rule.WRONG_KEY_HEADER,
            )
        )
    return name


def set_key_header(operation: Operation | Skip, header: str) -> Operation | Skip:
    """Give the operation with the header of the key that each of its calls carries.

    That is a parameter of this header or, once the API names one, the key of a POST
    or PATCH that is idempotent. The parameter is no argument then: the key is an option
    of every call, and made up where it is not given.
    """
    if isinstance(operation, Skip):
        return operation
    wanted = (header or _USUAL).lower()
    own = [
        entry
        for entry in operation.parameters
        if entry.location == "header" and entry.wire_name.lower() == wanted
    ]
    if own:
        rest = tuple(entry for entry in operation.parameters if entry not in own)
        name = own[-1].wire_name
        return replace(operation, parameters=rest, idempotency_header=name)
    if operation.idempotent and operation.method in ("POST", "PATCH"):
        return replace(operation, idempotency_header=header)
    return operation
