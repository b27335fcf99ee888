"""`sdksmith init`: writes the settings of an SDK for a document.

questions    what is asked, and what it is by default
writing      the text of the settings, and the file that gets it
initialise   all that in order
"""

from sdksmith.initialising.initialise import initialise
from sdksmith.initialising.questions import Plan

__all__ = ["Plan", "initialise"]
