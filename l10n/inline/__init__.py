"""What stands inside a text and is not words: addresses, tags, placeholders. Spans count characters.

Each finder gives its spans in order and without overlap; ``masked`` joins them all, for whoever wants to
look at the words only.
"""

from __future__ import annotations

from l10n.inline.addresses import emails, paths, urls
from l10n.inline.markup import code_spans, entities, tags
from l10n.inline.masks import masked, masked_with_code
from l10n.inline.placeholders import placeholders, written

__all__ = ["code_spans", "emails", "entities", "masked", "masked_with_code", "paths", "placeholders", "tags", "urls", "written"]
