"""Archives whose bytes depend on their content alone, and the manifest that proves them.

A zip of stored entries in order of their names, with fixed modes and times (APPNOTE 6.3: the earliest date
it can say is 1980-01-01). Made again from its own content, a sound archive gives the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping

from l10n.errors import BuildError

MANIFEST = "manifest.json"
SCHEMA = 1
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644 << 16


def pack(contents: Mapping[str, bytes], about: Mapping[str, object]) -> bytes:
    """A zip of ``contents`` (by name, with forward slashes) and a manifest of their digests and ``about``."""
    listed = {name: {"sha256": digest(data), "size": len(data)} for name, data in sorted(contents.items())}
    manifest = {"schema": SCHEMA, **about, "files": listed}
    return _zip({**contents, MANIFEST: as_json(manifest)})


def as_json(value: object) -> bytes:
    """JSON for people and diffs: sorted keys, two blanks, UTF-8, a newline at the end."""
    return (json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _zip(contents: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(contents.items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3
            entry.external_attr = _MODE
            archive.writestr(entry, data)
    return buffer.getvalue()


def verify(data: bytes, path: str = "") -> dict[str, object]:
    """The manifest of a sound bundle. BuildError naming every file that differs, lacks or is too many."""
    contents = _contents(data, path)
    try:
        manifest = json.loads(contents[MANIFEST])
        listed = {name: entry["sha256"] for name, entry in manifest["files"].items()}
        schema = manifest["schema"]
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError) as error:
        raise BuildError(f"{MANIFEST} is missing or damaged", path=path) from error
    if schema != SCHEMA:
        raise BuildError(f"the manifest is of schema {schema}, not {SCHEMA}", path=path)
    wrong = [
        *(f"{name} is missing" for name in sorted(listed.keys() - contents.keys())),
        *(f"{name} is not in the manifest" for name in sorted(contents.keys() - listed.keys() - {MANIFEST})),
        *(f"{name} differs" for name in sorted(listed) if name in contents and digest(contents[name]) != listed[name]),
    ]
    if wrong:
        raise BuildError("; ".join(wrong), path=path, hint="do not use this bundle")
    if _zip(contents) != data:
        raise BuildError("the archive is not as l10n writes it: its directory or an entry's header was changed", path=path)
    return dict(manifest)


def _contents(data: bytes, path: str) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                if entry.filename in found or entry.compress_type != zipfile.ZIP_STORED:
                    raise BuildError(f"{entry.filename!r} stands twice or is compressed", path=path)
                found[entry.filename] = _entry(archive, entry)
    except BuildError:
        raise
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise BuildError(f"this is no bundle: {str(error).lower()}", path=path) from error
    return found


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """An entry's bytes; what a wrong checksum covers is read all the same, for ``verify`` to name the file."""
    try:
        return archive.read(entry)
    except zipfile.BadZipFile as error:
        if "CRC" not in str(error):
            raise
        return b"\0damaged\0" + entry.filename.encode()
