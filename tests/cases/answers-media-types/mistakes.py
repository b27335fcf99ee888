from answers_media_types import AnswersMediaTypes


def misuse(client: AnswersMediaTypes) -> None:
    print(client.reports.get().to_dict())  # wrong: it may be text or bytes
    picture: str = client.reports.get_picture()  # wrong: bytes
    silent: str = client.reports.get_silent()  # wrong: nobody knows
    print(picture, silent)
