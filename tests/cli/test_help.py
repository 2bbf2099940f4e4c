"""``l10n --help``: every command and what it says of itself, without importing any."""

from __future__ import annotations

import subprocess
import sys

import click
from sandbox import clean

from l10n.cli.main import commands

LOADED = """
import sys
from l10n.cli.main import run
run(["--help"])
print(*sorted(name for name in sys.modules if name.startswith("l10n")), file=sys.stderr)
"""


def test_help_says_what_each_command_says_of_itself() -> None:
    context = click.Context(commands)
    formatter = click.HelpFormatter(width=500)
    commands.format_commands(context, formatter)
    told = dict(line.split(None, 1) for line in formatter.getvalue().splitlines()[1:])
    found = {name: commands.get_command(context, name) for name in commands.list_commands(context)}
    assert len(found) >= 18
    assert told == {name: command.get_short_help_str(1000).rstrip(".") for name, command in found.items() if command}


def test_help_imports_no_command() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], env=clean(), capture_output=True, text=True, check=True)
    assert set(done.stderr.split()) <= {"l10n", "l10n.cli", "l10n.cli.exits", "l10n.cli.main", "l10n.errors"}
