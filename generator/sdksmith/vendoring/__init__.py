"""A package as a part of somebody else's tree: copied, verified, brought up to date.

verify_vendored  compares it with its manifest; stands alone, too
copies           the copy on the disk, and where it is from
copying          vendor
bases            its files as they were vendored
planning         what an update does to each file
moves            classes that are in another file now
merging          one file: what was edited, and the new version
updating         update
telling          what is said of it
"""

from sdksmith.vendoring.copies import translating
from sdksmith.vendoring.copying import Vendored, vendor
from sdksmith.vendoring.planning import Step
from sdksmith.vendoring.updating import Update, update

__all__ = ["Step", "Update", "Vendored", "translating", "update", "vendor"]
