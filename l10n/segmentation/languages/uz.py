"""Uzbek, in both of its scripts. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "uz",
    never=words("""
        dr prof dots akad muh gen Hz ko‘ch q qar ingl rus nem arab lot tel Dr Prof акад проф доц кўч қ мас инг
        рус mas
        """),
    numbered=words("№ b bet s j jild bob rasm jadv modda б бет ж жилд"),
    maybe=words("""
        va.b va.h v.h.k y yil asr mln mlrd ming so‘m soat daq mil.av m.a MChJ AJ Ltd Inc Co й йил аср млн млрд
        ва.б ва.ҳ.к
        """),
    ends=words("u"),
    starters=words("""
        bu u bular ular men sen biz siz kim nima qayerda qachon qanday nega necha qaysi agar chunki lekin ammo
        biroq va yoki ham shuning uchun shunday keyin avval endi hozir bugun kecha ertaga hali yerda doim ba’zan
        balki barcha har ba’zi bir ikki uch birinchi boshqa bor yo‘q emas ha бу у булар улар мен сен биз сиз ким
        нима қачон қандай нега агар чунки лекин аммо бироқ ва ёки ҳам кейин аввал энди бугун кеча эртага барча
        ҳар баъзи бир икки уч биринчи бошқа бор йўқ
        """),
)
