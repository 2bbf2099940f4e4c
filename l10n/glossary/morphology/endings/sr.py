"""Serbian: declined as Croatian is, in both scripts."""

from __future__ import annotations

from l10n.glossary.morphology.endings.hr import TABLE
from l10n.glossary.morphology.paradigms import endings

_CYRILLIC = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")

ENDINGS = endings(TABLE + TABLE.translate(_CYRILLIC))
