"""The package as a value, and its way to the disk.

files        SourceFile, Output: what a back end makes
package      Package: the files and the manifest that lists them
pinning      what has changed on other machines since the last run
inventory    what stands in the output folder now, and whose it is
comparing    compare_package: what a run would change
writing      write_package: everything or nothing
trees        write_tree: a folder that was worked out elsewhere
transaction  changes of several files and folders together, and what a killed run left
moves        one of these changes; exchange, folder_lock: what the system does for it
"""

from sdksmith.package.comparing import Change, Difference, compare_package
from sdksmith.package.files import (
    EmittedOperation,
    Output,
    SkippedOperation,
    SourceFile,
)
from sdksmith.package.package import Package
from sdksmith.package.pinning import note_changed_files
from sdksmith.package.transaction import Staging, recover, transaction
from sdksmith.package.trees import write_tree
from sdksmith.package.writing import Written, write_package

__all__ = [
    "Change",
    "Difference",
    "EmittedOperation",
    "Output",
    "Package",
    "SkippedOperation",
    "SourceFile",
    "Staging",
    "Written",
    "compare_package",
    "note_changed_files",
    "recover",
    "transaction",
    "write_package",
    "write_tree",
]
