"""Danish. Own knowledge, and sentencex's list (MIT); abbreviations after Dansk Sprognævn's Retskrivningsordbogen."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "da",
    never=words("""
        hr fr frk dr prof mr mrs Mr Mrs Ms adj lekt cand stud dir fhv forh pens kgl Skt St sct bl.a f.eks fx
        d.v.s dvs d.d dd evt event ekskl inkl iflg jf jfr jvf ca cirka henh hhv h.h.v p.gr.a p.g.a pga vedr
        m.h.t mht m.h.p i.h.t iht i.e e.g o.l.ign ang anm bem p.t pt f.t ft gl lign nuv opr oprl oprind samt sml
        smlgn spec særl tidl udg ult univ vha v.h.a v.s.a vs lat gr sv norsk isl ital sp russ afd overs mdl skr
        sen jun alm ass tlf tel mob pag generalmaj obl oberstl kapt ltn borgm pr Chr adr ank ansvh bdt eftf
        eksam emer endv foren forsk fung gns grdl hort indb insp instr jnr knsp komm kons korr lejl lic medd
        merc mezz nedenn odont oecon omr ovenn pharm phil pinx polit polyt præs psych regn repr scient sekr sign
        subj subst suppl techn tekn tilh udd uds vedk vedl vejl ad.libitum cpr-nr cvr-nr dr.med dr.phil dr.jur
        dr.techn cand.mag cand.jur cand.polit
        """),
    numbered=words("""
        nr s kap art fig bd bind stk § kl pkt litra vers p pp tab bl jan feb febr apr jul aug sept okt nov dec
        matr str årg hft side aps afsn
        """),
    maybe=words("""
        pct kr mio mia mill tus t.d f.Kr e.Kr f.v.t e.v.t a.s a/s Co Inc Ltd Corp jr min sek t kbh kld cm h th
        tv mf st Aps Jr U.S U.K U.S.A a.m p.m og.l
        """),
    ends=words("osv etc m.m m.v m.fl o.l o.a o.lign o.m.a i å ø"),
    starters=words("""
        den det de der dette disse denne en et han hun jeg du vi I man hvad hvem hvor hvornår hvordan hvorfor
        hvilken hvilke hvis når da som i på af til fra med uden ved for om under over efter før inden siden mens
        mellem gennem mod og men eller så dog også derfor derfra dermed deraf desuden derudover efterfølgende
        endelig endvidere her herefter herfra imidlertid nu snart altid aldrig ofte først senere ifølge trods
        blandt alle alt hver mange flere få nogle noget nogen ingen intet ikke ja nej min mit mine din hans
        hendes sin sit vores deres er var har havde kan skal vil må bliver blev sådan selv selvom fordi at både
        enten hverken to tre selvsagt naturligvis måske desværre heldigvis the he she it they we i'm
        """),
    particles=words("af de den der til"),
    ordinal=True,
    ordinal_before=words("den d"),
)
