"""Checking a PO catalogue: which messages, with which glossary terms, and where in the file a finding stands."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from pathlib import PurePath
from typing import TYPE_CHECKING

from l10n.checks import forms, header
from l10n.checks.pair import Row
from l10n.checks.run import check_lists
from l10n.collector import paused
from l10n.diagnostics import Diagnostic
from l10n.errors import ConfigurationError, LocaleError
from l10n.inline.joined import JOINED
from l10n.locales import parse
from l10n.locales.facts import babel_locale

if TYPE_CHECKING:
    from l10n.catalogue import Catalogue, Message
    from l10n.checks.kept import Kept
    from l10n.glossary import Glossary

_LOCALE = re.compile(r"[a-z]{2,3}(?:[_-][A-Z][A-Za-z]{1,3})?(?:@[a-z]+)?")


@dataclass(frozen=True, slots=True)
class Spoken:
    """The forms of one number in all messages of a catalogue: what there is to check, and whose it is."""

    rows: list[Row]
    numbers: array[int]


def findings(
    catalogue: Catalogue,
    *,
    source_locale: str,
    target_locale: str | None,
    glossary: Glossary | None,
    minimum: float,
    kept: Kept | None = None,
) -> list[Diagnostic]:
    """As ``l10n.checks.run.check_catalogue``; ``kept`` as for ``l10n.checks.run.check_lists``."""
    locale = locale_of(catalogue, target_locale)
    counted = forms.numbers_of(catalogue, locale)
    with paused():
        spoken = _spoken(catalogue, counted)
    pairs = [form.rows for form in spoken]
    lists = check_lists(pairs, source_locale=source_locale, target_locale=locale, minimum=minimum, kept=kept)
    found = [
        (at, _placed(message, index, finding, str(catalogue.path)))
        for index, (form, rows) in enumerate(zip(spoken, lists, strict=True))
        for at, row in zip(form.numbers, rows, strict=True)
        if row
        for message in [catalogue.message(at)]
        for finding in forms.without_count(row, forms.covered(message, index, counted))
    ]
    if glossary is not None and spoken:
        for number, finding in _of_terms(pairs[0], glossary, source_locale, locale):
            at = spoken[0].numbers[number]
            found.append((at, _placed(catalogue.message(at), 0, finding, str(catalogue.path))))
    found += forms.findings(catalogue, locale)
    ordered = (finding for _, finding in sorted(found, key=itemgetter(0)))
    return [f for f in (*header.findings(catalogue, locale), *ordered) if f.confidence >= minimum]


def locale_of(catalogue: Catalogue, given: str | None = None) -> str:
    """The target's locale as given, or as the header's Language or the file's path says; ConfigurationError for none,
    LocaleError, with the field's line, for one that nobody knows."""
    path = str(catalogue.path)
    said = "" if given else catalogue.header.get("Language") or ""
    found = given or said or _from_path(path)
    if not found:
        torn = "".join(f"; line {fault.line}: {fault.message}" for fault in catalogue.diagnostics[:1])
        hint = "set Language in its header, or give the locale" + torn
        raise ConfigurationError("the catalogue does not say its language", path=path, hint=hint)
    try:
        return parse(found)
    except LocaleError as error:
        if not said:
            raise
        line, column = header.place_of(catalogue, "Language")
        hint = "mend Language in its header, or give the locale"
        raise LocaleError(error.message, path=path, line=line, column=column, hint=hint) from error


def _of_terms(
    pairs: Sequence[Row], glossary: Glossary, source_locale: str, locale: str
) -> Iterator[tuple[int, Diagnostic]]:
    """The glossary's findings, each with the number of its pair."""
    from l10n.glossary.audit import Pair, State, audit

    units = [
        Pair(source, target, State.TRANSLATED, "", number, "", tuple(flags))
        for number, (source, target, flags, _) in enumerate(pairs, 1)
    ]
    for finding in audit(units, glossary, source_locale, locale).findings:
        yield finding.line - 1, finding


def _from_path(path: str) -> str:
    """The locale that a file or its folders are named for: ``de.po``, ``de/LC_MESSAGES/x.po``; "" where none is."""
    for part in reversed(PurePath(path).parts[-4:]):
        stem = part.partition(".")[0]
        name = stem.rpartition("-")[2] if "-" in stem and len(stem) > 5 else stem
        if _LOCALE.fullmatch(name):
            try:
                tag = parse(name)
            except LocaleError:
                continue
            if babel_locale(tag):
                return tag
    return ""


def _spoken(catalogue: Catalogue, counted: forms.Numbers) -> list[Spoken]:
    """What there is to check, by the forms' number; a first form with the sources of the messages after it that say
    they are joined with it."""
    found: list[Spoken] = []
    for at, message in enumerate(catalogue.passing()):
        if not message.translated:
            continue
        if message.target.strip() == JOINED and found:
            source, target, flags, terms = found[0].rows[-1]
            found[0].rows[-1] = (f"{source} {forms.source_of(message, 0, counted)}", target, flags, terms)
            continue
        for index, target in enumerate(message.msgstr):
            if index == len(found):
                found.append(Spoken([], array("Q")))
            found[index].rows.append((forms.source_of(message, index, counted), target, message.flags, ()))
            found[index].numbers.append(at)
    return found


def _placed(message: Message, index: int, finding: Diagnostic, path: str) -> Diagnostic:
    """A finding with where it stands: in the form of that number, in the catalogue of that path."""
    offset = finding.target_span[0] if finding.target_span else 0
    line, column = message.position(field="msgstr", index=index, offset=offset)
    origin = message.references[0] if message.references else ""
    return replace(finding, path=path, line=line, column=column, origin=origin)
