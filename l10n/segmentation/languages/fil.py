"""Filipino, as Tagalog."""

from __future__ import annotations

from l10n.segmentation.languages.tl import LANGUAGE as TAGALOG

LANGUAGE = TAGALOG.extend("fil")
