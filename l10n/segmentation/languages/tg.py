"""Tajik in Cyrillic. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "tg",
    never=words("акад проф дотс муҳ ген ш ноҳ кӯч хиёб мас ниг ред тар англ рус форс араб тел"),
    numbered=words("№ с саҳ мод боб ҷ ҷилд расм"),
    maybe=words("ва.ғ ва.ҳ млн млрд ҳаз сом дақ соат т.м т.қ.м"),
    starters=words("""
        ин он инҳо онҳо ман ту мо шумо кӣ чӣ дар аз ба бо бе барои то чун вақте агар зеро аммо вале лекин ва ё
        ҳам инчунин бинобар пас баъд пеш ҳоло имрӯз дирӯз фардо ҳанӯз ҳама ҳар баъзе як ду се аввал дигар ҳаст
        нест не оре вай ӯ
        """),
)
