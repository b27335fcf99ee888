"""What the author of a hook writes, and is given."""

from dataclasses import dataclass
from typing import Any

from sdksmith.ir import Api
from sdksmith.package import SourceFile

GROUP = "sdksmith.hooks"
"""The group of the entry points."""


@dataclass(frozen=True)
class Context:
    """For what a hook is called.

    Attributes:
        package_name: what users import.
        client_name: the class that users make.
        version: of the package.
    """

    package_name: str
    client_name: str
    version: str


class Hook:
    """What may change a package on its way; each method by default changes nothing.

    What a method raises stops the run and is shown with its place; what it gives is
    checked. An error of `sdksmith.errors` is shown as it is.
    """

    def before_normalise(
        self, document: dict[str, Any], context: Context
    ) -> dict[str, Any]:
        """Give the document as it shall be.

        Args:
            document: as JSON data, of which nobody else has a part: all files as one,
                overlays applied; not yet checked, nor mended, and in its own version
                (Swagger 2.0 has no `components`).
        """
        return document

    def after_normalise(self, api: Api, context: Context) -> Api:
        """Give what the package is made of as it shall be.

        Args:
            api: what the document means, see `sdksmith.ir`: frozen, so that a change is
                a `dataclasses.replace`. Names are not Python's yet.
        """
        return api

    def after_render(
        self, files: tuple[SourceFile, ...], context: Context
    ) -> tuple[SourceFile, ...]:
        """Give the files as they shall be written.

        Args:
            files: of the package, and `pyproject.toml`, `README.md` and `api.md` beside
                it; without the manifest. Paths have slashes: "petstore/_client.py".
        """
        return files
