"""A project's files as they were at a revision of git."""

from __future__ import annotations

import subprocess
from pathlib import Path

from l10n.errors import ConfigurationError
from l10n.project import Project
from l10n.workflow.changes import Read


def at_revision(project: Project, revision: str) -> Read:
    """What reads a file as it was at ``revision``, None where it was not there.

    ConfigurationError where the project is under no git, or git knows no such revision.
    """
    found = _git(project.root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if found is None:
        raise ConfigurationError(f"git knows no revision {revision!r} here", hint="give a commit, tag or branch")
    commit = found.decode().strip()
    return lambda path: _git(project.root, "show", f"{commit}:./{project.relative(path)}")


def _git(folder: Path, *words: str) -> bytes | None:
    try:
        done = subprocess.run(["git", "-C", str(folder), *words], capture_output=True, check=False)
    except OSError as error:
        raise ConfigurationError("git is not installed", hint="--since compares with a revision of git") from error
    return done.stdout if done.returncode == 0 else None
