"""Finnish. Own knowledge, and sentencex's list (MIT); abbreviations after Kotus's list."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "fi",
    never=words("""
        hra rva nti tri toht prof dos maist lis ins arkkit kapt ltn luutn ev kenr maj pres past rov St Mr Mrs Ms
        esim mm ts eli toim ks vrt n noin ent nyk ns nk mr mrs alk per tod.näk erit lyh suom engl ruots saks
        ransk lat kreik it esp vir ko em k.o e.m op yht.kunt puh vs t.s t.m.s synt tied kirj jap kiin puol unk
        tsek tur dr lääket fil alik alil amir apul ass assist dipl erikoisl erikoist hallintot hammaslääket jatk
        kansaned kers kirjeenv komm konst korpr neuv nimim pääll siht säv tuom vänr vääp ylik ylil ylim yliop
        ylip yliv huom myöh ilm
        """),
    numbered=words("""
        nro n:o no s ss luku art kuv kuva taul osa vol klo kpl mom § pyk kohta Nro Art No tammik helmik maalisk
        huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk
        """),
    maybe=words("""
        jms milj mrd eur mk min sek t eKr jKr eaa jaa Oy Ltd Inc Co Corp jr sr U.S U.K a.m p.m o.s k.k
        """),
    ends=words("jne ym yms tms"),
    starters=words("""
        se tämä tuo ne nämä nuo hän he minä sinä me te joka jotka mikä mitä kuka ketkä missä mistä mihin milloin
        koska miten miksi kuinka jos kun kunnes vaikka että ja mutta tai vai niin myös kuitenkin siksi lisäksi
        sitten sen jälkeen ennen ensin lopuksi nyt tänään eilen huomenna täällä siellä tässä siinä aina usein
        joskus vain jopa juuri lähes melko hyvin enemmän vähemmän monet moni useat kaikki jokainen kukaan mitään
        ei en eivät ole on oli olivat olen yksi kaksi kolme ensimmäinen toinen muut muu jotkut sellainen
        esimerkiksi ehkä tietenkin kuten sillä samalla silti toisaalta vuonna viime tällä tänä näin täten hänen
        heidän meidän minun
        """),
    ordinal=True,
    ordinal_before=words("n"),
)
