"""Portuguese. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "pt",
    never=words("""
        Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa Profª D Da Pe Fr Ir Mons Exmo Exma Ilmo Ilma Eng Engª
        Arq Adv Gen Cel Cap Ten Maj Sgt Cb Cmte Alm Brig Des Min Dep Sen Gov Pres Mr Mrs Ms St Sto Sta S p.ex ex
        vs cf ca aprox Av R Trav Al Pça Rod Est Lgo Cf ref Ref tel Tel op loc id ib trad org orgs coord min máx
        lat ing fr alm dir Univ Inst Depto Dept Jd V.Exa V.Ex.ª S.Exa prov obs Obs
        """),
    numbered=words("""
        n nº N No no núm art Art arts pág Pág págs p pp cap caps vol Vol vols t fig Fig tab inc al par § séc
        sécs Séc fl fls l v jan fev mar abr mai jun jul ago set out nov dez Nº
        """),
    maybe=words("""
        Cia Inc Ltd Ltda Co Corp Jr S.A S/A EUA E.U.A U.S U.K a.C d.C a.m p.m q.v h hab km N.T N.R
        """),
    ends=words("etc é"),
    starters=words("""
        o a os as um uma uns umas este esta estes estas isto esse essa esses essas isso aquele aquela aquilo ele
        ela eles elas eu tu você vocês nós meu minha seu sua seus suas nosso nossa que quem qual quais quando
        como onde porque por quanto de do da dos das desde em no na nos nas num numa ao à aos às com sem sob
        sobre entre até para pelo pela pelos pelas durante após antes contra segundo e ou mas porém contudo
        todavia entretanto embora se não nem também além assim então depois agora hoje ontem amanhã já ainda
        sempre nunca talvez tudo todo toda todos todas cada qualquer algum alguma alguns algumas nenhum nenhuma
        outro outra outros outras mesmo muito muita muitos muitas pouco poucos mais menos tão vários várias
        ambos primeiro finalmente atualmente posteriormente é são era eram foi foram há havia tem têm está estão
        aqui ali lá enquanto devido graças sim só apenas nada ninguém dentre conforme porquanto nesse nessa
        neste nesta naquele desse dessa deste desta
        """),
    particles=words("de do da dos das e a o as os no"),
)
