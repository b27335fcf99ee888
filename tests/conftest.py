"""What tests of several folders use."""

import importlib
import os
from importlib.util import find_spec
from pathlib import Path

import pytest

# Each HTTP client reads the authorities that it trusts: with those of the machine
# that is half the time of the tests. A test that needs one makes and names its own.
os.environ["SSL_CERT_FILE"] = str(Path(__file__).parent / "support" / "authority.pem")
# A run that does nothing, as nothing has changed, proves nothing.
os.environ["SDKSMITH_NO_CACHE"] = "1"
# Once it is loaded, no process is started for each document to load it there.
if find_spec("openapi_spec_validator"):
    importlib.import_module("sdksmith.document.validation")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
