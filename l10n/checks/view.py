"""One string and what is seen in it; each sight is computed when it is first asked for, and once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable

from l10n.checks.lazy import lazy
from l10n.checks.lexicon import keys
from l10n.checks.numbers import Number, numbers
from l10n.checks.quotation import Quotation, quotation
from l10n.checks.sounds import Sounds, skeleton
from l10n.checks.spelled import spelled
from l10n.checks.terminal import Terminal, ending, terminal
from l10n.inline import masked, placeholders, tags
from l10n.inline.masks import joined
from l10n.locales import Profile, profile, script
from l10n.spans import Span

_DIGIT, _DIGITS = re.compile(r"\d"), re.compile(r"\d+")
BEGINNING = 4
CODE_SIGNS = frozenset("<>&%{}$@/\\`")
_CODE_SIGN = re.compile(r"[<>&%{}$@/\\]")
_DOTTED = re.compile(r"\.(?<=\w\.)[A-Za-z]|\.(?<=www\.)")
_CODE = re.compile(r"``[^`]+``|(?::[A-Za-z:+-]{1,30}:)`[^`<\s]*`|`[^`\s]+`")
_KANA = re.compile(r"[\u30a1-\u30fe]{2,}")
_MARKS = r"\s!-/:-@\[-`{-~¡§«»¿‐-‧‰-⁞、。〈-】〔-〛！-／：-＠［-｀｛-･।॥،؛؟۔׃·•©®™°…"
_JOINS = "'’ʼ׳-"
_NAME = re.compile(
    rf"[A-Z](?<![^{_MARKS}].)(?<![^{_MARKS}][{_JOINS}].)[A-Za-z]{{2,}}+(?![^{_MARKS}]|[{_JOINS}][^{_MARKS}])"
)
_WORD = re.compile(rf"[^{_MARKS}]++(?:[{_JOINS}][^{_MARKS}]++)*+")


def words(text: str) -> list[str]:
    """The words of a text in order, combining marks, inner apostrophes and hyphens included."""
    found: list[str] = _WORD.findall(text)
    return found


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case."""
    if "Σ" in text:  # which small letter it becomes depends on what stands behind it
        return tuple([word.lower() for word in words(text)])
    return tuple(words(text.lower()))


def new_words(words: Iterable[str], known: Collection[str]) -> list[str]:
    """Those of two letters or more that are not among the known ones."""
    known = frozenset(known)
    return [word for word in words if len(word) > 1 and word not in known]


def names(text: str) -> set[str]:
    """Its words of three or more Latin letters of ASCII that begin with a capital."""
    return set(_NAME.findall(text))


def dotted(text: str) -> bool:
    """Whether a full stop stands inside a word, as in an address or the name of a file."""
    return "." in text and _DOTTED.search(text) is not None


