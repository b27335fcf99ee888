from servers import AsyncServers, Servers

client = Servers(api_key="k", environment="sand_box")
client = Servers(environment="production", region="us", port="8443", base_path="v1")
client = Servers(region=None, base_url="http://localhost:8000")
other = AsyncServers(environment="beside_document", base_url="http://localhost:8000")
