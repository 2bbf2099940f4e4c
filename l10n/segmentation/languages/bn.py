"""Bengali. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "bn",
    never=words("""
        ড ডা ডঃ প্রো মো মোঃ মি ইঞ্জি অধ্যা এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি আর এস টি উদা
        """),
    numbered=words("পৃ নং খ"),
    maybe=words("লি খ্রি কি.মি"),
    marks=". ! ? …",
    solid="। ॥",
    reporting=("বলেন", "বললেন", "বলল", "বলে", "জানান", "জিজ্ঞেস করল", "জিজ্ঞাসা করল", "জিজ্ঞাসা করলেন", "জিজ্ঞেস করলেন"),
)
