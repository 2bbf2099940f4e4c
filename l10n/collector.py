"""The garbage collector kept from looking at what cannot be garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """No collection inside: reading makes tuples by the ten thousand, all kept and none in a cycle.

    The collector would walk them again and again, for a third of the time.
    """
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
