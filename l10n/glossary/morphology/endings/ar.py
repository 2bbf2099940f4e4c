"""Arabic sound plurals and duals, of words without article and pronoun; alif and hamza as clitics.py levels them."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    ة: ات تان تين تا تي ت
    -: ات ون ين ان ا و ي تان تين
    ي: يين يون ييون
    ي: ية يات
    """,
    complete=False,
)
