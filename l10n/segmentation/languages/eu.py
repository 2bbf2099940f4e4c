"""Basque. Own knowledge; abbreviations after Euskaltzaindia."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "eu",
    never=words("""
        jn and dk Dk prof Prof St adib ad ik cf erk hots g.g.b inb itzul zuz arg ing lat gr gazt fr
        """),
    numbered=words("zk zenb or orr art kap irud taul lib al urt ots api mai eka uzt abu ira urr aza abe"),
    maybe=words("abar k.a K.a K.o S.A S.L Inc Ltd Co min h km"),
    ends=words("etab e.a"),
    starters=words("""
        hau hori hura hauek horiek haiek bera ni zu gu zuek nor zer non noiz nola zergatik zenbat eta edo baina
        ere beraz hala gainera gero orain gaur atzo bihar hemen hor han beti inoiz agian guzti guztiak bakoitza
        batzuk beste asko gutxi oso bat bi hiru lehen azkenik ez bai da dira zen ziren izan baita horrela
        horregatik halere ordea berriz
        """),
    ordinal=True,
    roman=True,
)
