"""The HTTP library of the SDKs under test: `httpx2`, or the one that `SDK_HTTP` names.

`make check-httpx` makes CareCycle's SDK for `httpx` and runs the SDK's tests on that.
"""

import importlib
import os

NAME = os.environ.get("SDK_HTTP", "httpx2")
httpx = importlib.import_module(NAME)
