"""The package as a value, and its way to the disk.

files      SourceFile, Output: what a back end makes
package    Package: the files and the manifest that lists them
pinning    what has changed on other machines since the last run
inventory  what stands in the output folder now, and whose it is
comparing  compare_package: what a run would change
writing    write_package: everything or nothing
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
from sdksmith.package.writing import Written, check_place, write_package

__all__ = [
    "Change",
    "Difference",
    "EmittedOperation",
    "Output",
    "Package",
    "SkippedOperation",
    "SourceFile",
    "Written",
    "check_place",
    "compare_package",
    "note_changed_files",
    "write_package",
]
