"""M103: a web or e-mail address of the source that the translation does not have."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.likeness import TYPO, likeness
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.places import place
from l10n.checks.view import View, dotted
from l10n.diagnostics import Fix, Severity
from l10n.inline import emails, urls
from l10n.locales import language
from l10n.spans import Span


def suspects(block: Block) -> list[int]:
    """Messages with a full stop and what an address has."""
    return [
        at
        for at, source, target in block.texts
        if block.coded[at] and (_hints(source) or _hints(target))
    ]


def _hints(text: str) -> bool:
    return "." in text and ("@" in text or "://" in text or dotted(text))


def find(pair: Pair) -> Iterator[Evidence]:
    """Addresses of one side only, paired by likeness: a typing error is surer than another address."""
    ours, theirs = _addresses(pair.source), _addresses(pair.target)
    if not ours and not theirs:
        return
    lost = [span for address, span in ours.items() if address.lower() not in pair.target.text.lower()]
    added = {address: span for address, span in theirs.items() if address.lower() not in pair.source.text.lower()}
    for span in lost:
        address = pair.source[span]
        twin = max(added, key=lambda other: likeness(address, other), default="")
        if not twin:
            yield Evidence(f"{address} is missing", 4.5, span, place(pair, span))
            continue
        spot = added.pop(twin)
        if _own_language(address, pair) == twin:
            continue
        weight = 6.5 if likeness(address, twin) > TYPO else 3.0
        text = pair.target.text
        fix = Fix(f"write {address}", text[: spot.start] + address + text[spot.end :])
        yield Evidence(f"{address} became {twin}", weight, span, spot, "localised" if weight < 4 else "", fix)


def _addresses(view: View) -> dict[str, Span]:
    if "." not in view.text or not view.mask:
        return {}
    return {view[span]: span for span in (*urls(view.text), *emails(view.text))}


def _own_language(address: str, pair: Pair) -> str:
    """The address with the source's language in its path or host replaced by the target's."""
    ours, theirs = language(pair.source.tag), language(pair.target.tag)
    for left, behind in (("/", "/"), ("/", "."), ("=", "")):
        address = address.replace(f"{left}{ours}{behind}", f"{left}{theirs}{behind}")
    return address


CHECK = Check(
    code="M103",
    name="address-changed",
    severity=Severity.ERROR,
    summary="A web or e-mail address differs from the source’s",
    why="A letter more or less in an address leads nowhere, or elsewhere. Sites that have the locale's own address are a habit that the catalogue shows.",
    mqm="Accuracy / Mistranslation",
    examples=(
        wrong("de", "See https://example.org/help for more.", "Mehr unter https://example.org/hlep."),
        wrong("fr", "Write to press@example.org today.", "Écrivez dès aujourd’hui à la rédaction."),
        wrong("ja", "See https://example.org/help.", "https://exmple.org/help を参照。"),
        right("uk", "See https://example.org/help.", "Див. https://example.org/help."),
    ),
    find=find,
    suspects=suspects,
)
