"""Lao: modern prose sets a full stop; older texts only a space, which does not cut. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language("lo", never=words("ດຣ ປອ ສຈ ຄສ ພສ"), maybe=words("ຄ.ສ ພ.ສ ສ.ປ.ປ"))
