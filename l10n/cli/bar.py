"""A progress bar for a terminal."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from l10n.workflow import progress as told


@contextlib.contextmanager
def bar() -> Iterator[told.Progress]:
    """A bar on stderr that shows the stage and the last thing done, gone at the end."""
    columns = (TextColumn("{task.description:8}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[what]}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as drawn:
        tasks: dict[str, int] = {}

        def show(stage: str, done: int, total: int, what: str) -> None:
            if stage not in tasks:
                tasks[stage] = drawn.add_task(stage, total=total, what=what)
            drawn.update(tasks[stage], completed=done, total=total, what=what)  # type: ignore[arg-type]

        yield show
