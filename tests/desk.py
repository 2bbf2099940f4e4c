"""A small project on disk, with its translator and its release engineer, for tests of whole stages."""

from __future__ import annotations

from pathlib import Path

from l10n.catalogue import Catalogue, Message, read_po, write_po
from l10n.project import Project, load
from l10n.workflow.changes import apply
from l10n.workflow.extract import read_sources
from l10n.workflow.terms import glossary_of
from l10n.workflow.update import update

SETTINGS = 'name = "news"\nlocales = ["uk"]\nsources = ["*.txt"]\n'
ARTICLE = (
    "Bridge opens after three years\n\n"
    "The bridge over the river was opened on Monday. It took three years to build. Traffic is expected to double.\n"
    "“We are proud of it,” said the mayor. Nobody disagreed.\n"
    "The old ferry will stop running in May.\n"
)
CATALOGUE = "locales/uk/LC_MESSAGES/bridge.po"


class Desk:
    """A project on disk, its translator, and its release engineer."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("l10n.toml", SETTINGS)
        self.write("bridge.txt", ARTICLE)
        self.update()

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    @property
    def project(self) -> Project:
        return load(self.root)

    def update(self, *, forms: bool = False) -> int:
        project = self.project
        updated = update(project, read_sources(project), project.all_locales, glossary_of(project), forms=forms)
        return apply([item.change for item in updated])

    def catalogue(self, name: str = CATALOGUE) -> Catalogue:
        return read_po((self.root / name).read_bytes(), name)

    def translate(self, name: str = CATALOGUE, **fixed: str) -> None:
        """Every message gets «uk:» and its own text, those named their own translation."""
        catalogue = self.catalogue(name)
        done = [m if m.is_header or m.target else m.replace(msgstr=fixed.get(m.msgid, f"uk: {m.msgid}")) for m in catalogue.messages]
        (self.root / name).write_bytes(write_po(catalogue.replace(messages=done)))

    def states(self, name: str = CATALOGUE) -> dict[str, str]:
        """Text to state: the translation, fuzzy:…, or empty; obsolete ones are left out."""
        return {m.msgid: ("fuzzy: " if m.fuzzy else "") + m.target for m in self.live(name)}

    def live(self, name: str = CATALOGUE) -> list[Message]:
        return [m for m in self.catalogue(name).messages if not (m.is_header or m.obsolete)]
