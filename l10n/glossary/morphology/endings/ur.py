"""Urdu plurals and obliques."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    -: یں وں و ات
    ا ہ: ے وں و
    ی: یاں یوں یو
    ا: اؤں ائیں ا
    """,
    least=2,
    complete=False,
)
