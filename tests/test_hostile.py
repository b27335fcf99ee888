"""A document is not trusted: none of its text may become code."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from sdksmith.cli import main

HOSTILE = (
    "'\"",
    '"""',
    "'''",
    '\\"\\"\\"',
    "ends with a backslash \\",
    'ends with a quote "',
    'ends with three """',
    "line\nbreak\r\nand\ttab",
    "\u2028\u2029\x85\x0b\x0c",
    "{{ 7 * 7 }}{% raw %}{# #}{%- endraw -%}",
    "{0}{name!r}%s%(name)s${name}",
    "\\N{BULLET}\\x41\\u0041\\",
    "\x00\x1b[31m\x7f",
    "\u202eabc\u2066",
    "'); __import__('os').system('touch pwned') #",
    '"""\n__import__("os").system("touch pwned")\n"""',
    "import os",
    "]]></script><!-- -->",
    "*/ // # -*- coding: utf-7 -*-",
)

Text = Callable[[str], str]


def make_document(text: Text) -> dict[str, Any]:
    """Give a document that has `text` wherever a document has free text."""
    # A separator in a tag makes a resource below a resource: another tree, rightly.
    tag = re.sub(r"[>/\\.:»]", "", text("tag"))
    properties: Mapping[str, Any] = {
        text("property"): {
            "type": "string",
            "description": text("property description"),
            "default": text("default"),
        },
        text("enum"): {
            "type": "string",
            "enum": [text("enum one"), text("enum two")],
            "description": text("enum description"),
        },
        "coded": {"type": "string", "pattern": re.escape(text("pattern"))},
        text("const"): {"const": text("const value")},
        "named": {
            "enum": [text("first value"), text("second value")],
            "x-enum-varnames": [text("first name"), text("second name")],
            "x-enum-descriptions": [text("first words"), text("second words")],
        },
        "odd": {"enum": [text("odd value"), 1.5]},
        "keys": {
            "type": "object",
            "patternProperties": {re.escape(text("key")): {"type": "integer"}},
            "additionalProperties": False,
        },
        "child": {
            "type": "object",
            "description": text("child description"),
            "properties": {text("grandchild"): {"type": "integer"}},
        },
    }
    thing = {
        "type": "object",
        "title": text("title"),
        "description": text("description"),
        "properties": properties,
        "required": [text("enum")],
        "if": {"properties": {text("enum"): {"const": text("enum one")}}},
        "then": {
            "required": [text("const")],
            "properties": {text("branch"): {"pattern": re.escape(text("rule"))}},
        },
        "dependentRequired": {text("property"): [text("enum")]},
        "not": {"properties": {text("grandchild"): {"enum": [text("not"), None]}}},
    }
    operation = {
        "operationId": text("operation"),
        "tags": [tag],
        "summary": text("summary"),
        "description": text("operation description"),
        "externalDocs": {"url": "https://example.test/" + text("url")},
        "parameters": [
            {
                "name": text("query"),
                "in": "query",
                "description": text("query description"),
                "schema": {"type": "string", "enum": [text("query enum")]},
            },
            {
                "name": "x-header",
                "in": "header",
                "schema": {"type": "string"},
                "description": text("header description"),
            },
        ],
        "requestBody": {
            "required": True,
            "description": text("body description"),
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
            },
        },
        "responses": {
            "200": {
                "description": text("answer description"),
                "content": {
                    "application/json": {
                        "schema": {"$ref": "#/components/schemas/Thing"},
                        "example": {text("example"): text("example value")},
                    },
                    "text/csv": {},
                    "application/x; a=" + text("media type"): {},
                },
                "headers": {
                    text("answer header"): {
                        "description": text("answer header description"),
                        "schema": {"type": "string", "enum": [text("header enum")]},
                    }
                },
            },
            "4XX": {"description": text("error description")},
        },
    }
    stream = {
        "operationId": text("stream operation"),
        "tags": [tag],
        "x-stream-end": text("end of stream"),
        "security": [{"login": [text("scope"), text("other scope")]}],
        "responses": {
            "200": {
                "description": text("stream description"),
                "content": {
                    "text/event-stream": {
                        "schema": {"$ref": "#/components/schemas/Thing"},
                        "example": text("stream example"),
                    }
                },
            }
        },
    }
    cursor, items, following = (
        re.sub(r"[.]", "", text(name)) for name in ("cursor", "items", "next")
    )
    listing = {
        "operationId": text("list operation"),
        "tags": [tag],
        "parameters": [{"name": cursor, "in": "query", "schema": {"type": "string"}}],
        "x-pagination": {
            "style": "cursor",
            "parameter": cursor,
            "items": items,
            "next": following,
        },
        "responses": {
            "200": {
                "description": text("list description"),
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {
                                items: {"type": "array", "items": {"type": "integer"}},
                                following: {"type": ["string", "null"]},
                            },
                        }
                    }
                },
            }
        },
    }
    upload = {
        "operationId": text("upload operation"),
        "tags": [tag],
        "requestBody": {
            "content": {
                "multipart/form-data": {
                    "schema": {
                        "type": "object",
                        "properties": {
                            text("file"): {"type": "string", "format": "binary"},
                            text("part"): {"type": "string"},
                        },
                    },
                    "encoding": {text("part"): {"contentType": "text/csv"}},
                },
                "application/x-www-form-urlencoded": {
                    "schema": {
                        "type": "object",
                        "properties": {text("form field"): {"type": "string"}},
                    }
                },
            }
        },
        "responses": {"204": {"description": text("nothing")}},
    }
    event = {
        "summary": text("webhook summary"),
        "requestBody": {"content": {"application/json": {"schema": thing}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": text("title"),
            "version": text("version"),
            "description": text("info description"),
        },
        "x-request-id-header": text("request id"),
        "servers": [
            {
                "url": "https://{region}.example.test",
                "x-name": text("server name"),
                "description": text("server description"),
                "variables": {
                    "region": {
                        "default": "eu",
                        "enum": ["eu", text("region")],
                        "description": text("region description"),
                    }
                },
            },
            {"url": "https://other.test/", "description": text("other server")},
            {"url": "https://example.test/" + text("server")},
        ],
        "tags": [{"name": tag, "description": text("tag description")}],
        "security": [{"key": []}],
        "paths": {
            "/things": {"post": operation},
            "/stream": {"get": stream},
            "/list": {"get": listing},
            "/upload": {"post": upload},
        },
        "webhooks": {
            text("webhook"): {"post": event},
            text("other webhook"): {"post": {"requestBody": event["requestBody"]}},
        },
        "components": {
            "schemas": {"Thing": thing},
            "securitySchemes": {
                "key": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "x-key",
                    "description": text("key description"),
                },
                "login": {
                    "type": "oauth2",
                    "description": text("login description"),
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": "/token",
                            "scopes": {text("scope"): text("scope description")},
                        }
                    },
                },
            },
        },
    }


