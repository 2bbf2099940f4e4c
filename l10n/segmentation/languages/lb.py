"""Luxembourgish. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "lb",
    never=words("""
        H Hr Mme Dr Prof Me M St Mr Mrs z.B d.h bzw resp ca ggf evtl geb gest ëm Lëtz fr däit engl lat
        """),
    numbered=words("Nr N° S Art Abs Bd Kap p pp fig Säit"),
    maybe=words("u.a v.Chr n.Chr Mio Mrd Inc Ltd Co s.à.r.l S.A"),
    ends=words("asw etc a.s.w"),
    starters=words("""
        de den d' déi dat dës dësen eng e en hien hatt si mir dir ech du et een am an op aus bei mat no ouni fir
        duerch géint iwwer ënner virun zu zum zur tëscht zënter wéinst wann well wéi wien wat wou firwat awer
        oder mä dofir dann duerno do elo haut gëschter muer hei och nach schonn ëmmer all alles vill puer keen
        net näischt ass sinn war waren gëtt gouf huet hunn hat kann nom
        """),
    endings=("str",),
    ordinal=True,
    roman=True,
    capital_nouns=True,
    ordinal_next=words("""
        Januar Februar Mäerz Abrëll Mee Juni Juli August September Oktober November Dezember Joerhonnert
        Weltkrich
        """),
    ordinal_before=words("den de am vum de'n zum bis"),
)
