from operation_servers import OperationServers

OperationServers(region="mars").files.replace()  # wrong: one of two
OperationServers().files.replace(server="https://x.test")  # wrong: no such option
