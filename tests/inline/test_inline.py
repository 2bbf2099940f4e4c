"""Codes, addresses and placeholders in a text: found whole, and nothing else."""

from __future__ import annotations

import time

import pytest

from l10n.inline import emails, entities, masked, paths, placeholders, tags, urls
from l10n.spans import Span


def cut(text: str, spans: list[Span]) -> list[str]:
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://example.org/a_(b), please.", ["https://example.org/a_(b)"]),
        ("(see www.example.org).", ["www.example.org"]),
        ("Read example.com/news?x=1!", ["example.com/news?x=1"]),
        ("«https://example.org»", ["https://example.org"]),
        ("見る：https://example.org。次", ["https://example.org"]),
        ("It ended.In 1999 it began. e.g. this", []),
        ("https://example.com and example.com", ["https://example.com", "example.com"]),
    ],
)
def test_urls(text: str, expected: list[str]) -> None:
    assert cut(text, urls(text)) == expected


def test_emails_and_paths() -> None:
    text = "Write to first.last@example.co.uk or open /etc/hosts, ~/notes.txt, src/main.py; and/or 1/2."
    assert cut(text, emails(text)) == ["first.last@example.co.uk"]
    assert cut(text, paths(text)) == ["/etc/hosts", "~/notes.txt", "src/main.py"]


def test_tags_and_entities() -> None:
    text = 'a < b <b class="x>y">fat</b> &amp; <br/> &#160; R&D; x > y'
    assert cut(text, tags(text)) == ['<b class="x>y">', "</b>", "<br/>"]
    assert cut(text, entities(text)) == ["&amp;", "&#160;"]


@pytest.mark.parametrize(
    ("text", "flags", "expected"),
    [
        ("%s of %5.2f%%, %1$s", ["c-format"], ["%s", "%5.2f", "%1$s"]),
        ("%(name)s has %d", ["python-format"], ["%(name)s", "%d"]),
        ("{{x}} {name!r:>{width}} {0}", ["python-brace-format"], ["{name!r:>{width}}", "{0}"]),
        ("%1 of %L2, %n", ["qt-format"], ["%1", "%L2", "%n"]),
        ("$HOME and ${file}", ["sh-format"], ["$HOME", "${file}"]),
        ("%@ and %1$@", ["objc-format"], ["%@", "%1$@"]),
        ("100% sure, 50 % des, 5 %d", ["fuzzy", "no-c-format"], ["%d"]),
        ("{count} of %(total)s, {{ name }}, ${x}", [], ["{count}", "%(total)s", "{{ name }}", "${x}"]),
        ("It costs $5 or 10%s", [], []),
    ],
)
def test_placeholders(text: str, flags: list[str], expected: list[str]) -> None:
    assert cut(text, placeholders(text, flags)) == expected


def test_masked_joins_everything_in_order() -> None:
    text = 'Go to <a href="https://example.org">%(site)s</a> now'
    assert cut(text, masked(text, ["python-format"])) == ['<a href="https://example.org">%(site)s</a>']


@pytest.mark.parametrize("piece", ["(", "https://a)", "<a ", "<!--", "a/", "%", "{", "a@", "a.", "'", "$a", "-", "\\a"])
def test_time_grows_with_the_text(piece: str) -> None:
    def cost(times: int) -> float:
        text = piece * times
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            masked(text)
            best = min(best, time.process_time() - start)
        return best

    assert cost(8000) < 8 * cost(2000) + 0.02
