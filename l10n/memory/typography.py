"""A text without its typography: what makes two texts that differ in quotation marks alone the same."""

from __future__ import annotations

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("\u00a0\u202f\u2009\u2007", " "),
        "…": "...",
        "\u00ad": None,
    }
)


def letters(text: str) -> str:
    """What a text says in ASCII quotes, hyphens and single blanks."""
    return " ".join(text.translate(_PLAIN).split())
