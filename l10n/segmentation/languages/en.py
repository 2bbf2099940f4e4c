"""English."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language("en", never=words("Mr Mrs Ms Dr Prof Gen"), starters=words("the he she it they we"))
