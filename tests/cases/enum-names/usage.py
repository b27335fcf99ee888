from enum_names import EnumNames
from enum_names.models import JobStateValues, LevelValues


def show(client: EnumNames) -> None:
    job = client.jobs.replace(level=LevelValues.LOW, state=JobStateValues.RUNNING, rate=0.5)
    if job.level == LevelValues.VERY_HIGH:
        client.jobs.list(level=3, rate=1)
    unknown: int | None = job.level
    print(unknown)
