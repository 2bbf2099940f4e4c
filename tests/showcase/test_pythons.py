"""Every Python makes the same bytes of the sample project."""

from __future__ import annotations

import pytest
from pythons import able, differences


def test_the_same_bytes_from_every_python() -> None:
    pythons = able()
    if not pythons:
        pytest.skip("no other Python with l10n's dependencies is on the PATH; see tests/pythons.py")
    assert differences(pythons) == []
