"""Tamil. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "ta",
    never=words("""
        டாக் திரு திருமதி செல்வி பேரா பி எம் எஸ் கே ஆர் வி ஜி டி என் ஏ இ எல் சி மு கி கு ச சு ந ப வ ம பொ கா அ ஆ
        ஈ ரா எ.கா
        """),
    numbered=words("எண் பக்"),
    maybe=words("கி.பி கி.மு கி.மீ மு.ப பி.ப ரூ லிட்"),
    marks=". ! ? …",
    solid="। ॥",
    reporting=("என்றார்", "என்றான்", "என்றாள்", "கூறினார்", "கேட்டார்", "தெரிவித்தார்"),
    clinging=("என்று", "என்ற", "என"),
)
