"""Estonian. Own knowledge; abbreviations after EKI's list."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "et",
    never=words("""
        hr pr prl dr prof dots mag kand ins kpt ltn kol maj St Mr Mrs Ms nt näit s.o s.t st vt vrd u ca lüh sh
        end praeg tn mnt pst ingl sks vn lad kr soome rts it hisp toim tlk koost sünd surn abil nn n.-ö n.ö tel
        faks
        """),
    numbered=words("nr lk ptk art joon tab kd vol kl lg p § saj jaan veebr apr aug sept okt nov dets"),
    maybe=words("""
        jpt ms mln mld tuh a sajandil eKr pKr e.m.a m.a.j OÜ AS Ltd Inc Co Corp jr sr min sek krooni
        """),
    ends=words("jne jms jm vms"),
    starters=words("""
        see need too nood ta tema nad nemad ma mina sa sina me meie te teie kes mis kus kust kuhu millal kuidas
        miks kui kuna kuni kuigi et ja ning aga kuid või ega nii ka siiski seetõttu lisaks siis pärast enne
        esmalt lõpuks nüüd täna eile homme siin seal alati sageli vahel ainult isegi just peaaegu väga rohkem
        vähem paljud mitu kõik iga keegi miski ei pole on oli olid olen üks kaks kolm esimene teine muu muud
        mõned selline näiteks võib-olla muidugi samas samuti selle aastal nende minu
        """),
    ordinal=True,
)
