"""Scottish Gaelic, with what it shares with Irish. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.ga import LANGUAGE as IRISH

LANGUAGE = IRISH.extend(
    "gd",
    never=words("Mgr Mghr Bh-ph An Oll m.e"),
    numbered=words("àir d dd td caib"),
    maybe=words("is.eile msaa RC AC"),
    ends=words("e i"),
    starters=words("""
        tha bha is chan cha anns ann aig air a' an am agus ach no mar sin cuideachd an-sin a-nis an-diugh an-dè
        e i iad sinn mi thu seo
        """),
)
