"""The commonest words of languages: what tells one language from another in the same script.

Articles, pronouns, prepositions, conjunctions and auxiliaries; a sentence of ten words has several. Close
kin (Danish and Norwegian, Serbian and Croatian, Malay and Indonesian) share most of theirs and are told
apart by ``siblings`` only.
"""

from __future__ import annotations

from functools import cache

from l10n.locales.tags import language

_WORDS = {
    "en": "the of and to in a is that for on with was as it he his by at from are this have has be been not had they their an which who were its she her will would but or said you we if about can out what there more when one all after than also him could should over into some",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn ich wir ihr seine hatte kann gegen vom können schon dieser diese was alle dann wo wer unter ihre ihm uns",
    "nl": "de van een het en in is dat op te zijn met voor niet aan die er om ook als was door maar bij naar uit dan hij worden heeft ze wordt nog over tot werd of deze kan hun zich we geen meer ik zou hebben je dit had haar zij waren na onder zal zo wat moet al veel daar nu toen",
    "af": "die van en in is het nie wat te 'n met vir op dat om hy sy se hulle aan was by as ons ook ek sal kan word deur maar uit na daar so haar moet jy nog meer of oor tot dit",
    "sv": "och i att det som en på är av för med den till inte har de om ett han var men jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara blir upp även hans hon",
    "da": "og i at det er en til på som den de for med af der ikke et har har jeg han var men om vi fra kan så sig efter ved eller nu når skal ud blev også mod være vil hun blev sin hvor havde op deres denne mere end kunne over meget mellem år ham hendes siger",
    "nb": "og i å det er en til på som den de for med av ikke et har jeg han var men om vi fra kan så seg etter ved eller nå når skal ut ble også mot være vil hun sin hvor hadde opp deres denne mer enn kunne over mye mellom år ham hennes sier",
    "is": "og í að á er sem við til um það var en með af ekki hann fyrir eru hún því þar frá verið hafa þess ég þá svo eftir þeir hefur eða þetta upp hans henni sig verður yfir segir",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux son mais été ou cette d'un leur elle comme ont nous fait être ses deux même tout ces après ils était sans aussi avait vous bien entre peut je où si dont depuis",
    "it": "di e il la che in a per un del è una con non da si i della le sono al dei nel ha come anche più alla lo delle gli ma o su se dal stato questo suo ed dalla ci nella tra hanno essere era quando sua dopo prima cui molto fatto già ai perché loro stata degli può tutti due quello anni",
    "es": "de la que el en y a los se del las por un con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde",
    "pt": "de a que o e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram",
    "gl": "de a que o e do da en un para é con non unha os no se na por máis as dos como pero foi ao el das ten á seu súa ou ser cando moi hai xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo eles estes unhas uns polos",
    "ca": "de la que el i en a els es del les per un amb no una al com més o però seu ha si sense sobre aquest ja entre quan tot aquesta ser són dos també va era molt anys fins des està perquè han hi pot tots dels als pel això seva ni part després havia on d'un",
    "ro": "de și în a la cu pe nu din o un că care este pentru mai au se sunt ce prin fi fost am sa al lui ca ai dar le ale sau cele după cea tot către această lor fără acest ei era între până iar când pot fiind poate dacă unei unui el ea",
    "pl": "w i na z się nie do że to jest o jak od po ale za co przez dla tym oraz był są czy tylko jego przy może ich już tego też było przed być tak które który jej która ze także jednak by pod roku będzie bardzo więcej nad ma bez jako została został aby podczas mnie po gdy",
    "cs": "a v se na je že o s z do i to k ve pro za by jsou ale jako po od byl které který jeho jsem nebo při jen už tak podle co až bude jak není před mezi aby kde také má ještě však která být byla své než bylo roce i její pod když tím tento jejich",
    "sk": "a v sa na je že o s z do i to k vo pre za by sú ale ako po od bol ktoré ktorý jeho som alebo pri len už tak podľa čo až bude aj nie pred medzi aby kde tiež má ešte však ktorá byť bola svoje než bolo roku jej pod keď tým tento ich",
    "sl": "in je v na da za se so pa z ki ne s od bi kot tudi po pri ali o do ni bil to še že iz ko le njegov bilo lahko več bo kako bila zaradi med vse ker tako kar ter svoje samo pred nad ob biti",
    "hr": "i u je na se da su za od s a o koji iz što ne bi kao to će do sam koja bio ili po koje ali nije još samo prema kako te više bila li kada sve zbog između njegov može tako nakon već bilo ga biti sa jer godine",
    "hu": "a az és hogy nem is egy volt ez meg de azt mint csak már még el ha ki van után fel között szerint ezt le vagy ami lesz mert majd sem több aki amely azonban illetve két minden kell ezek ott így akkor nagy lehet pedig való arra",
    "fi": "ja on ei se että oli hän mutta myös kun ovat jo kuin sen ole joka olisi vain tai voi sekä niin mukaan ollut nyt vielä mitä jos hänen siitä sitten jälkeen ennen ne tämä kanssa tämän noin olivat siellä hyvin joita joiden sitä aikana kuitenkin minä",
    "et": "ja on ei et see oli ka mis kui ta aga oma või kes nii siis ning välja juba veel nad seda pärast üle mitte olid tema kuid vaid selle pole enam all nende minu ainult mida saab oleks sest peale aastal nagu",
    "lt": "ir kad į iš su yra tai o bet kaip buvo dėl ne už apie jis tik taip jo nuo po jų per prie bus ar dar jau šis savo metų iki gali kuris kurie ją kai pagal buvo metais jos prieš tarp labai",
    "lv": "un ir ka no ar uz par kas bija to lai nav pēc arī kā bet vai tas tika gan pie līdz viņš pret savu kad jau šo pat gada viņa tikai tiek vēl kur jo starp būs nevar ļoti",
    "tr": "ve bir bu da de için ile olarak çok daha olan ne kadar gibi var sonra ama en ise her o ya göre değil oldu diye iki ben önce yeni olduğu büyük kendi tarafından ilk olduğunu yok ancak şey bütün olan bunu hem etti eden olması",
    "az": "və bir bu da də üçün ilə olan çox daha var sonra amma ən isə hər o kimi deyil görə qədər oldu iki mən əvvəl yeni böyük öz tərəfindən ilk yox onun olunur edir etdi ki",
    "id": "yang dan di dengan untuk ini dari dalam tidak pada itu akan adalah juga ke oleh telah karena sebagai tersebut mereka bisa ada atau lebih saat kami dapat kata saya namun sudah tahun seperti para menjadi hanya dia bahwa setelah harus orang banyak kita masih secara lain",
    "ms": "yang dan di dengan untuk ini dari dalam tidak pada itu akan adalah juga ke oleh telah kerana sebagai tersebut mereka boleh ada atau lebih semasa kami dapat kata saya namun sudah tahun seperti para menjadi hanya beliau bahawa selepas harus orang banyak kita masih secara lain",
    "vi": "và của là có được trong cho không với các một người đã để này những khi đến ra vào nhiều về như từ cũng tại sau năm hơn đó ở còn phải ông theo trên nhưng bị tôi nói rằng thì lại sẽ đang",
    "tl": "ang ng sa na at mga ay ni si para hindi ito nang kung may siya din rin lang mula pa niya kanyang naman dahil isang sila nila namin ko ako mo",
    "sw": "ya na wa kwa ni katika za la kuwa hii yake cha hiyo kama kwamba huo alisema lakini pia hao watu baada zaidi huyo bila wake hivyo sana",
    "eu": "eta da du ez bat zen dira ere izan dute den baina egin zuen honek horren beste izango baino diren duen dela hori edo guztiak ditu",
    "sq": "të e në dhe i se për me një që nga më është ka nuk si do u ishte janë ky kjo por kanë duke edhe pas tij saj ai ajo nje deri mund ose kur",
    "cy": "y yr a i o ar yn mae wedi ei am gan ac fod bod ond sydd hyn hefyd oedd at un gyda cael gyfer dros nid roedd",
    "ga": "an na a i ar go le is agus do sé ní bhí tá as ag sin mar nach raibh seo faoi ach chun siad sí gur den ann leis",
    "ru": "и в не на что с по как из он к это за его но от то у о для был все так же бы она мы вы я или при до только после также может если их когда были чтобы она есть еще под ее во который которые уже без со были очень этого будет том году",
    "uk": "і в не на що з та до у як за для це про від але його по він було також я ми ви вони або при тільки після може якщо їх коли був щоб вона є ще під її який які вже без зі були дуже цього буде році й бо цей своїй навіть",
    "be": "і ў не на што з да як за для гэта пра ад але яго па ён было таксама я мы вы яны або пры толькі пасля можа калі іх быў каб яна ёсць яшчэ пад яе які якія ўжо без былі вельмі гэтага будзе годзе",
    "bg": "на и в да се за от са с че по не като до това е той при но който те ще след или си във са което му която има само бяха беше които със ми ни още между към тя може повече ли им през към няма бе година",
    "mk": "на и во да се за од со дека по не како до ова е тој при но кој тие ќе по или си што му која има само беа беше кои ни уште меѓу кон таа може повеќе ли им преку нема година го ги",
    "sr": "и у је на се да су за од с а о који из што не би као то ће до сам која био или по које али није још само према како те више била ли када све због између његов може тако након већ било га бити са јер године",
    "kk": "және мен бұл да де бір үшін деп бар болып бойынша еді туралы жыл ол осы емес ғана көп кейін дейін болған оның сол",
    "mn": "нь юм бол гэж байна энэ ба болон байсан тэр нэг он хийх гэсэн дээр мөн бас",
    "el": "και το να του η της με που την από για είναι ο στο οι τα τον σε των δεν τη θα στην ότι μια ένα τις τους ως στη αλλά αυτό έχει κατά μας στα ήταν μετά όπως πολύ ή πως αν αυτή μου",
    "ar": "في من على أن إلى عن التي الذي مع ما هذا هذه لا كان بعد كما قد بين ذلك لم أو كل إن هو وقد منذ حيث قال هي كانت عند وقال قبل أنه لكن أي بن خلال حتى وفي يكون وهو غير",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شود شده او ما اما یا باید آنها هر پس دارد بود کند شد ای وی هستند بین نمی دو دیگر",
    "ur": "کے میں کی ہے اور سے کا کو اس کہ ہیں نے پر ایک یہ نہیں بھی تو کر ہو وہ گیا جو تھا ان اپنے لیے کیا ہی تھے رہے گی جس",
    "ckb": "و لە بە کە بۆ ئەو ئەم لەگەڵ دا یەک ئەوە بوو کرد هەر تر دوای نێوان خۆی",
    "ps": "د په او چې کې ته له دي دا يې هم سره نه کړي وي پر کړ شوي هغه",
    "he": "של את על לא הוא כי זה עם גם היא אל או כל יש אני אך היה כך רק מה אם הם אבל בין זו אחרי יותר לפני שלא כדי עוד היו ידי עד כמו",
    "hi": "के में की है और से का को इस कि हैं ने पर एक यह नहीं भी तो कर हो वह गया जो था लिए किया ही थे रहे अपने या कहा साथ बाद उन होने तक वे जा हुए उनके",
    "mr": "आणि आहे या च्या तर हे ते की आहेत नाही मध्ये हा होते केली होता एक साठी पण त्या आपल्या असे काही त्याच्या केले होती म्हणून",
    "ne": "को छ र मा ले पनि गर्न छन् हो यो गरेको भने लागि भएको थियो गर्ने एक भन्ने तर नेपाल उनले भन्दा गरी त्यो",
}  # fmt: skip

_SIBLINGS = (
    ("da", "nb", "nn", "no"),
    ("id", "ms"),
    ("hr", "sr", "bs", "sh"),
    ("pt", "gl"),
    ("cs", "sk"),
    ("bg", "mk"),
    ("no", "sv"),
)


@cache
def function_words(tag: str) -> frozenset[str]:
    """The commonest words of a locale's language, in lower case; empty where none are known here."""
    name = language(tag)
    return frozenset(_WORDS.get({"no": "nb", "nn": "nb", "bs": "hr", "sh": "hr"}.get(name, name), "").split())


@cache
def languages_of_words() -> dict[str, tuple[str, ...]]:
    """For each such word the languages that have it."""
    found: dict[str, list[str]] = {}
    for name, line in _WORDS.items():
        for word in line.split():
            if name not in found.setdefault(word, []):
                found[word].append(name)
    return {word: tuple(names) for word, names in found.items()}


@cache
def siblings(tag: str) -> frozenset[str]:
    """The languages too close to a locale's own to be told apart by their commonest words; itself included."""
    name = language(tag)
    return frozenset({name}.union(*(group for group in _SIBLINGS if name in group)))
