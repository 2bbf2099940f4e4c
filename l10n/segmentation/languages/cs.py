"""Czech. Own knowledge; abbreviations after the Internetová jazyková příručka."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "cs",
    never=words("""
        p pp pí sl dr prof doc ing Ing Mgr Bc MUDr JUDr PhDr RNDr MVDr PaedDr ThDr RSDr arch akad gen plk pplk
        mjr kpt por npor sv bl tzv tj tzn např resp popř příp event mj srov cca zejm vč red vyd překl ul nám tř
        tel fax býv zn ev angl něm fr franc it špan lat řec pol rus maď čín nar zem zvl pův hl st odd kol sev
        již vých záp roč zast řed P.S gub kard max         """),
    numbered=words("č čís čl odst str s kap obr tab § pozn písm ř sb př"),
    maybe=words("""
        tis mil mld bil Kč Kčs hod min sek vt ks ap př.n.l m.n.m r stol sto s.r.o a.s o.s spol Inc Ltd Co Corp
        jr ml CSc DrSc Ph.D proc m.j slov
        """),
    ends=words("atd apod etc atp aj n.l"),
    starters=words("""
        v ve na z ze do od za po při o pro bez pod nad mezi před přes během kolem kromě díky místo podle proti i
        a ale avšak nebo či však tedy tak také též ještě už to ten ta ti ty tento tato toto tyto toho tomu on
        ona ono oni já my vy můj moje náš naše jeho její jejich svůj kdo co jaký jaká jaké který která které kde
        kam odkud kdy jak proč kolik jestliže pokud když kdyby aby protože neboť ačkoli ačkoliv přestože dokud
        tehdy potom pak poté dále nejprve konečně teď nyní dnes včera zítra dříve později tady tam zde jen jenom
        pouze dokonce právě téměř velmi více méně většina mnoho několik všichni všechno všechny každý každá
        nikdo nic ne ani jeden jedna jedno dva dvě tři první druhý druhá třetí jiný jiná jiné někteří některé
        takový taková takové ostatně například možná samozřejmě bohužel je jsou byl byla bylo byli byly bude
        není se si proto navíc naopak přitom zatímco jako jakmile u k ke s
        """),
    ordinal=True,
    roman=True,
    ordinal_before=words("dne"),
)
