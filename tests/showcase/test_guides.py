"""What the guides say is so."""

from __future__ import annotations

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from guides import guide
from sandbox import call

from l10n.catalogue import read_po
from l10n.checks.ignores import digest_of
from l10n.cli import main

HEADER = 'msgid ""\nmsgstr ""\n"Language: uk\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.mark.parametrize("name", ["translators", "release", "qa"])
def test_commands_of_the_guides_exist(name: str) -> None:
    """Every command and option that a guide names is one of l10n's, and the page is printed."""
    page = guide(name)
    told = {(match[1], *match[2].split()) for match in re.finditer(r"l10n ((?:glossary )?[a-z][a-z-]*)((?: --[a-z-]+)*)", _code(page))}
    assert len(told) > 1
    for command, *options in told:
        shown = help_of(command)
        assert [option for option in options if option not in shown] == [], command
    with redirect_stdout(StringIO()) as printed:
        assert main.run(["guide", name]) == 0
    assert printed.getvalue().strip() == page.strip()


def _code(page: str) -> str:
    """What stands in code spans and blocks."""
    return "\n".join(found[0] or found[1] for found in re.findall(r"```sh\n(.*?)```|`(l10n [^`\n]*)`", page, re.DOTALL))


def help_of(command: str) -> str:
    with redirect_stdout(StringIO()) as shown:
        assert main.run([*command.split(), "--help"]) == 0, command
    return shown.getvalue()


def ignored_entry() -> str:
    found = re.search(r"```po\n(# l10n-ignore: .*?)```", guide("translators"), re.DOTALL)
    assert found
    return found[1]


def test_the_ignore_silences_its_rule(tmp_path: Path) -> None:
    path = tmp_path / "uk.po"
    path.write_text(HEADER + ignored_entry(), "utf-8")
    assert call(tmp_path, "check", str(path)).status == 0
    path.write_text(HEADER + ignored_entry().partition("\n")[2], "utf-8")
    bare = call(tmp_path, "check", str(path))
    assert bare.status == 1
    assert "number-changed" in bare.out


def test_the_waiver_has_the_digest_of_its_translation() -> None:
    message = read_po((HEADER + ignored_entry()).encode()).messages[1]
    assert f"number-changed\t{message.msgid}\t{digest_of(message)}\t" in guide("qa")


def test_guides_are_named_and_an_unknown_one_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["guide"]) == 0
    assert {"l10n guide translators", "l10n guide release", "l10n guide qa"} <= {
        " ".join(line.split()[:3]) for line in capsys.readouterr().out.splitlines()
    }
    assert main.run(["guide", "nothing"]) == 2
    assert "there is no guide 'nothing'" in capsys.readouterr().err
