"""What an overlay took away cannot be called."""

from overlays import Overlays

CLIENT = Overlays()

CLIENT.pets.list(debug=True)  # wrong: the parameter was removed
CLIENT.pets.list(limit="1")  # wrong: the limit became a number
CLIENT.admin.drop_everything()  # wrong: the path was removed
CLIENT.pets.list()[0].owner.email  # wrong: there may be no owner
