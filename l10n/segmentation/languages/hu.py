"""Hungarian. Own knowledge; abbreviations after the Magyar helyesírás szabályai."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "hu",
    never=words("""
        dr Dr prof id ifj özv ún ui ill pl vö ld kb mb tsz gróf br vki vmi szerk kiad főszerk St Mr Mrs Ms szt
        Szt gen ezr őrgy szds alez fhdgy hdgy fm ang fr ném lat gör or ol sp Bp tel fax ker u kat vez ig ny orsz
        nemz egyet
        """),
    numbered=words("""
        sz old o p bek § fej ábra táblázat köt évf vol cikk kk jan febr márc ápr máj jún júl aug szept okt nov
        dec
        """),
    maybe=words("""
        Kft Rt Zrt Nyrt Bt i.e i.sz Kr.e Kr.u ft millió mrd eFt e.h Inc Ltd Co Corp jr sr u.a db max
        """),
    ends=words("stb s.k ő"),
    starters=words("""
        a az ez ezek azok egy ő ők én te mi ti aki akik ami amely amelyek ki mit hol honnan hová mikor hogyan
        miért mennyi ha mert mivel bár habár míg amíg hogy és s de vagy azonban viszont ezért így tehát is még
        már most ma tegnap holnap akkor azután aztán majd később korábban először végül itt ott mindig gyakran
        néha csak sőt épp majdnem nagyon több kevesebb sok számos néhány minden mindenki senki semmi nem ne van
        volt lesz egyik két három első második más egyes ilyen olyan például talán természetesen sajnos
        ugyanakkor ennek annak ebben abban erre arra szerint mint miután mielőtt
        """),
    ordinal=True,
    roman=True,
    ordinal_before=words("a az"),
)
