"""What is named by an anchor is checked."""

from anchors import Anchors

CLIENT = Anchors()

CLIENT.trees.send()  # wrong: the label is missing
CLIENT.trees.send(label="a", children=[{}])  # wrong: so it is further down
CLIENT.trees.get_strict_tree()  # wrong: it was left out
CLIENT.books.get().author.name  # wrong: there may be no author
