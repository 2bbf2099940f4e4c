"""All that is not words, joined."""

from __future__ import annotations

from collections.abc import Iterable

from l10n.inline.addresses import emails, paths, urls
from l10n.inline.markup import code_spans, entities, tags
from l10n.inline.placeholders import placeholders
from l10n.spans import Span


def masked(text: str, flags: Iterable[str] = ()) -> list[Span]:
    """The spans of characters that are codes, addresses or placeholders: in order, joined where they touch.

    ``flags`` are a message's gettext flags: they say which placeholders it may hold.
    """
    return joined(
        [*urls(text), *emails(text), *paths(text), *tags(text), *entities(text), *placeholders(text, flags)]
    )


def masked_with_code(text: str, flags: Iterable[str] = ()) -> list[Span]:
    """As ``masked``, and code between backticks too: what a writer's words are looked for outside of."""
    return joined([*masked(text, flags), *code_spans(text)])


def joined(spans: Iterable[Span]) -> list[Span]:
    """The same characters in the fewest spans, in order."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
