"""A progress bar for a terminal."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from l10n.workflow.progress import Progress


@contextlib.contextmanager
def bar() -> Iterator[Progress]:
    """A bar on stderr that shows the stage and the last thing done, gone at the end."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Drawn

    columns = (TextColumn("{task.description:8}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[what]}"))
    with Drawn(*columns, console=Console(stderr=True), transient=True) as drawn:
        tasks = {}

        def show(stage: str, done: int, total: int, what: str) -> None:
            if stage not in tasks:
                tasks[stage] = drawn.add_task(stage, total=total, what=what)
            drawn.update(tasks[stage], completed=done, total=total, what=what)

        yield show
