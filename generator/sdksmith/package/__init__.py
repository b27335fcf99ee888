"""The package as a value, and its way to the disk.

files        SourceFile, Output: what a back end makes
package      Package: the files and the manifest that lists them
ext          ExtFile, read_ext: the folder that is the user's own
pinning      what has changed on other machines since the last run
inventory    what stands in the output folder now, and whose it is
comparing    compare_package: what a run would change
writing      write_package: everything or nothing
trees        write_tree: a folder that was worked out elsewhere
transaction  changes of several files and folders together, and what a killed run left
moves        one of these changes; exchange, folder_lock: what the system does for it
"""

from sdksmith.package.comparing import Change, Difference, compare_package
from sdksmith.package.ext import EXT, ExtFile, ext_folder, read_ext
from sdksmith.package.files import (
    EmittedOperation,
    Output,
    SkippedOperation,
    SourceFile,
)
from sdksmith.package.inventory import read_manifest
from sdksmith.package.package import MANIFEST, PROJECT_FILES, Custom, Package
from sdksmith.package.pinning import note_changed_files
from sdksmith.package.transaction import Staging, recover, transaction
from sdksmith.package.trees import write_tree
from sdksmith.package.writing import Written, check_place, write_package

__all__ = [
    "EXT",
    "MANIFEST",
    "PROJECT_FILES",
    "Change",
    "Custom",
    "Difference",
    "EmittedOperation",
    "ExtFile",
    "Output",
    "Package",
    "SkippedOperation",
    "SourceFile",
    "Staging",
    "Written",
    "check_place",
    "compare_package",
    "ext_folder",
    "note_changed_files",
    "read_ext",
    "read_manifest",
    "recover",
    "transaction",
    "write_package",
    "write_tree",
]
