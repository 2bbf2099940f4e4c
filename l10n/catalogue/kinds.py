"""What reading a catalogue in its recovering way can find."""

from __future__ import annotations

from l10n.diagnostics import Kind, Severity

SYNTAX_ERROR = Kind(
    "P001",
    "syntax-error",
    Severity.ERROR,
    "An entry of the catalogue cannot be read.",
    "GNU gettext would refuse the whole file. The entry's bytes are kept as they are, and the others are read.",
)
MERGE_CONFLICT = Kind(
    "P002",
    "merge-conflict",
    Severity.ERROR,
    "The catalogue holds conflict markers of git.",
    "A merge was not finished. Choose one side of each, or set up l10n's merge driver, which merges by entry.",
)
DUPLICATE_MESSAGE = Kind(
    "P003",
    "duplicate-message",
    Severity.ERROR,
    "A message stands in the catalogue twice.",
    "Two entries have the same msgctxt and msgid: one of the translations is never used.",
)
CATALOGUE_MISSING = Kind(
    "P004",
    "catalogue-missing",
    Severity.ERROR,
    "A locale of the project has no catalogue for a document.",
    "Nothing was checked there. l10n update makes the catalogue.",
)
KINDS = (SYNTAX_ERROR, MERGE_CONFLICT, DUPLICATE_MESSAGE, CATALOGUE_MISSING)
