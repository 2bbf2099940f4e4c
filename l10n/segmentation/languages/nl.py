"""Dutch. Own knowledge, and sentencex's list (MIT); abbreviations after the Taalunie's Leidraad."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "nl",
    never=words("""
        dhr mevr mw mej hr dr drs ir ing mr prof ds em lic jhr st Sr Mrs Ms gen lt kap maj sgt min.-pres wnd
        bijv bv b.v d.w.z d.i o.a i.p.v i.v.m m.b.t m.n m.a.w t.a.v t.b.v t.o.v t.g.v t.w z.g zgn zog n.a.v
        o.l.v o.m v.d v.h i.c i.h.a m.i resp vgl incl excl ca ong evt event c.q cq a.h.w m.u.v t/m vnl voorm
        wrsch zw du gr vert uitg afd tel prot kath oorspr plv wn Th Ch mgr bc aanv aanw achterv adv afl alg antw
        arr besch besl betr bev bijl bijw blg bnw derg dgl dipl diss econ enkv fig hist hoogl ibid indiv inl
        insp jur krt lett mitt mnl muz natuurk ned onbep onderr onov overg perf pers plur predik prov publ
        rechtsk redact scheik sing spr techn telw tijdschr toel uitdr verg verkl verl verv vnw voegw voorl voorz
        wetb wisk znw
        """),
    numbered=words("""
        nr nrs art artt blz p pp pag hfst hst par afb tab deel dl jg lid vs vol jan feb febr mrt apr jun jul aug
        sept sep okt nov dec ma di wo do vr za zo
        """),
    maybe=words("""
        e.d e.a e.v a.s jl jr sr n.v N.V B.V V.S v.Chr n.Chr a.u.b s.v.p p.m p.j p.w Inc Ltd Co Corp nl n.v.t
        U.S U.K min sec mln mld str ll
        """),
    ends=words("enz etc u"),
    starters=words("""
        de het een dit dat deze die hij zij ze wij we jij je u ik jullie men er hier daar nu toen dan daarna
        daarom daardoor daarbij daarmee daarnaast daarvoor in op aan bij met zonder voor na naar van vanaf
        vanuit uit door over onder tussen tegen tijdens sinds tot om als wanneer terwijl omdat doordat hoewel
        ofschoon indien maar en of want dus echter toch ook bovendien verder vervolgens tenslotte uiteindelijk
        eerst later vandaag gisteren morgen nog al alleen alle alles elk elke ieder iedere sommige veel vele
        weinig meer meeste geen niet niets niemand iemand iets wat wie welke waar waarom hoe zo zoals zulke mijn
        jouw zijn haar ons onze hun is was waren wordt werd heeft had kan moet zal wil misschien soms vaak
        altijd nooit ja nee volgens ondanks wegens dankzij binnen buiten 't 's
        """),
    particles=words("de het van den der ter ten in op aan 't 's uit tot bij"),
    endings=("str",),
)
