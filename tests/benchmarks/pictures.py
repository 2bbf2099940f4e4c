"""The pictures of the README and the guides, from real output in a real browser.

    python tests/benchmarks/pictures.py OUT

writes ``findings.png``, ``audit.png`` and ``articles.png`` into the folder OUT. It needs Chromium, and fonts for
Arabic and Chinese (Debian: chromium, fonts-noto-core, fonts-noto-cjk).
"""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from samples import catalogue_path, copy, live, read, retranslate  # noqa: E402

BROWSER = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
)
ARTICLE = "north-korea-kursk"
PAGE = "seeds/gauge-change-1886.html"
COLUMNS = 108
COMMAND = (sys.executable, "-c", "from l10n.cli.main import main; main()")
ERRORS = {
    "uk": (("Запоріжжя", "Запорожье"), ("75-ї", "57-ї")),
    "de": (("Südkorea könnten", "Südkorea könnten könnten"), ("„freundlichen Nachbarn“", "„freundlichen Nachbarn")),
    "zh-Hans": (("2024年6月", "2042年6月"),),
}
TERMS = {"uk": (("Баланс сил", "Становище"), ("непокоїть Пекін", "непокоїть Бейцзін"))}
SHOWN = (("en", PAGE), *((tag, f"build/{tag}/{PAGE}") for tag in ("uk", "ar", "zh-Hans")))

TERMINAL = """<!DOCTYPE html><meta charset="utf-8"><style>
body {{ margin: 0; background: #16181d }}
@font-face {{ font-family: Han; src: local("Noto Sans Mono CJK SC"), local("Noto Sans Mono CJK SC Regular");
  unicode-range: U+2E80-9FFF, U+FF00-FFEF; size-adjust: 120% }} /* two cells of Noto Sans Mono wide */
pre {{ margin: 18px 22px; color: #d8dbe2; font: 14px/1.5 Han, "Noto Sans Mono", monospace }}
</style><pre><b>$ l10n check</b>
{text}</pre>"""
SIDE_BY_SIDE = """<!DOCTYPE html><meta charset="utf-8"><style>
body {{ margin: 0; background: #d5d9e0; display: grid; grid-template-columns: repeat({number}, 1fr); gap: 10px; padding: 10px }}
figure {{ margin: 0; background: white }}
figcaption {{ font: bold 15px "Noto Sans", sans-serif; padding: 6px 12px; background: #2f3b52; color: white }}
iframe {{ border: 0; width: 100%; height: 630px }}
</style>{articles}"""


def main(out: Path) -> None:
    """Make all three; a line for each on stdout."""
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as name:
        folder = copy(Path(name))
        l10n(folder, "build", "-q")
        shoot(side_by_side(folder), out / "articles.png", 1280, 690)
        spoil(folder, ERRORS)
        shoot(terminal(on_terminal(folder, "check")), out / "findings.png", 960, 890)
        spoil(folder, TERMS)
        shoot(l10n(folder, "audit", "-l", "uk", "--format", "html"), out / "audit.png", 1200, 760)


def spoil(folder: Path, errors: Mapping[str, Sequence[tuple[str, str]]]) -> None:
    """Plant errors in the copy: by locale, what gives way to what."""
    for tag, changes in errors.items():
        path = catalogue_path(folder, ARTICLE, tag)
        targets = {message.msgid: message.target for message in live(read(path))}
        for was, becomes in changes:
            sentence = next(msgid for msgid, target in targets.items() if was in target)
            retranslate(path, {sentence: targets[sentence].replace(was, becomes)})


def l10n(folder: Path, *words: str) -> str:
    """What a command says on stdout; findings are no failure here."""
    done = subprocess.run((*COMMAND, *words), cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode > 1:
        raise SystemExit(done.stderr)
    return done.stdout


def on_terminal(folder: Path, *words: str) -> str:
    """What a command says on a terminal, colours and all."""
    ours, its = pty.openpty()
    with subprocess.Popen((*COMMAND, *words), cwd=folder, env=environment(), stdout=its, stderr=subprocess.DEVNULL):
        os.close(its)
        with os.fdopen(ours, "rb", buffering=0) as output:
            return b"".join(iter(lambda: _read(output), b"")).decode().replace("\r\n", "\n")


def _read(terminal: IO[bytes]) -> bytes:
    """The next bytes of a terminal; none when the other side has closed it, which Linux reports as an error."""
    try:
        return terminal.read(65536)
    except OSError:
        return b""


def environment() -> dict[str, str]:
    """This process's, as a user at a terminal would have it."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "CI")}
    return {**kept, "PYTHONPATH": str(ROOT), "COLUMNS": str(COLUMNS), "TERM": "xterm-256color"}


def terminal(output: str) -> str:
    """A page that shows a terminal's text with its colours."""
    from io import StringIO

    from rich.console import Console
    from rich.terminal_theme import MONOKAI
    from rich.text import Text

    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(output), end="", soft_wrap=True)
    return TERMINAL.format(text=console.export_html(theme=MONOKAI, inline_styles=True, code_format="{code}"))


def side_by_side(folder: Path) -> str:
    """A page of the source and some of its localised articles, each in a frame of its own."""
    frames = [
        f'<figure><figcaption>{escape(tag)}</figcaption><iframe src="{(folder / path).as_uri()}"></iframe></figure>' for tag, path in SHOWN
    ]
    return SIDE_BY_SIDE.format(number=len(frames), articles="".join(frames))


def shoot(page: str, picture: Path, width: int, height: int) -> None:
    """A picture of a page as Chromium draws it, in CSS pixels."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        raise SystemExit("pictures need Chromium")
    with TemporaryDirectory() as profile:
        file = Path(profile) / "page.html"
        file.write_text(page, "utf-8")
        size = (f"--user-data-dir={profile}/profile", f"--window-size={width},{height}", f"--screenshot={picture}")
        subprocess.run((browser, *BROWSER, *size, file.as_uri()), check=True, capture_output=True, timeout=120)
    print(f"{picture.name}: {width} x {height}, {picture.stat().st_size:,} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]).resolve())
