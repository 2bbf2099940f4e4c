"""Spanish. Own knowledge, and sentencex's list (MIT); abbreviations after the Ortografía of the Real Academia Española."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "es",
    never=words("""
        Sr Sra Sres Sras Srta Srtas Dr Dra Dres Dras Prof Profa D Dn Dña Da Fr Sto Sta S Mons Excmo Excma Ilmo
        Ilma Rvdo Rvda Hno Hna Lic Licda Ing Arq Abg Lcdo Lcda Gral Cnel Cap Tte Sgto Cte Alte Pte Pdte Vdo Vda
        Ud Uds Vd Vds Mr Mrs Ms St p.ej ej vs cf cfr aprox ca av Avda Av Avd C/ Ctra Pza Plza Pl esq dcha izq
        depto dpto prov gob admón ant op loc ib ibíd lat ing fr trad dir coord comp incl máx mín tel Tel tfno
        Tfno ntra Ntra Ntro Gob Univ Inst Mt EE DD FF CC JJ RR Rev almte bco bibl dcho dicc excmo fdo gral hnos
        impto izqdo lcdo ldo ppal párr rte tamb vid
        """),
    numbered=words("""
        n núm Núm núms No no Nº nº art Art arts Arts pág Pág págs p pp cap caps vol Vol vols t fig Fig inc apdo
        tít secc § l lín lám f fol lun mar mié mier jue vie sáb dom ene feb abr may jun jul ago sept set oct nov
        dic Mar Nov s ap tab
        """),
    maybe=words("""
        Cía Cia Co Inc Ltd Corp Jr S.A S.L EE.UU EEUU U.S U.K a.C d.C a.m p.m A.M P.M q.e.p.d s.a hab h min seg
        km Lda Ltda cts pta ptas vda DD.HH FF.AA CC.OO RR.HH JJ.OO c/u n.º q.e.g.e d.e.p
        """),
    ends=words("etc"),
    starters=words("""
        el la los las lo un una unos unas este esta estos estas esto ese esa esos esas eso aquel aquella él ella
        ellos ellas yo tú usted ustedes nosotros mi mis tu tus su sus nuestro nuestra se le les me te nos que
        qué quien quién quienes cual cuál cuando cuándo como cómo donde dónde cuánto por para con sin en de
        desde hasta hacia sobre bajo entre según durante tras ante contra a al del mediante y e o u pero mas
        sino aunque porque pues si sí no ni también tampoco además así entonces luego después antes ahora hoy
        ayer mañana ya aún todavía siempre nunca jamás quizá quizás tal todo toda todos todas cada cualquier
        algún alguno alguna algunos algunas ningún ninguno ninguna otro otra otros otras mismo muy más menos
        mucho mucha muchos muchas poco pocos varios varias ambos primero finalmente posteriormente actualmente
        embargo es son era eran fue fueron ha han hay había está están aquí allí ahí mientras debido gracias
        dicho dicha solo sólo nada nadie buen buenos buenas hola
        """),
    particles=words("de del la las los el y e a al"),
)
