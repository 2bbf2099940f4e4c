"""Languages in Cyrillic script without a table of their own."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "und-Cyrl",
    never=words("акад проф доц др д-р г-н г-жа им ул гр см ср т.е"),
    numbered=words("ст стр с гл рис табл т № п"),
    maybe=words("г гг в вв пр тыс млн млрд руб"),
    ends=words("т.д т.п"),
)
