"""The models: what answers are read into."""

from __future__ import annotations

__all__ = []
