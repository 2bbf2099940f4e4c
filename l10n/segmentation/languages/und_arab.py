"""Languages in Arabic script without a table of their own; "۔" is Urdu's full stop."""

from __future__ import annotations

from l10n.segmentation.language import Language

LANGUAGE = Language("und-Arab", marks=". ! ? … ؟", solid="۔")
