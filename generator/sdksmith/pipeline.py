"""The whole program: a document goes in, a package comes out. Nothing is written."""

from collections.abc import Callable

from sdksmith.document import Sources, load_document
from sdksmith.ir import Api
from sdksmith.options import Options
from sdksmith.package import Output, Package


def _python(api: Api, options: Options) -> Output:
    # The back ends load a good deal: `--help` and a wrong argument need none of it.
    from sdksmith.python import render

    return render(api, options)


BACKENDS: dict[str, Callable[[Api, Options], Output]] = {"python": _python}


def generate(options: Options) -> Package:
    """Give the package that `options` ask for.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    from sdksmith.normalise import normalise

    sources = Sources(options.roots, options.allow_remote, options.overlays)
    document = load_document(options.spec, sources)
    api = normalise(
        document,
        idempotency_header=options.idempotency_header,
        pages=options.pagination == "auto",
    )
    output = BACKENDS[options.language](api, options)
    return Package.build(output, document, options)
