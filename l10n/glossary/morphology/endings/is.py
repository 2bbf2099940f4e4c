"""Icelandic nouns and names with their article; u turns a stem's a into ö."""  # noqa: N999

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

_UMLAUT = str.maketrans("ö", "a")


def _level(stem: str) -> str:
    return stem.translate(_UMLAUT)


ENDINGS = endings(
    """
    ur ar ir: - i s ar um a urinn inn inum sins arins arnir irnir ana ina anna unum
    - ar ir: i s um a inn inum ins ið inu arins arnir ana anna unum
    i ar: a um inn ann anum ans arnir ana anna unum
    a ur: u um na an una unni unnar urnar nanna unum
    - ar ir: ar um a u in inni ina arinnar irnar arnar anna unum
    ir ar: i is um a irinn inn inum isins arnir ana anna unum
    - : i s um a ið inu sins in anna unum
    ll lar: l li ls lum la llinn linn linum lsins larnir lana lanna lunum
    nn nar: n ni ns num na nninn ninn ninum nsins narnir nana nanna nunum
    un anir: unar una unin uninni unarinnar anirnar anna ana unum
    ill lar: il li ils lum la illinn linum ilsins larnir lana lanna lunum
    ur - t ir ar: an um s i u ri rar ra a in ið inn
    """,
    normal=_level,
)
