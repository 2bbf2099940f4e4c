"""Burmese: "။" ends sentences, "၊" only parts them."""

from __future__ import annotations

from l10n.segmentation.language import Language

LANGUAGE = Language("my", solid="။", clinging=("ဟု", "လို့"))
