"""Units of measure that translators convert: the factors, and whether one value is another converted.

Factors are exact by the international yard and pound agreement of 1959; prose rounds them, so a value counts as
converted within a tolerance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_FACTORS: dict[str, tuple[float, ...]] = {
    "mile": (1.609344, 0.868976),
    "mph": (1.609344, 0.44704),
    "foot": (0.3048, 30.48),
    "yard": (0.9144,),
    "inch": (2.54, 25.4, 0.0254),
    "pound": (0.45359237, 453.59237),
    "ounce": (28.349523, 29.5735),
    "stone": (6.35029,),
    "acre": (0.404686, 4046.86, 0.00404686),
    "gallon": (3.785412, 4.54609),
    "square-foot": (0.09290304,),
    "square-mile": (2.589988, 258.9988),
    "ton": (0.90718474, 1.016047),
    "pint": (0.473176, 0.568261),
}
_UNIT = re.compile(
    r"square (?:feet|foot|miles?)|sq\.? (?:ft|mi)|miles?\b|mph\b|(?:feet|foot|ft)\b|yards?\b|inch(?:es)?\b|pounds?\b|lbs?\b"
    r"|ounces?\b|oz\b|stone\b|acres?\b|gallons?\b|tons?\b|pints?\b|°\s?F|degrees|Fahrenheit",
    re.IGNORECASE,
)
_FEET_AND_INCHES = re.compile(r"\b(\d)(?:[- ]?f(?:oo|ee)?t[- ]?|['’′] ?)(\d{1,2})\b")
_REACH = 36
_TOLERANCE = 0.07
_WHOLE, _UNIT_OFF = 2, 0.7  # from two units on prose rounds to whole ones, up or down
_NAMES = {"feet": "foot", "ft": "foot", "inches": "inch", "lb": "pound", "lbs": "pound", "oz": "ounce"}


def factors(text: str, end: int) -> tuple[tuple[float, float], ...]:
    """(factor, offset) pairs by which the number that ends at ``end`` could be converted: by the unit behind it."""
    match = _UNIT.search(text, end, end + _REACH)
    return tuple(_of_unit(match[0].lower())) if match else ()


def _of_unit(written: str) -> Iterator[tuple[float, float]]:
    if "°" in written or written in ("degrees", "fahrenheit"):
        yield 5 / 9, -160 / 9
        return
    square = "square-" if written.startswith("sq") else ""
    last = written.split()[-1]
    name = square + _NAMES.get(last, "mile" if last.startswith("mi") else last.rstrip("s"))
    for factor in _FACTORS.get(name, ()):
        yield factor, 0.0


def heights(text: str) -> tuple[float, ...]:
    """Lengths in feet and inches together (6-foot-6, 5ft 10in, 6'2"), each in centimetres and in metres."""
    found = [30.48 * int(match[1]) + 2.54 * int(match[2]) for match in _FEET_AND_INCHES.finditer(text)]
    return tuple(length for each in found for length in (each, each / 100))


def converted(value: float, other: float, by: tuple[tuple[float, float], ...]) -> bool:
    """Whether ``other`` is ``value`` converted, rounded as prose rounds."""
    for factor, offset in by:
        exact = value * factor + offset
        slack = max(abs(exact) * _TOLERANCE, 0.12 if other % 1 or abs(exact) < _WHOLE else _UNIT_OFF)
        if abs(exact - other) <= slack:
            return True
    return False
