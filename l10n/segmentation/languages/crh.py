"""Crimean Tatar, in both of its scripts. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "crh",
    never=words("dr prof dots akad müend gen ср бкз bkz mes soq Dr Prof акад проф доц сокъ ing rus"),
    numbered=words("№ s saife mad ст с"),
    maybe=words("ve.il ilâ il asır mln mlrd kr ve.iht m.e e.e"),
    starters=words("""
        bu o bular olar men sen biz siz kim ne qayda vaqıt nasıl içün qaç eger çünki amma lâkin ve ya da em
        şonıñ öyleyse soñ evel şimdi bugün tünevin yarın artıq mında anda er bütün bazı bir eki üç birinci başqa
        bar yoq degil onıñ
        """),
)
