from answers_statuses import (
    AnswersStatuses,
    APIStatusError,
    AsyncAnswersStatuses,
    NotFoundError,
    models,
)


def use(client: AnswersStatuses) -> None:
    job: models.Result | models.Ticket | None = client.jobs.create()
    if isinstance(job, models.Ticket):
        print(job.ticket)
    total: int | None = client.jobs.with_raw_response.head().typed_headers.x_total
    print(total)
    try:
        client.jobs.create()
    except NotFoundError as error:
        if isinstance(error.body, models.Missing):
            what: str | None = error.body.what
            print(what)
        wait: float | None = error.retry_after
        name: str | None = error.request_id
        print(wait, name, error.response.headers["x-other"])
    except APIStatusError as error:
        status: int = error.status_code
        print(status)


async def use_async(client: AsyncAnswersStatuses) -> None:
    jobs: list[models.Result] | None = await client.jobs.list()
    print(jobs)
