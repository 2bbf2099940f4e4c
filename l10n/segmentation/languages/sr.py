"""Serbian, in both of its scripts. Own knowledge; abbreviations after the Pravopis of Matica srpska."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.hr import LANGUAGE as CROATIAN

LANGUAGE = CROATIAN.extend(
    "sr",
    never=words("""
        g-đa g-din dipl.inž đ.č vl др мр проф доц инг инж дипл г гђа гђица госп ген пук кап пор св вл тзв нпр тј
        одн уп в ул Ул трг акад унив пред зам дир рођ ум енгл нем фр итал лат грч рус шп мађ слов срп тел факс
        моб ред изд јед мн укљ pr dr.sc mr.sc
        """),
    numbered=words("бр стр чл ст т тач погл таб књ"),
    maybe=words("сл год пре.н.е п.н.е н.е д.о.о а.д хиљ мил млрд дин мин сек мл dž a.d din hilj p.n.e"),
    ends=words("итд"),
    starters=words("""
        да ли у на с са из од до за по при о без под над између пред пре током око осим захваљујући уместо према
        упркос против и а али него или но међутим дакле тако такође још већ то тај та ти те ово овај ова ови ове
        тог тога томе он она оно они оне ја ми ви мој моја наш наша његов њен њихов свој ко шта какав који која
        које колико где куда одакле када кад како зашто ако јер иако премда док тада онда затим потом после
        најпре коначно сада данас јуче сутра раније касније овде ту тамо само чак управо готово врло више мање
        већина много неколико сви све сваки свака нико ништа не ни један једна једно два две три први прва други
        друга трећи неки неке такав можда наравно је су био била било били биле биће није се стога наиме уз pre
        posle ko šta gde niko njen uprkos takođe verovatno mesto umesto
        """),
    ordinal_next=words("""
        zakonika ustava uredbe odluke konvencije statuta poslovnika stava закона законика устава правилника
        уредбе одлуке конвенције уговора статута пословника става
        """),
)
