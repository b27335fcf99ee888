"""What the user's classes do not have."""

from ext_classes import AsyncExtClasses, ExtClasses

CLIENT = ExtClasses()
ASYNC = AsyncExtClasses()

CLIENT.pets.youngest()  # wrong: no such method
CLIENT.pets.oldest(3)  # wrong: no such argument
CLIENT.pets.count()  # wrong: a property
CLIENT.pets.with_raw_response.oldest()  # wrong: a method of the user's has no variant
ASYNC.pets.toys.count("p")  # wrong: the other flavour has it
ASYNC.names()  # wrong: the other flavour has it
