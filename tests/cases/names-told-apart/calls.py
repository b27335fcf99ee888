import ast
import re
from pathlib import Path

import names_told_apart
import pytest
from names_told_apart import NamesToldApart, NotFoundError, models, params
from wire import Wire


def test_no_name_has_a_number():
    """Not one class, alias, field or argument ends in a number."""
    folder = Path(names_told_apart.__file__).parent
    files = [*folder.glob("*.py"), *(folder / "resources").glob("*.py")]
    trees = [ast.parse(file.read_text("utf-8")) for file in files]
    public = {
        name
        for tree in trees
        for node in ast.walk(tree)
        for name in [getattr(node, "name", None), getattr(node, "arg", None)]
        if isinstance(name, str)
    }
    assert [] == [name for name in public if re.search(r"\d$", name)]


def test_variants_are_called_by_what_tells_them_apart():
    """By the values of a property, by properties, by words; the only object by nothing."""
    assert {
        *("CreateCheckRequestCompletedParam", "CreateCheckRequestQueuedOrRunningParam"),
        "CreateCardRequestWithNoteParam",
        "CreateCardRequestWithContentIdAndContentTypeParam",
    } <= set(params.__all__)
    assert {
        *("CreateCardResponseReportsItemReportByVoice", "CreateCardResponseLabelsItem"),
        *(
            "CreateCardResponseReportsItemReportByText",
            "CreateCardResponsePlaceItemWithX",
        ),
    } <= set(models.__all__)


def test_what_is_shared_is_one_class():
    """A named answer or parameter, or what a reference leads to, has one class."""
    assert {"CheckResponse", "MissingResponse"} <= set(models.__all__)
    assert {"WindowParam"} <= set(params.__all__)
    client = Wire(status=404, body={"code": "x"}).client(NamesToldApart)
    for call, body in ((client.checks.create, "status"), (client.cards.create, "note")):
        with pytest.raises(NotFoundError) as caught:
            call(body={body: "queued"})
        assert isinstance(caught.value.body, models.MissingResponse)


def test_long_names_are_cut_in_the_middle():
    """A name of more than sixty letters keeps its beginning and its end."""
    assert "GetDeepResponseAvailableDeliveryWindowsItem" in models.__all__


def test_equals_that_want_one_name_tell_more():
    """The document's own word stays; others have their title, or their signs."""
    assert {
        *("PetItem", "PetInAList", "PetDashItem", "PetUnderscoreItem"),
        *("PetItemOwner", "OwnerOfPetItem"),
    } <= set(models.__all__)
