"""Calls the hooks, each with what the one before it gave, and checks what they give."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, TypeVar

from sdksmith.errors import Diagnostic, SdksmithError, UsageError
from sdksmith.hooks.api import Context, Hook
from sdksmith.hooks.checking import api_fault, document_fault, files_fault
from sdksmith.hooks.telling import tell_failure
from sdksmith.ir import Api
from sdksmith.options import Options
from sdksmith.package import Output
from sdksmith.rules import Rule

if TYPE_CHECKING:
    from sdksmith.hooks.loading import LoadedHook

T = TypeVar("T")


class Hooks:
    """The hooks of a run, in the order in which they were asked for."""

    def __init__(self, loaded: Sequence[LoadedHook], context: Context) -> None:
        self._loaded = loaded
        self._context = context

    @classmethod
    def load(cls, options: Options) -> Self:
        """Give the hooks that the options name.

        Raises:
            UsageError: when one is not there, or cannot be imported.
        """
        context = Context(options.package_name, options.client_name, options.version)
        if not options.hooks:
            return cls((), context)
        # What looks for distributions takes a while to import.
        from sdksmith.hooks.loading import load_hook

        return cls([load_hook(name) for name in options.hooks], context)

    @property
    def files(self) -> Mapping[str, str]:
        """The files and folders that they consist of, each with its hash."""
        return {
            path: known for one in self._loaded for path, known in one.files.items()
        }

    @property
    def noted(self) -> list[Mapping[str, str]]:
        """What the manifest says of them."""
        return [one.noted for one in self._loaded]

    def document_changer(self) -> Callable[[dict[str, Any]], dict[str, Any]] | None:
        """Give what changes a document; None if no hook does."""
        found = list(self._that_have("before_normalise"))

        def change(root: dict[str, Any]) -> dict[str, Any]:
            for one in found:
                root = self._call(one, "before_normalise", root, document_fault)
            return root

        return change if found else None

    def change_api(self, api: Api) -> Api:
        """Give what a package is made of, as the hooks want it.

        Raises:
            SdksmithError: when one fails, or gives something else.
        """
        for one in self._that_have("after_normalise"):
            api = self._call(one, "after_normalise", api, api_fault)
        return api

    def change_files(self, output: Output) -> Output:
        """Give the files of a package, as the hooks want them.

        Raises:
            SdksmithError: when one fails, or gives something else.
        """
        files = output.files
        for one in self._that_have("after_render"):
            files = self._call(one, "after_render", files, self._judge_files)
        return replace(output, files=tuple(files))

    def _judge_files(self, files: object) -> str:
        return files_fault(files, self._context.package_name)

    def _that_have(self, method: str) -> Iterator[LoadedHook]:
        """Give the hooks whose method is another one than that which changes nothing."""
        for one in self._loaded:
            own = getattr(one.hook, method)
            if getattr(own, "__func__", own) is not getattr(Hook, method):
                yield one

    def _call(
        self,
        one: LoadedHook,
        method: str,
        value: T,
        judge: Callable[[object], str],
    ) -> T:
        where = f"in `{method}`"
        try:
            given: T = getattr(one.hook, method)(value, self._context)
        except SdksmithError:
            raise
        except (Exception, SystemExit) as error:
            raise UsageError(tell_failure(one.name, where, error)) from error
        fault = judge(given)
        if fault:
            message = f"hook `{one.name}` failed {where}: {fault}"
            raise UsageError(Diagnostic(message, rule=Rule.WRONG_HOOK_RESULT))
        return given
