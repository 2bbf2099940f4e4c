"""Norwegian Bokmål. Own knowledge; abbreviations after Språkrådet's list."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "nb",
    never=words("""
        hr fr frk dr prof mr mrs Mr Mrs Ms adv cand stud dir red forh St bl.a f.eks d.v.s dvs d.d ev evt ekskl
        inkl iflg jf jfr ca hhv p.g.a pga vedr mht m.h.t mtp ifm i.e e.g ang anm alm opr oppr tidl utg vha v.h.a
        vs eng ty lat gr sv isl russ avd overs sml sen jun tlf kapt oblt lt f.o.m t.o.m mao m.a.o pr dgl omtr
        inntil spes særl tilsv pt p.t ogs
        """),
    numbered=words("""
        nr s kap art fig bd bind § kl pkt vers p pp tab jan feb febr apr jul aug sept okt nov des årg avsn
        """),
    maybe=words("""
        pst kr mill mrd f.Kr e.Kr fvt jr min sek t stk mnd Inc Ltd Co Corp A/S a.s Jr U.S U.K a.m p.m str adr gt
        vn
        """),
    ends=words("osv etc m.m m.v m.fl o.l o.a i å"),
    starters=words("""
        den det de der dette disse denne en et ei han hun jeg du vi dere man hva hvem hvor når hvordan hvorfor
        hvilken hvilke hvis da som i på av til fra med uden uten ved for om under over etter før siden mens
        mellom gjennom mot og men eller så dog likevel også derfor dermed dessuten deretter endelig videre her
        imidlertid nå snart alltid aldri ofte først senere ifølge tross blant alle alt hver mange flere få noen
        noe ingen intet ikke ja nei min mitt mine din hans hennes sin sitt vår vårt våre deres er var har hadde
        kan skal vil må blir ble slik selv fordi at både enten verken to tre kanskje dessverre heldigvis
        naturligvis
        """),
    particles=words("av de den der til"),
    ordinal=True,
    ordinal_before=words("den"),
)
