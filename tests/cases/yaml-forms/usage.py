from typing import assert_type

from yaml_forms import YamlForms, models

assert_type(YamlForms().things.list(on="1.10", y="2"), models.Thing)
YamlForms().things.send(on="yes", version="1.10", mode="0755", no=False)
