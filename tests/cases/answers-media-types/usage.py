from answers_media_types import AnswersMediaTypes, AsyncAnswersMediaTypes, models


def use(client: AnswersMediaTypes) -> None:
    report: models.Report | str | bytes = client.reports.get()
    if isinstance(report, models.Report):
        print(report.title)
    same: models.Report = client.reports.get_same()
    picture: bytes = client.reports.get_picture()
    text: str = client.reports.get_any_text()
    silent: object = client.reports.get_silent()
    print(same, picture, text, silent)


async def use_async(client: AsyncAnswersMediaTypes) -> None:
    report: models.Report | str | bytes = await client.reports.get()
    print(report)
