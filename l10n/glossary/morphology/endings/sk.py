"""Slovak nouns, names and adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    a y: e u o ou ám ami ách - iek
    ka ky: ke ku kou ek kám kami kách
    ia ie: ii iu iou ií iám iami iách
    - y i e ovia: a u ovi om e ov och mi och ach
    ec ci: ca covi com cov coch cami cu
    ok ky: ka ku kom kov koch kami
    o á a: u om e ám ami ách -
    ie ia: iu iom í iam iami iach
    osť osti: osťou ostí ostiam osťami ostiach
    ov ova ovo ovi ove: ovho ovmu ovom ovým ovu ovej ovou ových ovými
    ý á é í: ého ému om ým ej ú ou ých ými
    í ia ie: ieho iemu om ím ej iu ou ích ími
    """,
    complete=False,
)
