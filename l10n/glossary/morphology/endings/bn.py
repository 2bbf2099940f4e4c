"""Bengali: the article or plural, the case, then "also" or "just"."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_NUMBERS = ("", "টি", "টা", "খানা", "গুলো", "গুলি", "গুলা", "সমূহ")
_CASES = "র ের এর য়ের কে তে য় ে েতে য়ে রা েরা দের েদের দেরকে েদেরকে"
_TAILS = ("", "ই", "ও")

_ALL = sorted({"".join(parts) for parts in product(_NUMBERS, ["", *_CASES.split()], _TAILS)} - {""})

ENDINGS = endings("- রা গুলো গুলি: " + " ".join(_ALL), least=2)
