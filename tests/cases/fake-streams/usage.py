from fake_streams import ServerSentEvent, models
from fake_streams.testing import FakeFakeStreams

fake = FakeFakeStreams()
fake.ticks.watch.returns([models.Tick(n=1)], [models.Tick(n=2)])
fake.lines.list.returns([{"n": 1}])
fake.events.watch.returns([ServerSentEvent("x")])
numbers: list[int] = [tick.n for tick in fake.client().ticks.watch()]
