"""Dutch plurals, genitives and the endings of adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    - s en n e
    s zen
    f ven
    um a: ums
    e: en es
    - e: s er
    """,
    complete=False,
)
