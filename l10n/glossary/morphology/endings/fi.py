"""Finnish: cases of both numbers, with possessive and clitic suffixes behind them."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_CASES = """
    n a ä ta tä tta ttä ssa ssä sta stä an en in on un yn än ön hin hen han hon hun hyn hän hön seen
    lla llä lta ltä lle na nä ksi
    t en ien jen iden itten ia iä ja jä ita itä issa issä ista istä ihin iin illa illä ilta iltä ille
    ina inä iksi itta ittä
"""
_TAILS = ["", "nsa", "nsä", "ni", "mme", "nne", "kin", "kaan", "kään", "ko", "kö"]


def _table() -> str:
    plain = {case + tail for case, tail in product(["", *_CASES.split()], _TAILS)} - {""}
    linked = {"i" + ending for ending in plain} | {"i"}
    nen = {"se" + ending for ending in plain} | {"s" + ending for ending in plain}
    return "\n".join(
        (
            "- t: " + " ".join(sorted(plain | linked)),
            "i: " + " ".join(sorted(plain | {"e" + ending for ending in plain})),
            "a ä: " + " ".join(sorted({vowel + ending for vowel in "aäo" for ending in plain} | plain)),
            "nen: " + " ".join(sorted(nen)),
        )
    )


ENDINGS = endings(_table(), complete=False)
