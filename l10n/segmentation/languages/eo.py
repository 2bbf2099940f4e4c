"""Esperanto. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "eo",
    never=words("""
        s-ro s-ino d-ro prof inĝ ekz k.e t.e t.n resp ĉ vd kp angl germ fr lat red eld trad d-rino
        """),
    numbered=words("n-ro p paĝ p-ĝo ĉap art vol fig tab"),
    maybe=words("k.c atm ptm a.K p.K Inc Ltd Co min sek"),
    ends=words("ktp k.a k.s"),
    starters=words("""
        la en de al por kun sen sur sub inter dum post antaŭ ĝis laŭ malgraŭ kaj sed aŭ do tamen tial ankaŭ ĉar
        se kiam kiel kial kie kiu kio ĉu ĉi tiu tio tiuj li ŝi ĝi ili mi ni vi oni nun hodiaŭ hieraŭ morgaŭ tie
        jam nur eĉ tre pli ĉiuj ĉio multaj unu du tri unue alia ne jes estas estis
        """),
)
