"""Swahili. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "sw",
    never=words("Bw Bi Dkt Dk Prof Mh Mhe Mch Sh Kap Jen Kan Mt St Mr Mrs Ms k.v k.m k.f taz ling S.L.P"),
    numbered=words("Na uk kur sura mst juz no No vol"),
    maybe=words("k.w n.w K.K B.K KK BK Ltd Inc Co Corp Jr"),
    ends=words("n.k nk"),
    starters=words("""
        ni na ya wa kwa katika hii hiyo hizi hizo huyu huyo hawa hao yeye wao mimi sisi wewe ninyi nani nini
        wapi lini vipi gani kama ikiwa lakini au pia hata hivyo kisha baada kabla sasa leo jana kesho hapa pale
        hapo daima mara kila wote yote vyote baadhi watu mtu mmoja wawili watatu kwanza pili mwingine si hapana
        ndiyo ndio kuna hakuna alikuwa walikuwa ana wana
        """),
)
