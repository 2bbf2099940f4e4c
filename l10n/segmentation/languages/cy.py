"""Welsh. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "cy",
    never=words("Mr Mrs Ms Dr Athro Parch Prof Sant St h.y e.e e.g i.e gw tua cf vs"),
    numbered=words("rh rhif t tt tud pennod adran ffig"),
    maybe=words("CC OC C.C O.C a.m p.m Cyf Inc Ltd Co"),
    ends=words("ayb ayyb etc i o e y.b y.h y.p"),
    starters=words("""
        y yr mae roedd oedd bu bydd yn ar o i gan gyda dan dros drwy rhwng ac a ond neu felly hefyd wedyn nawr
        heddiw ddoe yma yno hwn hon hyn ef hi nhw ni chi fi pwy beth pryd ble pam sut os pan er ôl cyn ers nid
        dim pob llawer rhai un dau tri
        """),
)
