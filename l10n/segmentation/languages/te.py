"""Telugu. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "te",
    never=words("డా ప్రొ మి కె ఎం ఎస్ ఆర్ పి ఎన్ వి జి టి బి సి డి ఇ ఎ ఎల్ జె ఉదా"),
    numbered=words("పే నం సం"),
    maybe=words("క్రీ.శ క్రీ.పూ కి.మీ రూ లి"),
    marks=". ! ? …",
    solid="। ॥",
    reporting=("అన్నారు", "అన్నాడు", "అంది", "చెప్పారు", "అడిగాడు"),
    clinging=("అని",),
)
