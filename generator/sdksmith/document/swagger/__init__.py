"""Swagger 2.0, read as the OpenAPI 3.0 that says the same.

conversion   the document, its paths and operations
parameters   what becomes a parameter; forms and bodies what becomes a request body
responses    answers and their headers
schemas      schemas, and the types of what is no body
security     ways to prove who calls, and servers
ledger       where everything went, which references wait for it, what is lost

https://spec.openapis.org/oas/v2.0.html
"""

from sdksmith.document.swagger.conversion import Conversion, convert

__all__ = ["Conversion", "convert"]
