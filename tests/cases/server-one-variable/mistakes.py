"""A part of the URL, mistaken."""

from server_one_variable import AsyncServerOneVariable, ServerOneVariable

ServerOneVariable(shop=7)  # wrong: a str
ServerOneVariable(environment="www")  # wrong: there is one server only
AsyncServerOneVariable(shop=7)  # wrong: a str
