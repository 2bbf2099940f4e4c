"""The labels that stand over a list of links to other articles, in many languages."""

from __future__ import annotations

_RELATED = frozenset(
    ["read also", "see also", "read more", "related", "related articles", "related links", "more on this", "further reading", "читайте також", "читайте также", "чытайце таксама", "czytaj także", "zobacz też", "čtěte také", "prečítajte si tiež", "lesen sie auch", "siehe auch", "à lire aussi", "lire aussi", "voir aussi", "lea también", "lee también", "véase también", "leia também", "veja também", "leggi anche", "lees ook", "zie ook", "läs också", "læs også", "les også", "lue myös", "loe ka", "lasi arī", "skaitykite taip pat", "citește și", "прочетете още", "pročitajte i", "pročitajte također", "preberite tudi", "διαβάστε επίσης", "bunları da okuyun", "ayrıca okuyun", "اقرأ أيضا", "اقرأ أيضًا", "بیشتر بخوانید", "קראו גם", "यह भी पढ़ें", "另请阅读", "延伸阅读", "相关阅读", "延伸閱讀", "相關閱讀", "関連記事", "あわせて読みたい", "함께 읽기", "관련 기사", "đọc thêm", "baca juga", "อ่านเพิ่มเติม"]
)


def is_related_label(text: str) -> bool:
    """Whether a line says that links to other articles follow ("Read also:")."""
    return len(text) < 40 and text.casefold().strip(" :：") in _RELATED
