"""Khmer: "។" and "៕" end sentences; between two of itself "ល" is "etc."."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language("km", never=words("ឧ ឧទ ឯ.ឧ ស.រ.អ គ.ស គ.ម ព.ស"), solid="។ ៕", clinging=("ល។",))
