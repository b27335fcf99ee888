import asyncio
import io
import itertools
import tokenize
from pathlib import Path

import pytest
from http_library import httpx
from settings_client import AsyncSettingsClient, RateLimitError, SettingsClient
from settings_client.testing import FakeSettingsClient


def test_a_try_is_repeated_as_often_as_the_settings_say():
    """Once, unless the client or the call says otherwise."""
    fake = FakeSettingsClient()
    fake.things.list.raises(503)
    for number, options in ((2, {}), (1, {"max_retries": 0})):
        before = len(fake.calls)
        with pytest.raises(Exception, match="503"):
            fake.client(**options).things.list()
        assert number == len(fake.calls) - before
    with pytest.raises(Exception, match="503"):
        asyncio.run(fake.async_client().things.list(max_retries=3))
    assert 2 + 1 + 4 == len(fake.calls)


def test_a_longer_wait_is_an_error():
    """One of four seconds is; one of three is waited for."""
    fake = FakeSettingsClient()
    fake.things.list.raises(429, headers={"retry-after": "3"}, times=1)
    fake.client().things.list()
    assert [3.0] == fake.waits
    fake.things.list.raises(429, headers={"retry-after": "4"})
    with pytest.raises(RateLimitError):
        fake.client().things.list()
    assert [3.0] == fake.waits


def sent_timeout(**options):
    """Give the timeouts that a request is sent with."""
    found = []

    def answer(request):
        found.append(request.extensions["timeout"])
        return httpx.Response(200, json=[])

    http = httpx.Client(transport=httpx.MockTransport(answer))
    SettingsClient(http_client=http, **options).things.list()
    http.close()
    return found[0]


def test_steps_take_as_long_as_the_settings_say():
    """Seven and a half seconds; the user of the package goes before."""
    assert {7.5} == set(sent_timeout().values())
    assert {2.0} == set(sent_timeout(timeout=2).values())


def test_it_is_said():
    """In the docstring of the client, and in the README."""
    said = "`timeout=7.5`, `max_retries=1`, `max_retry_wait=3.0`"
    assert said in " ".join(SettingsClient.__doc__.split())
    assert said in Path("out/README.md").read_text("utf-8")
    assert "is repeated once at most" in Path("out/README.md").read_text("utf-8")


def test_the_header_is_a_comment_in_each_file():
    """Whatever its text is, nothing but comments comes before the code."""
    files = sorted(Path("out").rglob("*.py"))
    assert files
    for file in files:
        data = file.read_bytes()
        assert data.startswith(b"# -*- coding: utf-8 -*-\n# Copyright Acme\n")
        tokens = tokenize.tokenize(io.BytesIO(data).readline)
        assert "utf-8" == next(tokens).string
        lines = data.decode("utf-8").split("\n")
        head = list(itertools.takewhile(lambda line: line.startswith("#"), lines))
        assert ["# raise SystemExit", "# raise", "# A\\u202eb"] == head[-3:]
        assert "" == lines[len(head)]
