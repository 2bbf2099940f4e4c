"""How reliably a translation is adopted: news as Markdown, today's figures as floors (``aligned_news.py``)."""

from __future__ import annotations

import pytest
from aligned_news import scores

PLAIN, JOINED, HARMED = ("md", 1, "none"), ("md", 4, "none"), ("md", 4, "all")
ALPHABETS, SPACELESS = ("de", "ru", "ar"), ("ja", "zh-Hans")


@pytest.mark.parametrize(
    ("languages", "setting", "paired", "right"),
    [
        pytest.param((*ALPHABETS, *SPACELESS), PLAIN, 0.985, 0.999, id="a sentence a paragraph"),
        pytest.param(ALPHABETS, JOINED, 0.98, 0.995, id="sentences inside paragraphs"),
        pytest.param(SPACELESS, JOINED, 0.95, 0.985, id="sentences inside paragraphs, without spaces"),
        pytest.param(ALPHABETS, HARMED, 0.94, 0.98, id="paragraphs missing, added, merged"),
        pytest.param(SPACELESS, HARMED, 0.90, 0.98, id="paragraphs missing, added, merged, without spaces"),
    ],
)
def test_sentences_find_their_translations(languages: tuple[str, ...], setting: tuple[str, int, str], paired: float, right: float) -> None:
    for language, score in scores(languages, *setting):
        assert score.sentences > 900, language
        assert score.share_sure >= paired, (language, score)
        assert score.share_right >= right, (language, score)
