"""The findings of a build, as documents: what each means and what to do."""

from __future__ import annotations

from l10n.diagnostics import Kind, Severity

MARKUP_REFUSED = Kind(
    "B101",
    "markup-refused",
    Severity.ERROR,
    "A translation's markup cannot stand in the document.",
    "A code is lost, doubled, invented or crossed, or the text holds markup that the source has not. The source "
    "stands in its place until the translation is mended.",
)
JOINED_TO_NOTHING = Kind(
    "B102",
    "joined-to-nothing",
    Severity.ERROR,
    "A sentence is marked as joined with the one before, and there is none that is translated.",
    "[^] as a whole translation says that this sentence's words stand with the sentence before. At the start of a "
    "block, or after an untranslated sentence, there is nothing it could have been joined with.",
)
STRUCTURE_CHANGED = Kind(
    "B103",
    "structure-changed",
    Severity.ERROR,
    "With this translation the document would have another structure than its source.",
    "A built document is read again and its blocks compared with the source's. A translation that begins like a list "
    "item, holds a line of its own, or opens something it does not close is refused.",
)
NOT_TRANSLATED = Kind(
    "B201",
    "not-translated",
    Severity.WARNING,
    "A sentence has no usable translation: it is untranslated, fuzzy, or not in the catalogue.",
    "Whether the document is left out or another locale's words stand in is the project's choice: see incomplete, "
    "threshold and fallbacks.",
)
KINDS = (MARKUP_REFUSED, JOINED_TO_NOTHING, STRUCTURE_CHANGED, NOT_TRANSLATED)
