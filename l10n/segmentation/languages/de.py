"""German. Own knowledge, and sentencex's list (MIT); abbreviations after Duden's practice."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "de",
    never=words("""
        Dr Drs Prof Hr Hrn Fr Frl St Sr Sra Mr Mrs Ms Dipl Dipl.-Ing Dipl.-Kfm Ing Mag Lic lic med phil rer nat
        jur iur theol h.c habil Priv.-Doz Doz Hptm Oblt Lt Olt Gen Kard z.B z.Z z.T z.Zt d.h d.i u.a u.U i.d.R
        i.A i.V i.e.S i.w.S o.g s.o s.u v.a m.E m.a.W a.a.O bzw sog bez betr vgl gem lt evtl ggf inkl exkl zzgl
        abzgl ca insb insbes einschl ausschl vorm verw geb gest verh ehem allg entspr Hrsg hrsg übers Übers kath
        evang ev röm griech lat engl frz dt span ital russ jüd südl nördl östl westl zw sen resp mind durchschn
        wiss phys chem Univ Inst Abt Tel Fax Anm v d u z o a i begr Red red bes vermutl urspr gegr Adr Aufl Ausg
        Bearb Verf Verl Kfm Reg.-Bez Kto Bgm RA StR dergl buchst lfd sogen dipl.-ing stud.ass ao.univ.prof
        univ.-prof hon.prof ass.prof univ.-doz i.f i.h.v k.o zzt i.V.m
        """),
    numbered=words("""
        Nr Nrn S Art Abs Bd Bde Kap Ziff Par § Abb Tab Anl Rn Rdnr Rz Hs Lfg Jg H Str Kl Bl Fol Taf lit Lit Pos
        Vers V Ps Mt Mk Lk Joh Buchst Fn Az
        """),
    maybe=words("""
        Mio Mrd Tsd Std Min Sek Stck Stk Co Inc Corp Ltd Jr jr jun etc ff f Chr v.Chr n.Chr Jan Feb Febr Mär Apr
        Jun Jul Aug Sept Sep Okt Nov Dez Mo Di Mi Do Sa So Jh Jhd Jhdt Jhs str pl Pl Ges Gmbh a.D a.M a.d i.Br
        e.V o.Ä o.ä d.J d.M p.a p.m v.H w.o U.S U.K max min
        """),
    ends=words("usw usf u.ä u.Ä u.s.w u.v.m u.dgl"),
    starters=words("""
        der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du man dies diese dieser
        dieses diesem diesen jener jene jenes in im an am auf aus bei beim bis durch für gegen mit nach nachdem
        ohne seit seitdem trotz um unter über vom von vor während wegen wenn weil wie wo wer was wann warum
        weshalb welche welcher welches zu zum zur zwischen zudem zuerst zunächst zuletzt aber allerdings also
        auch außerdem bereits besonders beide da dabei dadurch dafür dagegen daher damals damit danach dann
        daran darauf daraus darin darum darüber dass davon davor dazu denn dennoch derzeit deshalb deswegen doch
        dort ebenso ebenfalls einige einst endlich erst etwa gestern heute hier hierbei hierzu hinzu immer
        insgesamt inzwischen ja jede jeder jedes jedoch jetzt kein keine laut leider mal manche mehr mein meine
        meist morgen natürlich nein nicht nichts noch nun nur ob obwohl oder oft ohnehin schließlich schon sein
        seine seinen seiner sehr selbst sind ist war waren wird wurde wurden hat haben hatte kann können so
        sobald sodann sofern sogar somit sondern sonst später sowohl statt stattdessen teils trotzdem und unser
        unsere unterdessen viel viele vielleicht vielmehr wieder weiter weitere weiterhin zwar als alle alles
        allein andere anders anschließend ansonsten siehe vergleiche falls sollte sollten müssen muss darf bitte
        andernfalls standardmäßig hierfür hiermit wollen möchten soll sollen
        """),
    particles=words("von vom zu zum zur der den dem am an im in und die auf aus"),
    endings=("str",),
    ordinal=True,
    roman=True,
    capital_nouns=True,
    ordinal_next=words("""
        Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert
        Jahrhunderts Jahrtausend Weltkrieg Weltkriegs Klasse Stock Platz Mal Jahrestag Geburtstag Kapitel Tag
        Woche Liga Bundesliga Auflage Runde Spieltag Minute Lebensjahr Bezirk Armee Division Etage Semester
        Quartal
        """),
    ordinal_before=words("""
        der die das dem den des am im vom zum zur beim ab bis seit jeder jede jedes dieser sein ihr
        """),
)
