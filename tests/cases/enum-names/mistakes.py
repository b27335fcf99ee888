from enum_names import EnumNames
from enum_names.models import JobStateValues, LevelValues


def show(client: EnumNames) -> None:
    client.jobs.replace(level=JobStateValues.RUNNING)  # wrong: a name of another enum
    client.jobs.replace(level=4)  # wrong: not in the enum
    LevelValues.LOW = 2  # wrong: a constant
    client.jobs.replace(rate="0.5")  # wrong: text is no number
