"""Bad input, and what it gets: a message with its place, an exit status, every earlier file as it was."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sandbox import ARTICLES, GLOSSARY, SETTINGS, Outcome, call, clean, command, project, spawn, tree, write

from l10n.cli.main import run

WRITERS = ("extract", "update", "build", "bundle", "run")
READERS = ("check", "audit", "status")
ALL = (*WRITERS, *READERS)
OF_CATALOGUES = ("update", "build", "bundle", "run", "audit", "status")
PO = "locales/de/LC_MESSAGES/ice.po"


def refused(folder: Path, name: str, status: int, *said: str) -> Outcome:
    """The command fails so, says so in one line on stderr, and leaves the tree as it was."""
    before = tree(folder)
    outcome = call(folder, name)
    assert outcome.status == status, outcome
    assert outcome.out == ""
    assert outcome.err.startswith(("error: ", "Usage: "))
    assert outcome.err.count("error:") <= 1
    for words in said:
        assert words in outcome.err
    assert tree(folder) == before
    return outcome


SETTINGS_WRONG = {
    "not TOML": ('locales = ["de"\nsources = []\n', "l10n.toml:2:", "not TOML"),
    "cut off": ('sources = ["articles/*.txt"]\nlocales = [', "l10n.toml:2:", "not TOML"),
    "a language's name": (SETTINGS.replace('"uk"', '"english"'), "l10n.toml:2:19", "'english' names no language", "(write one as BCP 47 has it: en)"),
    "a way out": (SETTINGS.replace('"uk"', '"../x"'), "l10n.toml:2:19", "'../x' is not a language tag"),
    "unknown setting": (SETTINGS + "colour = 1\n", "l10n.toml:4:1", "unknown setting 'colour'"),
    "wrong kind": (SETTINGS + "unit = 3\n", "l10n.toml:4:1", "unit = 3"),
    "no file": (SETTINGS.replace("articles", "essays"), "l10n.toml:3:", "no file matches"),
    "output outside": (SETTINGS + 'output = "../{locale}/{path}"\n', "l10n.toml:4:1", "outside the project"),
    "bundles outside": (SETTINGS + 'bundles = "/tmp"\n', "l10n.toml:4:1", "outside the project"),
    "sources outside": (SETTINGS.replace("articles/", "../articles/"), "l10n.toml:3:1", "outside the project"),
    "source locale": (SETTINGS + 'source-locale = "klingon"\n', "l10n.toml:4:", "'klingon' names no language"),
    "a document's locale": (SETTINGS + '[documents."articles/ice.txt"]\nlocales = ["tongue"]\n', "l10n.toml:5:", "'tongue'"),
    "a document that is not there": (SETTINGS + '[documents."articles/sea.txt"]\nunit = "paragraph"\n', "l10n.toml:4:", "articles/sea.txt"),
    "a fallback": (SETTINGS + '[fallbacks]\nuk = ["nowhere"]\n', "l10n.toml:5:", "'nowhere'"),
    "a bad placeholder": (SETTINGS + 'output = "{path}/{0}"\n', "l10n.toml:4:1", "unknown placeholder"),
    "a brace": (SETTINGS + 'output = "{path}{"\n', "l10n.toml:4:1", "brace"),
    "one output for two locales": (SETTINGS + 'output = "out/{path}"\n', "l10n.toml:4:1", "{locale}"),
    "output over the sources": (SETTINGS + 'output = "{path}"\n', "l10n.toml:4:1", "{locale}"),
    "the source's locale alone": (SETTINGS.replace('"de", "uk"', '"en"'), "l10n.toml:2:1", "articles/ice.txt has no locale"),
    "no pattern": (SETTINGS.replace("articles/*", "a**/*"), "l10n.toml:3", "not a pattern"),
}


@pytest.mark.parametrize("case", SETTINGS_WRONG)
def test_wrong_settings(tmp_path: Path, case: str) -> None:
    content, *said = SETTINGS_WRONG[case]
    folder = project(tmp_path)
    write(folder, {"l10n.toml": content})
    for name in ALL:
        refused(folder, name, 2, *said)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("\ufeff" + SETTINGS, ""),
        (SETTINGS.replace("\n", "\r\n"), ""),
        (('name = "Händel"\n' + SETTINGS.partition("\n")[2]).encode("latin-1"), "l10n.toml:1:10: byte 0xe4 at offset 9 is not UTF-8"),
    ],
    ids=["BOM", "CRLF", "Latin-1"],
)
def test_settings_in_odd_encodings(tmp_path: Path, content: str | bytes, said: str) -> None:
    folder = project(tmp_path)
    write(folder, {"l10n.toml": content})
    if said:
        refused(folder, "run", 2, said)
    else:
        assert call(folder, "run").status == 0


def test_no_settings(tmp_path: Path) -> None:
    folder = project(tmp_path / "p")
    (folder / "l10n.toml").unlink()
    for name in ALL:
        refused(folder, name, 2, "no l10n project", "l10n init")


def test_settings_that_are_a_folder_or_not_there(tmp_path: Path) -> None:
    folder = project(tmp_path)
    assert call(folder / "nowhere", "run").status == 2
    assert call(folder / "articles/ice.txt", "run").status == 2
    (folder / "l10n.toml").unlink()
    (folder / "l10n.toml").mkdir()
    refused(folder, "run", 2, "no l10n project")


def test_l10n_toml_goes_before_pyproject(tmp_path: Path) -> None:
    folder = project(tmp_path)
    write(folder, {"pyproject.toml": '[tool.l10n]\nlocales = ["fr"]\nsources = ["*.md"]\n'})
    assert call(folder, "run").status == 0
    (folder / "l10n.toml").unlink()
    refused(folder, "run", 2, "pyproject.toml:3")


def test_a_pyproject_of_another_tool_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": '[tool.other]\nnote = "see tool.l10n"\n'})
    folder = project(tmp_path / "p")
    (folder / "l10n.toml").rename(tmp_path / "l10n.toml")
    (tmp_path / "l10n.toml").unlink()
    refused(folder, "run", 2, "no l10n project here or in any folder above")


GLOSSARIES_WRONG = {
    "too few columns": (GLOSSARY + "crane\tde\n", "locales/glossary.tsv:5"),
    "twice": (GLOSSARY + "harbour\tde\tHafen\tadmitted\t\t\t\t\n", "locales/glossary.tsv:5"),
    "no header": ("harbour\tde\tHafen\tpreferred\t\t\t\t\n", "locales/glossary.tsv"),
    "unknown status": (GLOSSARY + "crane\tde\tKran\tnice\t\t\t\t\n", "locales/glossary.tsv:5:"),
    "unknown locale": (GLOSSARY + "crane\tgerman\tKran\tpreferred\t\t\t\t\n", "locales/glossary.tsv:5:"),
    "not UTF-8": (GLOSSARY.encode() + b"crane\tde\tKr\xe4n\t\t\t\t\t\n", "locales/glossary.tsv:5:"),
    "binary": (b"\x00\x01\x02", "locales/glossary.tsv"),
    "conflict": ("<<<<<<< HEAD\n" + GLOSSARY, "locales/glossary.tsv"),
    "conflict below": (GLOSSARY + "<<<<<<< HEAD\n", "locales/glossary.tsv:5"),
}


@pytest.mark.parametrize("case", GLOSSARIES_WRONG)
def test_wrong_glossary(tmp_path: Path, case: str) -> None:
    content, *said = GLOSSARIES_WRONG[case]
    folder = project(tmp_path)
    write(folder, {"locales/glossary.tsv": content})
    for name in ("extract", "update", "run", *READERS):
        refused(folder, name, 3, *said)


def test_a_glossary_that_is_a_folder(tmp_path: Path) -> None:
    folder = project(tmp_path)
    (folder / "locales/glossary.tsv").unlink()
    (folder / "locales/glossary.tsv").mkdir()
    for name in ("extract", "update", "run", *READERS):
        refused(folder, name, 3, "locales/glossary.tsv", "directory")


def test_a_glossary_named_that_is_not_there(tmp_path: Path) -> None:
    folder = project(tmp_path)
    write(folder, {"l10n.toml": SETTINGS + 'glossary = "terms.tsv"\n'})
    refused(folder, "update", 2, "l10n.toml:4", "terms.tsv")


def _damaged(change: Callable[[str], str | bytes]) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        write(folder, {PO: change((folder / PO).read_text("utf-8"))})

    return damage


CATALOGUES_WRONG: dict[str, tuple[Callable[[Path], None], str]] = {
    "syntax error": (_damaged(lambda po: po.replace('msgstr "Der Hafen', 'msgstr Der Hafen')), ":23:8: "),
    "open string": (_damaged(lambda po: po.replace('zu."\n', "zu.\n")), ":23:37: "),
    "conflict": (_damaged(lambda po: po.replace("#. sentence 1", "<<<<<<< HEAD\n#. sentence 1")), "conflict"),
    "undeclared charset": (_damaged(lambda po: po.replace("fror am Montag zu", "fror früh zu").encode("latin-1", "replace")), "no character of the file's charset"),
    "twice the same": (_damaged(lambda po: po + po[po.index("#. sentence 1") :]), "again, first in line 22"),
    "binary": (lambda folder: write(folder, {PO: b"\x00\x01\xff\xfe" * 50}), ""),
    "an MO": (lambda folder: write(folder, {PO: b"\xde\x12\x04\x95\x00\x00\x00\x00" + bytes(40)}), ""),
    "another document's": (lambda folder: write(folder, {PO: (folder / PO.replace("ice", "port")).read_bytes()}), "articles/port.txt"),
}


@pytest.mark.parametrize("case", CATALOGUES_WRONG)
def test_wrong_catalogue(tmp_path: Path, case: str) -> None:
    damage, said = CATALOGUES_WRONG[case]
    folder = project(tmp_path)
    damage(folder)
    assert call(folder, "extract").status == 0
    for name in OF_CATALOGUES if case != "another document's" else ("update", "run"):
        refused(folder, name, 3, PO, said)


@pytest.mark.parametrize("case", ["syntax error", "open string", "conflict", "undeclared charset"])
def test_checks_look_at_what_is_sound_beside_a_broken_entry(tmp_path: Path, case: str) -> None:
    """Law 9: a broken entry is told with its place, and its neighbours are checked all the same."""
    folder = project(tmp_path)
    CATALOGUES_WRONG[case][0](folder)
    before = tree(folder)
    outcome = call(folder, "check")
    assert outcome.status == 1
    assert f"{PO}:" in outcome.out
    assert tree(folder) == before


@pytest.mark.parametrize("name", [PO, "locales/ice.pot", "build/de/articles/ice.txt", "dist/harbour-de.zip"])
def test_a_folder_where_a_file_should_be(tmp_path: Path, name: str) -> None:
    folder = project(tmp_path)
    (folder / name).unlink()
    (folder / name).mkdir()
    refused(folder, "run", 3, name, "directory")
    assert call(folder, "status").status == (3 if name == PO else 0)


SOURCES_WRONG = {
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00", "articles/ice.txt:1:1"),
    "NUL": (b"Text.\n\x00\n", "articles/ice.txt:2:1"),
    "Latin-1": ("Das Eis kam früh\n".encode("latin-1"), "articles/ice.txt:1:15"),
    "UTF-16 without its mark": ("Ice".encode("utf-16-le"), "articles/ice.txt:1:2"),
    "UTF-16 cut off": (b"\xff\xfeI\x00c", "articles/ice.txt:1:2: byte 0x63 at offset 4"),
    "0 bytes": (b"", "articles/ice.txt"),
    "blank lines": (b"\n \n\t\n\r\n", "articles/ice.txt"),
    "only a BOM": (b"\xef\xbb\xbf", "articles/ice.txt"),
    "no letters": ("* * *\n\n1, 2, 3 — 4!\n", "articles/ice.txt"),
}


@pytest.mark.parametrize("case", SOURCES_WRONG)
def test_wrong_source(tmp_path: Path, case: str) -> None:
    content, said = SOURCES_WRONG[case]
    folder = project(tmp_path)
    write(folder, {"articles/ice.txt": content})
    for name in ALL:
        refused(folder, name, 3, said)


def test_a_source_that_vanishes_leaves_its_catalogue_alone(tmp_path: Path) -> None:
    folder = project(tmp_path)
    (folder / "articles/ice.txt").unlink()
    before = {name: digest for name, digest in tree(folder).items() if name.startswith("locales/de")}
    assert call(folder, "run").status == 0
    assert {name: digest for name, digest in tree(folder).items() if name.startswith("locales/de")} == before
    assert "build/de/articles/ice.txt" in tree(folder)


def test_a_source_that_vanishes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from l10n import files

    folder, read = project(tmp_path), files.read

    def vanishing(path: Path, *, maximum: int = files.MAXIMUM) -> bytes:
        if path.name == "ice.txt":
            path.unlink(missing_ok=True)
        return read(path, maximum=maximum)

    monkeypatch.setattr(files, "read", vanishing)
    outcome = call(folder, "run")
    assert outcome.status == 3
    assert "ice.txt: cannot be read: no such file or directory" in outcome.err


@pytest.mark.parametrize(
    "name",
    ["two words.txt", "-rf.txt", "{braces}.txt", "quote\"'.txt", "лід.txt", "%s.txt", "a" * 240 + ".txt", "#hash.txt", "a:1.txt"],
    ids=lambda name: name[:10],
)
def test_odd_file_names(tmp_path: Path, name: str) -> None:
    """They are taken as they are, or refused by name; the translation lands where it should."""
    folder = project(tmp_path)
    (folder / "articles/port.txt").unlink()
    write(folder, {f"articles/{name}": "The ice came early\n"})
    outcome = call(folder, "run")
    assert outcome.status == 0, outcome
    catalogue = folder / "locales/de/LC_MESSAGES" / f"{name[:-4]}.po"
    reference = f"\u2068articles/{name}\u2069" if " " in name else f"articles/{name}"
    assert f"\n#: {reference}\n" in catalogue.read_text("utf-8")
    assert (folder / "build/de/articles" / name).read_text("utf-8") == "Das Eis kam früh\n"
    assert call(folder, "update", "--check").status == 0


def test_a_name_too_long_is_refused_by_name(tmp_path: Path) -> None:
    """The catalogue's name may be longer than the document's."""
    folder = project(tmp_path)
    write(folder, {"l10n.toml": SETTINGS + f'template = "locales/{"a" * 250}{{document}}.pot"\n'})
    refused(folder, "run", 3, "a" * 250, "file name too long")


@pytest.mark.parametrize(
    ("name", "shown"),
    [(b"caf\xe9.txt", "caf\\udce9.txt"), (b"new\nline.txt", "new\\nline.txt"), ("\u2068x.txt".encode(), "\\u2068x.txt")],
)
def test_a_name_that_cannot_stand_in_a_catalogue_is_refused(tmp_path: Path, name: bytes, shown: str) -> None:
    folder = project(tmp_path)
    try:
        (folder / os.fsdecode(b"articles/" + name)).write_bytes(b"The ice came early\n")
    except (OSError, UnicodeError):
        pytest.skip("this file system does not take such a name")
    for each in ALL:
        refused(folder, each, 3, shown, "rename it")


def test_a_document_is_not_translated_into_its_own_language(tmp_path: Path) -> None:
    folder = project(tmp_path)
    write(folder, {"l10n.toml": SETTINGS.replace('"de", ', '"de", "en", ')})
    assert call(folder, "run").status == 0
    assert not (folder / "build/en").exists()
    assert call(folder, "update", "--locale", "en").status == 2


def test_a_linked_source_inside_the_project(tmp_path: Path) -> None:
    folder = project(tmp_path)
    (folder / "articles/ice.txt").rename(folder / "ice.txt")
    (folder / "articles/ice.txt").symlink_to("../ice.txt")
    assert call(folder, "run").status == 0
    assert (folder / "articles/ice.txt").is_symlink()


@pytest.mark.parametrize("name", ["articles/ice.txt", "articles", "locales/de", "build", "dist", PO])
def test_a_link_out_of_the_project(tmp_path: Path, name: str) -> None:
    folder, outside = project(tmp_path / "p"), tmp_path / "outside"
    (folder / name).rename(outside)
    (folder / name).symlink_to(outside)
    before = tree(tmp_path)
    outcome = call(folder, "run")
    assert outcome.status == 2, outcome
    assert "outside" in outcome.err
    assert name in outcome.err
    assert tree(tmp_path) == before


def test_links_in_a_ring(tmp_path: Path) -> None:
    folder = project(tmp_path)
    (folder / "articles/ice.txt").unlink()
    (folder / "articles/ice.txt").symlink_to("ice.txt")
    outcome = call(folder, "run")
    assert outcome.status == 2
    assert "'articles/ice.txt' is a link that leads nowhere" in outcome.err


@pytest.mark.parametrize("name", ["ice.txt", "port.txt"])
def test_a_dangling_link_is_told(tmp_path: Path, name: str) -> None:
    folder = project(tmp_path)
    (folder / "articles" / name).unlink()
    (folder / "articles" / name).symlink_to("gone.txt")
    refused(folder, "run", 3, f"articles/{name}")


def test_sources_that_are_the_tools_own_output_are_refused(tmp_path: Path) -> None:
    """A pattern as wide as ``**/*.txt`` must not feed built documents in again."""
    folder = project(tmp_path)
    write(folder, {"l10n.toml": SETTINGS.replace("articles/*.txt", "**/*.txt")})
    assert call(folder, "extract").status == 0
    assert not list((folder / "locales").rglob("build"))


