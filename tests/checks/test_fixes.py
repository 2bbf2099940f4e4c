"""The fixes that rules offer: a finding that is fixed is gone, and no other has come."""

from __future__ import annotations

import pytest

from l10n.checks.run import check
from l10n.diagnostics import Diagnostic


def findings(locale: str, source: str, target: str, flags: tuple[str, ...] = ()) -> list[Diagnostic]:
    return check(source, target, target_locale=locale, flags=flags)


@pytest.mark.parametrize(
    ("locale", "source", "target", "fixed", "flags"),
    [
        ("de", "It is over.", "Es ist vorbei. ", "Es ist vorbei.", ()),
        ("de", "Done.\n", "Fertig.", "Fertig.\n", ()),
        ("ru", "burial place", "захоронениe", "захоронение", ()),
        ("tr", "A valid %(protocol)s address", "Geçerli %(protokol)s adresi", "Geçerli %(protocol)s adresi", ("python-format",)),
        ("uk", "It is over.", "Все скінчено. ", "Все скінчено.", ()),
    ],
)  # fmt: skip
def test_safe_fixes(locale: str, source: str, target: str, fixed: str, flags: tuple[str, ...]) -> None:
    (finding,) = findings(locale, source, target, flags)
    assert finding.fix is not None
    assert finding.fix.safe
    assert finding.fix.target == fixed
    assert findings(locale, source, fixed, flags) == []


def test_what_needs_a_look_is_not_safe() -> None:
    (finding,) = findings("ru", "how smoking affects health", "как курение курение влияет на здоровье")
    assert finding.fix is not None
    assert not finding.fix.safe
    assert finding.fix.target == "как курение влияет на здоровье"
