"""The kinds of change that a user of a package can meet, and what each means for them.

breaking   calls that type checkers accepted and that ran may not do so any more
additive   there is more than before, or less is asked
invisible  nothing that a program can see at its side; on the wire or in the texts it may
"""

from collections.abc import Mapping
from typing import Literal

Level = Literal["breaking", "additive", "invisible"]
LEVELS: tuple[Level, ...] = ("breaking", "additive", "invisible")

_BREAKING = {
    # the package and its client
    "package-renamed": "the package is imported under another name",
    "client-renamed": "the client class has another name",
    "export-removed": "a name of the package's root is gone",
    "python-raised": "a newer Python is needed",
    "http-library-changed": "requests are sent by another HTTP library",
    "credential-removed": "an argument of the client that took a credential is gone",
    "choice-removed": "an argument of the client that chose a server is gone",
    "choice-narrowed": "a server, or a part of its address, cannot be chosen any more",
    "environment-prefix-changed": "environment variables have other names",
    "auth-required": "a credential is needed where none or another one was enough",
    "webhooks-removed": "the client reads no webhooks any more",
    "event-changed": "webhooks bring something else",
    # methods
    "resource-removed": "a resource is gone, with all its methods",
    "method-removed": "a method is gone",
    "argument-removed": "an argument is gone",
    "argument-renamed": "an argument has another name",
    "argument-added-required": "there is a new argument, and it is required",
    "argument-now-required": "an argument must be given now",
    "argument-narrowed": "an argument takes less than before",
    "argument-limited": "less of an argument's values are allowed",
    "argument-moved": "arguments by position have another order",
    "argument-by-keyword": "an argument must be given by its name",
    "content-type-removed": "a body cannot be sent in this content type any more",
    "result-changed": "a method gives something else",
    "result-now-optional": "a method may give None",
    "pages-gained": "a method gives a page that goes on, in place of the answer",
    "pages-lost": "a method gives the answer, in place of a page that goes on",
    "stream-gained": "a method gives a stream, in place of a value",
    "stream-lost": "a method gives a value, in place of a stream",
    "error-removed": "the body of an error is not documented any more",
    "error-changed": "the body of an error is something else",
    "headers-removed": "the headers of an answer have no type, or another one",
    # types
    "model-removed": "a model is gone",
    "input-removed": "a type of input is gone",
    "constants-removed": "a class of names of values is gone",
    "type-changed": "a type has become one of another kind",
    "field-removed": "a field of a model is gone",
    "field-renamed": "a field of a model has another name",
    "field-now-optional": "a field of a model may be None",
    "field-changed": "a field of a model has another type",
    "field-needed": "a model that is also input needs a field that it did not need",
    "field-narrowed": "a field of a model that is also input takes less",
    "extra-changed": "further fields of a model have another type",
    "variant-added": "a model is a union, and there is another variant",
    "variant-changed": "a model is a union, and a variant is another",
    "key-removed": "a key of an input object is gone",
    "key-renamed": "a key of an input object has another name",
    "key-added-required": "an input object has a new key, and it is required",
    "key-now-required": "a key of an input object must be given",
    "key-narrowed": "a key of an input object takes less",
    "key-limited": "less of a key's values are allowed",
    "extra-refused": "further keys of an input object are refused, or must be others",
    "rule-added": "an input object must keep to another rule",
    "input-narrowed": "a type of input takes less",
    "input-limited": "less of the values of a type of input are allowed",
    "input-value-removed": "a value of an input enum is gone",
    "constant-removed": "the name of a value is gone",
    "constant-changed": "the name of a value means another value",
    "python-changed": "griffe calls a change of the Python side breaking",
}
_ADDITIVE = {
    "export-added": "the package's root gives another name",
    "python-lowered": "an older Python will do",
    "credential-added": "the client takes another credential",
    "choice-added": "the client takes another part of the server's address",
    "choice-widened": "there is another server to choose",
    "auth-relaxed": "another credential will do, or none is needed",
    "webhooks-added": "the client reads webhooks",
    "resource-added": "there is another resource",
    "method-added": "there is another method",
    "method-deprecated": "a method should not be used any more",
    "argument-added": "there is another argument, which may be left out",
    "argument-now-optional": "an argument may be left out",
    "argument-widened": "an argument takes more than before",
    "argument-freed": "more of an argument's values are allowed",
    "argument-by-position": "an argument may be given by its position",
    "content-type-added": "a body can be sent in another content type",
    "result-narrowed": "a method's result is told more exactly",
    "error-added": "the body of another error is documented",
    "headers-added": "the headers of an answer have types",
    "model-added": "there is another model",
    "input-added": "there is another type of input",
    "constants-added": "there is another class of names of values",
    "field-added": "a model has another field",
    "field-deprecated": "a field should not be used any more",
    "field-now-there": "a field of a model is never None any more",
    "field-told": "a field's type is told more exactly",
    "value-added": "an enum of answers has another value",
    "model-narrowed": "a type of answers is told more exactly",
    "key-added": "an input object has another key, which may be left out",
    "key-now-optional": "a key of an input object may be left out",
    "key-widened": "a key of an input object takes more",
    "key-freed": "more of a key's values are allowed",
    "extra-allowed": "an input object takes further keys",
    "rule-removed": "an input object has a rule less to keep to",
    "input-widened": "a type of input takes more",
    "input-freed": "more of the values of a type of input are allowed",
    "input-value-added": "an input enum has another value",
    "constant-added": "another value has a name",
}
_INVISIBLE = {
    "version-changed": "the package has another version",
    "server-changed": "requests go to another address",
    "scheme-changed": "a credential travels in another way",
    "rate-limit-changed": "the client keeps to another rate",
    "client-setting-changed": "the client reads something else from answers",
    "resource-docs": "a resource is described otherwise",
    "method-docs": "a method is described otherwise",
    "method-path-changed": "a method asks for another path",
    "method-verb-changed": "a method sends another HTTP method",
    "argument-sent-otherwise": "an argument travels under another name or in another way",
    "content-type-changed": "the body is sent in another content type",
    "answer-type-changed": "answers come in another content type or status",
    "pages-changed": "the next page is asked for in another way",
    "retries-changed": "a call is repeated in other cases, or with another header",
    "operation-changed": "another setting of the request has changed",
    "value-removed": "an enum of answers has a value less",
    "type-docs": "a model or a type of input is described otherwise",
    "field-docs": "a field or a key is described otherwise",
    "field-sent-otherwise": "a field or a key has another name on the wire",
}
MEANINGS: Mapping[str, str] = {**_BREAKING, **_ADDITIVE, **_INVISIBLE}
"""What each kind of change means, by its name."""

_LEVEL_OF: Mapping[str, Level] = {
    **dict.fromkeys(_BREAKING, "breaking"),
    **dict.fromkeys(_ADDITIVE, "additive"),
    **dict.fromkeys(_INVISIBLE, "invisible"),
}


def level_of(kind: str) -> Level:
    """Give what a kind of change means for a user's program."""
    return _LEVEL_OF[kind]
