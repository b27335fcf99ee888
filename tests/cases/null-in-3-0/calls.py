import null_in_3_0
from null_states import NullStates

# Argument: its wire name, whether it is required, whether it may be null.
FIELDS = {
    "req": ("req", True, False),
    "opt": ("opt", False, False),
    "req_null": ("reqNull", True, True),
    "opt_null": ("optNull", False, True),
    "opt_enum": ("optEnum", False, True),
    "opt_ref": ("optRef", False, True),
    "opt_target": ("optTarget", False, True),
}
STATES = NullStates(null_in_3_0, null_in_3_0.NullIn30, FIELDS)

test_body = STATES.body
test_object_in_the_body = STATES.object_in_the_body
test_item_of_a_body = STATES.item_of_a_body
test_model_in_the_body = STATES.model_in_the_body
test_query_and_header = STATES.query_and_header
test_answers = STATES.answers
test_strict_answers = STATES.strict_answers
