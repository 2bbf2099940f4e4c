"""Swiss German, with what it shares with High German. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.de import LANGUAGE as GERMAN

LANGUAGE = GERMAN.extend(
    "gsw",
    starters=words("""
        de d s e en es er si mir dir ir ich du me im i am uf us bi mit nach vo vor für dur gäge ohni und oder
        aber denn dänn wänn wo was wär wie wil au no scho jetz hüt gester morn da dert alli kei nid isch sind
        hät händ
        """),
    ordinal_next=words("""
        Januar Februar März April Mai Juni Juli Auguscht September Oktober November Dezämber Jahrhundert
        """),
)
