"""Afrikaans. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "af",
    never=words("""
        mnr mev mej me dr prof ds adv ing St Mr Mrs Ms bv d.w.s m.a.w m.b.t i.p.v n.a.v t.o.v sg nl t.w o.a v.a
        resp vgl ca ong insl uitsl genl kol kapt lt sers sen jun i.e e.g vs
        """),
    numbered=words("nr no bl p pp par art hfst fig tab vol jg jan feb mrt apr jul aug sept okt nov des"),
    maybe=words("e.d e.a v.C n.C vm nm Bpk Edms Inc Ltd Co Corp jr sr V.S.A V.K mil mjd"),
    ends=words("ens enz etc u"),
    starters=words("""
        die 'n dit hierdie daardie hy sy hulle ons jy julle ek daar hier nou toe dan daarna daarom in op aan by
        met sonder voor na van vanaf uit deur oor onder tussen teen tydens sedert tot as wanneer terwyl omdat
        maar en of want dus egter ook verder later vandag gister môre nog al alle elke sommige baie min meer
        geen nie niks niemand iemand iets wat wie watter waar waarom hoe so volgens is was het kan moet sal wil
        miskien soms dikwels altyd nooit ja nee
        """),
    particles=words("die van"),
    endings=("str",),
)
