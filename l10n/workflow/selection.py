"""Which findings are wanted: by rule and by confidence, for the whole project, a locale, or some files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatch

from l10n import locales
from l10n.checks.noise import least_confidence
from l10n.diagnostics import Diagnostic
from l10n.errors import ConfigurationError
from l10n.project import Project

DEFAULT_NOISE = 20.0
"""How many of 1,000 correct messages may be flagged where nobody says otherwise."""

_KEYS = ("select", "ignore", "minimum", "max-noise")


@dataclass(frozen=True, slots=True)
class Selection:
    """Rules by code, beginning of a code, or name; and the least confidence.

    ``locales`` and ``files`` add rules to ignore, and may name another confidence, for a locale or for the
    catalogues whose path a pattern matches.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    minimum: float | None = None
    locales: tuple[tuple[str, Selection], ...] = ()
    files: tuple[tuple[str, Selection], ...] = ()

    @property
    def least(self) -> float:
        """The least confidence shown."""
        return least_confidence(DEFAULT_NOISE) if self.minimum is None else self.minimum

    def at(self, locale: str, path: str) -> Selection:
        """The selection as it holds for one catalogue."""
        own = [s for tag, s in self.locales if tag == locale] + [s for name, s in self.files if fnmatch(path, name)]
        chosen = self
        for more in own:
            minimum = chosen.minimum if more.minimum is None else more.minimum
            chosen = replace(chosen, ignore=(*chosen.ignore, *more.ignore), minimum=minimum)
        return chosen

    def shows(self, finding: Diagnostic) -> bool:
        """Whether a finding is wanted in its catalogue, and sure enough."""
        own = self.at(finding.locale, str(finding.path))
        return own.wants(finding) and finding.confidence >= own.least

    def wants(self, finding: Diagnostic) -> bool:
        """Whether a finding's rule is selected and not ignored."""
        chosen = not self.select or any(_names(word, finding) for word in self.select)
        return chosen and not any(_names(word, finding) for word in self.ignore)


def _names(word: str, finding: Diagnostic) -> bool:
    return finding.code.startswith(word.upper()) or finding.name == word


def selection_for(project: Project) -> Selection:
    """The selection of a project's ``[tool.l10n.check]``; ConfigurationError, with the line, for what is wrong in it."""
    try:
        return selection_of(project.check)
    except ConfigurationError as error:
        raise project.wrong(error.path, error.message, error.hint) from error


def chosen(
    project: Project | None,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    minimum: float | None = None,
    max_noise: float | None = None,
) -> Selection:
    """The project's selection, if there is one, with what a command line says on top of it."""
    for word in (*select, *ignore):
        _known(word)
    base = selection_for(project) if project is not None else Selection()
    least = least_confidence(max_noise) if max_noise is not None else minimum
    return replace(
        base,
        select=select or base.select,
        ignore=(*base.ignore, *ignore),
        minimum=base.minimum if least is None else least,
    )


def selection_of(settings: Mapping[str, object]) -> Selection:
    """The selection of such a table; ConfigurationError, its ``path`` the key, for what is wrong in it."""
    chosen = _checked({key: value for key, value in settings.items() if key not in ("locales", "files")})
    by_locale = {locales.parse(tag): _checked(_table(tag, own)) for tag, own in _table("locales", settings.get("locales", {})).items()}
    by_file = {name: _checked(_table(name, own)) for name, own in _table("files", settings.get("files", {})).items()}
    return replace(chosen, locales=tuple(by_locale.items()), files=tuple(by_file.items()))


def _checked(settings: Mapping[str, object]) -> Selection:
    for key in settings:
        if key not in _KEYS:
            raise ConfigurationError(f"check: unknown setting {key!r}", path=key, hint="known are " + ", ".join(_KEYS))
    return Selection(_words(settings, "select"), _words(settings, "ignore"), _minimum(settings))


def _minimum(settings: Mapping[str, object]) -> float | None:
    minimum, noise = _number(settings, "minimum", 1), _number(settings, "max-noise", 1000)
    return least_confidence(noise) if noise is not None else minimum


def _number(settings: Mapping[str, object], key: str, most: float) -> float | None:
    value = settings.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
        raise ConfigurationError(f"check: {key} = {value!r}", path=key, hint=f"a number from 0 to {most}")
    return float(value)


def _known(word: str) -> str:
    """A rule's code, the beginning of one, or its name; ConfigurationError, with the nearest, for anything else."""
    from l10n.workflow.explain import names, unknown

    every = names()
    if not word or (word not in every and not any(name.startswith(word.upper()) for name in every)):
        raise unknown(word, path=word)
    return word


def _words(settings: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = settings.get(key, [])
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise ConfigurationError(f"check: {key} must be a list of rules", path=key)
    return tuple(_known(word) for word in value)


def _table(key: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise ConfigurationError(f"check: {key} must be a table", path=key)
    return value
