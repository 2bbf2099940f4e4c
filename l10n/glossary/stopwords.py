"""Function words: what no term is made of, and what may stand inside a name. Closed classes, own lists."""

from __future__ import annotations

from functools import cache

from l10n.locales import language

_WORDS = {
    "en": """a about above across after again against all almost alone along already also although always am among an
        and another any anybody anyone anything are around as at away back be became because become been before
        behind being below between both but by can cannot could did do does doing done down due during each either
        else enough etc even ever every everybody everyone everything few for from further get give go got had has
        have having he her here hers herself him himself his how however i if in indeed into is it its itself just
        keep last least less let like made make many may me might mine more most much must my myself near neither
        never next no nobody none nor not nothing now of off often on once one only onto or other others our ours
        out over own per perhaps put quite rather really said same say says see seem seemed several shall she
        should since so some somebody something sometimes still such take than that the their theirs them
        themselves then there therefore these they this those though through thus to together too toward towards
        two under until up upon us very was we were what when where whether which while who whole whom whose why
        will with within without would yet you your yours new old good first second three four five
        added adds announced asked asks began begin begins believe believes call called calls came cause causes come
        comes concerns confirm confirmed confirms describe described express expressed expresses fear fears find
        finds follow followed follows found give gives hold holds inform keeps know known leads led left live makes
        need needs note noted notes open point points prepare prepares report reported reports return seek seeks
        show shows start started take taken takes tell tells think told took turn use used uses want wants went work
        works write writes wrote according january february march april june july august september october november
        december monday tuesday wednesday thursday friday saturday sunday""",
    "de": """aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
        bei bin bis bist da damit dann das dass dein dem den denn der des dessen die dies diese diesem diesen dieser
        dieses doch dort du durch ein eine einem einen einer eines er es etwas euer für gegen gewesen hab habe haben
        hat hatte hier hin hinter ich ihm ihn ihnen ihr ihre im in ist ja jede jedem jeden jeder jedes jene kann kein
        keine können könnte machen man manche mein mich mir mit muss musste nach nicht nichts noch nun nur ob oder
        ohne sehr sein seine sich sie sind so solche soll sollte sondern sonst über um und uns unser unter viel vom
        von vor war waren was weg weil weiter welche wenn wer werde werden wie wieder will wir wird wo wollen würde
        zu zum zur zwar zwischen""",
    "fr": """à afin ai ainsi alors au aucun aussi autre aux avait avec avoir car ce cela ces cet cette ceux chaque chez
        comme comment dans de depuis des deux donc dont du elle elles en encore entre est et été être eu eux fait
        faire il ils je la le les leur leurs lors lui mais même moins mon ne ni non nos notre nous on ont ou où par
        parce pas pendant peu peut plus pour pourquoi qu quand que quel quelle qui quoi sa sans se selon ses si son
        sont sous sur ta te tous tout toute toutes très tu un une vers voir vos votre vous y""",
    "es": """a al algo algunas algunos ante antes aquel aquella así aun aunque cada como con contra cual cuando de del
        desde donde dos durante e el ella ellas ellos en entre era es esa ese eso esta estaba este esto estos fue ha
        había han hasta hay la las le les lo los más me mi mientras muy nada ni no nos nosotros o otra otro para
        pero poco por porque que quien se según ser si sí sido sin sobre son su sus también tan tanto te tiene todo
        todos tu tus un una uno unos y ya yo""",
    "uk": """а або але без би був була були було в вам вас ви від він вона вони воно все всі для до є за з зі і із інший
        його її їх й коли кожен крім ми між може можна моя на над нам нас не немає ні ніж про при під після по свій
        себе та так такий там те ти тим то тобто той тому тут у це цей ця ці чи чому що щоб як який яка які якщо""",
    "ru": """а без бы был была были было в вам вас вы для до его её если есть же за и из или им их к как который когда
        кто ли между меня мне мы на над нам нас не него нет ни но о об он она они оно от очень по под после при про
        с со свой себя так также такой там то тоже того той том ты у уже что чтобы эта эти это этот я""",
}
_CONNECTORS = {
    "en": "of for de la von van der",
    "de": "der des von für zu im am",
    "fr": "de du des la le en pour sur d",
    "es": "de del la las los para en",
    "uk": "з на",
    "ru": "по на",
}


# Endings of English adjectives that describe more often than they name.
_DESCRIBING = ("ial", "ent", "ant", "ive", "ous", "ful", "less", "able", "ible", "ing", "ed", "ate", "ary", "ular")


def describes(word: str, locale: str) -> bool:
    """Whether a word looks like one that only describes ("significant change"); never in languages but English."""
    return language(locale) == "en" and word.endswith(_DESCRIBING)


@cache
def _function_words(own: str) -> frozenset[str]:
    return frozenset(_WORDS.get(own, "").split())


def is_function_word(word: str, locale: str) -> bool:
    """Whether a word is no part of a term: a function word; in languages without a list any of one or two letters."""
    known = _function_words(language(locale))
    return word.casefold() in known or word.isdigit() or (len(word) < 3 and not known)


@cache
def connectors(locale: str) -> frozenset[str]:
    """The small words that may stand inside a name, in lower case."""
    return frozenset(_CONNECTORS.get(language(locale), "").split())
