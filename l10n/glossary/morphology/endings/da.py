"""Danish: number, definiteness and genitive."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    -: en et n t s er e ene erne ens ets ernes enes ers es ne nes r rne rnes
    el ler: len let lens lets lerne lernes els
    er re: eren erens rene renes ers
    - t e: es ts
    """,
    complete=False,
)