class View:
    """A source or a target string with its locale's canonical tag. Spans count characters of ``text``."""

    def __init__(self, text: str, tag: str, flags: tuple[str, ...] = ()) -> None:
        self.text = text
        self.tag = tag
        self.flags = flags

    @property
    def locale(self) -> Profile:
        """How the string's locale writes."""
        return profile(self.tag)

    @property
    def latin(self) -> bool:
        """Whether the string's locale is written in Latin letters."""
        return script(self.tag) == "Latn"

    @property
    def hani(self) -> bool:
        """Whether the string's locale is written in Han characters only, which keep no sound."""
        return script(self.tag) in ("Hans", "Hant")

    @lazy
    def skeletons(self) -> frozenset[str]:
        """The consonants of its longer words; in dense scripts of its runs of syllables."""
        words = _KANA.findall(self.text) if script(self.tag) == "Jpan" else self.words
        return frozenset([sound for sound in map(skeleton, words) if len(sound) > 2])

    @lazy
    def sounds(self) -> Sounds:
        """Its skeletons, to be asked for one that begins as another does."""
        return Sounds(self.skeletons)

    @property
    def end(self) -> Span:
        """The empty place after the last character."""
        return Span(len(self.text), len(self.text))

    @property
    def quoted_code(self) -> tuple[Span, ...]:
        """Code between backticks, as Markdown and reStructuredText set it, with its role."""
        return tuple(Span(*match.span()) for match in _CODE.finditer(self.text)) if "`" in self.text else ()

    @lazy
    def plain(self) -> str:
        """The text with codes and addresses blanked, each character by a space."""
        spans = (*self.mask, *self.quoted_code) if "`" in self.text else self.mask
        if not spans:
            return self.text
        pieces, at = [], 0
        for start, end in joined(spans):
            pieces += [self.text[at:start], " " * (end - start)]
            at = end
        return "".join((*pieces, self.text[at:]))

    @lazy
    def words(self) -> tuple[str, ...]:
        """Its words in order, combining marks, inner apostrophes and hyphens included."""
        return tuple(words(self.plain))

    @lazy
    def word_spans(self) -> tuple[Span, ...]:
        """Where each of ``words`` stands."""
        return tuple(Span(*match.span()) for match in _WORD.finditer(self.plain))

    @lazy
    def folded(self) -> tuple[str, ...]:
        """Its words in lower case."""
        return tuple([word.lower() for word in self.words]) if "words" in self.__dict__ else folded_words(self.plain)

    def told(self, **sights: object) -> None:
        """Take over what was seen elsewhere."""
        self.__dict__.update(sights)

    @lazy
    def small_words(self) -> frozenset[str]:
        """Its words in small letters."""
        return frozenset(filter(str.islower, self.words))

    @lazy
    def names(self) -> frozenset[str]:
        """Its words of ``BEGINNING`` letters or more with a capital, but the first."""
        return frozenset([word for word in self.words[1:] if len(word) >= BEGINNING and word[0].isupper()])

    @lazy
    def beginnings(self) -> frozenset[str]:
        """The first ``BEGINNING`` letters of its words, in lower case."""
        return frozenset([word[:BEGINNING] for word in self.folded])

    @lazy
    def stems(self) -> frozenset[str]:
        """What its words are compared by with others."""
        return keys(self.folded, dense=False)

    @lazy
    def runs(self) -> frozenset[str]:
        """What its words are compared by in a script without spaces."""
        return keys(self.folded, dense=True)

    @lazy
    def placeholders(self) -> tuple[Span, ...]:
        """Its placeholders, by the message's flags."""
        if self.flags:
            return tuple(placeholders(self.text, self.flags))
        return tuple([span for span in placeholders(self.text) if not self._percentage(span)]) if self.mask else ()

    def _percentage(self, span: Span) -> bool:
        """``%90`` is a placeholder to Qt, and in Turkish prose, where no flag says otherwise, 90 per cent."""
        return self[span][1:].isdecimal()

    @lazy
    def tags(self) -> tuple[Span, ...]:
        """Its tags."""
        return tuple(tags(self.text)) if self.mask else ()

    def __getitem__(self, span: tuple[int, int]) -> str:
        """The text of a span."""
        return self.text[span[0] : span[1]]

    @lazy
    def quotation(self) -> Quotation:
        """Its quotation marks."""
        return quotation(self.text, self.locale)

    @property
    def quotes(self) -> bool:
        """Whether it has marks that quote."""
        return bool(self.quotation.all_marks)

    @lazy
    def terminal(self) -> Terminal:
        """The marks that end it."""
        return terminal(self.text, self.tag)

    @property
    def asks(self) -> bool:
        """Whether it ends with a question mark."""
        return "question" in ending(self.text, self.tag)

    @lazy
    def numbers(self) -> tuple[Number, ...]:
        """Its numbers as values, in order, those inside codes and addresses left out."""
        found = numbers(self.text, self.tag) if _DIGIT.search(self.text) else ()
        mask = self.mask if found else ()
        return tuple(n for n in found if not self._touched(n.span, mask)) if mask else found

    def _touched(self, span: Span, mask: tuple[Span, ...]) -> bool:
        """Whether a code cuts into the number: it stands inside one, or right beside one that has a digit beyond."""
        first = bisect_left(mask, (span.start,))
        for code in mask[max(0, first - 1) : first + 2]:
            if code.overlaps(span):
                return True
            before, after = self.text[code.start - 1 : code.start], self.text[code.end : code.end + 1]
            beside = self.text[code.start] != "<" or (before.isdecimal() and after.isdecimal())
            if beside and (span.start == code.end or span.end == code.start):
                return True
        return False

    @lazy
    def digits(self) -> list[str]:
        """Its runs of digits of any script, in those of ASCII."""
        found: list[str] = _DIGITS.findall(self.text)
        return [run if run.isascii() else "".join(map(str, map(int, run))) for run in found]

    @lazy
    def spelled(self) -> frozenset[float]:
        """The values its words could be naming."""
        return spelled(self.text, self.tag)

    @lazy
    def mask(self) -> tuple[Span, ...]:
        """What is not words: placeholders, tags, addresses."""
        if not _CODE_SIGN.search(self.text) and not dotted(self.text):
            return ()
        found = masked(self.text, self.flags)
        return tuple(found if self.flags else [span for span in found if not self._percentage(span)])
