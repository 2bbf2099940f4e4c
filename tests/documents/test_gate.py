"""The gate: defects of translations, put into sound ones, do not reach a document; sound ones do."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import l10n
from l10n.build.localise import Localised

MARKDOWN = """\
# The harbour

Ships **wait** for the [pilot](https://example.org/pilots/of/the/outer/harbour/today "On call") at `buoy 7`, see[^1] <span class="note">here</span>.

The ship ![A ship](/images/ship.png) and *more* to [come][later].

| Port | Depth |
|------|-------|
| Oslo | about **9** metres |

[^1]: As of May.

[later]: /later
"""
HTML = """\
<!DOCTYPE html>
<html lang="en"><head><title>The harbour</title></head><body>
<p>Ships <b>wait</b> for the <a href="/pilots" title="On call">pilot</a> at <code>buoy 7</code>, <i>see</i>
<img src="ship.png" alt="A ship"> here.</p>
<p>Plain words.</p>
</body></html>
"""

Defect = Callable[[str], str]


def without(what: str) -> Defect:
    return lambda text: text.replace(what, "", 1)


def swap(old: str, new: str) -> Defect:
    return lambda text: text.replace(old, new, 1)


def end(what: str) -> Defect:
    return lambda text: text + what


MARKDOWN_DEFECTS: dict[str, tuple[str, Defect]] = {
    "a code lost": ("Ships", without("{1}")),
    "a code doubled": ("Ships", end(" {2}{/2}")),
    "a code invented": ("Ships", end(" {7}")),
    "codes crossed": ("Ships", lambda t: t.replace("{2}", "").replace("**wait", "{2}**wait", 1).replace("[pilot", "[{/2}pilot", 1).replace("here{/2}", "here")),
    "an end before its beginning": ("Ships", lambda t: t.replace("{2}", "{x}").replace("{/2}", "{2}").replace("{x}", "{/2}")),
    "bold lost": ("Ships", lambda t: t.replace("**", "")),
    "bold not closed": ("Ships", swap("wait**", "wait")),
    "bold that was not there": ("Ships", swap("Ships", "**Ships**")),
    "a marker of another kind": ("Ships", lambda t: t.replace("**", "*")),
    "a bracket lost": ("Ships", swap("[pilot", "pilot")),
    "a parenthesis lost": ("Ships", swap("({1})", "({1}")),
    "a foreign address": ("Ships", swap("({1})", "(https://evil.example)")),
    "a script address": ("Ships", swap("({1})", "(javascript:alert(1))")),
    "an address in angle brackets": ("Ships", end(" <javascript:alert(1)>")),
    "a tag that was not there": ("Ships", swap("Ships", "<b>Ships</b>")),
    "a script": ("Ships", end("<script>alert(1)</script>")),
    "a comment": ("Ships", end("<!-- open")),
    "an attribute": ("Ships", swap("{2}", '<span class="note" onclick="x()">')),
    "code translated": ("Ships", swap("`buoy 7`", "`Boje 7`")),
    "code not closed": ("Ships", swap("7`", "7")),
    "a declaration": ("Ships", end(" <!x>")),
    "a tag in a footnote's brackets": ("Ships", swap("[^1]", "[^<img src=x onerror=y>1][^1]")),
    "a footnote lost": ("Ships", without("[^1]")),
    "a footnote of another number": ("Ships", swap("[^1]", "[^2]")),
    "an image lost": ("and *more*", without("{1}")),
    "an image that was not there": ("Ships", end(" ![x](https://evil.example/pixel.gif)")),
    "a link that was not there": ("Ships", end(" [x](/y)")),
    "a label of another link": ("and *more*", swap("[later]", "[nowhere]")),
    "bold lost in a cell": ("about", lambda t: t.replace("**", "")),
}
HTML_DEFECTS: dict[str, tuple[str, Defect]] = {
    "a code lost": ("Ships", without("{1}")),
    "an end lost": ("Ships", without("{/1}")),
    "a code doubled": ("Ships", end("{2}")),
    "a code invented": ("Ships", end("{9}")),
    "codes crossed": ("Ships", lambda t: t.replace("</b>", "", 1).replace("{/1}", "</b>{/1}", 1)),
    "a tag lost": ("Ships", without("<b>")),
    "a tag doubled": ("Ships", end("<b></b>")),
    "a tag not closed": ("Ships", without("</i>")),
    "a tag that was not there": ("Plain", swap("Plain", "<b>Plain</b>")),
    "a tag with an attribute": ("Ships", swap("<b>", '<b onclick="x()">')),
    "a script": ("Plain", end("<script>alert(1)</script>")),
    "a link that was not there": ("Plain", swap("Plain", '<a href="javascript:alert(1)">Plain</a>')),
    "a comment": ("Plain", end("<!--")),
    "a processing instruction": ("Plain", end("<?php echo 1 ?>")),
    "an end tag of the block": ("Plain", end("</p>")),
    "code translated": ("Ships", swap("<code>buoy 7</code>", "<code>Boje 7</code>")),
}
HARMLESS = {
    "a heading": "# Words",
    "a list item": "- Words",
    "a plus": "+ Words",
    "a number": "1. Words",
    "a quotation": "> Words",
    "a fence": "~~~ Words",
    "a rule": "* * *",
    "an underline": "===",
    "a definition": "[words]: /address",
    "an admonition": "!!! note",
    "a task": "[x] Words",
    "a pipe": "words | words",
    "less than": "3 < 5 & 7",
    "a reference": "&lt;script&gt;",
    "two lines": "Words\n\n# words",
}


def localised(data: str, format: str, change: Callable[[str], str | None]) -> Localised:
    return l10n.localise(data.encode(), format, lambda segment: change(segment.text), path=f"port.{format}")


def injected(data: str, format: str, start: str, defect: Defect) -> Localised:
    """The document with one segment's own text as its translation, the defect put in."""
    changed: list[str] = []

    def change(text: str) -> str | None:
        if start not in text:
            return None
        changed.append(defect(text))
        assert changed[-1] != text, "the defect does nothing"
        return changed[-1]

    built = localised(data, format, change)
    assert changed
    return built


@pytest.mark.parametrize("name", MARKDOWN_DEFECTS)
def test_a_defect_does_not_reach_markdown(name: str) -> None:
    built = injected(MARKDOWN, "md", *MARKDOWN_DEFECTS[name])
    assert built.data.decode() == MARKDOWN
    assert [d.code for d in built.diagnostics] in (["B101"], ["B103"])
    assert re.fullmatch(r"port\.md:\d+", built.diagnostics[0].origin)


@pytest.mark.parametrize("name", HTML_DEFECTS)
def test_a_defect_does_not_reach_html(name: str) -> None:
    built = injected(HTML, "html", *HTML_DEFECTS[name])
    assert built.data.decode() == HTML
    assert [d.code for d in built.diagnostics] in (["B101"], ["B103"])
    assert re.fullmatch(r"port\.html:\d+", built.diagnostics[0].origin)


@pytest.mark.parametrize("name", HARMLESS)
@pytest.mark.parametrize("format", ["md", "html"])
def test_what_is_only_text_is_escaped(name: str, format: str) -> None:
    data = {"md": "Intro.\n\nPlain words.\n\n| a |\n|---|\n| Plain words. |\n", "html": HTML}[format]
    built = localised(data, format, lambda text: HARMLESS[name] if text.startswith("Plain") else None)
    assert not built.diagnostics
    again = localised(built.data.decode(), format, lambda text: None)
    assert again.data == built.data
    shown: list[str] = []
    localised(built.data.decode(), format, lambda text: shown.append(text))
    assert len(shown) >= 2


def test_moved_codes_are_no_defect() -> None:
    built = injected(MARKDOWN, "md", "Ships", lambda t: "See {2}here{/2} at `buoy 7`: [der Lotse]({1}) ist **da**[^1].")
    assert not built.diagnostics
    assert (
        'See <span class="note">here</span> at `buoy 7`: '
        '[der Lotse](https://example.org/pilots/of/the/outer/harbour/today "On call") ist **da**[^1].\n'
    ) in built.data.decode()


def test_texts_inside_a_moved_code_are_translated_too() -> None:
    words = {"On call": "Bereit", "A ship": "Ein Schiff"}
    move = "{2} hier, <i>siehe</i> <code>buoy 7</code>: Schiffe <b>warten</b> auf den {1}Lotsen{/1}."
    built = localised(HTML, "html", lambda text: move if text.startswith("Ships") else words.get(text))
    assert not built.diagnostics
    assert (
        '<p><img src="ship.png" alt="Ein Schiff"> hier, <i>siehe</i> <code>buoy 7</code>: Schiffe <b>warten</b> auf den '
        '<a href="/pilots" title="Bereit">Lotsen</a>.</p>'
    ) in built.data.decode()


def test_codes_may_come_to_stand_at_the_edge() -> None:
    built = localised("The **end** of it.\n", "md", lambda text: "**Schluss**")
    assert (built.data, built.diagnostics) == (b"**Schluss**\n", ())
    built = localised("<p>The <b>end</b> of it.</p>", "html", lambda text: "<b>Schluss</b>")
    assert (built.data, built.diagnostics) == (b"<p><b>Schluss</b></p>", ())


KEPT = re.compile(r"(\{/?\d+\}|`[^`]*`|\]\([^)]*\)|\]\[[^]]*\]|\[\^\d\]|<code>.*?</code>|<[^>]*>)")


def shouted(text: str) -> str:
    """A translation that keeps all codes: every word in capitals."""
    return "".join(part if KEPT.fullmatch(part) else part.upper() for part in KEPT.split(text))


def around(shape: str) -> Defect:
    return lambda text: shape % text


@pytest.mark.parametrize("change", [shouted, around("%s (sic)"), around("„%s“"), around("- %s"), around("%s *"), around("1. %s")])
@pytest.mark.parametrize("format, data", [("md", MARKDOWN), ("html", HTML)])
def test_sound_translations_are_let_through(format: str, data: str, change: Callable[[str], str]) -> None:
    built = localised(data, format, change)
    assert not built.diagnostics and not built.fallbacks


@pytest.mark.parametrize(
    "source, target, built",
    [
        ('[a](u "Title") b', 'x\\"<img> y', '[a](u "x\\\\\\"<img> y") b'),
        ('[a](u "Title") b', "x\\\\\\", '[a](u "x\\\\\\\\") b'),
        ("Title  \nb.", "x\\\\\nb.", "x\\\\  \nb."),
        ("Title", "x\u2028# y\r# z", "x # y # z"),
        ("Title", "~~~x~~~", "\\~\\~\\~x\\~\\~\\~"),
        ("- Title", "--- x", "- \\--- x"),
        ("Title\n---", "x | y", "x \\| y\n---"),
        ("Title\nb\n\n[^x]: Title", "x\\", "x\\\\\n\n[^x]: x\\\\"),
    ],
)
def test_words_stay_words_for_every_reader_of_markdown(source: str, target: str, built: str) -> None:
    made = localised(source, "md", lambda text: target if text.startswith("Title") else None)
    assert not made.diagnostics
    assert made.data.decode() == built


FREE = [
    ("html", "<p>One<br>two <br class=x> three.", "One two three.", True),
    ("html", "<p>A super<wbr>califragilistic word.", "A super<wbr>cali<wbr>fragilistic word.", True),
    ("html", "<p>One<br>two.", "One<br>two<br>.", False),
    ("html", "<p>One two.", "One<br>two.", False),
    ("html", "<p>One <b>two</b> three.", "One two three.", False),
    ("html", "<p>A <ruby>k<rp>(</rp><rt>t</rt><rp>)</rp></ruby> b.", "A <ruby>k<rt>t</rt><rp>(</rp><rp>)</rp></ruby> b.", False),
    ("md", "One  \ntwo <br> three.", "One two three.", True),
    ("md", "One\\\ntwo.", "One\ntwo\nthree.", False),
    ("md", "One *two* <br>.", "One two <br>.", False),
    ("md", "One two.", "One<br>two.", False),
]


@pytest.mark.parametrize("format, source, target, sound", FREE)
def test_breaks_may_be_left_out_and_nothing_else(format: str, source: str, target: str, sound: bool) -> None:
    built = localised(source, format, lambda text: target)
    assert not built.diagnostics if sound else [d.code for d in built.diagnostics] == ["B101"]
    assert (built.data.decode() == source) != sound


def test_a_code_says_what_may_be_done_with_it() -> None:
    (block,) = l10n.documents.read(b"a<br>b<wbr>c<b>d</b>e<rt>f", "html").blocks
    assert [(c.data, c.can_delete, c.can_copy, c.can_reorder) for c in block.codes if c.kind != "close"] == [
        ("<br>", True, False, True),
        ("<wbr>", True, True, True),
        ("<b>", False, False, True),
        ("<rt>", False, False, False),
    ]


@pytest.mark.parametrize("sign", ["\0", "\ud800"])
@pytest.mark.parametrize("format, data", [("md", "Words.\n\nMore.\n\nLast.\n"), ("html", "<p>Words.<p>More.<p>Last."), ("txt", "Words.\n\nMore.\n\nLast.\n")])
def test_what_no_text_can_hold_is_refused_alone(format: str, data: str, sign: str) -> None:
    built = localised(data, format, lambda text: f"a{sign}b" if text == "More." else text.upper())
    assert built.data.decode() == data.replace("Words.", "WORDS.").replace("Last.", "LAST.")
    assert [(d.code, d.source) for d in built.diagnostics] == [("B101", "More.")]


@pytest.mark.parametrize("format", ["md", "html", "txt"])
def test_each_sentence_of_a_huge_paragraph_has_its_place(format: str) -> None:
    sentence = f"Où {'&amp;' if format == 'html' else '&'} ж 𝄞 words."
    data = " ".join([sentence] * 20_000).encode()
    places: list[bytes] = []
    l10n.localise(data, format, lambda segment: places.append(data[slice(*segment.span)]))
    assert places == [sentence.encode()] * 20_000


@pytest.mark.parametrize("format", ["md", "html"])
def test_a_break_with_a_text_of_its_own_may_not_go(format: str) -> None:
    source = 'One line<br title="a break title">and another.\n' if format == "md" else '<p>One line<br title="a break title">and another.</p>'
    built = localised(source, format, lambda text: "Eine Zeile und noch eine." if "another" in text else None)
    assert built.data.decode() == source
    assert [d.code for d in built.diagnostics] == ["B103"]
