"""Malay, with what it shares with Indonesian. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.id import LANGUAGE as INDONESIAN

LANGUAGE = INDONESIAN.extend(
    "ms",
    never=words("En Pn Cik Tn Hj Hjh Dato Tuan Prof.Madya Kpt Lt Mej Sjn YB Y.B Y.A.B YAB"),
    numbered=words("bil Bil ms m.s muka Jan Feb Mac Apr Jun Jul Ogo Ogos Sep Okt Nov Dis"),
    maybe=words("Sdn Bhd Sdn.Bhd Berhad ptg pg"),
    starters=words("""
        ia beliau pihak kerana sekiranya apabila semasa manakala walau bagaimanapun oleh itu selain tersebut
        """),
)
