"""Even an empty client has options to mistake."""

from empty_document import AsyncEmptyDocument, EmptyDocument

EmptyDocument(api_key="k")  # wrong: the document names no credential
EmptyDocument("https://api.example.test")  # wrong: base_url goes by keyword
EmptyDocument(timeout="3")  # wrong: type
EmptyDocument().things  # wrong: there is no resource
EmptyDocument().with_options(retries=1)  # wrong: unknown
OTHER: EmptyDocument = AsyncEmptyDocument()  # wrong: the other flavour
