"""Slovenian nouns, names and adjectives, the dual among them."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    - i je: a u om em ov ev e ih ema oma mi
    - ovi: a u om em ov ove ovih ova ovoma
    ec ci: ca cu cem cev ce cih cema
    ek ki: ka ku kom kov ke kih koma
    ak ki: ka ku kom kov ke kih koma
    er ri: ra ru rom rov re rih roma
    el li: la lu lom lov le lih loma
    en ni: na nu nom nov ne nih noma
    r rji: rja rju rjem rjev rje rjih rjema
    o i: a u om ov e ih oma
    o: ja ju jem ji jev je jih
    i: ija iju ijem iji ijev ije ijih
    a e: i o - am ah ama ami
    ka ke: ki ko ek k kam kah kama kami
    ja je: ji jo ij j jam jah jama jami
    ev ve: vi vijo vam vah vama vami
    - i: jo ijo im ih mi ema
    o a: u om i ih - oma
    e a: u em i ih - ema
    me mena: menu menom menih men
    i a o e: ega emu em im ih imi ima
    - a o i e: ega emu em im ih imi ima
    en na no ni ne: nega nemu nem nim nih nimi nima
    """
)
