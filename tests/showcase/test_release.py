"""Bundles as a release script meets them: the documented job, the same bytes anywhere, and their use."""

from __future__ import annotations

import gettext
import hashlib
import os
import re
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
import sandbox
from guides import guide
from samples import catalogue_path, copy, live, read, retranslate
from support import ROOT

from l10n.catalogue import write_po

SHIM = '#!{python}\nimport sys\nsys.path.insert(0, "{root}")\nfrom l10n.cli.main import main\nmain()\n'
VARIATIONS = """
import os, random, shutil, sys, time
from pathlib import Path
from l10n.cli.main import run
pattern, folder, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
order = random.Random(seed)
for number in range({each}):
    os.environ["TZ"] = order.choice(["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "Europe/Kyiv"])
    time.tzset()
    os.umask(order.choice([0o000, 0o022, 0o027, 0o077]))
    place = folder / order.choice(["a", "b c", "ж", "deep/er"]) / str(number)
    names = sorted(path for path in pattern.rglob("*") if path.is_file())
    order.shuffle(names)
    for name in names:
        target = place / name.relative_to(pattern)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(name.read_bytes())
    assert run(["bundle", "-q", "-C", str(place)]) == 0
"""
PROCESSES, EACH = 10, 5


def job(page: str) -> str:
    """The shell script of a guide, as printed."""
    found = re.search(r"<!-- job -->\n```sh\n(.*?)```", page, re.DOTALL)
    assert found, "the guide has no job"
    return found[1]


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("*.zip"))}


# Without git there is nothing to clone or merge.
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of the sample project, as a release script would clone it."""
    folder = copy(tmp_path_factory.mktemp("repository"))
    for words in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "articles")):
        git(folder, *words)
    return folder


def git(folder: Path, *words: str) -> None:
    known = ("-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(("git", *known, *words), cwd=folder, check=True, capture_output=True)


def shim(folder: Path) -> Path:
    """A program ``l10n`` in a folder, which is this checkout's."""
    program = folder / "bin" / "l10n"
    program.parent.mkdir(parents=True)
    program.write_text(SHIM.format(python=sys.executable, root=ROOT), "utf-8")
    program.chmod(0o755)
    return program


