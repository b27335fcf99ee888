"""The whole program: a document goes in, a package comes out. Nothing is written."""

import gc
from collections.abc import Callable, Generator
from contextlib import contextmanager

from sdksmith.document import Sources, load_document
from sdksmith.ir import Api
from sdksmith.options import Options
from sdksmith.package import Output, Package


def _python(api: Api, options: Options) -> Output:
    # The back ends load a good deal: `--help` and a wrong argument need none of it.
    from sdksmith.python import render

    return render(api, options)


# Objects that are made before Python looks for circles of them, 700 by default. Nearly
# all that a run makes lives to its end, so that looking often costs a fifth of its time;
# not looking at all would take half as much memory again.
_OBJECTS_BEFORE_COLLECTION = 200_000

BACKENDS: dict[str, Callable[[Api, Options], Output]] = {"python": _python}


def generate(options: Options) -> Package:
    """Give the package that `options` ask for.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    from sdksmith.normalise import normalise

    with _rare_collection():
        sources = Sources(options.roots, options.allow_remote, options.overlays)
        document = load_document(options.spec, sources, strict=options.strict)
        api = normalise(
            document,
            idempotency_header=options.idempotency_header,
            pages=options.pagination == "auto",
        )
        output = BACKENDS[options.language](api, options)
        return Package.build(output, document, options)


@contextmanager
def _rare_collection() -> Generator[None]:
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTION, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
