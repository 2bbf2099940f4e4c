"""What writers tell the extractor in comments of their documents.

``l10n:skip`` leaves out the next text, ``l10n:off`` and ``l10n:on`` all between them; ``l10n:note ...`` is a
note for the translator of the next text, ``l10n:context ...`` its context; between ``l10n:keep`` and
``l10n:end``, inside a text, nothing is translated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from l10n.documents.model import Block

_DIRECTIVE = re.compile(r"l10n:(?P<name>skip|off|on|note|context|keep|end)\b:?(?P<text>.*)", re.DOTALL)


@dataclass(slots=True)
class Directives:
    """What the comments so far ask for the texts to come."""

    off: bool = False
    skip: bool = False
    note: str = ""
    context: str = ""

    def take(self, comment: str) -> str:
        """Obey a comment's content; gives the directive's name, "" where it is a comment like any other."""
        found = _DIRECTIVE.fullmatch(comment.strip())
        if found is None:
            return ""
        name, text = found["name"], " ".join(found["text"].split())
        if name in ("off", "on"):
            self.off = name == "off"
        elif name == "skip":
            self.skip = True
        elif name in ("note", "context"):
            setattr(self, name, text)
        return name

    def apply(self, block: Block) -> Block | None:
        """The next text as the comments before it want it: with note and context, or None where it is left out."""
        if self.off:
            return None
        skip, note, context = self.skip, self.note, self.context
        if not (skip or note or context):
            return block
        self.skip, self.note, self.context = False, "", ""
        joined = "; ".join(n for n in (block.note, note) if n)
        return None if skip else block._replace(note=joined, context=context or block.context)
