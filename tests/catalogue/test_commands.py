"""``l10n format``, ``compile``, ``merge`` and ``merge-driver``."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.catalogue import Message, compile_mo, new_catalogue, new_template, read_po, tidy_po, write_po
from l10n.cli.main import run

UNTIDY = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n#: a.txt\n# note\nmsgid   "a"\nmsgstr "b"\n'


@pytest.fixture
def po(tmp_path: Path) -> Path:
    path = tmp_path / "uk.po"
    path.write_bytes(UNTIDY)
    return path


def test_format(po: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["format", "--check", str(po)]) == 1
    assert run(["format", "--diff", str(po)]) == 0
    assert '+msgid "a"' in capsys.readouterr().out
    assert po.read_bytes() == UNTIDY
    assert run(["format", str(po)]) == 0
    assert po.read_bytes() == tidy_po(UNTIDY)
    assert run(["format", "--check", str(po)]) == 0


def test_compile(po: Path) -> None:
    assert run(["compile", "-q", str(po)]) == 0
    assert po.with_suffix(".mo").read_bytes() == compile_mo(read_po(UNTIDY))
    folder = po.parent / "out"
    folder.mkdir()
    assert run(["compile", "-q", str(po), "-o", str(folder)]) == 0
    assert (folder / "uk.mo").exists()
    assert run(["compile", "-q", str(po), str(po), "-o", str(po.parent / "x.mo")]) == 2


def test_merge(po: Path) -> None:
    po.write_bytes(write_po(new_catalogue("uk", [Message.make("The harbour froze on Monday.", msgstr="Замерзла")])))
    other, pot = po.with_name("other.po"), po.with_name("new.pot")
    other.write_bytes(write_po(new_catalogue("uk", [Message.make("b", msgstr="бе")])))
    pot.write_bytes(write_po(new_template("p", [Message.make("The harbour froze on Sunday."), Message.make("b")])))

    assert run(["merge", str(po), str(pot), "-C", str(other), "--check"]) == 1
    assert run(["merge", "-q", str(po), str(pot), "-C", str(other)]) == 0
    assert [(m.target, m.fuzzy, m.obsolete) for m in read_po(po.read_bytes()).messages[1:]] == [
        ("Замерзла", True, False), ("бе", False, False), ("Замерзла", False, True),
    ]  # fmt: skip
    assert run(["merge", "-q", "--check", str(po), str(pot)]) == 0


def test_merge_driver(po: Path, capsys: pytest.CaptureFixture[str]) -> None:
    theirs, base = po.with_name("theirs.po"), po.with_name("base.po")
    base.write_bytes(UNTIDY)
    theirs.write_bytes(UNTIDY.replace(b'"b"', b'"theirs"'))
    assert run(["merge-driver", str(base), str(po), str(theirs), "uk.po"]) == 0
    assert b'msgstr "theirs"' in po.read_bytes()
    po.write_bytes(UNTIDY.replace(b'"b"', b'"ours"'))
    assert run(["merge-driver", str(base), str(po), str(theirs), "uk.po"]) == 1
    assert "both sides translated 'a'" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["format"], ["compile"], ["merge", "{}"]])
def test_a_broken_catalogue_is_told_with_its_place(po: Path, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    po.write_bytes(UNTIDY + b'\nmsgid "c\nmsgstr ""\n')
    assert run([*(word.format(po) for word in command), str(po)]) == 3
    assert f"error: {po}:9:9: the line ends within a string" in capsys.readouterr().err
