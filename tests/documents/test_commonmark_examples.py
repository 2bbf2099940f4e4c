"""Every example of the CommonMark specification keeps its bytes, and its tree when it is translated.

The specification is no part of the repository: `npm pack commonmark-spec` gets it; COMMONMARK_SPEC names its spec.txt
(GFM's has the same form).
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

import l10n
from l10n import documents

_EXAMPLE = re.compile(r"^`{32} example[^\n]*\n(.*?)^\.\n", re.DOTALL | re.MULTILINE)


def _examples() -> list[str]:
    path = os.environ.get("COMMONMARK_SPEC", "")
    return [found.replace("→", "\t") for found in _EXAMPLE.findall(Path(path).read_text("utf-8"))] if path else []


EXAMPLES = _examples()


@pytest.mark.skipif(not EXAMPLES, reason="COMMONMARK_SPEC does not name the specification's spec.txt")
@pytest.mark.parametrize("change", [lambda t: t, lambda t: t.replace("\n", "\r\n"), lambda t: t.rstrip("\n"), lambda t: "\ufeff" + t])
def test_every_example_keeps_its_bytes(change: type[str]) -> None:
    for example in EXAMPLES:
        data = change(example).encode()
        assert l10n.rebuild(data, "md", lambda text: None) == data


@pytest.mark.skipif(not EXAMPLES, reason="COMMONMARK_SPEC does not name the specification's spec.txt")
def test_every_example_keeps_its_tree() -> None:
    refused = 0
    for example in EXAMPLES:
        before = documents.read(example.encode(), "md")
        built = l10n.localise(example.encode(), "md", lambda segment: segment.text.replace("e", "é") if "`" not in segment.text else None)
        after = documents.read(built.data, "md")
        assert after.shape == before.shape
        assert [b.shape for b in after.blocks] == [b.shape for b in before.blocks]
        refused += bool(built.diagnostics)
    assert refused <= len(EXAMPLES) // 20
