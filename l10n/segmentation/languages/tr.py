"""Turkish. Own knowledge; abbreviations after Türk Dil Kurumu's list."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "tr",
    never=words("""
        Dr Prof Doç Yrd Öğr Gör Arş Av Ecz Dt Vet Müh Mim Uzm Op Bşk Yük Alb Bnb Yzb Tğm Ütğm Org Korg Tümg Tuğg
        Gen Mareşal Hz Sn Bn Bay St Mr Mrs Ms örn Örn ör bkz Bkz krş yak ing İng Fr Alm Lat Yun Ar Far Rus İt
        İsp çev yay hzl Mah mah Cad cad Sok sok Sk Cd Blv Bul Apt tel Tel Faks bk Bk yrd müd gnkur Gnkur Şb kd
        mad uzm ist İst Ank Dz Kur Kd
        """),
    numbered=words("""
        No no Nr s ss sf böl c cilt md Md m şek tab § par sayı fık K kat D yy Oca Şub Mar Nis May Haz Tem Ağu
        Eyl Eki Kas Ara
        """),
    maybe=words("""
        vdl AŞ A.Ş Ltd Şti Inc Co Corp M.Ö M.S MÖ MS İ.Ö İ.S T.C A.B.D TL mil mlyr dk sn sa mm cm km kg gr Jr jr
        Sr a.g.e
        """),
    ends=words("vb vs vd v.b v.s o"),
    starters=words("""
        bu şu o bunlar şunlar onlar ben sen biz siz kim ne nerede nereden nereye zaman nasıl neden niçin niye
        kaç hangi eğer çünkü ancak fakat ama lakin ve veya ya da yahut ayrıca bundan dolayı nedenle böylece
        böyle öyle yine de hem hatta sonra önce daha şimdi bugün dün yarın artık henüz hâlâ burada orada her
        asla bazen sık belki bütün tüm bazı birkaç birçok çok az en bir iki üç ilk ikinci diğer başka aynı var
        yok değil evet hayır için göre karşın rağmen üzerine sırasında boyunca onun bunun kendi oysa oysaki
        nitekim zaten işte yani mesela örneğin
        """),
    ordinal=True,
    roman=True,
    ordinal_next=words("""
        bölge bölgesi dünya lig cadde sokak kat madde yüzyıl yüzyılın cumhurbaşkanı başbakan kolordu tümen
        """),
)
