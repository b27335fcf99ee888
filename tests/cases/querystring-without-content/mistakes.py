"""What was left out is not there."""

from querystring_without_content import QuerystringWithoutContent

THINGS = QuerystringWithoutContent().things

THINGS.find()  # wrong: left out
THINGS.create(all="a")  # wrong: no such argument
