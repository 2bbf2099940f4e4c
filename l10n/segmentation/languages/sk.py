"""Slovak. Own knowledge, and sentencex's list (MIT)."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "sk",
    never=words("""
        p pp pí sl dr prof doc ing Ing Mgr Bc MUDr JUDr PhDr RNDr MVDr PaedDr ThDr arch akad gen plk pplk mjr
        kpt por npor sv bl tzv tj t.j napr resp popr príp event porov cca vrát red vyd prekl ul nám tel fax býv
        zn angl nem fr franc tal špan lat gréc poľ čes rus maď čín nar zvl pôv hl st odd sev juž vých záp kard
        pozn t.č t.zn vl pr obv pol.pr súkr stred tvz viď prek rozh písm max         """),
    numbered=words("č čís čl ods str s kap obr tab § r roč zb zv"),
    maybe=words("""
        tis mil mld Sk hod min sek ks a.i i pod pr.n.l n.m stor s.r.o a.s o.z spol Inc Ltd Co Corp jr ml CSc
        DrSc Ph.D perc k.o z.z
        """),
    ends=words("atď apod etc a.pod n.l"),
    starters=words("""
        v vo na z zo do od za po pri o pre bez pod nad medzi pred cez počas okolo okrem vďaka namiesto podľa
        proti i a ale avšak alebo či však teda tak tiež aj ešte už to ten tá tí tie tento táto toto títo tieto
        toho tomu on ona ono oni ony ja ty my vy môj moja náš naša jeho jej ich svoj kto čo aký aká aké ktorý
        ktorá ktoré kde kam odkiaľ kedy ako prečo koľko ak keď keby aby pretože lebo hoci kým vtedy potom ďalej
        najprv najskôr konečne teraz dnes včera zajtra skôr neskôr tu tam len iba dokonca práve takmer veľmi
        viac menej väčšina mnoho veľa niekoľko všetci všetko všetky každý každá nikto nič nie ani jeden jedna
        jedno dva dve tri prvý prvá druhý druhá tretí iný iná iné niektorí niektoré taký taká také napokon
        napríklad možno samozrejme bohužiaľ je sú bol bola bolo boli bude sa si preto navyše naopak pritom
        zatiaľ
        """),
    ordinal=True,
    roman=True,
    ordinal_before=words("dňa"),
)
