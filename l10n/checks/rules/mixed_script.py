"""S101: a word with a letter of another script that looks the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.scripts import may_mix, mixed, script_of
from l10n.diagnostics import Fix, Severity
from l10n.spans import Span

_TABLE = (
    "aа eе oо cс pр xх yу iі jј sѕ hһ dԁ qԛ wԝ AА BВ EЕ KК MМ HН OО PР CС TТ XХ YУ IІ JЈ SЅ",
    "oο vν aα iι pρ uυ AΑ BΒ EΕ ZΖ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ YΥ XΧ",
    "оο аα рρ АΑ ВΒ ЕΕ НΗ ІΙ КΚ МΜ ОΟ РΡ ТΤ ХΧ",
)
_LOOKALIKES: dict[str, set[str]] = {}
for _pair in " ".join(_TABLE).split():
    _LOOKALIKES.setdefault(_pair[0], set()).add(_pair[1])
    _LOOKALIKES.setdefault(_pair[1], set()).add(_pair[0])


def suspects(block: Block) -> list[int]:
    """Messages with letters of two scripts side by side."""
    return [at for at, target in enumerate(block.targets) if may_mix(target)]


def find(pair: Pair) -> Iterator[Evidence]:
    """Words in two scripts of which the smaller part could be the other's letters."""
    for start, end in mixed(pair.target.plain):
        word = pair.target[(start, end)]
        if word in pair.source.text:
            continue
        counts = Counter(script_of(character) for character in word)
        foreign, main = counts.most_common()[-1][0], counts.most_common()[0][0]
        if _split_in_two(word):
            continue
        odd = [at for at, character in enumerate(word) if script_of(character) == foreign]
        twins = [_twin(word[at], main) for at in odd]
        names = {"Latn": "Latin", "Cyrl": "Cyrillic", "Grek": "Greek"}
        message = f"“{word}” has {names[foreign]} “{word[odd[0]]}” among {names[main]} letters"
        if None in twins:
            yield Evidence(message, 5.0, None, Span(start, end), "mixed")
            continue
        mended = "".join(twins[odd.index(at)] or "" if at in odd else c for at, c in enumerate(word))
        text = pair.target.text
        yield Evidence(
            message,
            8.0,
            None,
            Span(start, end),
            "",
            Fix(f"write “{mended}”", text[:start] + mended + text[end:], safe=True),
        )


def _twin(character: str, script: str) -> str | None:
    return next((twin for twin in _LOOKALIKES.get(character, ()) if script_of(twin) == script), None)


def _split_in_two(word: str) -> bool:
    """Two parts of several letters each, one script after the other, are a name with its ending."""
    scripts = [script_of(character) for character in word]
    changes = [at for at in range(1, len(scripts)) if scripts[at] != scripts[at - 1]]
    if len(changes) != 1:
        return False
    head, tail = word[: changes[0]], word[changes[0] :]
    return all(any(c not in _LOOKALIKES for c in part) for part in (head, tail))


CHECK = Check(
    code="S101",
    name="mixed-script",
    severity=Severity.ERROR,
    summary="A word has a letter of another script that looks the same",
    why="Nobody sees it, but search, sorting, spelling and speech do not find the word; in an address it leads elsewhere.",
    mqm="Linguistic conventions / Spelling",
    examples=(
        wrong("ru", "burial", "захоронениe"),
        wrong("fr", "the score", "le sсore"),
        wrong("el", "children", "πaιδιά"),
        wrong("zh-Hans", "Boots opened", "Вoots开业"),
        right("ru", "an IT company", "IT-компания"),
        right("ja", "the DNA", "DNAが発見された"),
    ),
    find=find,
    suspects=suspects,
)
