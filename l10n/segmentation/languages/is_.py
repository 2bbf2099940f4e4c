"""Icelandic. Own knowledge; abbreviations after the Árni Magnússon Institute's rules of spelling."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "is",
    never=words("""
        hr fr frú dr prof hv hæstv þm sr séra Mr Mrs Ms t.d þ.e þ.á.m þ.e.a.s m.a u.þ.b a.m.k s.s skv sbr svo.k
        svokall nk sl fv f.h e.t.v m.ö.o m.t.t v/v vs ca ath þús fm fyrrv forstj frkv ritstj jr útg þýð ísl lat
        þ.m.t b.t fél st kt tölul
        """),
    numbered=words("nr bls gr kl kafl mgr mynd tafla árg b bd jan feb mar apr jún júl ágú sept okt nóv des"),
    maybe=words("""
        kr millj ma mia o.þ.u.l f.Kr e.Kr hf ehf e.h mín sek klst pr próf Inc Ltd Co Corp U.S U.K a.m p.m stk
        """),
    ends=words("o.s.frv o.fl o.þ.h á í"),
    starters=words("""
        það þetta þessi þessir þessar þau þeir þær hann hún ég við þú þið hvað hver hvar hvenær hvernig af hvers
        vegna hvaða ef þegar þá sem í á frá til með án fyrir um undir yfir eftir áður síðan meðan milli gegnum
        gegn og en eða svo samt einnig því þess auk loks hér nú alltaf aldrei oft fyrst síðar samkvæmt þrátt
        meðal allir allt hvert margir nokkrir eitthvað einhver enginn ekkert ekki já nei minn mitt hans hennar
        sinn okkar þeirra er var hefur hafði getur skal vill verður varð slíkt bæði annaðhvort hvorki tveir
        kannski
        """),
    # The address that opens a speech in parliament is written with a stop and belongs to what follows.
    phrases=frozenset(f"{title} forseti" for title in ("Virðulegi", "Hæstvirtur", "Hæstvirti", "Herra", "Frú")),
    ordinal=True,
    roman=True,
    ordinal_before=words("þann"),
)
