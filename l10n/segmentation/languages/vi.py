"""Vietnamese. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "vi",
    never=words("""
        TP Tp tp TS ThS GS PGS BS KS LS CN NS NSƯT NSND Th.S T.S P.GS TT Q P H Tx TX Thg gs pgs ts bs St Mr Mrs
        Ms Dr v vd VD x vs đ/c ĐT ĐH
        """),
    numbered=words("số Số tr trang T th No Điều chương tập đ"),
    maybe=words("Inc Ltd Co Corp TCN SCN tr.CN s.CN a.m p.m U.S J.S"),
    ends=words("v.v vv ạ à ư ừ ý"),
    starters=words("""
        các những một và nhưng hoặc hay vì nếu khi trong trên dưới ở tại từ đến với cho của theo để do bởi sau
        trước đây đó này kia ông bà anh chị em họ tôi chúng ta nó ai gì nào đâu sao bao giờ thế tất cả mỗi nhiều
        vài ít rất đã đang sẽ không chưa có là còn cũng chỉ ngoài hiện nay hôm qua ngày năm tháng tuy mặc dù vậy
        rồi nhiên ngay như lúc cô cậu bác chú người đúng sự việc cuộc
        """),
)
