"""The house as design.md draws it: who may import whom, and the doors that only one module has."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import ROOT

PACKAGE = ROOT / "l10n"
ORDER = (
    "errors",
    "arguments",
    "collector",
    "spans",
    "diagnostics",
    "files",
    "xml",
    "registry",
    "locales",
    "inline",
    "similarity",
    "catalogue",
    "documents",
    "settings",
    "project",
    "segmentation",
    "units",
    "glossary",
    "memory",
    "checks",
    "build",
    "reports",
    "workflow",
    "cli",
)
"""A room imports from itself and from those before it. (Settings and the project need only documents' names.)"""
APART = ({"documents", "segmentation", "catalogue"},)
"""Of these, none imports another: units are the waist between them."""
DOORS = {"babel": "locales", "langcodes": "locales", "xml": "xml", "rich": "cli", "polib": "catalogue"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for name in node.names:
                yield f"{node.module}.{name.name}", node.lineno
        elif isinstance(node, ast.Import):
            for name in node.names:
                yield name.name, node.lineno


def inner(name: str) -> str | None:
    """The room that an import names, None for the package's own names (its version) and for other packages."""
    parts = name.split(".")
    return parts[1] if parts[0] == "l10n" and len(parts) > 1 and parts[1] in ORDER else None


def test_every_room_has_its_place() -> None:
    assert {room(path) for path in modules()} - {"__init__"} <= set(ORDER)


def test_no_import_goes_up() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in modules()
        if path.name != "__init__.py" or path.parent != PACKAGE
        for name, line in imports(path)
        if (there := inner(name)) and ORDER.index(there) > ORDER.index(room(path))
    ]
    assert not wrong


@pytest.mark.parametrize("group", APART)
def test_the_hourglass_has_a_waist(group: set[str]) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in modules()
        for name, line in imports(path)
        if room(path) in group and inner(name) in group - {room(path)}
    ]
    assert not wrong


def test_one_door_to_each_library() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in modules()
        for name, line in imports(path)
        if name.split(".")[0] in DOORS and room(path) != DOORS[name.split(".")[0]]
        and not (name.startswith("babel.messages") and room(path) == "catalogue")
    ]
    assert not wrong


def test_one_door_to_the_disk() -> None:
    """No module but files.py opens, writes, renames or removes a file."""
    verbs = {"write_text", "write_bytes", "unlink", "rename", "mkdir", "rmtree", "fdopen", "NamedTemporaryFile"}
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno} {name}"
        for path in modules()
        if room(path) != "files"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and (name := getattr(node.func, "attr", getattr(node.func, "id", ""))) in verbs
    ]
    assert not wrong


def test_the_graph_of_modules_has_no_circle() -> None:
    graph = {path: set(_targets(path)) for path in modules()}
    done: set[Path] = set()

    def visit(path: Path, trail: tuple[Path, ...]) -> None:
        assert path not in trail, " -> ".join(str(p.relative_to(ROOT)) for p in (*trail, path))
        if path not in done:
            for target in sorted(graph[path]):
                visit(target, (*trail, path))
            done.add(path)

    for path in graph:
        visit(path, ())


def _targets(path: Path) -> Iterator[Path]:
    """The modules that a module imports when it is loaded: imports inside functions and for types are no circle."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "l10n":
            base = PACKAGE.joinpath(*node.module.split(".")[1:])
            for name in node.names:
                for found in (base / f"{name.name}.py", base / name.name / "__init__.py", base.with_suffix(".py"), base / "__init__.py"):
                    if found.is_file():
                        if found not in (path, PACKAGE / "__init__.py"):
                            yield found
                        break
