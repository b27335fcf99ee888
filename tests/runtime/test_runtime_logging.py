"""The variable that shows the package's log."""

from __future__ import annotations

import logging

import pytest
import sample


@pytest.fixture
def logger(monkeypatch: pytest.MonkeyPatch) -> logging.Logger:
    """The package's logger as in a new program."""
    logger = logging.getLogger("petshop")
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    monkeypatch.setattr(logger, "propagate", True)
    return logger


def _make_clients(*root_handlers: logging.Handler) -> None:
    root = logging.getLogger()
    theirs, root.handlers = root.handlers, [*root_handlers]  # without those of pytest
    try:
        sample.PetShop(api_key="k").close()
        sample.PetShop(api_key="k").close()
    finally:
        root.handlers = theirs


def test_log_variable(logger: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    """`PETSHOP_LOG=debug` shows the log, once, without any other setting."""
    monkeypatch.setenv("PETSHOP_LOG", "debug")
    _make_clients()
    assert logging.DEBUG == logger.level
    assert 1 == len(logger.handlers)
    assert not logger.propagate  # a root handler added later prints no line again


def test_log_variable_beside_own_logging(
    logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the program shows logs itself, the variable only sets the level."""
    monkeypatch.setenv("PETSHOP_LOG", "info")
    _make_clients(logging.NullHandler())
    assert logging.INFO == logger.level
    assert [] == logger.handlers
    assert logger.propagate


def test_unknown_level(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A level that is none is a warning with those that are."""
    monkeypatch.setenv("PETSHOP_LOG", "loud")
    sample.PetShop(api_key="k").close()
    assert "PETSHOP_LOG='loud' is none of CRITICAL, " in caplog.text
    assert "DEBUG" in caplog.text
