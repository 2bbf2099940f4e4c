"""Languages in Devanagari without a table of their own: titles that Hindi, Marathi and Nepali share."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "und-Deva",
    never=words("""
        डॉ डा प्रो पं कु सं इं एड मि स्व ले लेफ्टि मो चौ रा ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर
        एस टी यू वी डब्ल्यू एक्स वाई जेड सेन रेव जन उदा
        """),
    numbered=words("पृ क्र नं खं भा अ"),
    maybe=words("ई.पू ई.स इ.स वि.सं रु कि.मी लि इंक लिमि"),
    marks=". ! ? …",
    solid="। ॥",
    reporting=("कहा", "बोला", "बोली", "बोले", "पूछा", "बताया", "चिल्लाया"),
)
