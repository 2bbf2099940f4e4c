"""The mark of a joined sentence: what a translator types who makes one sentence of two."""

from __future__ import annotations

JOINED = "[^]"
"""The whole msgstr of a sentence whose translation stands with the sentence before it. It counts as translated,
is of no use to any other sentence, and never leaves the catalogue."""
