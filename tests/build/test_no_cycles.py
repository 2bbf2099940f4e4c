"""Nothing that a command makes by the million is tied in a cycle: ``l10n`` runs without the collector."""

from __future__ import annotations

import gc

import pytest

import l10n

DOCUMENTS = {
    "txt": b"A title\n\nOne sentence. Another one.\n",
    "md": b"# A title\n\nOne *sentence*. [Another](x.md) one.\n\n> <p title='a tip'>Raw <b>words</b>.</p>\n",
    "html": b"<html lang=en><title>A title</title><p>One <b>sentence</b>. <img alt='A picture'><ul><li>An item</ul>",
}


@pytest.mark.parametrize("format", DOCUMENTS)
def test_a_document_that_was_localised_is_no_garbage(format: str) -> None:
    def work() -> None:
        l10n.localise(DOCUMENTS[format], format, lambda segment: segment.text.upper(), target_locale="de")

    work()
    gc.collect()
    gc.disable()
    try:
        for _ in range(5):
            work()
        assert gc.collect() < 5
    finally:
        gc.enable()
