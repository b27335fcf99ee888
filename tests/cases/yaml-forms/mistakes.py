from yaml_forms import YamlForms

YamlForms().things.list(on=1.10)  # wrong: text
YamlForms().things.send(on=True)  # wrong: a word, not true
YamlForms().things.send(on="yes", version="1.1")  # wrong: another version
