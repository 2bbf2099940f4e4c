"""Galician, with what it shares with Portuguese. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.pt import LANGUAGE as PORTUGUESE

LANGUAGE = PORTUGUESE.extend(
    "gl",
    never=words("Sr Sra Srta Dr Dra D Dna Exmo p.ex aprox Av r/ Avda tfno Excmo Ilmo Excma Ilma Exma p.e"),
    numbered=words("núm páx páxs art cap xan feb mar abr maio xuño xullo set out dec num"),
    maybe=words("S.A EE.UU a.C d.C h"),
    ends=words("é"),
    starters=words("""
        o a os as un unha uns unhas este esta estes estas isto ese esa iso aquel el ela eles elas eu ti vostede
        nós que quen cal cando como onde porque por no na nos nas do da ao á polo pola tamén pero mais aínda así
        entón despois agora hoxe onte mañá xa sempre nunca talvez todo toda moi moito moitos pouco máis menos
        foi é son era había hai tras segundo
        """),
)
