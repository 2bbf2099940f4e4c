"""Marathi: cases and postpositions behind the oblique stem, which a vowel marks."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_BEHIND = """
    त ला चा ची चे च्या चं ने नी नं हून तून साठी शी वर मध्ये मधील मधून पासून पर्यंत कडे कडील कडून बद्दल विषयी स ना
    वरील खाली समोर जवळ नंतर मुळे द्वारे सह सारखा सारखी सारखे
"""


def _all(*obliques: str) -> str:
    return " ".join(sorted({"".join(parts) for parts in product(obliques, ["", *_BEHIND.split()])} - {""}))


ENDINGS = endings(
    f"""
    -: {_all("", "ा", "े", "ी", "ां", "ें", "ीं")}
    ा: {_all("े", "्या", "ा", "्यां", "ां")}
    ी: {_all("ी", "्या", "्यां", "ीं")}
    े ं: {_all("े", "्या", "्यां", "ं", "ां")}
    ू: {_all("ू", "वा", "वां")}
    """,
    least=2,
    complete=False,
)
