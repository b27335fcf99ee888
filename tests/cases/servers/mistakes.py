from servers import AsyncServers, Servers

Servers(environment="staging")  # wrong: the document has no such server
Servers(region="asia")  # wrong: one of two
Servers(port=8443)  # wrong: text
AsyncServers(environment="staging")  # wrong: the document has no such server
Servers("sand_box")  # wrong: by keyword
