from paths_that_share import PathsThatShare

client = PathsThatShare()
client.photos.list(method="photos.get")  # wrong: the path says it
client.service.start(x_target="Service.Stop")  # wrong: another value
