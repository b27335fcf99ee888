from errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    Errors,
    ErrorsError,
    NotFoundError,
    RequestValidationError,
    ResponseValidationError,
    models,
)


def use(client: Errors) -> None:
    try:
        client.things.get("a")
    except NotFoundError as error:
        if isinstance(error.body, models.Problem):
            code: str | None = error.body.code
            print(code)
    except APIStatusError as error:
        status: int = error.status_code
        wait: float | None = error.retry_after
        name: str | None = error.request_id
        print(status, wait, name, error.response.text)
    except (RequestValidationError, ResponseValidationError) as error:
        for fault in error.errors:
            place: str = fault.place
            print(place, fault.message)
    except APITimeoutError as error:
        parent: APIConnectionError = error
        print(parent)
    except ErrorsError as error:
        print(error)
