# -*- coding: utf-8 -*-
# Copyright Acme
# coding: latin-1
#
# """
# raise SystemExit
# raise
# A\u202eb

"""The version of this package."""

__version__ = "0.1.0"
