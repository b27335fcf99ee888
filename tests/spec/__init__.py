"""Tests of the document that is curated by hand in ``spec/``."""
