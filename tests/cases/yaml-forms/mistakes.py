from yaml_forms import YamlForms

YamlForms().yes.list(on=1.10)  # wrong: text
YamlForms().yes.send(on=True)  # wrong: a word, not true
YamlForms().yes.send(on="yes", version="1.1")  # wrong: another version
