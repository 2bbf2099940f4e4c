"""Czech nouns, names and adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    a y: ě e u o ou - ám ami ách
    ka ky: ce ku ko kou ek kám kami kách
    ga gy: ze gu go gou g gám gami gách
    ha hy: ze hu ho hou h hám hami hách
    cha chy: še chu cho chou ch chám chami chách
    ra ry: ře ru ro rou r rám rami rách
    e ě: i í - ím emi ěmi ích ích
    ie: ii ií iím iemi iích í
    ost osti: ostí ostem ostmi ostech
    - y i é ové: a u ovi em e ě ů ům ech ích ách ami
    k ci ky: ka ku kovi kem ků kům cích
    h zi hy: ha hu hovi hem hů hům zích
    r ři ry: ra ru rovi rem ře rů rům rech
    ec ci: ce cem če ců cům cích covi
    ek ky ci: ka ku kovi kem ků kům cích
    el lové: la lovi lu lem le ly lů lům lech
    - e ě: i í em í ím emi ích
    o a: u em ě e - ům ech y ách
    e: i em í ím ích
    í: ím ích ími
    um a: u em ů ům ech y
    ý á é í: ého ému ém ým ou ých ými
    í: ího ímu ím ích ími
    ův ova ovo ovy: ovu ově ovou ových ovým ovými
    """,
    complete=False,
)
