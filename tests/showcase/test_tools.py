"""The catalogues through every tool that translators use, and back: nothing lost, nothing fuzzy that was not."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from samples import LOCALES, catalogue_path, copy, live, read
from sandbox import call

from l10n.catalogue import Catalogue, Message, Previous, write_po

DOCUMENT = "north-korea-kursk"
Tool = Callable[[Path], None]


def polib(path: Path) -> None:
    """What Python scripts do."""
    import polib

    polib.pofile(str(path), wrapwidth=78).save()


def translate_toolkit(path: Path) -> None:
    """What Weblate, Pootle and Virtaal do at each save."""
    pypo = pytest.importorskip("translate.storage.pypo", reason="translate-toolkit is not installed: pip install -e '.[interop]'")
    path.write_bytes(bytes(pypo.pofile.parsefile(str(path))))


def msgcat(path: Path) -> None:
    gettext("msgcat", str(path), "-o", str(path))


def msgcat_without_wrapping(path: Path) -> None:
    """As Poedit and Lokalize may be set to save."""
    gettext("msgcat", "--no-wrap", str(path), "-o", str(path))


def msgattrib(path: Path) -> None:
    gettext("msgattrib", str(path), "-o", str(path))


def weblate(path: Path) -> None:
    """Weblate's add-on «Update PO files to match POT», as it calls msgmerge."""
    gettext("msgmerge", "--previous", "--backup=none", "--no-fuzzy-matching", "-q", "-U", str(path), str(template(path)))


def msgmerge(path: Path) -> None:
    """A developer's own msgmerge, fuzzy matching and all."""
    gettext("msgmerge", "--previous", "--backup=none", "-q", "-U", str(path), str(template(path)))


def omegat(path: Path) -> None:
    """OmegaT's console on a project of one file, segmentation by sentences off."""
    if shutil.which("omegat") is None:
        pytest.skip("OmegaT is not installed: apt-get install omegat")
    project = path.parent / "omegat"
    for name in ("source", "target", "tm", "glossary", "dictionary", "omegat"):
        (project / name).mkdir(parents=True)
    shutil.copy(path, project / "source")
    (project / "omegat.project").write_text(OMEGAT.format(locale=path.parents[1].name), "utf-8")
    words = ("omegat", "--mode=console-translate", f"--config-dir={project / 'settings'}", str(project))
    subprocess.run(words, check=True, capture_output=True, timeout=120)
    shutil.copy(project / "target" / path.name, path)
    shutil.rmtree(project)


OMEGAT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>en</source_lang><target_lang>{locale}</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>
"""


def gettext(program: str, *words: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed: apt-get install gettext")
    subprocess.run((program, *words), check=True, capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8"})


def template(path: Path) -> Path:
    return path.parents[2] / path.with_suffix(".pot").name


FAST = (polib, translate_toolkit, msgcat, msgcat_without_wrapping, msgattrib, weblate, msgmerge)
TOOLS = (*FAST, omegat)


@dataclass(frozen=True, slots=True)
class Work:
    """What a translator would miss if a tool lost it."""

    msgid: str
    msgstr: tuple[str, ...]
    fuzzy: bool
    obsolete: bool
    comments: tuple[str, ...]
    previous: Previous | None


def work(path: Path) -> list[Work]:
    """A catalogue's work, in its order, obsolete messages last."""
    messages = [m for m in read(path).messages if not m.is_header]
    found = [Work(m.msgid, m.msgstr, m.fuzzy, m.obsolete, m.comments, m.previous) for m in messages]
    return sorted(found, key=lambda each: each.obsolete)


def hints(path: Path) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What the tool tells translators of each message: comments and references."""
    return [(m.extracted, m.references) for m in live(read(path))]


@pytest.mark.parametrize("tool", FAST)
def test_every_catalogue_comes_back_whole(tool: Tool, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    for path in sorted((folder / "locales").rglob("*.po")):
        before = work(path)
        tool(path)
        assert work(path) == before, path
        assert not any(each.fuzzy for each in before)


@pytest.mark.parametrize(("tool", "locale"), list(zip(TOOLS, LOCALES, strict=False)))
def test_update_check_and_build_go_on_as_before(tool: Tool, locale: str, tmp_path: Path) -> None:
    """One locale a tool: checks cost most here, and do not depend on the tool."""
    folder = copy(tmp_path)
    assert call(folder, "update", "--forms", "-l", locale).status == 0  # msgmerge takes the template's comments: they are made anew
    assert call(folder, "build", "-l", locale, "-q").status == 0
    built = contents(folder / "build")
    path = catalogue_path(folder, DOCUMENT, locale)
    before = work(path), hints(path)
    tool(path)
    assert call(folder, "update", "-l", locale).status == 0
    assert (work(path), hints(path)) == before
    assert call(folder, "check", "-l", locale).status == 0
    shutil.rmtree(folder / "build")
    assert call(folder, "build", "-l", locale, "-q").status == 0
    assert contents(folder / "build") == built


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


NOTE = "The reader knows the town; l10n-ignore is not meant here."


def half_done(path: Path) -> None:
    """A catalogue in the middle of the work: fuzzy with its previous, untranslated, joined, obsolete, commented."""
    catalogue = read(path)
    done = list(catalogue.messages)
    done[2] = done[2].replace(flags=("fuzzy",), previous=Previous(None, "Moscow and Pyongyang are growing closer.", None))
    done[3] = done[3].replace(comments=(NOTE, "Second line."))
    done[5] = done[5].replace(msgstr=("",))
    done[7] = done[7].replace(msgstr=("[^]",))
    gone = Message.make("A sentence that the article no longer has.", msgstr=("Речення, якого в статті вже немає.",), obsolete=True)
    path.write_bytes(write_po(catalogue.replace(messages=[*done, gone])))


# What a tool is known to change of unfinished work; nothing else may differ after it.
LOSSES: dict[Tool, Callable[[Work], Work]] = {
    # OmegaT keeps drafts in its own memory, and writes what nobody has confirmed there as untranslated.
    omegat: lambda each: replace(each, msgstr=("",), fuzzy=False) if each.fuzzy else each,
}


@pytest.mark.parametrize("tool", TOOLS)
def test_unfinished_work_comes_back(tool: Tool, tmp_path: Path) -> None:
    path = catalogue_path(copy(tmp_path), DOCUMENT, "uk")
    half_done(path)
    expected = [LOSSES[tool](each) if tool in LOSSES else each for each in work(path)]
    tool(path)
    assert work(path) == expected


def test_catalogues_of_the_samples_are_whole() -> None:
    """Nothing untranslated, nothing fuzzy, in none of the locales."""
    from support import ROOT

    found: dict[str, Catalogue] = {str(path): read(path) for path in sorted((ROOT / "locales").rglob("*.po"))}
    assert len(found) >= len(LOCALES)
    assert [path for path, catalogue in found.items() if not all(m.translated for m in live(catalogue))] == []
