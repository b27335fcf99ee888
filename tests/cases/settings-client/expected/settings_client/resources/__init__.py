# -*- coding: utf-8 -*-
# Copyright Acme
# coding: latin-1
#
# """
# raise SystemExit
# raise
# A\u202eb

"""The resources: one module each, imported when it is first used."""
