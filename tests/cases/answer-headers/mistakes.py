from answer_headers import AnswerHeaders


def misuse(client: AnswerHeaders) -> None:
    raw = client.things.with_raw_response.list()
    total: str = raw.typed_headers.x_total_count  # wrong: a number
    print(raw.typed_headers.x_unknown)  # wrong: not documented
    print(client.things.with_raw_response.get_plain().typed_headers)  # wrong: none
    client.things.with_raw_response.list(page="2")  # wrong: a number
    print(total)
