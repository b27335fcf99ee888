import json

from inheritance_levels import InheritanceLevels, RequestValidationError, models
from wire import Wire

USER = {"@type": "#x.user", "id": "u", "mail": "u@example.test"}
GUEST = {"@type": "#x.guest", "id": "g", "mail": "g@example.test", "until": "2026-01-31"}
MEMBER = {"@type": "#x.member", "id": "m", "since": "2026-01-01"}
EVENT = {"@type": "#x.event", "id": "e", "hosts": [MEMBER, USER]}


def kinds(found):
    return [type(entry) for entry in found]


def test_a_parent_below_a_parent_is_what_is_below_it():
    """Its children and theirs, and itself, which the upper parent's mapping names."""
    client = Wire(body=[MEMBER, USER, GUEST]).client(InheritanceLevels)
    member, user, guest = client.members.list()
    assert [models.MemberBase, models.User, models.Guest] == kinds([member, user, guest])
    assert ("m", "u@example.test", "g@example.test") == (member.id, user.mail, guest.mail)


def test_the_upper_parent_is_all_of_them():
    """Each once, and what stands below is read in fields as well."""
    client = Wire(body=[MEMBER, USER, GUEST, EVENT]).client(InheritanceLevels)
    found = client.entities.list()
    assert [models.MemberBase, models.User, models.Guest, models.Event] == kinds(found)
    assert [models.MemberBase, models.User] == kinds(found[3].hosts)


def test_what_is_no_member_stays_data():
    """A kind of the upper parent is none of the lower one."""
    assert [EVENT] == Wire(body=[EVENT]).client(InheritanceLevels).members.list()


def test_input():
    """Every level is a body; a kind that is not below the parent is refused."""
    wire = Wire(status=204, body=None)
    client = wire.client(InheritanceLevels)
    user = {"type": "#x.user", "boss": {"type": "#x.member", "id": "m"}}
    client.members.create(body=user)
    sent = {"@type": "#x.user", "boss": {"@type": "#x.member", "id": "m"}}
    assert sent == json.loads(wire.sent)
    try:
        client.members.create(body={"type": "#x.event"})
    except RequestValidationError as error:
        assert "body.type" in str(error)
    else:
        raise AssertionError("nothing was refused")
