"""Malayalam. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "ml",
    never=words("ഡോ പ്രൊഫ അഡ്വ ഫാ മി കെ എം എസ് ആർ പി എൻ വി ജി ടി ബി സി ഡി ഇ എ എൽ ജെ കു ഉദാ"),
    numbered=words("നം പേ"),
    maybe=words("ക്രി.വ ക്രി.മു എ.ഡി ബി.സി കി.മീ രൂ"),
    marks=". ! ? …",
    solid="। ॥",
    reporting=("പറഞ്ഞു", "ചോദിച്ചു", "മറുപടി നൽകി"),
    clinging=("എന്ന്", "എന്നു"),
)
