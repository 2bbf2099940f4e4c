"""What is wrong with a call of a public name is told by the argument's name, with an error of l10n's tree."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import l10n
from l10n import catalogue
from l10n.errors import ArgumentError, LocaleError

PO = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "a"\nmsgstr "b"\n'
READ = catalogue.read_po(PO)
DOCUMENT = b"One. Two.\n"


def nothing(_: object) -> None:
    return None


def call(function: Callable[..., Any], *arguments: Any, **named: Any) -> Callable[[], Any]:
    return lambda: function(*arguments, **named)


WRONG = [
    ("text", call(l10n.split, None, "en")),
    ("text", call(l10n.split, b"One. Two.", "en")),
    ("locale", call(l10n.split, "One.", None)),
    ("locale", call(l10n.split, "One.", ["en"])),
    ("rules", call(l10n.split, "One.", "en", rules={"quotations": "whole"})),
    ("protected", call(l10n.split, "One.", "en", protected="One")),
    ("protected", call(l10n.split, "One.", "en", protected=[5])),
    ("term", call(l10n.find_term, None, "x", "en")),
    ("text", call(l10n.find_term, "x", b"x", "en")),
    ("locale", call(l10n.find_term, "x", "x", None)),
    ("data", call(l10n.localise, "One.", "txt", nothing)),
    ("format", call(l10n.localise, DOCUMENT, None, nothing)),
    ("translate", call(l10n.localise, DOCUMENT, "txt", None)),
    ("what translate gives", call(l10n.localise, DOCUMENT, "txt", hash)),
    ("target_locale", call(l10n.localise, DOCUMENT, "txt", nothing, target_locale=4)),
    ("translate.get", call(l10n.rebuild, DOCUMENT, "txt", {"One.": "Eins."})),
    ("source", call(l10n.check, None, "x", target_locale="de")),
    ("target", call(l10n.check, "x", b"x", target_locale="de")),
    ("target_locale", call(l10n.check, "x", "y", target_locale=None)),
    ("flags=", call(l10n.check, "%d", "y", target_locale="de", flags="c-format")),
    ("glossary", call(l10n.check, "x", "y", target_locale="de", glossary={"harbour": "Hafen"})),
    ("minimum", call(l10n.check, "x", "y", target_locale="de", minimum=5)),
    ("pairs", call(l10n.check_messages, None, target_locale="de")),
    (r"pairs\[1\]", call(l10n.check_messages, [("a", "b", (), ()), ("a", "b")], target_locale="de")),
    ("read_po", call(l10n.check_catalogue, PO)),
    ("glossary", call(l10n.check_catalogue, READ, target_locale="de", glossary="locales/glossary.tsv")),
    ("data", call(catalogue.read_po, PO.decode())),
    ("catalogue", call(catalogue.write_po, PO)),
    ("data", call(catalogue.format_po, None)),
    ("catalogue", call(catalogue.compile_mo, PO)),
    ("data", call(catalogue.read_mo, "uk.mo")),
    ("template", call(catalogue.merge, READ, PO)),
    ("value", call(catalogue.parse_plural_forms, None)),
]


@pytest.mark.parametrize(("said", "wrong"), WRONG)
def test_a_wrong_argument_is_named(said: str, wrong: Callable[[], Any]) -> None:
    with pytest.raises(ArgumentError, match=said) as caught:
        wrong()
    assert isinstance(caught.value, TypeError) and isinstance(caught.value, ValueError)


def test_a_wrong_locale_is_told_even_where_nothing_is_translated() -> None:
    with pytest.raises(LocaleError, match="not a language tag"):
        l10n.localise(DOCUMENT, "txt", nothing, target_locale="deutsch!")


def test_what_is_as_good_as_bytes_or_a_text_is_taken() -> None:
    assert catalogue.write_po(catalogue.read_po(bytearray(PO))) == PO  # type: ignore[arg-type]
    assert l10n.rebuild(bytearray(DOCUMENT), "txt", nothing) == DOCUMENT  # type: ignore[arg-type]
    with pytest.raises(l10n.L10nError, match=r"uk\.po:2"):
        catalogue.read_po(b"msgid", Path("uk.po"))  # type: ignore[arg-type]
