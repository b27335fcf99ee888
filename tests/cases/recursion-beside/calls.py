from recursion_beside import RecursionBeside
from wire import Wire


def test_levels():
    """Each level of a schema that holds itself is read as one."""
    body = {"parent": {"parent": {"name": "c"}}, "owner": {"owner": {"name": "d"}}}
    pet = Wire(body=body).client(RecursionBeside).pets.list()
    assert "c" == pet.parent.parent.name
    assert "d" == pet.owner.owner.name
