from answers_statuses import AnswersStatuses, NotFoundError


def misuse(client: AnswersStatuses) -> None:
    print(client.jobs.create().value)  # wrong: a ticket, or nothing
    try:
        client.jobs.create()
    except NotFoundError as error:
        print(error.body.what)  # wrong: known only once it is looked at
        print(error.status)  # wrong: status_code
