"""What is offered to translators: letters, money and percentages; not bare figures."""

from __future__ import annotations

import pytest

import l10n
from l10n.units.cut import worded


@pytest.mark.parametrize("text", ["a", "€180.00", "50%", "12,5 ‰", "¥1 200", "٪a", "漢"])
def test_a_locale_writes_it_its_own_way(text: str) -> None:
    assert worded(text)


@pytest.mark.parametrize("text", ["", "—", "3.14", "2025-11-23", "%", "$", "1.2.3", "(12)"])
def test_it_stands_as_it_is(text: str) -> None:
    assert not worded(text)


def test_a_price_in_a_table_is_localised() -> None:
    source = b"| station | price |\n|---|---|\n| Chop | \xe2\x82\xac180.00 |\n"
    assert "180,00 €" in l10n.rebuild(source, "md", {"€180.00": "180,00 €"}.get).decode()
