"""West Frisian, with what it shares with Dutch. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.nl import LANGUAGE as DUTCH

LANGUAGE = DUTCH.extend(
    "fy",
    never=words("hear hr mefr frou dr prof bygl bgl d.w.s û.o û.s"),
    maybe=words("ensfh ens f.Kr n.Kr"),
    starters=words("""
        de it in dit dat dizze dy hy sy wy jo jim ik der hjir dêr no doe dan yn op oan by mei sûnder foar nei
        fan út troch oer ûnder tsjin as om mar en of ek letter alle net neat is wie
        """),
)
