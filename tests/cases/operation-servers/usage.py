from operation_servers import AsyncOperationServers, OperationServers

OperationServers(environment="sandbox").files.replace()
OperationServers(region="us", base_url="http://localhost:8000").files.list()


async def use() -> None:
    await AsyncOperationServers(region="us").files.delete()
