"""Portuguese plurals, and the genders of adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    - s es
    ão ões ãos ães
    m ns
    al ais
    el éis eis
    ol óis
    il is eis
    ul uis
    o a: os as
    ês esa: eses esas
    eu eia: eus eias
    """,
)
