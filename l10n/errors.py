"""Everything that l10n raises, and the exit status each kind means to a script.

    L10nError
    ├── ConfigurationError   2  the project's settings or the command's words are wrong
    │   ├── LocaleError      2  not a language tag, or one that names no known language
    │   └── ArgumentError    2  what a caller of a public name gave it is not what it takes
    ├── InputError           3  a file cannot be read, or is not what it should be
    │   ├── EncodingError    3  bytes that are not text in the encoding expected
    │   ├── DocumentError    3  a source document
    │   ├── PoError          3  a PO catalogue
    │   ├── MoError          3  an MO catalogue
    │   ├── GlossaryError    3  a glossary
    │   ├── RulesError       3  segmentation rules (SRX)
    │   └── XmlError         3  any XML file
    ├── OutputError          3  a file cannot be written, or was changed by somebody else
    └── BuildError           1  a bundle that fails its proof

InputError and LocaleError are ValueErrors too, ArgumentError is a TypeError and a ValueError too, OutputError
an OSError: code that knows nothing of l10n catches them as such.
"""

from __future__ import annotations

from typing import ClassVar


class L10nError(Exception):
    """A failure told with its place and a way out.

    ``message`` states the fact; ``path``, ``line`` and ``column`` (both from 1, 0 where there is none) the
    place; ``hint`` what to do. The cause, where there is one, is ``__cause__``.
    """

    status: ClassVar[int] = 2

    def __init__(self, message: str, *, path: str = "", line: int = 0, column: int = 0, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.hint = hint

    @property
    def place(self) -> str:
        """``path:line:column``, as far as each is known."""
        numbers = [str(n) for n in (self.line, self.column) if n]
        return ":".join([self.path, *numbers] if self.path else numbers)

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        return f"{where}{self.message}" + (f" ({self.hint})" if self.hint else "")


class ConfigurationError(L10nError):
    """The project's settings or the command's words are wrong."""


class LocaleError(ConfigurationError, ValueError):
    """Not a language tag (BCP 47), or one that names no known language."""


class ArgumentError(ConfigurationError, TypeError, ValueError):
    """What a caller gave to a public name is not of the type it takes, or out of range; the message names the argument."""


class InputError(L10nError, ValueError):
    """A file cannot be read, or is not what it should be."""

    status = 3


class EncodingError(InputError):
    """Bytes that are not text in the encoding expected; the message has the offset in bytes."""


class DocumentError(InputError):
    """A source document that its format does not allow."""


class PoError(InputError):
    """A PO catalogue that GNU gettext would refuse."""


class MoError(InputError):
    """An MO catalogue with an offset, a length or an order that is wrong."""


class GlossaryError(InputError):
    """A glossary with a bad row or a contradiction."""


class RulesError(InputError):
    """Segmentation rules that cannot be used."""


class XmlError(InputError):
    """XML that is not well-formed, or that has what we refuse (a DTD, entities)."""


class OutputError(L10nError, OSError):
    """A file cannot be written, or was changed by somebody else meanwhile."""

    status = 3

    def __str__(self) -> str:
        return L10nError.__str__(self)


class BuildError(L10nError):
    """A build or bundle that fails its proof."""

    status = 1
