"""Text into sentences. Segmentation never alters text; it only says where to cut."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from l10n.arguments import need, need_spans, need_text
from l10n.segmentation.decision import Decision
from l10n.segmentation.engine import Engine
from l10n.segmentation.languages import find

if TYPE_CHECKING:
    from l10n.segmentation.rules import Rules

__all__ = ["Decision", "Rules", "boundaries", "explain", "split"]


def __getattr__(name: str) -> Any:
    if name == "Rules":  # options and SRX are loaded by those who use them
        from l10n.segmentation.rules import Rules

        return Rules
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


@cache
def _engine(locale: str, lower_case_starts: bool | None = None) -> Engine:
    language = find(locale)
    if lower_case_starts is not None:
        language = language.extend(language.tag, lower_starts=lower_case_starts)
    return Engine(language)


def split(
    text: str, locale: str, *, rules: Rules | None = None, protected: Sequence[tuple[int, int]] = ()
) -> list[str]:
    """The sentences of a text; joined they give it back, since white space stays with the sentence before it.

    ``locale`` is BCP 47 or gettext's name (LocaleError for anything else); one without a table of its own is cut
    by the habits of its script. ``rules`` are a project's options. ``protected`` are spans, in characters, that
    are never cut inside: terms, placeholders, and inline codes, which are seen through. An empty text has no
    sentence. ArgumentError for an argument of another type.
    """
    if not (isinstance(text, str) and isinstance(locale, str)):
        need_text(text, "text")
        need_text(locale, "locale")
    if rules is None and not protected:
        cuts = _engine(locale).cuts(text)
    else:
        cuts = boundaries(text, locale, rules=rules, protected=protected)
    if not cuts:
        return [text] if text else []
    sentences = []
    start = 0
    for cut in cuts:
        sentences.append(text[start:cut])
        start = cut
    sentences.append(text[start:])
    return sentences


def boundaries(
    text: str, locale: str, *, rules: Rules | None = None, protected: Sequence[tuple[int, int]] = ()
) -> list[int]:
    """The offsets, in characters, at which a new sentence starts inside the text; arguments as ``split``'s."""
    if rules is None and not protected:
        return _engine(locale).cuts(text)
    return [d.offset for d in explain(text, locale, rules=rules, protected=protected) if d.cut]


def explain(
    text: str, locale: str, *, rules: Rules | None = None, protected: Sequence[tuple[int, int]] = ()
) -> list[Decision]:
    """Every place where a sentence could end, in order, with what was decided and by which rule.

    Arguments as ``split``'s; the places that are cut are ``boundaries``'s.
    """
    from l10n.segmentation.markup import without_codes
    from l10n.segmentation.rules import Rules, apply_rules

    rules = rules or Rules()
    need(rules, "rules", Rules, hint="make them of settings: Rules.of({...})")
    need_spans(protected, "protected")
    engine = _engine(locale, rules.lower_case_starts)
    plain = without_codes(text, protected)
    decisions = [Decision(plain.back(v.offset), v.cut, v.rule) for v in engine.verdicts(plain.text)]
    return apply_rules(rules, engine.language.tag, text, decisions, protected)
