"""Hooks: code of the user's that changes a package on its way.

    class Internal(Hook):
        def after_render(self, files, context):
            return tuple(file for file in files if file.path != "api.md")

A hook is an entry point in the group `sdksmith.hooks`, or `hook` in a file: an instance
of a class below `Hook`, or the class. It is used where the settings or the command line
name it, never for the sole reason that it is installed.

api       what its author writes, and is given
loading   finds it and imports it
running   calls it, and checks what it gives
telling   says where it failed
"""

from sdksmith.hooks.api import Context, Hook
from sdksmith.package import SourceFile

__all__ = ["Context", "Hook", "SourceFile"]
