"""Lithuanian nouns, names and adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    as ai: o ui ą u e ų ams us ais uose
    is iai: io iui į iu yje i ių iams ius iais iuose
    ys iai: io iui į iu yje y ių iams ius iais iuose
    tis čiai: čio čiui tį čiu tyje čių čiams čius čiais čiuose
    dis džiai: džio džiui dį džiu dyje džių džiams džius džiais džiuose
    us iai ūs: aus ui ų umi uje au ums umis uose iaus iui ių iumi iuje iams iais iuose
    a os: ai ą oje ų oms as omis ose
    ė ės: ei ę e ėje ių ėms es ėmis ėse
    tė tės: tei tę te tėje čių tėms tes tėmis tėse
    dė dės: dei dę de dėje džių dėms des dėmis dėse
    is ys: ies iai į imi yje ių ims imis yse
    as i: o am ą u ame ų iems us ais uose
    a os: ai ą oje ų oms as omis ose
    is ė: io iam į iu iame iai ių iems ius iais iuose ės ę ėje
    asis oji ieji osios: ojo ajam ąjį uoju ajame osios ajai ąją ąja ojoje ųjų iesiems uosius aisiais
    """,
    complete=False,
)
