from fake_streams.testing import FakeFakeStreams

fake = FakeFakeStreams()
fake.ticks.watch.returns(7)  # wrong: no tick
fake.lines.list.returns(["x"])  # wrong: no text is a tick
