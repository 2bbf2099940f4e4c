"""Turkmen. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "tk",
    never=words("dr prof akad köç şäh ser mes iňl rus Dr Prof"),
    numbered=words("№ s sah bap surat jild"),
    maybe=words("we.b we.ş.m ý asyr mln mlrd müň man sag b.e.öň"),
    starters=words("""
        bu ol bular olar men sen biz siz kim näme nirede haçan nähili üçin eger sebäbi emma ýöne we ýa-da hem
        şonuň soň ozal indi häzir şu düýn ertir ähli her käbir bir iki üç birinji başga bar ýok däl hawa
        """),
    ordinal=True,
)
