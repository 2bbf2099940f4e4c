"""``l10n``: finds the command, runs it, and turns what it raises into a message and an exit status."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

import click

from l10n import __version__
from l10n.cli.exits import Status
from l10n.errors import L10nError


class Commands(click.Group):
    """The commands of this folder, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All command names, in alphabetical order."""
        return sorted(_told())

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with their whole first sentence, over as many lines as it takes."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(_told().items()))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, None where no module has it."""
        if not cmd_name.replace("-", "").isalpha():
            return None
        module = "l10n.cli." + cmd_name.replace("-", "_").removesuffix("_")
        try:
            found = getattr(import_module(module), "command", None)
        except ModuleNotFoundError as error:
            if error.name != module:
                raise
            return None
        return found if isinstance(found, click.Command) else None


@cache
def _told() -> dict[str, str]:
    """Each command's name and the first sentence of its docstring: read, as to import them all is half of a start."""
    found = {}
    for path in Path(__file__).parent.glob("*.py"):
        _, there, text = path.read_text("utf-8").partition("\ndef command(")
        if there:
            paragraph = " ".join(text.split('"""', 2)[1].split("\n\n", 1)[0].split())
            found[path.stem.strip("_").replace("_", "-")] = paragraph.split(". ", 1)[0].removesuffix(".")
    return found


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="l10n")
def commands() -> None:
    """Localise documents: extract, update, check, audit, build, bundle."""


def main(arguments: list[str] | None = None) -> None:
    """Run a command and exit with its status: 0, 1, 2, 3, 4 or 130 (see ``l10n.cli.exits``).

    Without the collector of cycles: a command makes texts, blocks and messages by the million, keeps them to its end
    and ties none in a cycle; a sixth of its time would be spent on looking at them.
    """
    gc.disable()
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run a command; its exit status."""
    _show_any_character()
    try:
        status = commands.main(arguments, prog_name="l10n", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        _tell(error.show)
        return Status.USAGE
    except (click.Abort, KeyboardInterrupt):
        _tell(partial(click.echo, "interrupted: every file is the old one or the new one", err=True))
        return Status.INTERRUPTED
    except L10nError as error:
        _tell(partial(click.echo, f"error: {error}", err=True))
        return error.status
    except OSError as error:
        return _of_system(error)
    return status if isinstance(status, int) else Status.CLEAN


def _show_any_character() -> None:
    """A terminal whose encoding lacks a character gets its number, not a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _of_system(error: OSError) -> int:
    """What the system refuses beside our own reading and writing: mostly stdout, closed (as by ``head``) or full."""
    if error.filename is None and sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return Status.CLEAN
    message = f"error: {error.filename or 'stdout'}: {(error.strerror or str(error)).lower()}"
    _tell(partial(click.echo, message, err=True))
    return Status.UNREADABLE


def _tell(write: Callable[[], None]) -> None:
    """Say it where stderr can be written; the exit status says it in any case."""
    with contextlib.suppress(OSError):
        write()
