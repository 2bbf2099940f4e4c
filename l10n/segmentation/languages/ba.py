"""Bashkir, with what it shares with Tatar. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.tt import LANGUAGE as TATAR

LANGUAGE = TATAR.extend(
    "ba",
    maybe=words("й быуат мең"),
    starters=words("""
        был ул шул былар улар мин һин беҙ һеҙ кем нимә ҡайҙа ҡасан нисек ни өсөн әгәр сөнки ләкин әммә һәм йәки
        шуға һуң элек хәҙер бөгөн кисә иртәгә бында унда бөтә һәр бер ике өс беренсе башҡа бар юҡ түгел
        """),
)
