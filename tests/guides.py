"""The guides, as tests read them."""

from __future__ import annotations

from support import ROOT


def guide(name: str) -> str:
    """A page by its name."""
    return (ROOT / "l10n" / "guides" / f"{name}.md").read_text("utf-8")
