"""Tagalog and Filipino. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "tl",
    never=words("""
        G Gng Bb Dr Dra Prof Atty Engr Arch Hon Rep Sen Gov Gob Pang Gen Hen Col Kor Kap Sgt Fr Rev Sr Sto Sta
        Mr Mrs Ms St hal vs Brgy Bgy
        """),
    numbered=words("Blg blg No no p pp pah kab tomo art Ene Peb Mar Abr May Hun Hul Ago Set Okt Nob Dis"),
    maybe=words("Inc Ltd Co Corp Jr a.m p.m B.K P.K"),
    ends=words("atbp etc n.u n.h n.g"),
    starters=words("""
        ang mga si sina ito iyon iyan siya sila ako ikaw kayo kami tayo sa para dahil kung kapag noong nang
        habang bago pagkatapos at o ngunit subalit pero kaya gayunman gayundin din rin lahat bawat marami
        maraming ilan isa dalawa tatlo una ikalawa sino ano saan kailan paano bakit may mayroon wala hindi oo
        ngayon kahapon bukas dito doon ayon bukod maging sapagkat upang bilang
        """),
)
