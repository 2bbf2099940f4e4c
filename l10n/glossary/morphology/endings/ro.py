"""Romanian nouns, names and adjectives with their articles."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    - i uri e: ul ului ii ilor le lui urile urilor ele elor
    u i uri e: ul ului ii ilor le lui urile urilor ele elor
    u i: ului ii ilor ul uui iei ia
    l i: lul lului ii ilor luri
    t ți: tul tului ții ților
    d zi: dul dului zii zilor
    s și: sul sului șii șilor
    st ști: stul stului știi știlor stă ste
    e i: ele elui ii ilor
    te ți: tele telui ții ților tea
    e i: ea ei ii ile ilor
    are ări: ării area ările ărilor
    ă e: a ei ele elor i o
    ă i: a i ii ile ilor o
    că ce: ca cei cele celor ci cii cile cilor
    gă ge: ga gii gile gilor gi
    a: ei ii i ă o
    ca: căi cii că
    ga: găi gii gă
    ia ii: iei ie iile iilor
    ie ii: ia iei iile iilor
    ea ele: elei eaua elele elelor
    iune iuni: iunea iunii iunile iunilor
    tate tăți: tatea tății tățile tăților
    or oare ori: orul orului oarei orii orilor oarelor oarea oarele
    esc ească ești: escul escului ească eștii eștilor eștile
    os oasă oși oase: osul osului oasa oasei oșii oșilor oasele oaselor
    an ană ani ane: anul anului ana anei anii anilor anele anelor
    ean eană eni ene: eanul eanului eana enei enii enilor enele enelor
    """,
    complete=False,
)
