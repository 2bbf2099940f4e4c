"""Swedish. Own knowledge; abbreviations after Svenska skrivregler."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "sv",
    never=words("""
        hr fr frk dr prof doc mr mrs Mr Mrs Ms adj lekt dir red ordf S:t St bl.a t.ex d.v.s dvs ev exkl inkl enl
        jfr jmf ca cirka resp p.g.a pga m.a.o m.h.t ang anm allm urspr f.d fd dåv nuv v vs eng ty gr isl ry avd
        övers sen jun tel tfn mob fr.o.m t.o.m i.e e.g s.k sk sign spec särsk dyl förf höger motsv omkr tills
        tilln överst kapt löjtn c/o bitr betr ngt lic gm ggr utg
        """),
    numbered=words("""
        nr s sid kap art fig bd § kl p pkt vers tab st jan feb febr apr jul aug sept okt nov dec årg
        """),
    maybe=words("""
        proc kr milj mdr mkr tkr o.likn f.Kr e.Kr f.v.t jr min sek tim Inc Ltd Co Corp AB Jr U.S U.K a.m p.m f.n
        n.b kv e.m f.m
        """),
    ends=words("osv o.s.v etc m.m m.fl o.d o.dyl i å ö"),
    starters=words("""
        den det de där detta dessa denna en ett han hon jag du vi ni man vad vem var när hur varför vilken vilka
        vilket om då som i på av till från med utan vid för under över efter före innan sedan medan mellan genom
        mot och men eller så dock också därför därmed därefter dessutom slutligen vidare här emellertid nu snart
        alltid aldrig ofta först senare enligt trots bland alla allt varje många flera få några något någon
        ingen inget inga inte ja nej min mitt mina din hans hennes sin sitt vår vårt våra deras är har hade kan
        ska skall vill måste blir blev sådan själv eftersom att både antingen varken två tre kanske tyvärr
        naturligtvis
        """),
    particles=words("av de den der"),
)
