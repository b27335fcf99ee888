import inspect

import security
from security import Security
from wire import Wire


def request(method, **credentials):
    wire = Wire(status=204, body=None)
    getattr(wire.client(Security, **credentials).calls, method)()
    return wire.requests[-1]


def missing(method, **credentials):
    try:
        request(method, **credentials)
    except security.MissingCredentialError as error:
        return str(error)
    raise AssertionError("the call went through")


def test_alternatives():
    """The first alternative that can be served is used."""
    sent = request("either", header_key="k")
    assert ("k", None) == (sent.headers.get("X-Key"), sent.headers.get("Authorization"))
    sent = request("either", bearer="t")
    assert "Bearer t" == sent.headers["Authorization"]
    sent = request("either", bearer="t", header_key="k")
    assert ("k", None) == (sent.headers.get("X-Key"), sent.headers.get("Authorization"))


def test_combination():
    """A combination sends both, and misses what is not there."""
    sent = request("both", header_key="k", bearer="t")
    assert ("k", "Bearer t") == (sent.headers["X-Key"], sent.headers["Authorization"])
    message = missing("both", header_key="k")
    assert "bearer" in message
    assert "SECURITY_BEARER" in message


def test_none_and_optional():
    """No security sends nothing; where it is optional it is sent if it is there."""
    sent = request("open", header_key="k", bearer="t")
    assert (None, None) == (
        sent.headers.get("X-Key"),
        sent.headers.get("Authorization"),
    )
    assert None is request("optional", header_key="k").headers.get("Authorization")
    assert "Bearer t" == request("optional", bearer="t").headers["Authorization"]


def test_basic():
    """User name and password, as RFC 7617 joins them."""
    sent = request("basic", username="ada", password="pass:word")
    assert "Basic YWRhOnBhc3M6d29yZA==" == sent.headers["Authorization"]
    assert "password" in missing("basic", username="ada")


def test_keys_in_query_and_cookie():
    """Keys travel where the document says."""
    assert b"key=a%2Fb" == request("query", query_key="a/b").url.query
    assert "session=s" == request("cookie", cookie_key="s").headers["Cookie"]


def test_tokens():
    """A token of OAuth is a bearer token; mutual TLS needs nothing of ours."""
    assert "Bearer o" == request("oauth", oauth="o").headers["Authorization"]
    assert None is request("mutual").headers.get("Authorization")


def test_what_is_not_supported_falls_away():
    """An alternative that we cannot serve is left out where another one is there."""
    assert "Bearer t" == request("windows", bearer="t").headers["Authorization"]


def test_odd_keys():
    """Keys that are no names, or that an option or another key has already."""
    names = ("timeout_credential", "n2fa", "query_key_credential")
    sent = request("odd", **{name: name for name in names})
    found = [sent.headers[name] for name in ("X-Timeout", "X-2FA", "X-Other")]
    assert list(names) == found


def test_arguments():
    """Each scheme has arguments of its own; the unsupported one has none."""
    found = list(inspect.signature(Security.__init__).parameters)
    assert [
        *("self", "header_key", "query_key", "cookie_key", "timeout_credential"),
        *(
            "n2fa",
            "query_key_credential",
            "bearer",
            "username",
            "password",
            "digest_username",
            "digest_password",
            *("oauth", "oauth_client_id", "oauth_client_secret"),
            "options",
        ),
    ] == found
