"""Markdown read for positions: the dialects' lines, comrak's tree, inline content, front matter, and writing."""

from __future__ import annotations
