"""How long work tells where it is, to whoever wants to know."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Called as work goes on: the stage, how many steps of how many are done, and which was the last."""

    def __call__(self, stage: str, done: int, total: int, what: str) -> None:
        """Take note."""


def silent(stage: str, done: int, total: int, what: str) -> None:
    """Tell nobody."""
