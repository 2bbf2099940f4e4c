"""Latvian. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "lv",
    never=words("""
        dr prof doc kand inž god kungs kdze St Mr Mrs Ms piem t.i t.s t.sk sk skat sal apm aptuv ap resp agr
        angļu vācu fr lat gr kr red sast tulk izd iel pr raj pag novads vad dir galv vec jaun tālr fakss akad
        ģen plkv kpt ltn d ev sv b.ex saīs dib dzim mir iespēj noklus maks         """),
    numbered=words("""
        nr Nr lpp p pp nod att tab sēj pants punkts art § kl plkst janv febr apr jūn jūl aug sept okt nov dec
        """),
    maybe=words("""
        g gs milj mljrd miljd tūkst eiro Ls st min sek p.m.ē m.ē SIA Ltd Inc Co Corp jun sen iedz v.l j.l dz c
        """),
    ends=words("utt u.c u.tml tml"),
    starters=words("""
        tas tā tie tās šis šī šie šīs viņš viņa viņi viņas es tu mēs jūs kas kurš kura kuri kur kad kā kāpēc cik
        ja jo lai gan kaut kamēr un bet vai tomēr tāpēc arī vēl jau tagad šodien vakar rīt tad pēc tam vēlāk
        agrāk vispirms beidzot šeit tur vienmēr bieži dažreiz tikai pat tieši gandrīz ļoti vairāk mazāk daudz
        vairāki visi viss katrs neviens nekas nav ne nē ir bija būs viens divi trīs pirmais otrais cits citi
        daži tāds piemēram varbūt protams diemžēl savukārt turklāt taču no uz ar bez par pie pirms starp zem
        virs kopš līdz saskaņā pateicoties mūsu viņu savu
        """),
    ordinal=True,
    ordinal_before=words("no līdz"),
    ordinal_next=words("gs gadsimts gadsimta gadsimtā"),
)
