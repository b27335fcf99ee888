from errors import APIConnectionError, Errors, NotFoundError


def misuse(client: Errors) -> None:
    try:
        client.things.get("a")
    except NotFoundError as error:
        print(error.body.message)  # wrong: known only once it is looked at
        print(error.retry_after + 1)  # wrong: it may not be said
    except APIConnectionError as error:
        print(error.response)  # wrong: no answer came
