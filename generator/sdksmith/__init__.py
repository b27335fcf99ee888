"""Writes a typed Python SDK from one OpenAPI document.

`sdksmith.cli` is the command line, `sdksmith.pipeline` the way of the data.
"""

__version__ = "0.1.0"
