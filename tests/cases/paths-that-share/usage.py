from paths_that_share import PathsThatShare

client = PathsThatShare()
photos: list[str] = client.photos.list(size="large")
done: str = client.service.start(x_target="Service.Start", token="t")