OTHER_USER = os.geteuid() == 0 and shutil.which("setpriv") is not None


def _as_other(folder: Path, *words: str) -> Outcome:
    """Run as a user who owns nothing here: root may write anywhere."""
    prefix = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    environment = clean({"PYTHONDONTWRITEBYTECODE": "1"})
    done = subprocess.run([*prefix, *command(*words)], cwd=folder, env=environment, capture_output=True, text=True, timeout=60)
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def unowned(tmp_path: Path) -> Path:
    """The project in a folder that another user may read and not write."""
    if os.geteuid() == 0 and not OTHER_USER:
        pytest.skip("root may write anywhere, and there is no setpriv to be somebody else")
    folder = project(tmp_path / "p")
    for above in (folder, *folder.parents):
        if above.owner() == Path.home().owner() and not above.stat().st_mode & 0o001 and above != Path("/"):
            above.chmod(above.stat().st_mode | 0o055)
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    (folder / ".l10n").chmod(0o777)
    (folder / ".l10n/lock").chmod(0o666)
    return folder


@pytest.mark.parametrize("name", ["build", "bundle"])
def test_a_read_only_output_folder(unowned: Path, name: str) -> None:
    for path in (*unowned.glob("build/de/**/*"), *unowned.glob("dist/*")):
        if path.is_file():
            path.write_bytes(b"older")
    for place in ("build", "dist"):
        for path in ((unowned / place), *(unowned / place).rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
    before = tree(unowned)
    outcome = _as_other(unowned, name)
    assert outcome.status == 3, outcome
    assert outcome.err.startswith("error: ")
    assert "cannot be written: permission denied" in outcome.err
    assert "Traceback" not in outcome.err
    assert tree(unowned) == before


def test_a_project_nobody_may_write_can_be_read(unowned: Path) -> None:
    (unowned / ".l10n").chmod(0o555)
    for name in READERS:
        assert _as_other(unowned, name).status == 0
    for words in (("update", "--check"), ("build", "--dry-run"), ("extract", "--diff")):
        assert _as_other(unowned, *words).status == 0


@pytest.mark.parametrize("name", ["articles/ice.txt", PO, "l10n.toml", "locales/glossary.tsv", "articles"])
def test_what_may_not_be_read_is_told(unowned: Path, name: str) -> None:
    (unowned / name).chmod(0)
    outcome = _as_other(unowned, "update")
    assert outcome.status in (2, 3), outcome
    assert outcome.err.startswith("error: ")
    assert Path(name).name in outcome.err
    assert "permission denied" in outcome.err or name == "articles"
    assert "Traceback" not in outcome.err


def test_a_full_disk_under_stdout(tmp_path: Path) -> None:
    folder = project(tmp_path)
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    for words in (("status",), ("check", "--format", "json"), ("--help",), ("explain",)):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(command(*words), cwd=folder, env=clean(), stdout=full, stderr=subprocess.PIPE, timeout=60)
        assert done.returncode == 3, (words, done.stderr)
        assert b"Traceback" not in done.stderr
        assert b"no space left on device" in done.stderr


def test_a_closed_pipe_is_no_error_message(tmp_path: Path) -> None:
    folder = project(tmp_path)
    for words in (("status",), ("extract", "--dump", "units"), ("--help",)):
        starting = subprocess.Popen(command(*words), cwd=folder, env=clean(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert starting.stdout is not None
        starting.stdout.close()
        _, said = starting.communicate(timeout=60)
        assert said == b""


def test_closed_streams(tmp_path: Path) -> None:
    """A job without stdout and stderr (``>&- 2>&-``) still does its work and tells by its status."""
    folder = project(tmp_path)
    (folder / PO).unlink()
    shell = " ".join(f"'{word}'" for word in command("update"))
    done = subprocess.run(f"{shell} >&- 2>&-", shell=True, cwd=folder, env=clean(), timeout=60)
    assert done.returncode == 0
    assert (folder / PO).is_file()


def test_the_terminal_may_have_any_encoding(tmp_path: Path) -> None:
    folder = project(tmp_path)
    for encoding in ("ascii", "latin-1", "utf-8"):
        outcome = spawn(folder, "check", "--minimum", "0", PYTHONIOENCODING=encoding)
        assert "Traceback" not in outcome.err
        assert outcome.status in (0, 1)


def test_wrong_words_on_the_command_line(tmp_path: Path) -> None:
    folder = project(tmp_path)
    for words, said in (
        (("update", "--locale", "fr"), "fr is not a locale of this project"),
        (("update", "--locale", "english"), "names no language"),
        (("update", "--locale", "../x"), "is not a language tag"),
        (("check", "--format", "yaml"), "yaml"),
        (("check", "--minimum", "2"), "2"),
        (("check", "nowhere.po"), "nowhere.po"),
        (("bundle", "--verify", "nowhere.zip"), "nowhere.zip"),
        (("updat",), "updat"),
        (("explain", "nothing"), "nothing"),
    ):
        before = tree(folder)
        outcome = spawn(folder, *words)
        assert outcome.status == 2, (words, outcome)
        assert said in outcome.err
        assert "Traceback" not in outcome.err
        assert tree(folder) == before


def test_a_catalogue_removed_by_hand_is_made_again(tmp_path: Path) -> None:
    folder = project(tmp_path)
    shutil.rmtree(folder / "locales/de")
    assert call(folder, "run").status == 4
    assert (folder / PO).is_file()
    assert set(ARTICLES) <= set(tree(folder))


def test_init_takes_no_pattern_that_finds_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, ARTICLES)
    for pattern, said in (("nothing/*.txt", "no file matches"), ("../*.txt", "outside"), ("a**/*.txt", "not a pattern")):
        assert run(["init", str(tmp_path), "-l", "de", "--source", "articles/*.txt", "--source", pattern]) == 2
        assert said in capsys.readouterr().err
        assert not (tmp_path / "l10n.toml").exists()
    assert run(["init", str(tmp_path), "-l", "de", "--source", "articles/*.txt"]) == 0


def test_a_language_nobody_knows_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {"a.po": 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: Klingonish\\n"\n'})
    assert run(["check", str(tmp_path / "a.po")]) == 2
    assert f"{tmp_path / 'a.po'}:4:12: " in capsys.readouterr().err
