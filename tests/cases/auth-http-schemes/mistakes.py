"""Credentials of HTTP schemes, mistaken."""

from auth_http_schemes import AuthHttpSchemes

CLIENT = AuthHttpSchemes()
AuthHttpSchemes(digest="u")  # wrong: a pair
AuthHttpSchemes(windows="t")  # wrong: that scheme is left out
CLIENT.with_options(username=("u", "p"))  # wrong: a str or a function
CLIENT.calls.get_windows()  # wrong: left out
