"""Units: a document's blocks cut into segments with their context, and translations put back in.

The waist of the hourglass: what stands below (documents) knows nothing of catalogues, what stands above
(catalogues, checks, builds) nothing of formats.
"""

from __future__ import annotations

from l10n.inline.joined import JOINED
from l10n.units.cut import units_of
from l10n.units.join import joined_text
from l10n.units.model import Place, Segment, Unit

__all__ = ["JOINED", "Place", "Segment", "Unit", "joined_text", "units_of"]
