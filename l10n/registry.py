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
def _names(package: str) -> tuple[str, ...]:
    """The modules of a folder."""
    return tuple(sorted(info.name for info in iter_modules(import_module(package).__path__) if not info.ispkg))


@cache
def _modules(package: str, attribute: str) -> Mapping[str, Any]:
    modules = {name: import_module(f"{package}.{name}") for name in _names(package)}
    return {name: getattr(module, attribute) for name, module in modules.items() if hasattr(module, attribute)}


def builtins(package: str, attribute: str, kind: type[T]) -> dict[str, T]:
    """All builtins of a folder by module name, in alphabetical order.

    ``package`` is the dotted name of the folder, ``attribute`` what its modules define, ``kind`` its class.
    """
    return {name: value for name, value in _modules(package, attribute).items() if isinstance(value, kind)}


def find(package: str, attribute: str, kind: type[T], name: str) -> T:
    """The builtin or third-party one of that name; ConfigurationError, naming those there are, for others."""
    own = getattr(import_module(f"{package}.{name}"), attribute, None) if name in _names(package) else None
    if isinstance(own, kind):
        return own
    from importlib.metadata import entry_points

    plugins = entry_points(group=package, name=name)
    for plugin in plugins:
        value = plugin.load()
        if isinstance(value, kind):
            return value
    what = package.rpartition(".")[2]
    known = ", ".join(builtins(package, attribute, kind))
    raise ConfigurationError(f"no {what} named {name!r}", hint=f"there are {known}")