def generate(folder: Path, document: Mapping[str, Any]) -> Path:
    """Generate the package `hostile` and give its output folder."""
    folder.mkdir()
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document))
    arguments = ["generate", str(spec), "--output", str(folder / "out"), "--package"]
    assert 0 == main([*arguments, "hostile"])
    return folder / "out"


class _Shape(ast.NodeTransformer):
    """Blanks what may differ between two documents: names and texts."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        for field in ("id", "attr", "arg", "name", "asname", "module"):
            if isinstance(getattr(node, field, None), str):
                setattr(node, field, "name")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = "text"
        return node


def shapes(output: Path) -> list[str]:
    """Give the syntax tree of every module, without names and texts."""
    found: list[str] = []
    for file in sorted((output / "hostile").rglob("*.py")):
        if "_runtime" not in file.parts:
            found.append(ast.dump(_Shape().visit(ast.parse(file.read_text("utf-8")))))
    return sorted(found)


def harmless(place: str) -> str:
    """Give a plain text that is different in each place."""
    return f"plain {place}"


@pytest.mark.parametrize("nasty", HOSTILE, ids=ascii)
def test_hostile_text_adds_nothing_to_the_syntax_tree(
    tmp_path: Path, nasty: str
) -> None:
    """With hostile text everywhere the code has the shape that harmless text gives."""
    expected = shapes(generate(tmp_path / "harmless", make_document(harmless)))
    hostile = generate(
        tmp_path / "hostile", make_document(lambda place: f"plain {place} {nasty}")
    )
    assert expected == shapes(hostile)
    assert (
        "hostile"
        == tomllib.loads((hostile / "pyproject.toml").read_text("utf-8"))["project"][
            "name"
        ]
    )


def test_hostile_package_imports_and_changes_nothing(tmp_path: Path) -> None:
    """A package with every hostile text at once imports, and runs none of it."""
    output = generate(
        tmp_path / "all", make_document(lambda place: place + "".join(HOSTILE))
    )
    code = (
        "import hostile, pkgutil, importlib\n"
        "for module in pkgutil.walk_packages(hostile.__path__, 'hostile.'):\n"
        "    importlib.import_module(module.name)\n"
        "hostile.models.Thing.model_rebuild()\n"
        "fake = importlib.import_module('hostile.testing').FakeHostile()\n"
        "fake.client(strict_responses=False).webhooks.parse('{}')\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=output, check=True)
    assert not list(tmp_path.rglob("pwned"))
