"""The whole program: a document goes in, a package comes out. Nothing is written."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sdksmith import progress, renaming, rewording
from sdksmith.document import Document, Sources, check_document, read_document
from sdksmith.errors import UsageError
from sdksmith.hashes import hash_of, list_files
from sdksmith.hooks.running import Hooks
from sdksmith.ir import Api
from sdksmith.lock import ChosenName, Locked, NameLock, read_lock, write_lock
from sdksmith.options import Options
from sdksmith.package import Custom, ExtFile, Output, Package, ext_folder, read_ext
from sdksmith.titles import named_after

if TYPE_CHECKING:
    from sdksmith.survey import Survey


def _python(api: Api, options: Options, ext: Sequence[ExtFile]) -> Output:
    # The back ends load a good deal: `--help` and a wrong argument need none of it.
    from sdksmith.python import render

    return render(api, options, ext)


def _name_python(
    api: Api, options: Options, every_field: bool
) -> tuple[ChosenName, ...]:
    from sdksmith.python import list_names

    return list_names(api, options.client_name, every_field=every_field)


def _survey_python(api: Api, options: Options, document: Document) -> Survey:
    from sdksmith.python import survey

    return survey(api, options, document.locate)


# Objects that are made before Python looks for circles of them, 700 by default. Nearly
# all that a run makes lives to its end, so that looking often costs a fifth of its time;
# not looking at all would take half as much memory again.
_OBJECTS_BEFORE_COLLECTION = 200_000

BACKENDS: dict[str, Callable[[Api, Options, Sequence[ExtFile]], Output]] = {
    "python": _python
}
NAMERS: dict[str, Callable[[Api, Options, bool], tuple[ChosenName, ...]]] = {
    "python": _name_python
}
SURVEYORS: dict[str, Callable[[Api, Options, Document], Survey]] = {
    "python": _survey_python
}


def generate(options: Options) -> Package:
    """Give the package that `options` ask for.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    return _generate(options)[0]


def generate_with_names(
    options: Options,
) -> tuple[Package, Document, tuple[ChosenName, ...]]:
    """Give a package, its document, and the places of its names in that.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    package, document, api = _generate(options)
    return package, document, NAMERS[options.language](api, options, False)


def _generate(options: Options) -> tuple[Package, Document, Api]:
    lock = read_lock(options.names_lock)
    hooks = Hooks.load(options)
    custom = _list_custom(options, hooks)
    with _rare_collection():
        read = _read(options)
        if not (options.hooks or options.overlays):
            asked = (repr(options), str(Path.cwd()), lock.text, repr(custom))
            rewording.look(read, *asked)
        known = rewording.recall(read)
        document, api = known or _understand(options, lock, hooks, read)[:2]
        output = BACKENDS[options.language](api, options, read_ext(options))
        output = hooks.change_files(output)
        progress.enter("validation")  # which runs beside the other stages
        package = Package.build(output, document, options, custom)
        if not known:
            rewording.keep(read, document, api)
        return _lock_names(package, api, options, lock), document, api


def name(options: Options) -> tuple[Document, tuple[ChosenName, ...]]:
    """Give the document, and the names of all that a package would have.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    hooks = Hooks.load(options)
    lock = read_lock(options.names_lock)
    document, api, wanted = _understand(options, lock, hooks, _read(options))
    names = NAMERS[options.language](api, options, False)
    return document, tuple(renaming.tell_renamed(names, wanted))


def survey(options: Options, *, names_itself: bool = False) -> Survey:
    """Give what a package would hold, as people and programs read it.

    Args:
        names_itself: whether the package is called after the document's title.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    with _rare_collection():
        hooks = Hooks.load(options)
        lock = read_lock(options.names_lock)
        document, api, _ = _understand(options, lock, hooks, _read(options))
        if names_itself:
            options = named_after(options, api.title)
        return SURVEYORS[options.language](api, options, document)


def _list_custom(options: Options, hooks: Hooks) -> Custom:
    """Give what is the user's own: its hashes are taken before any of it is read."""
    folders = [ext_folder(options)]
    folders += [options.templates] if options.templates else []
    return Custom(
        {**{str(path): hash_of(path) for path in folders}, **hooks.files},
        {"templates": _hash_files(options.templates), "hooks": hooks.noted},
    )


def _hash_files(folder: Path | None) -> dict[str, str]:
    """Give the hash of each file of a folder by its path there."""
    if folder is None:
        return {}
    found = list_files(folder)
    return {path.relative_to(folder).as_posix(): hash_of(path) for path in found}


def _read(options: Options) -> Document:
    if options.spec_fault:
        raise UsageError(options.spec_fault)
    progress.enter("document")
    return read_document(options.spec)


def _understand(
    options: Options, lock: NameLock, hooks: Hooks, read: Document
) -> tuple[Document, Api, renaming.Wanted]:
    """Give the document, what it means, and the names that the settings give."""
    from sdksmith.normalise import Selection, normalise

    sources = Sources(options.roots, options.allow_remote, options.overlays)
    document = check_document(
        read, sources, strict=options.strict, change=hooks.document_changer()
    )
    chosen = Selection(options.operations, options.settings)

    def understand(locked: Locked, selection: Selection | None = chosen) -> Api:
        api = normalise(
            document,
            idempotency_header=options.idempotency_header,
            pages=options.pagination == "auto",
            selection=selection,
            locked=locked,
        )
        return hooks.change_api(api)

    api = understand(lock.names)
    if not options.renames:
        return document, api, {}

    # What is to be renamed is found by its name: all have to have one before.
    def list_all(api: Api) -> tuple[ChosenName, ...]:
        return NAMERS[options.language](api, options, True)

    wanted = renaming.resolve(
        options.renames,
        options.settings,
        list_all(api),
        lambda: list_all(understand({}, None)),
    )
    api = understand(renaming.lock_wanted(wanted, lock.names))
    renaming.refuse_others(wanted, list_all(api), options.settings)
    return document, api, wanted


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
    names = NAMERS[options.language](api, options, False)
    return replace(
        package,
        notes=(*package.notes, *lock.notes(names, is_renewed=options.lock_names)),
        names_lock=write_lock(names) if options.lock_names else "",
    )
