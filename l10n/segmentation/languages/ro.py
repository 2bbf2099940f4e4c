"""Romanian. Own knowledge; abbreviations after DOOM."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "ro",
    never=words("""
        dl d-l dna d-na dra d-ra dr prof conf lect asist ing arh av ec acad col lt mr cpt maj plt sg pr pt pres
        sf Sf St Sr Mr Mrs Ms ex exp de.ex d.ex cf v vz a.k.a aprox ca cca resp adm dir red ed trad coord bd Bd
        bul bulev str Str șos sos al jud Jud com mun bl sc ap et tel fax op cit ibid id lat engl fr germ it sp
        rus gr magh n Ș I.P.S P.S.S î max nat int univ dept bis mss         """),
    numbered=words("""
        nr Nr art pag p pp cap vol t fig tab alin lit pct par § sec ș cod ian feb febr mart apr iun iul aug sept
        oct noiem nov dec leg
        """),
    maybe=words("""
        ș.cl i.Hr d.Hr î.Hr î.e.n e.n S.A S.R.L s.r.l mil mld Inc Ltd Co Corp jr sr U.S U.K a.m p.m Î.S A.M gen
        mp
        """),
    ends=words("etc ș.a ş.a ș.a.m.d ş.a.m.d e o dvs"),
    starters=words("""
        un o unii unele acest această acești aceste acesta aceasta acel acea acei acele el ea ei ele eu tu noi
        voi care cine ce când cum unde de cât dacă deși pentru că fiindcă deoarece până și dar iar sau ori însă
        totuși astfel așa deci prin urmare aceea apoi după înainte acum azi astăzi ieri mâine mai încă deja aici
        acolo întotdeauna adesea uneori doar chiar aproape foarte mult mulți multe puțin toți toate fiecare
        nimeni nimic nu da este e sunt era erau a fost au are avea unul doi trei primul prima al doilea alt altă
        alți alte câteva câțiva asemenea exemplu poate desigur din nefericire în la pe cu fără despre sub peste
        între spre conform potrivit datorită printre într întru dintre timp ulterior inițial ca să se își îi îl
        le lui lor sa său ale
        """),
    particles=words("de din la"),
)
