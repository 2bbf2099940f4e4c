"""ITS 2.0's local attributes, in HTML (``its-loc-note``) and in XHTML (``its:locNote``)."""

from __future__ import annotations

from collections.abc import Mapping

from l10n.documents.hypertext.tokens import Attribute


def its(given: Mapping[str, Attribute], name: str) -> str | None:
    """The value of a local attribute by its name in HTML without the prefix (``loc-note``); None where there is none."""
    for known in (f"its-{name}", f"data-its-{name}", f"its:{name.replace('-', '')}"):
        if known in given:
            return given[known].value
    return None


def its_note(given: Mapping[str, Attribute], around: str) -> str:
    """What translators are told of an element, or else of the one around it: its note (8.3 Localization Note), that it is a
    term (8.4 Terminology), and the locales that it is meant for (8.5 Locale Filter)."""
    if not given:
        return around
    said = its(given, "loc-note")
    alert = said and (its(given, "loc-note-type") or "").lower() == "alert"
    term = (its(given, "term") or "").lower() == "yes"
    told = (f"important: {said}" if alert else said, "a term" if term else "", _locales(given))
    own = "; ".join(filter(None, told))
    return "; ".join(filter(None, (around if said is None else "", own)))


def for_nobody(given: Mapping[str, Attribute]) -> bool:
    """Whether an element is meant for no locale, its own aside (8.5): nobody translates it."""
    listed, excluded = _filter(given)
    return listed is not None and ((listed == "" and not excluded) or (listed == "*" and excluded))


def _locales(given: Mapping[str, Attribute]) -> str:
    listed, excluded = _filter(given)
    if not listed or listed == "*":
        return ""
    return f"not for {listed}" if excluded else f"only for {listed}"


def _filter(given: Mapping[str, Attribute]) -> tuple[str | None, bool]:
    """The list of language ranges, and whether it names those that are left out."""
    listed = its(given, "locale-filter-list")
    if listed is None:
        return None, False
    excluded = (its(given, "locale-filter-type") or "").strip().lower() == "exclude"
    return listed.strip(), excluded
