"""SRX 2.0: the segmentation rules that translation tools exchange (LISA OSCAR, "SRX 2.0 Specification", 2008)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from l10n.errors import RulesError
from l10n.segmentation.automaton import Automaton
from l10n.segmentation.pattern import Node, PatternError, parse_pattern
from l10n.xml import Element, parse

NAMESPACES = ("http://www.lisa.org/srx20", "")
REACH = 200
_ALLOWED = {
    "srx": {"header", "body"},
    "header": {"formathandle"},
    "body": {"languagerules", "maprules"},
    "languagerules": {"languagerule"},
    "languagerule": {"rule"},
    "rule": {"beforebreak", "afterbreak"},
    "maprules": {"languagemap"},
}


@dataclass(frozen=True, slots=True)
class Rule:
    """Whether to break where ``before`` matches up to a place and ``after`` from it on; ``name`` is for a reader."""

    name: str
    breaks: bool
    before: Node
    after: Node


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the first rule that matches at a place says; ``offset`` is in characters."""

    offset: int
    breaks: bool
    rule: str


class RuleSet:
    """The rules that apply to one language, in order, as two automata."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self._before = Automaton([rule.before for rule in rules], anywhere=True)
        self._after = Automaton([rule.after for rule in rules], anywhere=False)

    def rulings(self, text: str) -> Iterator[Ruling]:
        """For every place inside the text at which a rule matches, what the first one says.

        What a rule says of the text behind a place is looked for in the 200 characters that follow it, so the
        time is bounded whatever the pattern.
        """
        for at, before in enumerate(self._before.run(text, 0, len(text))):
            if before and 0 < at < len(text):
                first = self._first(text, at, before)
                if first is not None:
                    yield Ruling(at, first.breaks, first.name)

    def _first(self, text: str, at: int, before: tuple[int, ...]) -> Rule | None:
        wanted = set(before)
        best: int | None = None
        for after in self._after.run(text, at, min(len(text), at + REACH)):
            found = next((index for index in after if index in wanted), None)
            if found is not None and (best is None or found < best):
                best = found
                if best == before[0]:
                    break
        return None if best is None else self.rules[best]


@dataclass(frozen=True, slots=True)
class _Map:
    pattern: Automaton
    name: str


class Srx:
    """The rules of one file: ``for_language`` gives those of a language."""

    def __init__(self, rules: dict[str, tuple[Rule, ...]], maps: tuple[_Map, ...], cascade: bool) -> None:
        self._rules = rules
        self._maps = maps
        self._cascade = cascade

    @cache  # noqa: B019 - a file is read once and lives as long as its project
    def for_language(self, tag: str) -> RuleSet:
        """The rules of every map that fits the tag (BCP 47), one after another; without cascade only the first's."""
        fitting = [m.name for m in self._maps if _fits(m.pattern, tag) or _fits(m.pattern, tag.replace("-", "_"))]
        names = fitting if self._cascade else fitting[:1]
        return RuleSet(tuple(rule for name in names for rule in self._rules[name]))


def read_srx(data: bytes, path: str = "") -> Srx:
    """The rules of an SRX 2.0 file.

    RulesError, with line and column, for another version, an element or attribute that the schema does not
    have, a map to rules that are not there, and a pattern that is wrong or needs backtracking, by its rule's
    name; XmlError for what is not XML.
    """
    root = parse(data, path)
    if root.name != "srx" or root.namespace not in NAMESPACES:
        raise _error(root, path, f"not SRX but <{root.name}>")
    if root.attributes.get("version") != "2.0":
        raise _error(root, path, f"SRX version {root.attributes.get('version', 'unknown')}", "only 2.0 is read")
    _check(root, path)
    header, body = _one(root, "header", path), _one(root, "body", path)
    _one_of(header, "segmentsubflows", path)
    cascade = _one_of(header, "cascade", path)
    rules = _rules(_one(body, "languagerules", path), path)
    maps = tuple(_map(element, rules, path) for element in _one(body, "maprules", path).all("languagemap"))
    return Srx(rules, maps, cascade)


def _rules(element: Element, path: str) -> dict[str, tuple[Rule, ...]]:
    rules: dict[str, tuple[Rule, ...]] = {}
    for language in element.all("languagerule"):
        name = _attribute(language, "languagerulename", path)
        if name in rules:
            raise _error(language, path, f"two languagerules named {name!r}")
        rules[name] = tuple(_rule(rule, f"{name} {n}", path) for n, rule in enumerate(language.all("rule"), 1))
    return rules


def _rule(element: Element, name: str, path: str) -> Rule:
    breaks = element.attributes.get("break", "yes") == "yes" or _one_of(element, "break", path)
    before, after = element.first("beforebreak"), element.first("afterbreak")
    rule = Rule(name, breaks, _pattern(before, name, path), _pattern(after, name, path))
    try:
        RuleSet((rule,))
    except PatternError as error:
        raise _error(element, path, f"rule {name}: {error}") from error
    return rule


def _pattern(element: Element | None, name: str, path: str) -> Node:
    try:
        return parse_pattern(element.text if element else "")
    except PatternError as error:
        assert element is not None
        raise _error(element, path, f"rule {name}, {element.name}: {error}") from error


def _map(element: Element, rules: dict[str, tuple[Rule, ...]], path: str) -> _Map:
    name = _attribute(element, "languagerulename", path)
    if name not in rules:
        raise _error(element, path, f"a map to {name!r}, which is no languagerule", f"there are {', '.join(rules)}")
    try:
        node = parse_pattern(_attribute(element, "languagepattern", path))
        return _Map(Automaton([node], anywhere=False), name)
    except PatternError as error:
        raise _error(element, path, f"the language map to {name!r}: {error}") from error


def _fits(pattern: Automaton, tag: str) -> bool:
    """Whether a pattern matches a whole tag."""
    places = list(pattern.run(tag, 0, len(tag)))
    return len(places) > len(tag) and bool(places[len(tag)])


def _check(element: Element, path: str) -> None:
    """Refuse elements the schema does not have; those of other namespaces are extensions, and passed over."""
    for child in element.elements:
        if child.namespace not in NAMESPACES:
            continue
        if child.name not in _ALLOWED.get(element.name, set()):
            raise _error(child, path, f"<{child.name}> inside <{element.name}>")
        _check(child, path)


def _one(element: Element, name: str, path: str) -> Element:
    found = element.all(name)
    if len(found) != 1:
        raise _error(element, path, f"<{element.name}> wants one <{name}> and has {len(found)}")
    return found[0]


def _attribute(element: Element, name: str, path: str) -> str:
    value = element.attributes.get(name)
    if value is None:
        raise _error(element, path, f"<{element.name}> without {name}")
    return value


def _one_of(element: Element, name: str, path: str) -> bool:
    value = _attribute(element, name, path)
    if value not in ("yes", "no"):
        raise _error(element, path, f'{name}="{value}"', "it is yes or no")
    return value == "yes"


def _error(element: Element, path: str, message: str, hint: str = "") -> RulesError:
    return RulesError(message, path=path, line=element.line, column=element.column, hint=hint)
