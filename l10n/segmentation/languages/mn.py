"""Mongolian in Cyrillic. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "mn",
    never=words("акад проф др ж.нь ө.х т.д.м англ орос хят утас ред"),
    numbered=words("№ х тал дугаар зүйл зураг хүснэгт"),
    maybe=words("ж.м он зуун мян сая тэрбум төг цаг мин м.э.ө н.т ХХК ХК"),
    ends=words("г.м"),
    starters=words("""
        энэ тэр эдгээр тэд би чи бид та нар хэн юу хаана хэзээ яаж яагаад хэдэн аль хэрэв учир нь гэвч харин мөн
        ба болон эсвэл тиймээс ингээд дараа өмнө одоо өнөөдөр өчигдөр маргааш энд тэнд үргэлж заримдаа магадгүй
        бүх бүр зарим нэг хоёр гурав анхны өөр байна байсан биш үгүй тийм
        """),
)
