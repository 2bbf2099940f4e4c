"""HTML read for positions: tokens, what elements mean to a translator, runs of text, attributes, JSON-LD."""

from __future__ import annotations
