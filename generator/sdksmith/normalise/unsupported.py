"""What sdksmith cannot do yet: raised where it is met, caught an operation at a time."""


class UnsupportedError(Exception):
    """A construct of the document that is not supported yet.

    `reason` names it in the document's words. The operation that needs it is left
    out by name; the others are not touched.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
