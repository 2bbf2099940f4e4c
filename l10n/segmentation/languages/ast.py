"""Asturian, with what it shares with Spanish. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.es import LANGUAGE as SPANISH

LANGUAGE = SPANISH.extend(
    "ast",
    never=words("Sr Sra Dr Dra D Dña p.ex"),
    numbered=words("páx núm art cap"),
    starters=words("""
        el la los les l' un una esti esta estos eses ello él ella ellos yo tu nós que quién cuando cómo onde y o
        pero nun ye yera foi hai
        """),
)
