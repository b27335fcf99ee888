from fake_streams import models
from fake_streams.testing import FakeFakeStreams

fake = FakeFakeStreams()
fake.ticks.watch.returns(models.Tick(n=1))  # wrong: a stream is a list of values
fake.lines.list.returns(["x"])  # wrong: no text is a tick
