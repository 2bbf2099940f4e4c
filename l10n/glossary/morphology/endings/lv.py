"""Latvian nouns, names and adjectives, with the definite endings."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    s i: a am u ā iem us os
    š i: a am u ā iem us os
    is i: a im ī u iem us os ie
    lis ļi: ļa lim li lī ļu ļiem ļus ļos
    nis ņi: ņa nim ni nī ņu ņiem ņus ņos
    tis ši: ša tim ti tī šu šiem šus šos
    dis ži: ža dim di dī žu žiem žus žos
    sis ši: ša sim si sī šu šiem šus šos
    zis ži: ža zim zi zī žu žiem žus žos
    cis či: ča cim ci cī ču čiem čus čos
    bis bji: bja bim bi bī bju bjiem bjus bjos
    pis pji: pja pim pi pī pju pjiem pjus pjos
    mis mji: mja mim mi mī mju mjiem mjus mjos
    vis vji: vja vim vi vī vju vjiem vjus vjos
    us i: um u ū iem os
    a as: ai u ā ām ās
    e es: ei i ē ēm ēs u
    le les: lei li lē lēm lēs ļu
    ne nes: nei ni nē nēm nēs ņu
    te tes: tei ti tē tēm tēs šu
    de des: dei di dē dēm dēs žu
    me mes: mei mē mēm mēs mju
    be bes: bei bē bēm bēs bju
    pe pes: pei pē pēm pēs pju
    ve ves: vei vē vēm vēs vju
    ze zes: zei zē zēm zēs žu
    se ses: sei sē sēm sēs šu
    ce ces: cei cē cēm cēs ču
    s is: ij i ī u īm īs
    s a i as ais ā ie: am ai u o ā os ās iem ām us ajam ajai ajā ajiem ajām ajos ajās
    """
)
