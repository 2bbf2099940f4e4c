"""How reliably a translation is adopted: news as Markdown, today's figures as floors (``aligned_news.py``)."""

from __future__ import annotations

from pathlib import Path

import pytest
import samples
from aligned_news import scores
from sandbox import call

from l10n.catalogue import read_po

PLAIN, JOINED, HARMED = ("md", 1, "none"), ("md", 4, "none"), ("md", 4, "all")
ALPHABETS, SPACELESS = ("de", "ru", "ar"), ("ja", "zh-Hans")


@pytest.mark.parametrize(
    ("languages", "setting", "paired", "right"),
    [
        pytest.param((*ALPHABETS, *SPACELESS), PLAIN, 0.985, 0.999, id="a sentence a paragraph"),
        pytest.param(ALPHABETS, JOINED, 0.985, 0.995, id="sentences inside paragraphs"),
        pytest.param(SPACELESS, JOINED, 0.975, 0.985, id="sentences inside paragraphs, without spaces"),
        pytest.param(ALPHABETS, HARMED, 0.97, 0.985, id="paragraphs missing, added, merged"),
        pytest.param(SPACELESS, HARMED, 0.94, 0.985, id="paragraphs missing, added, merged, without spaces"),
    ],
)
def test_sentences_find_their_translations(languages: tuple[str, ...], setting: tuple[str, int, str], paired: float, right: float) -> None:
    for language, score in scores(languages, *setting):
        assert score.sentences > 900, language
        assert score.share_sure >= paired, (language, score)
        assert score.share_right >= right, (language, score)


def test_our_own_articles_give_their_catalogues_back(tmp_path: Path) -> None:
    """Built documents adopted with the catalogues gone: nearly every message has its own translation again."""
    samples.copy(tmp_path)
    call(tmp_path, "build")
    before = {path: _translations(path) for path in tmp_path.rglob("*.po")}
    for path in before:
        path.unlink()
    for built in sorted(path for path in (tmp_path / "build").rglob("seeds/*") if path.is_file()):
        call(tmp_path, "adopt", f"seeds/{built.name}", str(built), "--locale", built.parts[-3])
    pairs = [(old, _translations(path)) for path, old in before.items() if path.is_file()]
    assert len(pairs) > 5
    assert sum(len(old) for old, _ in pairs) > 100
    assert sum(len(old & new) for old, new in pairs) >= 0.98 * sum(len(old) for old, _ in pairs)


def _translations(path: Path) -> set[tuple[str, str]]:
    """The pairs of a catalogue that reach a document."""
    return {(m.msgid, m.target) for m in read_po(path.read_bytes()).messages if not m.is_header and not m.obsolete and m.translated}
