"""Swedish: number, definiteness and genitive."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    -: en et n t s ar er or na ens ets ns ts arna erna orna arnas ernas ornas arne ars ers ors nas
    a or: an ans orna ornas ors as
    e ar: en ens arna arnas ars es
    el lar: eln elns larna larnas els
    er rar: ern erns rarna rarnas ers
    um er: et ets erna ernas ers
    - t a: as ts e
    """,
    complete=False,
)
