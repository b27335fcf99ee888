from paths_that_share.testing import FakePathsThatShare


def test_queries_are_joined():
    """The query of a path stays, and that of the call is added to it."""
    fake = FakePathsThatShare()
    client = fake.client()
    client.photos.list(size="large")
    client.photos.list()
    sent = [str(call.request.url) for call in fake.calls]
    root = "http://fake.test/rest?method=photos.list"
    assert [f"{root}&size=large", root] == sent


def test_fragments_are_not_sent():
    """What stands behind `#` in a path is not sent, and takes no query with it."""
    fake = FakePathsThatShare()
    fake.client().service.start(x_target="Service.Start", token="t")
    assert "http://fake.test/?token=t" == str(fake.calls[0].request.url)


def test_the_fake_tells_them_apart():
    """Of paths that are one on the wire the fake answers the one that was called."""
    client = FakePathsThatShare().client()
    assert 3 == client.albums.list()
    assert "stopped" == client.service.stop(x_target="Service.Stop")
    assert "started" == client.service.start(x_target="Service.Start")


def test_empty_form():
    """A form that has to be there is empty if nothing in it has to."""
    fake = FakePathsThatShare()
    fake.client().forms.create()
    assert b"" == fake.calls[0].request.content


def test_examples_of_a_wrong_type():
    """An example that its schema does not allow is not what the fake answers."""
    client = FakePathsThatShare().client(strict_responses=True)
    assert "string" == client.forms.create()


def test_files_of_any_media_type():
    """A file by name is bytes in any media type, and not read as JSON."""
    fake = FakePathsThatShare()
    fake.notes.get.returns(b"{")
    assert b"{" == fake.client(strict_responses=True).notes.get()
