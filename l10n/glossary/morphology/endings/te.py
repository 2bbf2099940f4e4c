"""Telugu: plural and case; a stem in -ం has an oblique of its own."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_CASES = "కు కి ను ని తో లో లోని లోకి లోనే పై గా కోసం నుంచి నుండి వద్ద చేత ద్వారా కంటే వరకు"


def _all(*obliques: str) -> str:
    return " ".join(sorted({"".join(parts) for parts in product(obliques, ["", *_CASES.split()])} - {""}))


ENDINGS = endings(
    f"""
    -: {_all("", "లు", "ల", "లన")} లను లకు
    ం: {_all("ం", "ాలు", "ాల", "పు")} ాన్ని ానికి ాలను ాలకు
    ు: {_all("ు", "ులు", "ుల", "ి")} ులను ులకు
    ి: {_all("ి", "ులు", "ుల")} ిని ికి ులను ులకు
    """,
    least=2,
    complete=False,
)
