"""English. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "en",
    never=words("""
        Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Rev Revd Hon Rt Msgr Pres Gov Govs Lt Col Gen Maj
        Capt Cpt Cmdr Cdr Comdr Adm Brig Sgt Cpl Pvt Pfc Ens Supt Insp Sen Sens Rep Reps Amb Atty Treas Asst
        Assoc vs v viz cf i.e e.g approx esp incl excl ca a.k.a n.b q.v Ald Cllr Sra Srta Mgr Rs rs P.O Wm Geo
        Chas Thos Jas Robt Edw
        """),
    numbered=words("""
        No no Nos nos Fig fig Figs Art art Arts Sec sec Secs Ch ch Chs Vol vol Vols p pp Pt pt Eq Eqs Ex ext Ext
        par para paras cl Cl Sched App n nn l ll Rm Bldg Apt op Op Opp Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov
        Dec c r fl b d Mar Ref Tab
        """),
    maybe=words("""
        Inc Corp Co Cos Ltd Bros LLC Jr Sr Esq etc al ibid Ph.D M.D B.A M.A B.Sc M.Sc Ed.D D.Phil LL.B LL.M U.S
        U.K U.N E.U U.S.A U.S.S.R D.C N.Y L.A Calif Mass Conn Ariz Ark Colo Fla Ga Ill Ind Kan Ky La Md Me Mich
        Minn Miss Mo Mont Neb Nev N.J N.C N.D N.H N.M Okla Ore Pa R.I S.C S.D Tenn Tex Va Vt Wash W.Va Wis Wyo
        Ala Ave Blvd Rd Ln Pkwy Hwy Sq Pl Ter Dept Univ Inst Assn Natl Intl Govt Mfg Acad Ctr Jeopardy!
        Yum! E! Mon Tue Tues Wed Thu Thur Thurs Fri Ed ed eds Eds repr est Est dept misc tel Tel avg sq cu ft lb
        lbs oz hr hrs mph Div Lib pl adj adv med Fr fr Ger Lat Gk pseud a.m p.m A.M P.M B.C A.D B.C.E C.E P.S
        R.S.V.P orig Det Supp Cir Ct Supr St Ste Mt Ft temp Proc Sci Exp Biol Phys Chem Lett Trans Symp Conf Soc
        Am Eur Int Appl Comput Eng Math Stat Civ Fed Crim Evid Rul Psychol Psychiatry Neurosci Clin Res
        Environ Geophys Astron Astrophys Mol Nucl Philos Amer Econ Hist Stud Econ std
        """),
    starters=words("""
        the a an this that these those there here he she it we they you i my your his her its our their what who
        whom whose which when where why how if in on at by for from with without within as after before during
        since until while although though because but and or so yet however moreover furthermore therefore thus
        hence meanwhile nevertheless nonetheless instead indeed also then now today tomorrow yesterday later
        earlier finally first second third next last once upon despite according among between both each every
        all any some many most few several other others another such no not nobody nothing none neither either
        one two to of is are was were do does did have has had can could will would should may might must let
        please yes well oh maybe perhaps sometimes often usually only even still just about over under through
        travelers travellers people everyone everybody someone something anyone it's he's she's i'm we're
        they're you're that's there's what's don't didn't doesn't isn't wasn't can't won't i've i'll we've we'll
        they've it'll let's
        """),
    particles=words("a i to of and no"),
    reporting=("said", "asked", "replied", "answered", "cried", "shouted", "whispered", "called", "exclaimed", "wondered"),
    lower_starts=True,
)
