from swagger_2_azure import Swagger2Azure

Swagger2Azure(account="me", zone="de")  # wrong: not in the enum
Swagger2Azure(account=1)  # wrong: text
