"""How formats, checks, readers and reports are found.

A builtin is a module of its folder that has the folder's attribute (``FORMAT``, ``CHECK``, ``READER``, ...):
adding one is adding a file. Third parties declare an entry point of the folder's group; these are scanned
only when no builtin has the name asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, TypeVar

from l10n.errors import ConfigurationError

T = TypeVar("T")


@cache
def _modules(package: str, attribute: str) -> Mapping[str, Any]:
    folder = import_module(package)
    found = {}
    for info in sorted(iter_modules(folder.__path__), key=lambda info: info.name):
        if not info.ispkg:
            module = import_module(f"{package}.{info.name}")
            if hasattr(module, attribute):
                found[info.name] = getattr(module, attribute)
    return found


def builtins(package: str, attribute: str, kind: type[T]) -> dict[str, T]:
    """All builtins of a folder by module name, in alphabetical order.

    ``package`` is the dotted name of the folder, ``attribute`` what its modules define, ``kind`` its class.
    """
    return {name: value for name, value in _modules(package, attribute).items() if isinstance(value, kind)}


def find(package: str, attribute: str, kind: type[T], name: str) -> T:
    """The builtin or third-party one of that name; ConfigurationError, naming those there are, for others."""
    known = builtins(package, attribute, kind)
    if name in known:
        return known[name]
    from importlib.metadata import entry_points

    plugins = entry_points(group=package, name=name)
    for plugin in plugins:
        value = plugin.load()
        if isinstance(value, kind):
            return value
    what = package.rpartition(".")[2]
    raise ConfigurationError(f"no {what} named {name!r}", hint=f"there are {', '.join(known)}")
