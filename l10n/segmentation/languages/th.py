"""Thai sets no mark at the end of a sentence, only a space, which parts clauses too.

Only "!", "?" and the ellipsis cut here. Whoever needs more should make paragraphs the unit. Own knowledge.
"""

from __future__ import annotations

from l10n.segmentation.language import Language

LANGUAGE = Language("th", marks="! ? …")
