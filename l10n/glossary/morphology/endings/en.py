"""English plurals; the possessive is a word of its own here."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    - s es
    y ies
    f fe ves
    man men
    sis ses
    us i: uses
    um a: ums
    on a: ons
    """,
)
