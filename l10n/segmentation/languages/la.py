"""Latin, with the praenomina of the Romans. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "la",
    never=words("""
        A App C Cn D L M M' Mam N P Q Ser Sex Sp T Ti Tib V S B St Ss Dr prof i.e e.g cf ca vid sc scil viz kal
        non id
        """),
    numbered=words("n nr p pp cap vol lib tom art fig tab fol l v c"),
    maybe=words("a.C p.C a.u.c a.Ch.n p.Ch.n"),
    ends=words("etc"),
    starters=words("""
        et sed nam autem quod qui quae quid quis cum si ut in ad de ex ab ille haec hic hoc is ea id ego tu nos
        vos non est sunt erat itaque ergo igitur deinde tum nunc
        """),
)
