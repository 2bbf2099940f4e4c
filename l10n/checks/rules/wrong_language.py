"""L101: a translation in another language."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.tongue import judged
from l10n.diagnostics import Severity
from l10n.locales import english_name, language
from l10n.spans import Span

_ENOUGH = 0.3  # share of the language's commonest words that settles it


def find(pair: Pair) -> Iterator[Evidence]:
    """The script and the commonest words of the translation against those of its locale."""
    if pair.target.text == pair.source.text:
        return
    if pair.target.own_words > _ENOUGH * len(pair.target.folded):
        return
    copied = set(pair.source.folded)
    words = [word for word in pair.target.folded if word not in copied and len(word) > 1]
    found = judged(pair.target.plain, words, pair.target.tag)
    if found.weight < 1 or found.other == language(pair.source.tag):
        return
    text = pair.target.text
    own = english_name(pair.target.tag)
    what = f"looks like {english_name(found.other)}" if found.other else "is in another script"
    yield Evidence(f"the translation {what}, not {own}", found.weight, None, Span(0, len(text)), "language")


CHECK = Check(
    code="L101",
    name="wrong-language",
    severity=Severity.ERROR,
    summary="The translation is in another language",
    why="A line pasted from another locale’s file. The script is looked at, then the commonest words of fifty languages.",
    mqm="Accuracy / Mistranslation",
    examples=(
        wrong(
            "fr",
            "He said that it was over and that they would go home.",
            "Er sagte, dass es vorbei sei und dass sie nach Hause gehen werden.",
        ),
        wrong(
            "ru",
            "Name a trusted person who will oversee your care.",
            "Wyznacz zaufaną osobę, która będzie nadzorować twoją opiekę.",
        ),
        wrong(
            "ja",
            "The tsunami was stronger than expected, they said.",
            "Возможно, цунами оказалось сильнее, чем ожидалось.",
        ),
        wrong(
            "es",
            "That is not what we have said to them.",
            "Non è quello che abbiamo detto loro, ma è una cosa che si può fare.",
        ),
        right("fr", "He said that it was over.", "Il a dit que c’était fini."),
        right("de", "Digital Awareness UK", "Digital Awareness UK"),
    ),
    find=find,
)
