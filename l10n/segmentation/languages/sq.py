"""Albanian. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "sq",
    never=words("""
        z zj znj dr Dr prof Prof ing av Shën Sh St Mr Mrs Ms p.sh d.m.th dmth shih krh rreth gjen kol kap rr bul
        red përkth bot ang fr lat gr it gjerm tel
        """),
    numbered=words("""
        nr Nr f fq faqe art nen vëll fig tab par pika jan shk mars pr maj qer korr gush sht tet nën dhj shek
        """),
    maybe=words("e.tj p.e.s p.K e.s.s Sh.a Sh.p.k shpk mln mld Inc Ltd Co Corp jr orë min"),
    ends=words("etj"),
    starters=words("""
        ky kjo këta këto ai ajo ata ato unë ti ne ju që kush çfarë cili cila kur si ku pse sa nëse po por dhe e
        ose megjithatë prandaj gjithashtu pastaj pas para tani sot dje nesër këtu atje gjithmonë kurrë ndoshta
        të gjithë çdo disa shumë pak më një dy tre i parë tjetër është janë ishte ishin ka kanë kishte nuk mos
        jo në nga me pa për mbi nën ndër midis deri sipas gjatë duke edhe vetëm madje ndërsa ndërkohë
        """),
    particles=words("e i të de"),
)
