"""Italian plurals, and the genders of adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    o i
    a e
    a i
    e i
    o a: i e
    co ca: ci chi che
    go ga: gi ghi ghe
    io ia: i ie
    """,
)
