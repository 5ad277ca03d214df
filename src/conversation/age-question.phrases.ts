import type { Phrases } from './signs/plug.ts'

/** How people ask each other's age, birthday, year of birth or school year. */
export const ageQuestions: Phrases = {
  any: `
    [ asks? (for|about)? ..2 (age|birthday) ]
    [ (asks|asked|asking) ..2 how old ..3 ]
    ^ (asl|a s l) <ask>
    ^ asl $
    ^ <any> asl $
    asl <ask>
  `,
  en: `
    (wondering|wonder|curious|asking|ask|know|guess|guessing) (about|abt)? {your} age
    how old <ask>
    how old $
    {you} (still)? (in|at) (primary|secondary|middle school|high school|elementary|sixth form|juniors|uni|college or|school or)
    (are|r|were|is|do) {you} (in)? (primary|secondary|middle school|high school|elementary|sixth form) or
    {you} (now|already|still|only|really|just)? <age> or ..2 <age>
    {you} (older|younger|over|under) than? <age> <ask>
    (are|r) {you} (older|younger|bigger) than <age>
    {you} (been|turned|hit|reached) <age> (yet|now|already)? <ask>
    (have|did|hav|u|you) {you}? (turned|turn|hit|had {your}) <age> (yet|already)?
    age <ask>
    {your} age (again|though|tho|btw|if) ..4
    (tell|told|said) ..3 how old {you}
    how (old|oled|odl|ol) (r|are|re|is|was|were|b) {you}
    how old {you}
    how old (would|wud|will|should|do|did) {you} (be|turn|say|claim)
    hw old (r|are) {you}
    how old ..2 did {you} say
    (so|and|btw|hey|hi|ok|but|wait) how old <ask>
    ^ how old $
    how old exactly
    (what|whats|wats|wot|wots|wht|what is) {your} (real|actual)? (age|ages|exact age)
    (what|wat) age (r|are|is|re) {you}
    (what|wat) age {you}
    {your} age <ask>
    ^ (age pls|age plz) <ask>
    ^ age (pls|plz|please)? $
    (tell|say|give) me {your} age
    asl (pls|plz|please)
    (whens|when is|wens|when) {your} (birthday|bday|b day|birth day|date of birth)
    (what|wat|which) (year|yr) (were|was|wer) {you} born
    when (were|was|wer) {you} born
    (what|wat|which|wot) (year|yr|grade|form|school year|yr group|year group) (r|are|re)? {you} (in|at|going into|starting)?
    (what|wat|whats|wats|which) (is)? {your} (year|yr|yr group|year group|grade|school year)
    (what|wat|which) (year|yr|grade) {you} in
    (are|r) {you} (over|under|above|at least|really|actually|only|like|even|still|already|about)? <age> <ask>
    (are|r) {you} (over|under|above|at least|really|only|like) <age> (yet|or|then|now|too|also|or older|or younger)
    (so|you|u|ur|youre|your) (only|like|over|under|really|around|about|actually|just|are|r)? <age> (yeah|right|then|yh|ye)? <ask>
    (are|r) {you} <age> (years|yo|yrs|or|yet|too|then|right)
    (are|r) {you} (a minor|an adult|over age|underage|of age|still at school|still in school|at school still|old enough)
    how many years old
    (are|r) {you} (in|at|still in|still at) ({school}|primary|secondary|high school|middle school|college or|uni or|school or|year <num>|grade <num>)
    (guess|wonder|curious|asking|ask) how old {you}
    (can|could|may|mind if) i ask {your} age
    (can|could|may|mind if) i ask how old
    (old|young) (are|r) {you} <ask>
    (turning|turn) how old
    {you} (turn|turning) what <ask>
  `,
  cy: `
    (be|beth|faint|fanit) (di|ydi|ydy|yw|ydyw|ywr|ydir) (dy|eich|d) (oed|oedran)
    <age> (neu|ta|ynteu|ynta|neu dal yn|neu n dal yn) ..2 <age>
    (pa flwyddyn|pryd|faint o r gloch) (gest|ges|gafodd|cest|cafodd|gawsoch) (ti|chdi|chi)? ..2 (eni|geni)
    pa flwyddyn ..3 (eni|geni|nghani|ganwyd)
    (wyt ti|ti|tin|wyt tin|wyt ti n|ti n|ydych chi) ..2 (hyn|henach|iau|fengach|ifancach) na <age>
    (wyt ti|ti|tin) (wedi|di) (troi|cael dy|bod) ..2 <age>
    (wyt ti|ti|tin) (dal)? (yn|n|yn yr|mewn)? (ysgol gynradd|ysgol uwchradd|gynradd|uwchradd) (neu|<ask>)
    (ga i|gai|alla i|cai|ga) (ofyn|wybod) ..3 (oed|oedran)
    (oed|oedran) (ti|di) <ask>
    (ti|tin|wyt ti) (dros|o dan|dan) <age>
    (faint|faint yw|faint ydy|beth yw|beth ydy|be di|be ydi) (yr)? (oed|oedran) {you}
    (faint|beth) (ydy|yw|di|ydi|yr|r) (dy|eich|d) (oed|oedran)
    faint oed (wyt|ydych|ti|dych)
    pa mor hen (wyt|ydych|ti)
    pa oed (wyt|ydych|ydy|yw|ti)
    (wyt ti n|ti n|wyt tin|tin|ydych chin) ..2 <age> ..2 oed
    (wyt ti n|ti n|wyt tin|tin) <age> <ask>
    pa (flwyddyn|fl|blwyddyn) (wyt|ti|ydych|ysgol|ym|rwyt)
    pryd (mae|ma|yw|ydy) ..2 (ben blwydd|penblwydd|pen blwydd|benblwydd)
    (pa flwyddyn|pryd) ..2 (eni|geni|ganwyd|ganed)
    oed <ask>
    ym mha flwyddyn (wyt|ti|ydych)
  `,
  es: `
    (eres|sos|es) (mayor|menor|mas grande|mas chico|mas chica) (de|que|a) (los)? <age>
    (tienes|tenes|ya tienes|cumpliste) (ya)? <age> (o|u) ..3 <age>
    <age> (años)? (o|u) (todavia|aun|sigues con|ya|ya tienes) ..2 <age>
    (ya)? (cumpliste|tienes|tenes|pasaste|llegaste a) (los)? <age> (ya|o no|o todavia|o que)
    edad <ask>
    (me pregunto|preguntando|curiosidad|saber) (cual es|por)? (tu|cuantos) (edad|años)
    (sigues|estas|vas|eres) (todavia|aun|ya)? (en|a|de) (la)? (primaria|secundaria|prepa|bachillerato|eso|la eso|el cole) (o|<ask>)
    (puedo|se puede) (preguntar|saber) (cuantos|que|tu) (años|edad)
    (cuantos|qtos|kuantos|cuanto|q|que|quantos|qntos) (años|anos|añs|ans|añitos|anios|primaveras) (tienes|tenes|tens|tienees|cumples|cumplis|tiene usted|me dijiste|dijiste|tienen|tendras|tendrás)
    (que|q|k|cual|ke|cuál) (es)? (tu|su)? edad (tienes|tenes|es|tiene|tendras|tuya)?
    (tu|y tu) edad <ask>
    ^ (y|tu|y tu)? edad <ask>
    (cuantos|cuántos|cuants) (tienes|tenes) <ask>
    (cuantos|que) años <ask>
    (tienes|tenes|tu tienes|vos tenes|tendras) (como|unos|ya|mas de|menos de|solo|de verdad)? <age> (años|anios|anos)? <ask>
    (cuando|cuándo) (cumples|cumplis|es tu cumple|es tu cumpleaños|naciste|es tu cumpleanos)
    (en)? (que|q|k) año naciste
    (en|a)? (que|q|k) (curso|grado|año|clase|semestre) (estas|vas|andas|haces|cursas|esta)
    (estas|vas) en (que|q|k) (curso|grado|año)
    (eres|sos) (mayor|menor) (de edad)? <ask>
    (ya|cuando|aun no)? (cumpliste|cumples) (los)? <age> <ask>
    (dime|decime|me dices|me decis) (tu|la|cuantos)? (edad|años)
    (puedo|te puedo) (saber|preguntar) (tu|la|cuantos)? (edad|años)
    cuantos añitos
    (vas|estas) (en|a) (la)? (primaria|secundaria|prepa|eso|insti) <ask>
  `,
  fr: `
    (tu|t|ta|tas|tes) (es|as)? (plus age|plus agee|plus vieux|plus vieille|plus jeune|plus grand|plus grande) (que|de)? <age>
    (tu as|tas|ta|t|t as|as tu) (deja|encore)? <age> <age>? (ans)? (ou) ..3 <age>
    (tu as|tas|ta|t as|t|tu) (deja)? (fete|eu|passe) (tes)? <age> <age>? (ans)? <ask>
    (tu es|tes|t|tas|tu vas) (encore|toujours|deja)? (en|au|a) (l)? (primaire|college|lycee|ecole primaire|cm2|elementaire) (ou|<ask>)
    age <ask>
    (je me demande|jme demande|je demande|curieux|curieuse|savoir) ..3 (ton age|quel age)
    (tu as|tas|ta|t as|tu es|tes) (plus|moins) de <age>
    (en)? quelle annee (tu es|tes|t es|es tu) (ne|nee)
    (quel|kel|ql|qel|quelle|kl) age (as|tu|t|ta|tas|vous|t as|a tu|est ce que tu)
    (ta|tas|t as|tu as|t|vous avez|ta|as tu|tu a) ..2 (quel|kel|ql) age
    (cest|c|c est) (quoi|koi) ton age
    (c|cest) quoi ton age
    ton age <ask>
    (quel|kel) (est|é) ton age
    ^ (et)? (quel)? age <ask>
    (tu|ta|tas|t as|t) (as)? (cb|combien) (dannees|d annees|ans|dans|d ans|de ans)
    (tu as|tas|ta|t|t as|as tu) (deja|bien|vraiment|genre|plus de|moins de|que)? <age> <age>? ans <ask>
    (t|tes|tu es|t es|es tu|te|es) (en|dans)? (quelle|kel|quel|kelle) (classe|annee|niveau)
    (en|dans) (quelle|kelle|kel) (classe|annee) (tu|t|tes|es|vas)
    (cest|c) quand ton (anniv|anniversaire|annif)
    (quand|c quand|kan) (est)? ton (anniv|anniversaire)
    (tu es|t|tes|es tu|t es) (ne|nee) (en|quand|quelle)
    (tes|t|tu es|t es) (majeur|majeure|mineur|mineure)
    (je peux|puis je|jpeux) (savoir|demander|te demander) ton age
    (dis|donne) (moi)? ton age
    (tes|t|tu es) (au|en) (college|lycee|primaire) <ask>
    (ta|tas|t) (quel|combien) ans
  `,
  de: `
    (bist|biste|bist du) (du)? (schon|jetzt|noch|eigentlich)? ..1 <age> oder ..3 <age>
    (bist|biste) (du)? (alter|aelter|junger|jungr|uber|unter) (als)? <age>
    (bist|biste) (du)? (schon|bereits) <age>
    (bist|biste|gehst|gehste) (du)? (noch|schon)? (in|auf|in der|auf der|auf die|in die) (der|die)? (grundschule|weiterfuhrenden|weiterfuhrende|mittelschule|oberschule|oberstufe|unterstufe)
    (frag|frage|frag mich|wissen|gespannt|neugierig) ..3 (wie alt|dein alter)
    dein alter <ask>
    ^ alter <ask>
    wie (alt|ald) (bist|biste|bisdu|bistn|bist du|seid|sind|warst|bisch|bis)
    wie alt <ask>
    ^ (und)? (wie alt|alter|dein alter) $
    (dein|und dein|welches|was ist dein|ist dein) alter <ask>
    (was|welches) (ist|is) dein alter
    (bist|biste|bist du|du bist|du) (schon|erst|uber|unter|wirklich|echt|auch|jetzt|so|noch)? <age> (jahre|oder|alt|richtig)? <ask>
    (in)? (welche|welcher|welches|welchen|wlche) (klasse|klassenstufe|schuljahr|jahrgangsstufe|jahrgang|stufe) (gehst|bist|biste|gehste|bist du)
    (welche|welcher) klasse <ask>
    (wann|wan) (hast|haste|ist|bist) (du|dein|deinen)? ..2 (geburtstag|geb|geburtsdatum|geboren|bday|gebi)
    (welches|welchem|was fur ein) (jahr|jahrgang) ..3 (geboren|du|bist)
    (wann|in welchem jahr) ..2 geboren
    (welcher|was fur ein) jahrgang
    (bist|biste) ..2 (volljahrig|minderjahrig|erwachsen)
    (darf|kann) ich ..3 (fragen|wissen) wie alt
    (sag|verrat|verrate) ..3 (wie alt|dein alter)
    gehst du ..2 (zur|in die|auf die)? (schule|grundschule) <ask>
  `,
  pt: `
    (vc|voce|tu|ce|ja|tu ja|vc ja) (ja)? (fez|fizeste|completou|completaste|tem|tens|passou) (os)? <age> (anos)? (ou|<ask>)
    (vc|voce|tu|ce)? (ja)? (tem|tens|fez|fizeste) <age> (anos)? ou ..3 <age>
    (vc|voce|tu|es|e|és|é) (mais velho|mais velha|mais novo|mais nova|maior|menor) (do que|que|de) <age>
    idade <ask>
    que idade (vc|voce|tu|ce)
    (vc|voce|tu|ce)? (tem|tens|ta com) (quantos|qtos|qts|quantas) (anos|aninhos|primaveras)
    (curioso|curiosa|perguntando|perguntar|saber|pergunto) ..4 (sua|tua|que|quantos) (idade|anos)
    (ainda|ja)? (ta|estas|esta|andas|tas|es|e) (no|na|na escola|do) (primaria|basica|fundamental|ensino medio|secundario|secundaria|preparatoria|medio) (ou|<ask>)
    em que ano (vc|tu|voce|e que)? (vc|tu|voce)? (nasceu|nasceste)
    (quantos|qntos|qts|qtos|quants|kntos|qnts) (anos|aninhos) (vc|voce|tu|ce|c|tens|vcs|cê) (tem|tens|tm|faz)?
    (vc|voce|tu|ce|cê) (tem|tens|tm|ta com) (quantos|qntos|qts|qtos) (anos)?
    (tem|tens|ta com) (quantos|qntos|qts|qtos) anos
    (quantos|qntos|qts|qtos) anos (tens|tem|fazes) <ask>
    (quantos|qntos|qts|qtos) anos (tens|tem|fazes) $
    (qual|ql|qal) (e|é|a|eh)? (a)? (sua|tua) idade
    (que|q) idade (tens|tem|vc|tu|voce)
    (sua|tua|e a sua|e a tua|qual a|qual) idade <ask>
    (vc|voce|tu|ce) (tem|tens) (so|mais de|menos de|ja|mesmo|uns|uns)? <age> (anos|aninhos)? <ask>
    (tens|tem) (so|ja|mesmo|mais de|uns)? <age> anos <ask>
    (quando|qnd|qdo|que dia) (e|é|eh|vc|tu|voce)? (o)? (seu|teu|faz|fazes) (niver|aniversario|anos|aniver|nascimento)
    (quando|qnd|qdo|que dia) (vc|tu|voce|e que)? (nasceu|nasceste)
    (andas|tas|estas|ta|esta|vc ta) em (que|qual) (ano|serie|classe|turma)
    (em)? (que|q) ano (vc|tu|voce)? (nasceu|nasceste|nasceste tu)
    (em)? (que|q|qual) (ano|serie|classe|turma) (vc|voce|tu|ce|andas|ta|estas|estuda|faz|esta|tas)
    (ta|estas|tas|esta|vc ta) (em|na|no) (que|q|qual) (ano|serie)
    (vc|tu|voce|es|és) (e|é|eh)? (maior|menor) (de idade)? <ask>
    (posso|podia) (saber|perguntar) (a)? (sua|tua) idade
    (me fala|fala|diz|diz me|me diz) (a)? (sua|tua|quantos) (idade|anos)
  `,
  nl: `
    (ben|bn|bent) (je|jij) (ouder|jonger|boven|onder) (dan)? (de)? <age>
    (ben|bn|bent) (je|jij) (nu|nou|al|inmiddels|nog|pas)? <age> of ..3 <age>
    zit (je|jij) (nog|al)? (op|in) (de|het)? (basisschool|middelbare|brugklas|groep)
    leeftijd <ask>
    (vraag me af|benieuwd|nieuwsgierig|wil weten|vroeg me af) ..3 (hoe oud|je leeftijd)
    (ben|bn) (je|jij) (al|echt)? <age> (geworden|al)
    (wnr|wanneer) (ben|was|is) (je|jij) (jarig|geboren)
    (wat|welk) (voor)? (jaar|geboortejaar) (ben|is) (je|jij|van jou)
    hoe (oud|ouwd|out) (ben|bn|bej|bnje|benje|zijt|bent|ben je|was|zijn|be)
    hoe oud <ask>
    ^ (en)? (hoe oud|leeftijd|je leeftijd) $
    (wat|wats) is (je|jouw|jou) leeftijd
    (je|jouw|welke) leeftijd <ask>
    (ben|bn|ben je|je bent|benje|bent) (je|jij|al|echt|boven|onder|pas|ook|nog|al echt)? (al|pas|echt|boven|onder|nog maar|maar)? <age> (jaar|of|toch)? <ask>
    (in)? (welke|wlke|wat voor|wlk) (klas|groep|leerjaar|jaar) (zit|zitje|zitten|ben|zat|doe)
    (welke|wat voor) klas <ask>
    wanneer (ben|is|heb|zijn) (je|jij|jouw) ..2 (jarig|verjaardag|geboren)
    (welk|wat voor) (jaar|bouwjaar) (ben|bnje) ..3
    (in welk jaar|wanneer) ..2 geboren
    (ben|bn) (je|jij) ..2 (minderjarig|meerderjarig|volwassen)
    (mag|kan) ik ..3 (vragen|weten) hoe oud
    (zeg|vertel) ..3 hoe oud
    zit (je|jij) (nog)? op (de)? (basisschool|middelbare|school) <ask>
  `,
  pl: `
    (masz|ty masz|czy masz) (juz)? <age> (lat)? (czy|albo|lub) ..3 <age>
    (jestes|ty jestes|czy jestes) (starszy|starsza|mlodszy|mlodsza) (niz|od) <age>
    (jestes|chodzisz|ty jestes|uczysz sie) (jeszcze|juz)? (w|do) (podstawowce|podstawowki|liceum|gimnazjum|szkole podstawowej|sredniej|przedszkolu)
    (skonczyles|skonczylas|masz) (juz)? <age> (juz)? <ask>
    (skonczyles|skonczylas) (juz)? <age>
    wiek <ask>
    (ciekawe|zastanawiam sie|ciekawi mnie|ciekaw*) ..2 (ile masz lat|ile ty masz lat|w jakim jestes wieku)
    (kiedy|w ktorym roku) (sie)? (urodziles|urodzilas)
    (ile) ..2 lat (ty|masz)
    (ile|ilw|il) (ty|wlasciwie|w ogole|tak wlasciwie)? (ty)? (masz|mas|macie|miales|mialas) (ty|wlasciwie|ty wlasciwie|tak naprawde|w ogole)? (lat|latek|wiosen)
    (ile|ilw) (ty)? (lat|latek) (masz|mas|konczysz|ty|macie)
    (ile|a ile|ile ty) lat <ask>
    (ile|a ile) masz <ask>
    (jaki|jaki jest) (masz|twoj|jest twoj)? wiek
    (w jakim|jakim) (jestes|ty jestes|jestescie)? wieku
    (twoj|a twoj|podaj) wiek
    (masz|ty masz|czy masz|czyli masz) (juz|dopiero|tylko|na pewno|naprawde|ponad|wiecej niz|mniej niz|skonczone)? <age> (lat|latek)? <ask>
    (kiedy|kiedy ty) (masz|obchodzisz|sie|byly)? (twoje|swoje)? (urodziny|urodz*|urodziles|urodzilas)
    (z|w) (ktorego|ktorym|jakiego) (jestes|roku|rocznika|rocznik) ..3
    (ktory|jaki) (jestes|to)? rocznik
    (do|w) (ktorej|jakiej|ktorej ty) (klasy|klasie|kl) (chodzisz|jestes|idziesz|ty)?
    (w|do) ktorej jestes klasie
    (jestes) (juz)? (pelnoletni*|niepelnoletni*|dorosl*)
    (moge|mozna) (spytac|zapytac|wiedziec) ile (masz)? lat
    (powiedz|napisz) ..2 ile masz lat
    (chodzisz) (jeszcze)? do (podstawowki|liceum|szkoly) <ask>
  `,
  tl: `
    how old (ka|kna|kana|ka na|kayo|kb|ba|ikaw) (na|ba)?
    <age> (ka|kana|kna|ka na) (na)? (ba|b)
    <age> (ka|kana|kna|ka na) (na)? (ba)? (o|or|oh) ..2 <age>
    (nasa|pumapasok|nag aaral) (ka|kpa|ka pa|kapa) (ba)? (sa)? (elementary|elem|high school|hs|grade school|college|shs|jhs) (ba)? (o|or|pa|<ask>)
    (mas)? (matanda|bata) (ka)? (ba)? (ka)? (sa|kesa|kaysa sa) <age>
    (curious|tanong|tinatanong|gusto kong malaman) ..4 (edad|age|ilang taon)
    (kailan|kelan) ka (ipinanganak|pinanganak)
    anong (taon|year) ka (ba)? (ipinanganak|pinanganak)
    (ilang|ilan|ilng|iln|ilang) (taon|taong|yrs|years|anyos) (gulang)? (ka|kna|na ka|na kayo|k|po kayo|kn|na po kayo)
    (ilang taon|ilang taong gulang) <ask>
    (ano|anong|anung|nong|anu) (ang|un|yung)? (edad|age) (mo|m|nyo|niyo|po)
    (edad|age) (mo|m|po|nyo)? <ask>
    (edad mo|age mo|edad mo ba|age mo nga)
    how old (r|are) (you|u|ka|kayo)
    (what|whats) (is)? (your|ur) age
    (ilang taon) kana
    (kelan|kailan) (ang|yung)? (birthday|bday|kaarawan) (mo|m|nyo)
    (birthday|bday) mo (kelan|kailan)
    (anong|what|anung|ano) (grade|year|baitang|yr) (ka|mo|kna|na|ka na|mo na|kana)
    grade (ano|what|ilan) (ka|kna|na)
    (anong|kailan) (taon|year) ka (pinanganak|ipinanganak|born)
    <age> (ka|kna|ka na|ka pa|kpa|ka lang|ka pa lang|kana) (ba|pala|diba|noh|no)? <ask>
    (minor|menor de edad|adult|legal) (ka|kna|ka na|ka pa) (ba)?
    (pwede|puede) (ko)? (malaman|itanong|matanong) ..2 (edad|age)
  `,
  hi: `
    (किस|कौन से|कौनसे) (साल|सन) (में|मे)? (पैदा|जन्म|जन्मे)
    (कब) (पैदा) (हुए|हुई)
    (उम्र|उमर|एज|आयु|age|age) (पूछ|जान) (सकता|सकती|लूँ|लूं)
    age (क्या|कितनी|बताओ)
    <age> (के|की|का|साल के|साल की) ..3 (या) ..3 <age>
    (तुम|तू|आप) <age> (से) (बड़े|बड़ी|ज्यादा|ऊपर|छोटे|छोटी)
    (अभी भी|अभी)? (प्राइमरी|मिडिल|हाई स्कूल|सेकेंडरी) (में|मे) (हो|पढ़ते|पढ़ती|या)
    <age> (के|की) (हो गए|हो गई|हुए|हुई) (क्या|या|ना)
    (कौन सी|कौनसी|किस) (क्लास|कक्षा)
    (तुम्हारी|तेरी|आपकी|तुम्हारा|अपनी|आपका|तुम) (सही|असली)? (उम्र|उमर|एज|आयु) (क्या|कितनी|बताओ|बता|कितना)
    (कितने|कितनी) (साल|वर्ष|बरस) (के|की|का) (हो|हैं|हों)
    (तुम|तू|आप) ..2 (कितने|कितनी) (साल|वर्ष|बरस)
    ^ (कितने|कितनी) साल
    (उम्र|उमर|एज|आयु) (क्या|कितनी|बताओ|बता|बताना) (है|हो)?
    (उम्र|उमर|एज) <ask>
    (क्या)? (तुम|तू|आप) (सच में|अभी|सिर्फ|बस)? <age> (साल|की|के|का) (की|के|का|हो)?
    <age> (साल)? (की|के|का) (हो|हैं) (क्या|ना|<ask>)
    <age> (साल)? (की|के|का) हो $
    (किस|कौन सी|कौनसी|कोनसी) (क्लास|कक्षा) (में|मे)?
    (कब|किस साल) (पैदा|जन्म|जन्मदिन) (हुए|हुई|हुआ|है)?
    (जन्मदिन|बर्थडे|जन्मतिथि) (कब|क्या)
    (तुम्हारा|तेरा|आपका) (जन्मदिन|बर्थडे|जन्म) (कब)
    अपनी (उम्र|उमर) (बताओ|बता|बताइए|तो)
  `,
  'hi-latn': `
    (kis|konse|kaunse|kon se) (saal|sal|year) (mein|me|m|mai)? (paida|janam|janme|born)
    (kab) (paida) (hue|hui|hua)
    (age|umar|umr|umra|umer) (puch|pooch|jan|jaan|poochh|puchh) (sakta|sakti|lu|loon|lun|rha|raha)
    (janam|janm|birth) kab (ka|ki|hua|hai)
    (tum|tu|aap|ap) <age> (ki|ke|ka|saal) ..4 (ya|or) ..3 <age>
    <age> (ki|ke|ka) (ho gayi|ho gaye|ho gaya|hogayi|hogaye) (kya|ya|na)
    (tum|tu|aap) <age> (se) (bade|badi|zyada|upar|chote|choti|chhote)
    (abhi bhi|abhi)? (primary|middle school|high school|secondary) (mein|me) (ho|padhte|padhti|ya)
    (kitne|kitni) (saal|sal) (ke|ki) (ho|hain) (ya|waise)?
    (tumhari|teri|aapki|apki|tmhari|tumari|apni|tera|tumhara) (real|asli|sahi)? (age|umar|umr|umra|umer) (kya|kitni|kitna|bata|batao|h|hai|kia|btao)
    (age|umar|umr|umra|umer) (kya|kitni|bata|batao|kitna|btao|kia) (hai|h|he|ha)?
    (kitne|kitni|kitna|ktne|kitnay) (saal|sal|years|sl|yrs|baras) (ke|ki|ka|k) (ho|hain)
    (tum|tu|aap|ap) ..2 (kitne|kitni|kitna|ktne) (saal|sal|years|sl|baras)
    ^ (kitne|kitni) (saal|sal) (ke|ki)? $
    (kitne|kitni) (saal|sal) <ask>
    (age|umar) <ask>
    (kya)? (tum|tu|aap|ap) (sach mein|abhi|sirf|bas)? <age> (saal|sal|ki|ke|ka|years) (ki|ke|ka|ho)?
    <age> (saal|sal)? (ki|ke|ka) ho (kya|na|<ask>)
    <age> (saal|sal)? (ki|ke|ka) ho $
    (kis|kaunsi|konsi|kaun si|kon si|konse|kaunse) (class|kaksha|standard|std|grade) (mein|me|m|main|mai|ho)?
    (birthday|bday|janamdin|janmdin) (kab|kb) (hai|h|aata|ata)?
    (kab|kis saal) (paida|janam|janme) (hue|hui|hua)?
    (tumhara|tera|aapka|apka) (birthday|bday|janamdin) (kab)
    how old (are|r|ho|hai)? (you|u|tum|tu)
    kitni umar (ho|hai|h) (tumhari|teri|aapki)
    apni (age|umar|umr) (bata|batao|to|toh|btao)
  `,
}
