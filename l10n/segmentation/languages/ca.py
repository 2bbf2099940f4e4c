"""Catalan. Own knowledge; abbreviations after the Institut d'Estudis Catalans."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "ca",
    never=words("""
        Sr Sra Srs Sres Srta Dr Dra Drs Prof Hble Il·lm Il·lma Excm Excma Mn Mons St Sta Pare Fra Mr Mrs Ms p.ex
        ex vs cf cfr ca aprox Av av Pl pl Ctra ctra Pg pg Rbla adm dir coord coords trad il·l op loc ibíd íd ang
        fr cast llat gr it alem tel Tel fax dpt Dpt gen col sgt Ma long ampl alt EE DD FF CC JJ RR impr impren
        """),
    numbered=words("""
        núm Núm n art Art arts pàg pàgs p pp Cap caps vol Vol vols t fig Fig tab s S r ap febr abr jul ag set
        oct nov des v nr cap
        """),
    maybe=words("Cia Inc Ltd Co Corp Jr S.A S.L EUA EE.UU aC dC a.C d.C a.m p.m h min km g kg ee.uu bros"),
    ends=words("etc Bros hab"),
    starters=words("""
        el la els les l' un una uns unes aquest aquesta aquests aquestes això aquell aquella allò ell ella ells
        elles jo tu vostè vosaltres nosaltres què qui quin quina quan com on per perquè quant si encara tot i
        doncs però o ni que també tampoc a més així llavors després abans ara avui ahir demà ja sempre mai
        potser tots totes cada qualsevol algun alguna alguns algunes cap altre altra altres mateix molt molta
        molts moltes poc pocs menys diversos ambdós primer finalment actualment és són era eren va van han hi ha
        havia està aquí allà mentre segons durant entre sobre sota des de fins amb sense en al als del dels pel
        pels no sí es se li ho hem sobretot malgrat
        """),
    particles=words("de del dels la les el els i en d'"),
)
