"""Odia. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language("or", never=words("ଡଃ ଡ ଡା ପ୍ରୋ ଉଦା"), marks=". ! ? …", solid="। ॥")
