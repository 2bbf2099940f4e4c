"""Polish nouns, names and adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    a y i: ę ą o e ie - om ami ach
    ia ie: ii i ię ią io iom iami iach
    ja je: ji i ję ją jo jom jami jach
    ka ki: ce kę ką ko ek kom kami kach
    ga gi: dze gę gą go g gom gami gach
    ta ty: cie tę tą to t tom tami tach
    da dy: dzie dę dą do d dom dami dach
    ra ry: rze rę rą ro r rom rami rach
    ła ły: le łę łą ło ł łom łami łach
    sta sty: ście stę stą sto st stom stami stach
    - y i e owie: a u owi em iem ie ów om ami ach
    r rzy ry: ra ru rowi rem rze rów rom rami rach
    t ci ty: ta tu towi tem cie tów tom tami tach
    d dzi dy: da du dowi dem dzie dów dom dami dach
    ł li ły: ła łu łowi łem le łów łom łami łach
    k cy ki: ka ku kowi kiem ków kom kami kach
    g dzy gi: ga gu gowi giem gów gom gami gach
    ec cy ce: ca cu cowi cem cze ców com cami cach
    ek ki: ka ku kowi kiem ków kom kami kach
    ń nie: nia niowi niem niu ni niom niami niach
    ość ości: ością ościom ościami ościach
    o a: u em ie e - om ami ach
    e a: u em om ami ach
    ie ia: iu iem iom iami iach
    nie nia: niu niem ń niom niami niach
    um a: ów om ami ach
    y i a e: ego iego emu iemu ym im ą ej iej ich ych ymi imi ie
    ski ska skie scy: skiego skiemu skim skiej ską skich skimi
    cki cka ckie ccy: ckiego ckiemu ckim ckiej cką ckich ckimi
    """
)
