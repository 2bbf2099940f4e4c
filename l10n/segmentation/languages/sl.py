"""Slovenian. Own knowledge; abbreviations after the Slovenski pravopis."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "sl",
    never=words("""
        dr mag prof doc inž dipl univ g ga gdč gdčna gosp gen polk por nadp kap sv msgr St Mr Mrs Ms t.i tj t.j
        npr oz i.e prim gl glej ur prev izd zal ul Ul cca ok pribl um ang nem fr it lat gr rus šp hrv srb slov
        avstr tel faks akad preds dir gim odv spec dok tov biv t.im kan vs inv sev juž vzh zah spod zg sr t maks
        privz
        """),
    numbered=words("št str čl odst tč točk pogl tab sl zv let knj r ž"),
    maybe=words("""
        in.dr i.dr l pr.n.št po.Kr pr.Kr d.o.o d.d s.p tis mio mrd SIT min sek h Inc Ltd Co Corp ml st stol o.p
        red roj         """),
    ends=words("itd ipd itn idr n.št"),
    starters=words("""
        v na s z iz od do za po pri o brez pod nad med pred kljub okoli okrog razen zaradi namesto proti glede
        in a ampak toda temveč ali vendar torej tako tudi še že to ta ti te ono tega temu tem on ona oni one jaz
        mi vi moj moja naš naša njegov njen njihov svoj kdo kaj kakšen kateri katera katero kje kam kdaj ko kako
        zakaj koliko če da ker čeprav dokler takrat tedaj potem nato zatem najprej nazadnje končno zdaj sedaj
        danes včeraj jutri prej pozneje kasneje tukaj tu tam samo le celo ravno skoraj zelo več manj večina
        mnogo nekaj vsi vse vsak vsaka nihče nič ne niti en ena eno dva dve trije tri prvi prva drugi druga
        tretji drugo nekateri nekatere tak takšen seveda morda žal je so bil bila bilo bili bodo bo ni se zato
        poleg sicer kot kakor medtem k h pa saj
        """),
    ordinal=True,
    roman=True,
    ordinal_next=words("""
        zakona zakonika ustave pravilnika uredbe odloka konvencije pogodbe statuta poslovnika odstavka odstavek
        člena členu
        """),
)
