"""Checking a PO catalogue: which messages, with which glossary terms, and where in the file a finding stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from l10n.checks.run import Pairs, check_messages
from l10n.diagnostics import Diagnostic
from l10n.errors import ConfigurationError, LocaleError
from l10n.locales import parse
from l10n.locales.facts import babel_locale

if TYPE_CHECKING:
    from l10n.catalogue import Catalogue, Message
    from l10n.glossary import Glossary

JOINED = "[^]"
_LOCALE = re.compile(r"[a-z]{2,3}(?:[_-][A-Z][A-Za-z]{1,3})?(?:@[a-z]+)?")


def findings(
    catalogue: Catalogue,
    *,
    source_locale: str,
    target_locale: str | None,
    glossary: Glossary | None,
    minimum: float,
) -> list[Diagnostic]:
    """As ``l10n.checks.run.check_catalogue``."""
    locale = locale_of(catalogue, target_locale)
    groups = _groups(catalogue)
    pairs = [(" ".join(map(_source, group)), group[0].target, group[0].flags, ()) for group in groups]
    rows = check_messages(pairs, source_locale=source_locale, target_locale=locale, minimum=minimum)
    if glossary is not None:
        for at, finding in _of_terms(pairs, glossary, source_locale, locale):
            if finding.confidence >= minimum:
                rows[at].append(finding)
    return [
        _placed(catalogue, group[0], finding)
        for group, row in zip(groups, rows, strict=True)
        for finding in row
    ]


def _source(message: Message) -> str:
    """What the first form translates: the plural, in languages that have but one form."""
    return message.msgid_plural if message.msgid_plural and len(message.msgstr) == 1 else message.msgid


def locale_of(catalogue: Catalogue, given: str | None = None) -> str:
    """The target's locale as given, or as the header's Language or the file's path says; ConfigurationError for none."""
    found = given or catalogue.header.get("Language") or _from_path(str(catalogue.path))
    if not found:
        hint = "set Language in its header, or give the locale"
        raise ConfigurationError("the catalogue does not say its language", path=str(catalogue.path), hint=hint)
    return parse(found)


def _of_terms(
    pairs: Pairs, glossary: Glossary, source_locale: str, locale: str
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


def _groups(catalogue: Catalogue) -> list[list[Message]]:
    """Messages to check; each with those after it that say they are joined with it."""
    groups: list[list[Message]] = []
    for message in catalogue.messages:
        if not message.translated:
            continue
        if message.target.strip() == JOINED and groups:
            groups[-1].append(message)
        else:
            groups.append([message])
    return groups


def _placed(catalogue: Catalogue, message: Message, finding: Diagnostic) -> Diagnostic:
    offset = finding.target_span[0] if finding.target_span else 0
    line, column = message.position(field="msgstr", index=0, offset=offset)
    origin = message.references[0] if message.references else ""
    return replace(finding, path=str(catalogue.path), line=line, column=column, origin=origin)
