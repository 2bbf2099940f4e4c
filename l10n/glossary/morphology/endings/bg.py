"""Bulgarian: number and the article."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    -: ът а и ите ове овете та те
    а и: ата ите о
    я и: ята ите
    о а: ото ата
    е я: ето ята ета етата
    ие ия: ието ията
    й и: ят я ите
    к ци: кът ка ците
    ец ци: ецът еца ците
    ия ии: ията иите
    ски ска ско: ския ският ската ското ските
    ен на но ни: ния ният ната ното ните
    """,
    complete=False,
)
