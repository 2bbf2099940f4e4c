"""The door of the checks: one pair, a list of pairs, a catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from operator import itemgetter
from types import NoneType
from typing import TYPE_CHECKING, Any

from l10n.arguments import as_tuple, need, need_pairs, need_share, need_text
from l10n.checks.confidence import Found, Habits, confidence, least_weight
from l10n.checks.evidences import evidences
from l10n.checks.kept import Kept
from l10n.checks.pair import Corpus, Row
from l10n.collector import paused
from l10n.diagnostics import Diagnostic
from l10n.errors import ArgumentError
from l10n.locales import parse

if TYPE_CHECKING:
    from l10n.catalogue import Catalogue
    from l10n.glossary import Glossary

Pairs = Sequence[tuple[str, str, Sequence[str], Sequence[tuple[str, str]]]]


def check(
    source: str,
    target: str,
    *,
    source_locale: str = "en",
    target_locale: str,
    flags: Iterable[str] = (),
    glossary: Iterable[tuple[str, str]] = (),
    minimum: float = 0.5,
) -> list[Diagnostic]:
    """Findings on one translation, surest first.

    ``flags`` are gettext's format flags (``python-format``), ``glossary`` pairs of a source term and its
    designation in the target locale, ``minimum`` the least confidence returned. Locales are BCP 47 tags
    or gettext names; LocaleError for others, ArgumentError for an argument of another type.
    """
    need_text(source, "source")
    need_text(target, "target")
    pairs = [(source, target, as_tuple(flags, "flags"), as_tuple(glossary, "glossary"))]
    need_pairs(pairs[0][3], "glossary")
    return check_messages(pairs, source_locale=source_locale, target_locale=target_locale, minimum=minimum)[0]


def check_messages(
    pairs: Pairs, *, source_locale: str = "en", target_locale: str, minimum: float = 0.5
) -> list[list[Diagnostic]]:
    """Findings on the messages of a catalogue, a list for each pair, surest first.

    ``pairs`` are (source, target, flags, glossary pairs) in catalogue order: the habits of the whole
    are learnt, and neighbours compared. Otherwise as ``check``.
    """
    given = as_tuple(pairs, "pairs")
    rows = given if _are_plain(given) else [_sound(pair, f"pairs[{at}]") for at, pair in enumerate(given)]
    _need_sound(source_locale, target_locale, minimum)
    found = check_lists([rows], source_locale=source_locale, target_locale=target_locale, minimum=minimum)
    return [*map(list, found[0])]


def _are_plain(pairs: Sequence[Any]) -> bool:
    """Whether all are what most callers give: tuples of two texts, a tuple of flags and no terms."""
    if set(map(type, pairs)) != {tuple} or set(map(len, pairs)) != {4}:
        return False
    kinds = [set(map(type, map(itemgetter(at), pairs))) for at in range(4)]
    return kinds == [{str}, {str}, {tuple}, {tuple}] and not any(map(itemgetter(3), pairs))


def _sound(pair: object, name: str) -> Row:
    """A pair as ``check_messages`` takes it; ArgumentError for any other."""
    if not isinstance(pair, tuple | list) or len(pair) != 4:
        raise ArgumentError(f"{name} must be (source, target, flags, glossary pairs), not {pair!r:.40}")
    source, target, flags, glossary = pair
    need_text(source, f"{name}: source")
    need_text(target, f"{name}: target")
    terms = as_tuple(glossary, f"{name}: glossary")
    need_pairs(terms, f"{name}: glossary")
    return source, target, as_tuple(flags, f"{name}: flags"), tuple((ours, theirs) for ours, theirs in terms)


def _need_sound(source_locale: object, target_locale: object, minimum: object) -> None:
    need_text(source_locale, "source_locale")
    need_text(target_locale, "target_locale")
    need_share(minimum, "minimum")


def check_lists(
    lists: Sequence[Sequence[Row]],
    *,
    source_locale: str = "en",
    target_locale: str,
    minimum: float = 0.5,
    kept: Kept | None = None,
) -> list[list[Sequence[Diagnostic]]]:
    """As ``check_messages``, for lists whose messages are not compared with each other, but share their habits.

    ``kept`` is what was seen earlier in messages between these locales; what is new is noted there.
    """
    least = least_weight(minimum)
    corpora = [Corpus(rows, parse(source_locale), parse(target_locale), least) for rows in lists]
    with paused():  # views are made and let go by the ten thousand
        evidence = [list(evidences(corpus, kept)) for corpus in corpora]
    habits = Habits(chain.from_iterable(evidence), sum(map(len, evidence)))
    return [
        [
            _diagnostics(row, found, habits, corpus.target_tag, minimum) if found else ()
            for row, found in zip(corpus.rows, each, strict=True)
        ]
        for corpus, each in zip(corpora, evidence, strict=True)
    ]


def _diagnostics(
    row: Row, found: Sequence[Found], habits: Habits, locale: str, minimum: float
) -> list[Diagnostic]:
    graded = [(confidence(each, habits), each) for each in found]
    return [
        Diagnostic(
            code=check.code,
            name=check.name,
            severity=check.severity,
            message=evidence.message,
            confidence=sure,
            source_span=evidence.source_span,
            target_span=evidence.target_span,
            fix=evidence.fix,
            source=row[0],
            target=row[1],
            locale=locale,
        )
        for sure, (check, evidence) in sorted(graded, key=lambda each: -each[0])
        if sure >= minimum
    ]


def check_catalogue(
    catalogue: Catalogue,
    *,
    source_locale: str = "en",
    target_locale: str | None = None,
    glossary: Glossary | None = None,
    minimum: float = 0.5,
) -> list[Diagnostic]:
    """Findings on a PO catalogue, in file order, with path, line and column.

    ``target_locale`` is the header's Language where it is not given; fuzzy, untranslated and obsolete
    messages are not checked, and what the catalogue's comments say to let stand is left out. ArgumentError for an
    argument of another type.
    """
    from l10n.catalogue import Catalogue
    from l10n.checks.catalogues import findings
    from l10n.checks.ignores import let_stand
    from l10n.glossary import Glossary

    need(catalogue, "catalogue", Catalogue, hint="read it: l10n.catalogue.read_po(data)")
    need(glossary, "glossary", Glossary, NoneType, hint="read it: l10n.glossary.read_glossary(data, path)")
    _need_sound(source_locale, "" if target_locale is None else target_locale, minimum)
    found = findings(
        catalogue,
        source_locale=source_locale,
        target_locale=target_locale,
        glossary=glossary,
        minimum=minimum,
    )
    return list(let_stand(found, catalogue).findings)
