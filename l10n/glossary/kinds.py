"""What an audit (G101 to G107) and a lint of the glossary (G201 to G209) can find, with the reasons."""

from __future__ import annotations

from l10n.diagnostics import Kind, Severity

MISSING = Kind(
    "G101",
    "term-missing",
    Severity.WARNING,
    "A glossary term of the source has no designation in the translation.",
    "Readers meet one thing under one name. Inflected forms count as the term; a pronoun or an omission does where the "
    "unit has the term once already. A term inside a longer name is told with less confidence.",
)
FORBIDDEN = Kind(
    "G102",
    "term-forbidden",
    Severity.ERROR,
    "The translation has a word that the glossary forbids.",
    "Somebody decided against this word. It is found in any inflected form, also where the source has not the term.",
)
DEPRECATED = Kind(
    "G103",
    "term-deprecated",
    Severity.WARNING,
    "The translation has a word that the glossary no longer wants.",
    "The word was right once; new translations use its successor.",
)
INCONSISTENT = Kind(
    "G104",
    "term-inconsistent",
    Severity.NOTE,
    "The translations use two designations for one concept.",
    "Both are allowed; readers may take them for two things. It is told where the rarer one stands.",
)
RELATED = Kind(
    "G105",
    "term-related",
    Severity.NOTE,
    "A word of the term's family stands where the term is due.",
    "An adjective of a country, initials, a compound or another spelling: mostly a good translation, now and then a slip.",
)
UNPROMPTED = Kind(
    "G106",
    "term-unprompted",
    Severity.NOTE,
    "The translation has a glossary term that the source has not.",
    "It may be added for clearness, or belong to another sentence.",
)
UNESTABLISHED = Kind(
    "G107",
    "term-unestablished",
    Severity.WARNING,
    "The translations hardly ever use a designation.",
    "Where three places in four have something else, one decision settles them all: the glossary's, or the "
    "translations'. It is told once, and the places themselves with little confidence.",
)

SHARED = Kind(
    "G201",
    "designation-shared",
    Severity.WARNING,
    "Two concepts have the same designation in one locale.",
    "A reader cannot tell them apart, and an audit takes either for both: join the concepts, or name a domain for each.",
)
CONFLICT = Kind(
    "G202",
    "forbidden-preferred",
    Severity.ERROR,
    "A word is forbidden for one concept and wanted for another.",
    "Every right use of it will be reported as forbidden.",
)
TWO_PREFERRED = Kind(
    "G203",
    "two-preferred",
    Severity.WARNING,
    "A concept has two preferred designations in one locale.",
    "Only one can be preferred; make the other admitted.",
)
NO_LOCALE = Kind(
    "G204",
    "locale-missing",
    Severity.WARNING,
    "A concept has no usable designation in a locale of the project.",
    "Translators are not told what to write, and nothing can be checked.",
)
CASE_ODD = Kind(
    "G205",
    "case-odd",
    Severity.NOTE,
    "A designation's capitals look like a slip.",
    "The smart case rule asks for the designation's capitals: those of a heading make it miss the common ones.",
)
EDGES_ODD = Kind(
    "G206",
    "edges-odd",
    Severity.WARNING,
    "A designation begins or ends with punctuation, or has two spaces.",
    "It was probably cut out of a sentence.",
)
UNUSED = Kind(
    "G207",
    "term-never-occurs",
    Severity.NOTE,
    "A source term occurs in none of the sources.",
    "It may be spelt another way there, or be of no use any more.",
)
UNUSED_TARGET = Kind(
    "G208",
    "translation-never-occurs",
    Severity.WARNING,
    "A designation occurs in none of the translations, though its source term does.",
    "The translations agree on something else: probably the glossary is wrong.",
)
COMMON = Kind(
    "G209",
    "term-common-word",
    Severity.NOTE,
    "A term is a word that occurs everywhere.",
    "A common word has many right translations; as a term it gives false alarms. Name the phrase that is meant.",
)

KINDS = (
    MISSING,
    FORBIDDEN,
    DEPRECATED,
    INCONSISTENT,
    RELATED,
    UNPROMPTED,
    UNESTABLISHED,
    SHARED,
    CONFLICT,
    TWO_PREFERRED,
    NO_LOCALE,
    CASE_ODD,
    EDGES_ODD,
    UNUSED,
    UNUSED_TARGET,
    COMMON,
)
