"""Norwegian Bokmål: number, definiteness and genitive."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    -: en et a n t s er ene ens ets as enes ers ne nes r
    e er: en ens et ets a as ene enes es
    el ler: elen elens let lets lene lenes els
    er re: eren erens ene enes ers
    - t e: es ts
    """,
    complete=False,
)
