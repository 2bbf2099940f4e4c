"""Norwegian where nobody says which: as Bokmål."""

from __future__ import annotations

from l10n.segmentation.languages.nb import LANGUAGE as BOKMAAL

LANGUAGE = BOKMAAL.extend("no")
