"""Any language: the marks of all scripts, no abbreviation known."""

from __future__ import annotations

from l10n.segmentation.language import Language

LANGUAGE = Language("und", marks=". ! ? … ؟ ։ ።", solid="。 ！ ？ ｡ ۔ । ॥ ។ ။")
