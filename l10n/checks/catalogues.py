"""Checking a PO catalogue: which messages, with which glossary terms, and where in the file a finding stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from operator import itemgetter
from pathlib import PurePath
from typing import TYPE_CHECKING

from l10n.checks import forms, header
from l10n.checks.pair import Row
from l10n.checks.run import check_lists
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
    """One form of the message number ``at`` of a catalogue, what it translates, and the first numbers it is for."""

    at: int
    message: Message
    index: int
    source: str
    covers: tuple[int, ...]

    @property
    def target(self) -> str:
        """The form's text."""
        return self.message.msgstr[self.index]


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
    spoken = list(_spoken(catalogue, forms.numbers_of(catalogue, locale)))
    lists = [[each for each in spoken if each.index == index] for index in sorted({e.index for e in spoken})]
    pairs = [[(each.source, each.target, each.message.flags, ()) for each in form] for form in lists]
    rows = check_lists(pairs, source_locale=source_locale, target_locale=locale, minimum=minimum, kept=kept)
    found = [
        (form.at, _placed(catalogue, form, finding))
        for form, row in zip(chain(*lists), chain(*rows), strict=True)
        for finding in forms.without_count(row, form.covers)
    ]
    if glossary is not None and lists:
        terms = _of_terms(pairs[0], glossary, source_locale, locale)
        found += [(lists[0][at].at, _placed(catalogue, lists[0][at], finding)) for at, finding in terms]
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


def _spoken(catalogue: Catalogue, counted: forms.Numbers) -> Iterator[Spoken]:
    """What there is to check; a message with the sources of those after it that say they are joined with it."""
    before: Spoken | None = None
    for at, message in enumerate(catalogue.messages):
        if not message.translated:
            continue
        if message.target.strip() == JOINED and before:
            before = replace(before, source=f"{before.source} {forms.source_of(message, 0, counted)}")
            continue
        if before:
            yield before
        *others, before = _forms(at, message, counted)
        yield from others
    if before:
        yield before


def _forms(at: int, message: Message, counted: forms.Numbers) -> list[Spoken]:
    """The forms of a message, the first one last: only it can be joined with what follows."""
    covers = counted if message.msgid_plural is not None else ()
    return [
        Spoken(at, message, index, forms.source_of(message, index, counted), covers[index] if index < len(covers) else ())
        for index in reversed(range(len(message.msgstr)))
    ]


def _placed(catalogue: Catalogue, form: Spoken, finding: Diagnostic) -> Diagnostic:
    offset = finding.target_span[0] if finding.target_span else 0
    message = form.message
    line, column = message.position(field="msgstr", index=form.index, offset=offset)
    origin = message.references[0] if message.references else ""
    return replace(finding, path=str(catalogue.path), line=line, column=column, origin=origin)
