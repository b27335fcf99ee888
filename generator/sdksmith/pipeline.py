"""The whole program: a document goes in, a package comes out. Nothing is written."""

import gc
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace

from sdksmith import progress
from sdksmith.document import Document, Sources, load_document
from sdksmith.errors import UsageError
from sdksmith.ir import Api
from sdksmith.lock import ChosenName, NameLock, read_lock, write_lock
from sdksmith.options import Options
from sdksmith.package import Output, Package


def _python(api: Api, options: Options) -> Output:
    # The back ends load a good deal: `--help` and a wrong argument need none of it.
    from sdksmith.python import render

    return render(api, options)


def _name_python(api: Api, options: Options) -> tuple[ChosenName, ...]:
    from sdksmith.python import list_names

    return list_names(api, options.client_name)


# Objects that are made before Python looks for circles of them, 700 by default. Nearly
# all that a run makes lives to its end, so that looking often costs a fifth of its time;
# not looking at all would take half as much memory again.
_OBJECTS_BEFORE_COLLECTION = 200_000

BACKENDS: dict[str, Callable[[Api, Options], Output]] = {"python": _python}
NAMERS: dict[str, Callable[[Api, Options], tuple[ChosenName, ...]]] = {
    "python": _name_python
}


def generate(options: Options) -> Package:
    """Give the package that `options` ask for.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    lock = read_lock(options.names_lock)
    with _rare_collection():
        document, api = _understand(options, lock)
        output = BACKENDS[options.language](api, options)
        progress.enter("validation")  # which runs beside the other stages
        package = Package.build(output, document, options)
        return _lock_names(package, api, options, lock)


def name(options: Options) -> tuple[Document, tuple[ChosenName, ...]]:
    """Give the document, and the names of all that a package would have.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    document, api = _understand(options, read_lock(options.names_lock))
    return document, NAMERS[options.language](api, options)


def _understand(options: Options, lock: NameLock) -> tuple[Document, Api]:
    from sdksmith.normalise import normalise

    if options.spec_fault:
        raise UsageError(options.spec_fault)
    sources = Sources(options.roots, options.allow_remote, options.overlays)
    progress.enter("document")
    document = load_document(options.spec, sources, strict=options.strict)
    api = normalise(
        document,
        idempotency_header=options.idempotency_header,
        pages=options.pagination == "auto",
        locked=lock.names,
    )
    return document, api


@contextmanager
def _rare_collection() -> Generator[None]:
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTION, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _lock_names(
    package: Package, api: Api, options: Options, lock: NameLock
) -> Package:
    """Give the package with its lock, if one is wanted, and a note on stale names."""
    if not (lock.names or options.lock_names):
        return package
    names = NAMERS[options.language](api, options)
    return replace(
        package,
        notes=(*package.notes, *lock.notes(names, is_renewed=options.lock_names)),
        names_lock=write_lock(names) if options.lock_names else "",
    )
