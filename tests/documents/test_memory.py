"""What was read is let go: a process that reads document after document does not grow."""

from __future__ import annotations

import gc
import tracemalloc

import pytest

from l10n import documents


@pytest.mark.parametrize("format, text", [("md", "# A *b*\n\nWords **c** [d](/e)[^1].\n\n- f `g`\n- h\n\n| i | *j* |\n|---|---|\n| k | l |\n\n[^1]: m\n\n"), ("html", "<p>A <b>b</b></p>\n")])
def test_reading_a_document_leaves_nothing_behind(format: str, text: str) -> None:
    data = (text * 500).encode()
    tracemalloc.start()
    try:
        held = [_held(data, format) for _ in range(4)]
    finally:
        tracemalloc.stop()
    assert held[-1] - held[1] < len(data)


def _held(data: bytes, format: str) -> int:
    """The bytes that are held once a document is read and let go."""
    documents.read(data, format)
    gc.collect()
    return tracemalloc.get_traced_memory()[0]
