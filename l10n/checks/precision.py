"""How often each rule was right, read by hand on real catalogues and news: (right, read), by the rule's code."""

from __future__ import annotations

READ: dict[str, tuple[int, int]] = {}
