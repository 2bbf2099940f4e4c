"""French plurals, and the feminine and plural of adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    - s x
    al aux: ale ales
    au aux
    ail aux
    - e: s es
    f ve: fs ves
    eux euse: euses
    eur rice: eurs rices
    er ère: ers ères
    en enne: ens ennes
    on onne: ons onnes
    el elle: els elles
    """,
)
