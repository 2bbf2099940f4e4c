"""Checks on PO catalogues: what is looked at, where a finding stands, who has answered it."""

from __future__ import annotations

import pytest

from l10n.catalogue import read_po
from l10n.checks.ignores import Waiver, digest_of, read_waivers, with_ignore, write_waivers
from l10n.checks.noise import minimum_for
from l10n.checks.run import check_catalogue
from l10n.diagnostics import Diagnostic
from l10n.errors import ConfigurationError, InputError, LocaleError
from l10n.glossary.model import Status, Term, glossary_of

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: de\\n"\n\n'
CHANGED = '{}#: a.txt:7\nmsgid "signed by 11,000 troops in June"\nmsgstr ""\n"im Juni von 1.100 "\n"Soldaten unterzeichnet"\n'


def findings(body: str, *, header: str = HEADER, path: str = "de.po", **options: object) -> list[Diagnostic]:
    return check_catalogue(read_po((header + body).encode(), path), **options)  # type: ignore[arg-type]


def test_a_finding_has_its_place_in_the_file() -> None:
    (finding,) = findings(CHANGED.format(""))
    assert (finding.code, finding.path, finding.line, finding.column) == ("N101", "de.po", 7, 14)
    assert finding.origin == "a.txt:7"
    assert finding.target[slice(*finding.target_span or (0, 0))] == "1.100"


@pytest.mark.parametrize("mark", ["#, fuzzy\n", "#~ "])
def test_fuzzy_and_obsolete_messages_are_left_alone(mark: str) -> None:
    body = 'msgid "11,000 troops"\nmsgstr "1.100 Soldaten"\n'
    body = mark + body if mark.endswith("\n") else "".join(mark + line + "\n" for line in body.splitlines())
    assert findings(body) == []


def test_joined_sentences_are_compared_as_one() -> None:
    body = (
        'msgid "In 2017 he left."\nmsgstr "2017 ging er, und 2019 kehrte er zurück."\n\n'
        'msgid "In 2019 he came back."\nmsgstr "[^]"\n'
    )
    assert findings(body) == []


def test_the_locale_is_the_header_s_or_the_path_s() -> None:
    bare = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    assert findings(CHANGED.format(""), header=bare, path="locales/de/LC_MESSAGES/a.po")[0].locale == "de"
    with pytest.raises(ConfigurationError, match="language"):
        findings(CHANGED.format(""), header=bare, path="translations/messages.po")
    with pytest.raises(LocaleError):
        findings(CHANGED.format(""), target_locale="english")


@pytest.mark.parametrize(
    "comment",
    [
        "# l10n-ignore: number-changed — only some of them\n",
        "# l10n-ignore: N101 - only some of them\n",
        "# checked\n# l10n-ignore: terminal-mark, n101 — so it is\n#, ignore-same\n",
    ],
)
def test_an_ignore_with_a_reason_answers(comment: str) -> None:
    assert [finding.code for finding in findings(CHANGED.format(comment)) if finding.code != "I102"] == []


def test_an_ignore_without_a_reason_does_not() -> None:
    codes = [finding.code for finding in findings(CHANGED.format("# l10n-ignore: number-changed\n"))]
    assert codes == ["N101", "I101"]


def test_an_ignore_that_is_not_needed_is_told() -> None:
    body = '# l10n-ignore: number-changed — old\nmsgid "11,000 troops"\nmsgstr "11.000 Soldaten"\n'
    assert [finding.name for finding in findings(body)] == ["unused-ignore"]


def test_other_tools_ignores_are_understood() -> None:
    body = '#, {}\nmsgid "It is over now."\nmsgstr "Es ist jetzt vorbei,"\n'
    assert [finding.code for finding in findings(body.format("c-format"))] == ["P101"]
    assert findings(body.format("ignore-end-stop")) == []


def test_an_ignore_can_be_added_and_needs_a_reason() -> None:
    message = read_po((HEADER + CHANGED.format("")).encode()).messages[1]
    assert with_ignore(message, "N101", "some\nof them").comments == ("l10n-ignore: N101 — some of them",)
    with pytest.raises(InputError, match="reason"):
        with_ignore(message, "N101", " ")


def test_waivers_hold_for_one_translation() -> None:
    (finding,) = findings(CHANGED.format(""))
    waiver = Waiver("N101", digest_of(finding.source, finding.target), "only some of them")
    assert read_waivers(write_waivers([waiver])) == (waiver,)
    assert findings(CHANGED.format(""), waivers=[waiver]) == []
    assert findings(CHANGED.format("").replace("1.100", "1.200"), waivers=[waiver])
    with pytest.raises(InputError) as error:
        read_waivers("rule\tdigest\treason\nN101\tabc\t\n", "waivers.tsv")
    assert error.value.place == "waivers.tsv:2"


def test_the_glossary_is_looked_at_as_the_audit_does() -> None:
    terms = [
        Term("kursk", "en", "Kursk region"),
        Term("kursk", "de", "Region Kursk"),
        Term("kursk", "de", "Kursker Oblast", Status.FORBIDDEN),
    ]
    body = 'msgid "They reached Kursk region."\nmsgstr "Sie erreichten die {}."\n'
    glossary = glossary_of(terms)
    assert findings(body.format("Region Kursk"), glossary=glossary) == []
    (forbidden,) = findings(body.format("Kursker Oblast"), glossary=glossary)
    assert (forbidden.code, forbidden.line, forbidden.column) == ("G102", 5, 28)
    assert "G101" in {finding.code for finding in findings(body.format("Stadt Bonn"), glossary=glossary)}


def test_noise_buys_confidence() -> None:
    cuts = [minimum_for(noise) for noise in (0, 1, 5, 12, 20, 60, 500)]
    assert cuts == sorted(cuts, reverse=True)
    assert cuts[0] == 1.0
    assert 0.4 < minimum_for(20) < 0.6
