"""What other files say is checked like what the document says itself."""

from several_files import SeveralFiles

CLIENT = SeveralFiles()

CLIENT.pets.get()  # wrong: the id of common.json is missing
CLIENT.pets.create()  # wrong: the name of pet.yaml is missing
CLIENT.pets.create(name=1)  # wrong: a name is text
CLIENT.pets.create(name="a", limit="1")  # wrong: the limit is a number
CLIENT.pets.create(name="a", owner={})  # wrong: an owner has a name
CLIENT.pets.get("a").owner.name  # wrong: there may be no owner
