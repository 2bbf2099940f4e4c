"""Italian. Own knowledge, and sentencex's list (MIT)."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "it",
    never=words("""
        sig sigg Sig.ra Sig.na sig.ra sig.na Sigg Dott dott Dott.ssa dott.ssa Dr Prof prof Prof.ssa prof.ssa
        proff Ing Avv Arch Geom Rag On Onn Sen Gen Col Cap Magg Ten Serg Mar Amm Card Mons Don Ss St Cav Comm
        Uff Egr Gent Gent.ma Spett Ill Ill.mo Rev Mr Mrs Ms es p.es ad.es cfr cf v vs ca circ c.a all arch
        psicol dir Dir pres Pres V.le vle P.zza p.zza C.so c.so L.go F.lli f.lli Soc ant art.lo cod proc civ pen
        c.d cosid lat gr ingl fr ted trad op loc ibid id rispett tel Tel cell Cell fax Fax prov Prov reg Reg Loc
        Univ b.v dipl Sac Fra abbrev agg alleg accorc allus archeol ass cass cav cost dipart diplom disus edit
        eccl enciclop fatt filol filos geogr giur gov ill impers intern ist lav marc mecc mediev mons occ ord
        orient part pitt poet pref prep propr pubbl rel rif ristamp scient segg spreg sost spett tecn teol topog
        volg on ing avv geom rag
        """),
    numbered=words("""
        n nr num N Nr art Art artt pag Pag pagg p pp cap capp vol Vol voll t tab fig Fig par co comma lett sez
        Sez r f fol tav gen feb mar apr mag giu lug ago set sett ott nov dic lun mart merc giov ven sab dom sec
        s
        """),
    maybe=words("""
        Inc Ltd Co Corp Jr S.p.A s.p.a S.r.l s.r.l S.n.c U.S U.K a.C d.C a.m p.m c.p.c c.p c.c U.S.A ss seg h km
        C.V N.B P.S Set Lug Ott Nov Dic max
        """),
    ends=words("ecc etc è"),
    starters=words("""
        il lo la i gli le l un uno una questo questa questi queste quel quello quella quelli quelle egli ella
        esso essa essi lui lei loro io tu noi voi mio mia suo sua suoi sue nostro nostra che chi cosa quale
        quali quando come dove perché quanto di del dello della dei degli delle da dal dallo dalla dai dagli
        dalle a al allo alla ai agli alle in nel nello nella nei negli nelle con su sul sullo sulla sui sugli
        sulle per tra fra e ed o ma però se non né anche inoltre così allora poi dopo prima ora oggi ieri domani
        già ancora sempre mai forse tutto tutta tutti tutte ogni qualche alcuni alcune nessun nessuno altro
        altra altri altre stesso molto molti molte poco pochi più meno tanto secondo durante mentre tuttavia
        infatti invece quindi dunque infine successivamente attualmente è sono era erano fu furono ha hanno c'è
        si ci vi mi ti qui lì là ecco sì no l'altro dell'altro nell'altro un'altra
        """),
    particles=words("di del dello della dei degli delle da dal lo la li i le e"),
)
