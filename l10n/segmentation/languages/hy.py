"""Armenian: the full stop is "։", often typed ":"; "." only sets off, and "՞ ՜" stand inside words. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "hy",
    never=words("""
        դոկտ պրոֆ ակադ ինժ գեն պրն տիկ ս սբ ք գ շ փ պող օր տես մոտ տ.ի այսինքն անգլ ֆր գերմ ռուս լատ հուն
        """),
    numbered=words("թ թթ դ դդ էջ հ գլ նկ աղ № բ"),
    maybe=words("և.այլն և.այլ մլն մլրդ հազ դր ր ժ վ կմ մ.թ.ա մ.թ"),
    marks="։ : … ! ? ..",
)
