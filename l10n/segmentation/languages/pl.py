"""Polish. Own knowledge, and sentencex's list (MIT); abbreviations after the Polish Language Council's practice."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "pl",
    never=words("""
        prof doc inż lic hab gen kpt por ppor sierż kpr ks bp abp kard o s br św śś bł ul al pl os im np tzn tzw
        tj m.in jw ww zob pt tyt wg ok ang niem fr franc wł hiszp łac gr ros ukr czes węg bałt słow pol red
        oprac tłum przeł wyd zw zwł nt ds ws dot cd cyt hr ur zm pw żp n.p.m adw dyr kier zast przew sekr tel
        faks kom dł szer wys śp wicedyr pseud zach wsch płn płd środk ew wzgl bryg sędz dypl st ch alb awest
        bret bułg celt chorw duń fiń germ goc hebr irl islandz kirg łot maced moraw norw pers serb słoweń szwedz
        szw tur wsł zakarp jęz rzecz maks
        """),
    numbered=words("""
        nr art ust pkt par § rozdz str t ryc rys tab tabl poz zał godz k z dz vol cz rep l stycz lut kwiec czerw
        lip sierp wrzes paźdz listop grudz m
        """),
    maybe=words("""
        r w tys mln mld bln zł min sek mies kw m.st sp.z.o.o Inc Ltd Co Corp ub m.b b.r b.m s.a woj pow gm km
        szt egz proc pn wt śr czw sob niedz
        """),
    ends=words("itd itp etc p.n.e n.e o.o"),
    starters=words("""
        w we na z ze do od za po przy o dla bez pod nad między przed przez podczas wśród obok oprócz dzięki
        zamiast według wobec mimo i a ale lecz albo lub czy jednak jednakże więc zatem tak także też jeszcze już
        to ten ta te ci tego temu tej on ona ono oni one ja ty my wy mój moja nasz nasza ich jego jej swój kto
        co jaki jaka jakie który która które gdzie skąd kiedy jak dlaczego ile jeśli jeżeli gdy gdyby aby żeby
        bo ponieważ choć chociaż dopóki wtedy potem następnie dalej najpierw wreszcie teraz dziś dzisiaj wczoraj
        jutro wcześniej później tu tutaj tam tylko nawet właśnie prawie bardzo więcej mniej większość wiele
        wielu kilka kilku wszyscy wszystko wszystkie każdy każda każde nikt nic nie ani jeden jedna jedno dwa
        dwie trzy pierwszy pierwsza drugi druga trzeci inny inna inne niektórzy niektóre taki taka takie
        natomiast zresztą zwłaszcza poza ponadto dlatego dlaczegóż owszem oczywiście niestety może można trzeba
        należy był była było byli były jest są będzie no oto się swoje obecnie ostatnio jako
        """),
    ordinal=True,
    ordinal_before=words("w we od do na po"),
)
