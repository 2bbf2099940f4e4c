"""Croatian nouns, names and adjectives; Bosnian and Serbian are declined alike."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

TABLE = """
    - i: a u e om em ima ov ovi ova ovima ove ev evi eva evima eve
    k ci: ka ku če kom cima ke kova kovi
    g zi: ga gu že gom zima ge gova govi
    h si: ha hu še hom sima he hova hovi
    ac ci: ca cu če cem aca cima ce
    ak ci: ka ku če kom aka cima ke
    ar ri: ra ru re rom ara rima rova rovi
    ao li: la lu le lom lova lovi lima
    in i: ina inu ine inom ima e a
    o i: a u e om ima
    io: ija iju ijom
    i: ija iju ijem ijom
    - i: ju u ima
    st sti: šću stima
    a e: i u o om ama -
    ka ke: ci ki ku ko kom kama aka
    ga ge: zi gi gu go gom gama
    ha he: si hi hu hom hama
    o a: u om ima
    e a: u em ima
    me mena: menu menom menima
    i a o e: og oga om ome omu im ima ih oj u
    - a o i e: og oga om ome omu im ima ih oj u
    an na no ni ne: nog noga nom nome nomu nim nima nih noj nu
    i a e: eg ega em emu im ima ih oj u
"""

ENDINGS = endings(TABLE)
