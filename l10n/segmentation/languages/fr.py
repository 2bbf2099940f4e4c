"""French. Own knowledge, and sentencex's list (MIT); abbreviations after the Imprimerie nationale's practice."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "fr",
    never=words("""
        M MM Mme Mmes Mlle Mlles Mgr Me Mes Dr Drs Pr Prof St Ste Sts Col Gal Cdt Cne Capt Lt Gén Sgt Adj Cap Mr
        Mrs cf c.-à-d ex p.ex env vs av apr J ap approx anc angl all lat gr ital esp litt fig dir éd coll trad
        bd Bd ibid id op loc app resp dép dépt préf sous-préf c.à.d dr p.-d réf tél Tél sér gén cdt cne lt mme
        mgr c.n.s fasc fém inf lib masc n.d.a n.d.t n/réf suiv suppl sup sq sqq loc.cit p.j contr auj
        """),
    numbered=words("""
        n N no No nos art Art p pp vol Vol chap Chap t Fig tab al alin par § sect Sect ch l f fol pl ann liv r
        tabl tableau h
        """),
    maybe=words("""
        Cie Inc Ltd Co Corp Jr J.-C J.C U.S U.K U.E av.J.-C apr.J.-C janv févr avr juil sept oct nov déc hab         min s.a S.A R.A.S boul ave bât éds N.D.L.R r.s.v.p p.s n.b c.q.f.d ss
        """),
    ends=words("etc a y"),
    starters=words("""
        le la les l un une des du de d ce cet cette ces c il elle ils elles on nous vous je j tu mon ma mes ton
        ta tes son sa ses notre nos votre vos leur leurs qui que qu quoi quand comment pourquoi où quel quelle
        quels quelles dans en sur sous par pour avec sans chez entre vers depuis pendant durant après avant dès
        lors lorsque si mais et ou donc or ni car puis ainsi alors aussi cependant toutefois néanmoins pourtant
        enfin ensuite finalement déjà encore ici là voici voilà aujourd'hui hier demain tout toute tous toutes
        chaque plusieurs certains certaines quelques aucun aucune autre autres tel telle même parmi selon malgré
        grâce afin au aux à non oui ne n'est s se est sont était étaient a ont avait bien très trop peu beaucoup
        plus moins tant comme parce puisque tandis celui celle ceux celles cela ça rien personne jamais toujours
        souvent parfois d'abord d'autre d'autres d'après c'est c'était j'ai l'on qu'il qu'elle s'il n'oubliez
        """),
    particles=words("de du des le la les d l"),
)
