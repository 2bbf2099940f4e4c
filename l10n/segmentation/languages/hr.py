"""Croatian. Own knowledge; abbreviations after the Hrvatski pravopis."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "hr",
    never=words("""
        dr mr prof doc ing inž dipl dipl.ing g gđa gđica gosp gen bojn sat nar kap por zap bl sv vlč msgr fra
        mons kard St Mr Mrs Ms tzv npr tj tzn odn ur prir prev usp v vidi vs cca ca ul Ul trg bb prof.dr akad
        univ predsj zam ravn pov bivš rođ um posl engl njem franc tal lat grč rus šp mađ slov srp hrv tel fax
        mob izv dop jed mn gl sl kl čit pog uklj s.v o.c op nav šk pr dr.sc mr.sc maks privz
        """),
    numbered=words("br str čl st t toč pogl tab tbl kat § knj sc r"),
    maybe=words("""
        i.sl i.dr god pr.Kr po.Kr pr.n.e d.o.o d.d j.d.o.o tis mil mlrd kn min sek h Inc Ltd Co Corp ml jr sr
        st_ m.j l.r o.g t.g red
        """),
    ends=words("itd itsl n.e"),
    starters=words("""
        u na s sa iz od do za po pri o bez pod nad između pred prije tijekom oko osim zahvaljujući umjesto prema
        unatoč protiv i a ali nego ili no međutim dakle tako također još već to taj ta ti te ovo ovaj ova ovi
        ove tog toga tome on ona ono oni one ja mi vi moj moja naš naša njegov njezin njihov svoj tko što kakav
        koji koja koje koliko gdje kamo odakle kada kad kako zašto ako da jer iako premda dok tada onda zatim
        potom poslije najprije konačno sada danas jučer sutra ranije kasnije ovdje tu tamo samo čak upravo
        gotovo vrlo više manje većina mnogo nekoliko svi sve svaki svaka nitko ništa ne ni jedan jedna jedno dva
        dvije tri prvi prva drugi druga treći drugo neki neke takav takva ostalo primjerice možda naravno
        nažalost je su bio bila bilo bili bile bit će nije se stoga naime bi uz
        """),
    ordinal=True,
    roman=True,
    ordinal_next=words("""
        zakona zakonika ustava pravilnika uredbe odluke konvencije ugovora statuta poslovnika stavka stavak
        stavku članka alineja alineje
        """),
    ordinal_before=words("dana"),
)
