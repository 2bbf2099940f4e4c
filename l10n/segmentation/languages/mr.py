"""Marathi, which ends sentences with a dot. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.und_deva import LANGUAGE as DEVANAGARI

LANGUAGE = DEVANAGARI.extend(
    "mr",
    never=words("सौ प्रा डॉ ना न्या अॅड मा कै ह.भ.प "),
    maybe=words("इ म.टा"),
    reporting=("म्हणाला", "म्हणाली", "म्हणाले", "म्हणाल्या", "विचारले", "विचारलं", "बोलला", "बोलली", "बोलले", "सांगितले", "ओरडला"),
)
