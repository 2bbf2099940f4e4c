"""Georgian: cases and postpositions behind a stem, or behind its plural."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_CASES = "ი მა მ ს ის ით ად ო ში ზე თან თვის ისთვის იდან იდანაც დან მდე ამდე ისა ითა ადაც ისკენ კენ ისგან გან"
_ALL = sorted({number + case for number, case in product(("", "ებ"), _CASES.split())})

ENDINGS = endings("ი - ები: " + " ".join(_ALL), complete=False)
