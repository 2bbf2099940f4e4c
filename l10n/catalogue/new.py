"""New catalogues and templates, with the header that Poedit, Weblate and msgfmt expect."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from l10n.catalogue.catalogue import Catalogue
from l10n.catalogue.header import Header
from l10n.catalogue.message import Message

_UNSET = "YEAR-MO-DA HO:MI+ZONE"


def new_catalogue(
    locale: str,
    messages: Iterable[Message] = (),
    *,
    project: str = "",
    report_bugs_to: str = "",
    translator: str = "",
    team: str = "",
    revised: str = _UNSET,
) -> Catalogue:
    """An empty catalogue of a locale (BCP 47 or gettext's name), or one of these messages.

    The same words in give the same bytes: there is no POT-Creation-Date, and ``revised`` (as
    ``2025-07-01 12:00+0000``) is a placeholder until something is translated. LocaleError for an unknown locale.
    """
    from l10n import locales
    from l10n.locales.plurals import plural_forms

    fields = {
        "Project-Id-Version": project or "PACKAGE VERSION",
        "Report-Msgid-Bugs-To": report_bugs_to,
        "PO-Revision-Date": revised,
        "Last-Translator": translator or "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": team or locales.english_name(locale),
        "Language": locales.gettext_name(locale),
        **_MIME,
        "Plural-Forms": plural_forms(locale).header,
    }
    return Catalogue.of([_header(fields), *messages])


def new_template(project: str, messages: Iterable[Message], *, report_bugs_to: str = "") -> Catalogue:
    """A template (POT) of these messages; its header says nothing that changes from run to run."""
    fields = {"Project-Id-Version": project or "PACKAGE VERSION", "Report-Msgid-Bugs-To": report_bugs_to, **_MIME}
    return Catalogue.of([_header(fields), *messages])


_MIME = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def _header(fields: Mapping[str, str]) -> Message:
    return Message.make("", msgstr=Header().replace(dict(fields)).text)
