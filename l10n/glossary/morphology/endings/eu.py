"""Basque: cases of the definite and the indefinite; a citation form may have the article."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_ARTICLES = "a ak ok ek k ari ei eri i ri aren en ren n arekin ekin rekin arentzat entzat rentzat az ez z ez taz etaz agatik engatik rengatik"
_PLACES = ("", "e", "eta", "ta", "a", "re")
_LOCAL = "n an ean tik dik ra era rat ko go rako rantz raino rainoko etako koa koak tako ik rik arik engan arengan"

_ALL = sorted({*_ARTICLES.split(), *(place + case for place, case in product(_PLACES, _LOCAL.split()))} - {"", "e"})

ENDINGS = endings("- a ak: " + " ".join(_ALL), complete=False)
