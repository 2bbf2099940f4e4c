"""Azerbaijani. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "az",
    never=words("""
        dr prof dos akad müh gen polk kap Hz cən küç pr məh mis məs ing alm fr rus ərəb türk lat tel Dr Prof St
        Mr Mrs mək
        """),
    numbered=words("№ s səh maddə b cild fəs şək cədv v yan fev mar apr avq sent okt noy dek"),
    maybe=words("v.s s.a e.ə b.e.ə m.ə il əsr mln mlrd min man qəp saat dəq san MMC ASC Ltd Inc Co A.Ş"),
    ends=words("və.s o"),
    starters=words("""
        bu o bunlar onlar mən sən biz siz kim nə harada haradan vaxt necə niyə üçün neçə hansı əgər çünki lakin
        amma ancaq və ya da həm həmçinin buna görə beləliklə belə elə sonra əvvəl daha indi gün dünən sabah
        artıq hələ burada orada həmişə bəzən bəlkə bütün hər bəzi bir iki üç ilk birinci ikinci digər başqa var
        yox deyil bəli xeyr ilə kimi qədər zaman onun bunun öz
        """),
    ordinal=True,
)
