"""``l10n bundle --verify``: whatever is wrong with a bundle is found, and the file that differs is named."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
from sandbox import call, project, tree

from l10n.build.archive import pack, verify
from l10n.errors import BuildError

SMALL = pack({"de/a.txt": b"Das Eis.", "de/LC_MESSAGES/a.mo": b"\xde\x12\x04\x95", "uk/a.txt": "Лід.".encode()}, {"project": "p"})


def _flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def _contents(data: bytes) -> dict[int, str]:
    """For each byte that is inside a file, that file's name."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            start = entry.header_offset + 30 + len(entry.filename.encode())
            found.update(dict.fromkeys(range(start, start + entry.file_size), entry.filename))
    return found


def _assert_found(data: bytes, bit: int, inside: dict[int, str]) -> None:
    try:
        verify(_flipped(data, bit))
    except BuildError as error:
        name = inside.get(bit // 8, "")
        assert name in error.message, (bit, name, error.message)
    else:
        raise AssertionError(f"bit {bit} changed and nothing was found")


def test_every_bit_of_a_small_bundle() -> None:
    inside = _contents(SMALL)
    assert set(inside.values()) == {"de/a.txt", "de/LC_MESSAGES/a.mo", "uk/a.txt", "manifest.json"}
    for bit in range(len(SMALL) * 8):
        _assert_found(SMALL, bit, inside)


def test_bits_of_a_project_s_bundle(tmp_path: Path) -> None:
    data = (project(tmp_path) / "dist/harbour.zip").read_bytes()
    inside = _contents(data)
    for bit in random.Random(5).sample(range(len(data) * 8), 1500):
        _assert_found(data, bit, inside)


def test_every_length_of_a_cut_bundle() -> None:
    for length in range(len(SMALL)):
        with pytest.raises(BuildError):
            verify(SMALL[:length])
    for more in (b"\0", b"PK", SMALL):
        with pytest.raises(BuildError):
            verify(SMALL + more)


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip", b"\0" * 100, pack({}, {})[:-1]])
def test_what_is_no_bundle_at_all(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    folder = project(tmp_path / "p")
    outcome = call(folder, "bundle", "--verify", str(path))
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.startswith(f"error: {path}: ")


def test_the_command_says_sound_or_names_the_file(tmp_path: Path) -> None:
    folder = project(tmp_path)
    for path in sorted((folder / "dist").iterdir()):
        before = tree(folder)
        outcome = call(folder, "bundle", "--verify", str(path))
        assert outcome.status == 0
        assert "sound" in outcome.out
        data = path.read_bytes()
        inside = _contents(data)
        at = next(byte for byte, name in inside.items() if name.endswith("articles/ice.txt"))
        path.write_bytes(_flipped(data, at * 8))
        outcome = call(folder, "bundle", "--verify", str(path))
        assert outcome.status == 1
        assert f"{inside[at]} differs" in outcome.err
        path.write_bytes(data)
        assert tree(folder) == before
