"""Occitan. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "oc",
    never=words("Sr Sra M Mme Dr Prof Sant St p.ex per.ex cf ca aprox Av"),
    numbered=words("n nº num art p pp pag cap vol fig tab s"),
    maybe=words("Inc Ltd Co S.A ab.C ap.C h km"),
    ends=words("etc a"),
    starters=words("""
        lo la los las l' un una aqueste aquesta aquel aquela aquò el ela eles elas ieu tu nosautres vosautres
        que qual quand cossí ont per perque se mas e o tanben atal alara puèi ara uèi ièr ja totjorn jamai tot
        tota totes cada qualques autre mai mens es son èra foguèt i a en dins sus jos amb sens entre segon
        """),
    particles=words("de la las los lo del"),
)
