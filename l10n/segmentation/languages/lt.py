"""Lithuanian. Own knowledge; abbreviations after VLKK's list."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "lt",
    never=words("""
        p pp ponas dr prof doc akad habil inž kun vysk kard šv St Mr Mrs Ms pvz t.y plg žr vad vyr red sud vert
        leid iš g gatvė pr al pl r sav apskr raj mst mstl k vs kt angl vok pranc rus lot gr it isp lenk est latv
        liet slov gen plk mjr kpt ltn direkt pirm pav pavad pvd a.k buv gim mir įst bendr tel faks apie apytiksl
        dab resp š.m tvark nutar
        """),
    numbered=words("""
        Nr nr psl str skyr sk lent t d § dalis punktas art sausio vas kov bal geg birž liep rugp rugs spal lapkr
        gruodž val
        """),
    maybe=words("""
        m mėn proc tūkst mln mlrd Lt lt Eur ct min sek pr.Kr po.Kr a.a vnt UAB Ltd Inc Co Corp jn sn a amž egz
        """),
    ends=words("t.t pan"),
    starters=words("""
        tai tas ta tie tos šis ši šie šios jis ji jie jos aš tu mes jūs kas kuris kuri kurie kur kada kaip kodėl
        kiek jei jeigu nes kad nors kol ir bet o ar arba tačiau todėl taip pat dar jau dabar šiandien vakar
        rytoj tada po vėliau anksčiau pirmiausia pagaliau čia ten visada dažnai kartais tik net beveik labai
        daugiau mažiau daug keli visi viskas kiekvienas niekas nėra ne yra buvo bus vienas du trys pirmas antras
        kitas kiti kai toks pavyzdžiui galbūt žinoma deja tuo tarp be to iš į su dėl prie prieš nuo iki pagal
        dėka mūsų jų savo
        """),
    ordinal=True,
)