def clone_and_release(repository: Path, place: Path, surroundings: Mapping[str, str], without: tuple[str, ...] = ()) -> Path:
    """Run the documented job, l10n being this checkout's instead of the installed one; the folder of its bundles."""
    folder = shim(place).parent
    left_out = ("python3 -m venv", *without)
    script = "\n".join(line for line in job(guide("release")).splitlines() if not line.startswith(left_out))
    environment = {"PATH": f"{folder}:{os.environ['PATH']}", "HOME": str(place), "REPOSITORY": str(repository), **surroundings}
    done = subprocess.run(["bash", "-euc", script], cwd=place, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return place / "news" / "dist"


@needs_git
def test_the_documented_job_gives_the_same_bytes_from_two_clones(repository: Path, tmp_path: Path) -> None:
    first = clone_and_release(repository, tmp_path / "one", {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"})
    elsewhere = {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "2", "COLUMNS": "40"}
    second = clone_and_release(repository, tmp_path / "an other" / "place", elsewhere, ("l10n check", "l10n audit"))
    assert len(digests(first)) == 13
    assert digests(first) == digests(second)


def test_fifty_surroundings_give_the_same_bytes(tmp_path: Path) -> None:
    """Ten processes with a hash seed and LC_ALL each, five folders, time zones, umasks and file orders in each."""
    pattern = sandbox.project(tmp_path / "pattern")
    expected = digests(pattern / "dist")
    for name in ("build", "dist"):
        shutil.rmtree(pattern / name)
    for seed in range(PROCESSES):
        folder = tmp_path / str(seed)
        surroundings = {"PYTHONHASHSEED": str(seed), "LC_ALL": ("C", "C.UTF-8", "tr_TR.UTF-8")[seed % 3]}
        words = [sys.executable, "-c", VARIATIONS.format(each=EACH), str(pattern), str(folder), str(seed)]
        subprocess.run(words, check=True, env=sandbox.clean(surroundings), capture_output=True, timeout=120)
        made = [digests(path) for path in folder.rglob("dist")]
        assert len(made) == EACH
        assert all(each == expected for each in made), surroundings


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle of all locales, unpacked as a release script does it."""
    folder = copy(tmp_path_factory.mktemp("bundled"))
    assert sandbox.call(folder, "bundle", "-q").status == 0
    share = tmp_path_factory.mktemp("share")
    with zipfile.ZipFile(folder / "dist" / "l10n-samples.zip") as archive:
        archive.extractall(share)
    return share


@pytest.mark.parametrize(("locale", "expected"), [("uk", "Читайте також"), ("zh-Hans", "延伸阅读"), ("ar", "اقرأ أيضًا")])
def test_python_s_gettext_reads_the_bundle(unpacked: Path, locale: str, expected: str) -> None:
    translation = gettext.translation("north-korea-kursk", unpacked, languages=[locale])
    assert translation.gettext("Read also") == expected


def test_every_file_of_a_bundle_can_be_read_by_anyone(unpacked: Path) -> None:
    files = [path for path in unpacked.rglob("*") if path.is_file()]
    assert len(files) > 100
    assert all(path.stat().st_mode & stat.S_IRUSR for path in files)


PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><h1>Read also</h1>
<script type="application/json" id="catalogue">{catalogue}</script>
<script type="module">
const catalogue = JSON.parse(document.getElementById("catalogue").textContent);
{script}
</script></body></html>
"""


@pytest.mark.skipif(shutil.which("chromium") is None, reason="Chromium is not installed: apt-get install chromium")
def test_a_page_shows_the_json_catalogue(unpacked: Path, tmp_path: Path) -> None:
    """The guide's own page, the catalogue put in instead of fetched: a page of a file may fetch nothing."""
    example = re.search(r'<script type="module">\n(.*?)</script>', guide("release"), re.DOTALL)
    assert example
    fetch, *script = example[1].splitlines()
    assert fetch.startswith("const catalogue = await")
    page = tmp_path / "page.html"
    catalogue = (unpacked / "ar" / "north-korea-kursk.json").read_text("utf-8")
    page.write_text(PAGE.format(catalogue=catalogue.replace("<", "\\u003c"), script="\n".join(script)), "utf-8")
    shown = dumped(page, tmp_path)
    assert '<html lang="ar" dir="rtl">' in shown
    assert "<h1>اقرأ أيضًا</h1>" in shown


CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


def dumped(page: Path, profile: Path) -> str:
    words = (*CHROMIUM, f"--user-data-dir={profile / 'profile'}", "--dump-dom", page.as_uri())
    return subprocess.run(words, check=True, capture_output=True, text=True, timeout=120).stdout


@needs_git
def test_git_merges_a_catalogue_entry_by_entry(repository: Path, tmp_path: Path) -> None:
    """The guide's set-up: two people who translate one file do not meet in a conflict, though both date it."""
    place = tmp_path / "news"
    settings = re.search(r'^git config merge\.l10n\.driver "(l10n merge-driver .*)"$', guide("release"), re.MULTILINE)
    assert settings
    driver = settings[1].replace("l10n", str(shim(tmp_path)), 1)
    git(tmp_path, "clone", "-q", str(repository), str(place))
    git(place, "config", "merge.l10n.driver", driver)
    (place / ".gitattributes").write_text("*.po merge=l10n\n", "utf-8")
    path = catalogue_path(place, "north-korea-kursk", "uk")
    first, second = "Analysts name several reasons.", "In his view, the dilemma is genuine."
    git(place, "checkout", "-q", "-b", "other")
    retranslate(path, {first: "Аналітики називають низку причин."})
    redate(path, "2026-02-01 09:00+0000")
    git(place, "commit", "-qam", "theirs")
    git(place, "checkout", "-q", "-")
    retranslate(path, {second: "На його думку, дилема справжня."})
    redate(path, "2026-02-02 10:00+0000")
    git(place, "commit", "-qam", "ours")
    git(place, "merge", "-q", "--no-edit", "other")
    merged = {message.msgid: message.target for message in live(read(path))}
    assert (merged[first], merged[second]) == ("Аналітики називають низку причин.", "На його думку, дилема справжня.")


def redate(path: Path, date: str) -> None:
    """What every editor of PO files does at each save."""
    catalogue = read(path)
    path.write_bytes(write_po(catalogue.replace(header=catalogue.header.replace({"PO-Revision-Date": date}))))
