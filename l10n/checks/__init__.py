"""Checks of translations: rules give evidence, one function turns evidence into confidence.

    strings ─▶ View, View ─▶ Pair ─▶ rules ─▶ Evidence ─▶ confidence (with the catalogue's habits) ─▶ Diagnostic

``rules/`` has one rule a module; ``run`` is the door; ``explain`` reads the rules out.
"""
