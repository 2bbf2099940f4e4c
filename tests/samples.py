"""This repository's own project, copied so that a test may spoil it."""

from __future__ import annotations

import shutil
from pathlib import Path

from support import ROOT

from l10n.catalogue import Catalogue, Message, read_po, write_po

LOCALES = ("uk", "pl", "cs", "de", "fr", "es", "tr", "ar", "zh-Hans", "ja", "ko")


def copy(folder: Path) -> Path:
    """The settings, sources and catalogues of this repository in ``folder``."""
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    for name in ("locales", "seeds"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def catalogue_path(folder: Path, document: str, locale: str) -> Path:
    """Where a copy has the catalogue of a document and locale."""
    from l10n.locales import gettext_name

    return folder / "locales" / gettext_name(locale) / "LC_MESSAGES" / f"{document}.po"


def read(path: Path) -> Catalogue:
    """The catalogue of a file."""
    return read_po(path.read_bytes(), str(path))


def live(catalogue: Catalogue) -> list[Message]:
    """The messages that are neither the header nor obsolete."""
    return [m for m in catalogue.messages if not (m.is_header or m.obsolete)]


def retranslate(path: Path, targets: dict[str, str]) -> None:
    """Give messages of a catalogue other translations, by msgid."""
    catalogue = read(path)
    changed = [m.replace(msgstr=(targets[m.msgid],)) if m.msgid in targets else m for m in catalogue.messages]
    path.write_bytes(write_po(catalogue.replace(messages=changed)))
