"""Tokens, mistaken."""

from auth_oauth import AsyncAuthOauth, AuthOauth

AuthOauth("token")  # wrong: by keyword
AuthOauth(access_token="t")  # wrong: unknown; it is machine
AuthOauth(machine_client_id=7)  # wrong: a str or a function
AuthOauth(login_client_id="id")  # wrong: that flow has none
AuthOauth().with_options(machine=7)  # wrong: a str or a function
AuthOauth().with_options(machin="t")  # wrong: unknown
AuthOauth().copy(machine=b"t")  # wrong: a str or a function
AuthOauth().notes.list(machine="t")  # wrong: of clients
AsyncAuthOauth().with_options(machine_client_id=7)  # wrong: a str or a function
