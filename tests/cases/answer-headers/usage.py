from datetime import datetime

from answer_headers import (
    AnswerHeaders,
    AsyncAnswerHeaders,
    RawResponseWithHeaders,
    models,
)


def use(client: AnswerHeaders) -> None:
    raw: RawResponseWithHeaders[list[str], models.ListThingsResponseHeaders]
    raw = client.things.with_raw_response.list(page=2, timeout=5)
    total: int = raw.typed_headers.x_total_count or 0
    reset: datetime | None = raw.typed_headers.x_rate_reset
    ids: list[int] | None = raw.typed_headers.x_ids
    names: list[str] = raw.parse()
    flags = raw.typed_headers.x_flags
    if flags is not None:
        dry: bool | None = flags.dry_run
        print(dry)
    print(total, reset, ids, names, raw.headers["x-other"], raw.status_code)
    text: str = client.things.with_raw_response.get_plain().parse()
    tag: str | None = client.things.with_raw_response.delete_plain().typed_headers.e_tag
    print(text, tag)


async def use_async(client: AsyncAnswerHeaders) -> None:
    raw = await client.things.with_raw_response.list()
    ids: list[int] | None = raw.typed_headers.x_ids
    print(ids)
