"""Checks on PO catalogues: what is looked at, where a finding stands, who has answered it."""

from __future__ import annotations

import pytest

from l10n.catalogue import read_po
from l10n.checks.confidence import Habits, confidence
from l10n.checks.explain import rules
from l10n.checks.model import Evidence
from l10n.checks.run import check_catalogue
from l10n.diagnostics import Diagnostic
from l10n.errors import ConfigurationError, LocaleError
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


def test_the_only_form_is_compared_with_the_plural() -> None:
    body = '#, c-format\nmsgid "one file"\nmsgid_plural "%d files"\nmsgstr[0] "%d 個のファイル"\n'
    ja = HEADER.replace("Language: de\\n", "Language: ja\\nPlural-Forms: nplurals=1; plural=0;\\n")
    assert findings(body, header=ja) == []


def test_the_locale_is_the_header_s_or_the_path_s() -> None:
    bare = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    assert findings(CHANGED.format(""), header=bare, path="locales/de/LC_MESSAGES/a.po")[0].locale == "de"
    with pytest.raises(ConfigurationError, match="language"):
        findings(CHANGED.format(""), header=bare, path="translations/messages.po")
    with pytest.raises(LocaleError):
        findings(CHANGED.format(""), target_locale="english")


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


def test_a_placeholder_lost_in_a_message_without_plural_is_found_in_any_language() -> None:
    """The form for 1 alone may leave its number out; a message that has no forms may not."""
    for locale in ("de", "es", "tr", "ar", "uk"):
        header = f'msgid ""\nmsgstr "Language: {locale}\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
        found = check_catalogue(read_po((header + 'msgid "as on the {1}."\nmsgstr "xxx yyy."\n').encode()))
        assert "M101" in {finding.code for finding in found}, locale


def test_a_torn_catalogue_without_a_language_is_told_where_it_is_torn() -> None:
    torn = read_po(b'msgid "a"\nmsgstr "b\n', recover=True)
    with pytest.raises(ConfigurationError, match="line 2: the line ends within a string"):
        check_catalogue(torn)


@pytest.mark.parametrize(("weight", "sure"), [(-1000.0, 0.0), (4.0, 0.5), (1000.0, 1.0)])
def test_no_evidence_is_too_strong_to_be_weighed(weight: float, sure: float) -> None:
    assert confidence((rules()[0], Evidence("", weight)), Habits([], 0)) == sure
