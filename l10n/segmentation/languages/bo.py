"""Tibetan: a shad closes phrase and sentence alike, so that every shad before a space cuts."""

from __future__ import annotations

from l10n.segmentation.language import Language

LANGUAGE = Language("bo", marks="! ? … . ། ༎ ༏ ༐ ༑")
