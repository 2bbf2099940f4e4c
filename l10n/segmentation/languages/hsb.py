"""Upper Sorbian. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "hsb",
    never=words("dr prof ing k kn knj knjez sw tzn resp např n.pr hl ul nakł red wud němsce"),
    numbered=words("č čo str wotr kap rjad lětn"),
    maybe=words("a.t.d tys mio mrd lět hodź min EUR"),
    ends=words("atd a.dr"),
    starters=words("""
        w na z ze do wot za po při wo bjez pod nad mjez před přez a ale abo pak tola tohodla tež hišće hižo to
        tón ta te wón wona wono woni ja ty my wy štó što kotry hdźe hdy kak čehodla hdyž jeli zo dokelž potom
        nětko dźensa wčera jutře tu tam jenož wšitcy wšo kóždy nichtó ničo nje je su běše běchu
        """),
    ordinal=True,
    roman=True,
)
