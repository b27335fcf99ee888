"""What a survey says in words, whatever form it is shown in."""

from sdksmith.survey import Survey, SurveyedOperation

_STYLES = {
    "page": "by the number of the page",
    "offset": "by how many items to leave out",
    "cursor": "by a cursor",
    "link": "by the header Link",
    "url": "by the URL of the next page",
}


def count(number: int, noun: str) -> str:
    """Give a number with its noun: `1 operation`, `1,204 operations`."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def summarise(survey: Survey) -> str:
    """Give how much there is: `13 operations in 8 resources, 12 types, 1 skipped`."""
    with_methods = {entry.resource for entry in survey.operations}
    operations = count(len(survey.operations), "operation")
    resources = count(len(with_methods), "resource")
    parts = [f"{operations} in {resources}", count(len(survey.types), "type")]
    if survey.skipped:
        parts.append(f"{len(survey.skipped):,} skipped")
    return ", ".join(parts)


def describe_auth(operation: SurveyedOperation, survey: Survey) -> str:
    """Give what the client has to be given: `api_key, or username and password`."""
    asks = {scheme.key: scheme.asks for scheme in survey.schemes}
    found: list[str] = []
    for combination in operation.auth:
        parts = [asks[key] for key in combination]
        if len(parts) > 1:
            parts = [f"({part})" if ", or " in part else part for part in parts]
        found.append(" and ".join(parts) or "nothing")
    return ", or ".join(dict.fromkeys(found)) or "none"


def describe_pages(operation: SurveyedOperation) -> str:
    """Give how a list goes on, "" for no list: `by a cursor: argument after, …`."""
    pages = operation.pages
    if pages is None:
        return ""
    parts = [
        pages.argument and f"argument {pages.argument}",
        pages.next and f"the next from {pages.next}",
        pages.size and f"{pages.size} for their size",
    ]
    more = ", ".join(filter(None, parts))
    return _STYLES[pages.style] + (f": {more}" if more else "")


def describe_repeats(operation: SurveyedOperation) -> str:
    """Give whether a call may be sent twice, and why; "" if it may not."""
    if operation.idempotency_header:
        return f"with a key in {operation.idempotency_header}"
    return "as it is" if operation.idempotent else ""


def describe_start(survey: Survey) -> str:
    """Give the statements that make a client, with the credentials of one scheme."""
    scheme = survey.schemes[0] if survey.schemes else None
    rows = scheme.credentials if scheme else ()
    if scheme and scheme.kind == "client_credentials":
        rows = rows[1:]  # a token is what they get
    given = "".join(
        f'    {row.argument}="...",  # or {row.environment}\n' for row in rows
    )
    arguments = f"\n{given}" if given else ""
    return (
        f"from {survey.package} import {survey.client}\n\n"
        f"client = {survey.client}({arguments})"
    )
