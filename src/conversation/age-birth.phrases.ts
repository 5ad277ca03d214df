import type { Phrases } from './signs/plug.ts'

/** How people ask for the birthday, the year of birth or the school year. */
export const birthQuestions: Phrases = {
  en: `
    {you} (still)? (in|at) (primary|secondary|middle school|high school|elementary|sixth form|juniors|uni|college or|school or)
    (are|r|were|is|do) {you} (in)? (primary|secondary|middle school|high school|elementary|sixth form) or
    (whens|when is|wens|when) {your} (birthday|bday|b day|birth day|date of birth)
    (what|wat|which) (year|yr) (were|was|wer) {you} born
    when (were|was|wer) {you} born
    (what|wat|which|wot) (year|yr|grade|form|school year|yr group|year group) (r|are|re)? {you} (in|at|going into|starting)?
    (what|wat|whats|wats|which) (is)? {your} (year|yr|yr group|year group|grade|school year)
    (what|wat|which) (year|yr|grade) {you} in
    (are|r) {you} <age> (years|yo|yrs|or|yet|too|then|right)
    (are|r) {you} (a minor|an adult|over age|underage|of age|still at school|still in school|at school still|old enough)
    how many years old
    (are|r) {you} (in|at|still in|still at) ({school}|primary|secondary|high school|middle school|college or|uni or|school or|year <num>|grade <num>)
  `,
  cy: `
    (pa flwyddyn|pryd|faint o r gloch) (gest|ges|gafodd|cest|cafodd|gawsoch) (ti|chdi|chi)? ..2 (eni|geni)
    pa flwyddyn ..3 (eni|geni|nghani|ganwyd)
    (wyt ti|ti|tin) (dal)? (yn|n|yn yr|mewn)? (ysgol gynradd|ysgol uwchradd|gynradd|uwchradd) (neu|<ask>)
    pa (flwyddyn|fl|blwyddyn) (wyt|ti|ydych|ysgol|ym|rwyt)
    pryd (mae|ma|yw|ydy) ..2 (ben blwydd|penblwydd|pen blwydd|benblwydd)
    (pa flwyddyn|pryd) ..2 (eni|geni|ganwyd|ganed)
    ym mha flwyddyn (wyt|ti|ydych)
  `,
  es: `
    (sigues|estas|vas|eres) (todavia|aun|ya)? (en|a|de) (la)? (primaria|secundaria|prepa|bachillerato|eso|la eso|el cole) (o|<ask>)
    (cuantos|qtos|kuantos|cuanto|q|que|quantos|qntos) (años|anos|añs|ans|añitos|anios|primaveras) (tienes|tenes|tens|tienees|cumples|cumplis|tiene usted|me dijiste|dijiste|tienen|tendras|tendrás)
    (cuando|cuándo) (cumples|cumplis|es tu cumple|es tu cumpleaños|naciste|es tu cumpleanos)
    (en)? (que|q|k) año naciste
    (en|a)? (que|q|k) (curso|grado|año|clase|semestre) (estas|vas|andas|haces|cursas|esta)
    (estas|vas) en (que|q|k) (curso|grado|año)
    (ya|cuando|aun no)? (cumpliste|cumples) (los)? <age> <ask>
    (vas|estas) (en|a) (la)? (primaria|secundaria|prepa|eso|insti) <ask>
  `,
  fr: `
    (tu es|tes|t|tas|tu vas) (encore|toujours|deja)? (en|au|a) (l)? (primaire|college|lycee|ecole primaire|cm2|elementaire) (ou|<ask>)
    (en)? quelle annee (tu es|tes|t es|es tu) (ne|nee)
    (tu|ta|tas|t as|t) (as)? (cb|combien) (dannees|d annees|ans|dans|d ans|de ans)
    (t|tes|tu es|t es|es tu|te|es) (en|dans)? (quelle|kel|quel|kelle) (classe|annee|niveau)
    (en|dans) (quelle|kelle|kel) (classe|annee) (tu|t|tes|es|vas)
    (cest|c) quand ton (anniv|anniversaire|annif)
    (quand|c quand|kan) (est)? ton (anniv|anniversaire)
    (tu es|t|tes|es tu|t es) (ne|nee) (en|quand|quelle)
    (tes|t|tu es) (au|en) (college|lycee|primaire) <ask>
  `,
  de: `
    (bist|biste|gehst|gehste) (du)? (noch|schon)? (in|auf|in der|auf der|auf die|in die) (der|die)? (grundschule|weiterfuhrenden|weiterfuhrende|mittelschule|oberschule|oberstufe|unterstufe)
    (in)? (welche|welcher|welches|welchen|wlche) (klasse|klassenstufe|schuljahr|jahrgangsstufe|jahrgang|stufe) (gehst|bist|biste|gehste|bist du)
    (welche|welcher) klasse <ask>
    (wann|wan) (hast|haste|ist|bist) (du|dein|deinen)? ..2 (geburtstag|geb|geburtsdatum|geboren|bday|gebi)
    (welches|welchem|was fur ein) (jahr|jahrgang) ..3 (geboren|du|bist)
    (wann|in welchem jahr) ..2 geboren
    (welcher|was fur ein) jahrgang
    gehst du ..2 (zur|in die|auf die)? (schule|grundschule) <ask>
  `,
  pt: `
    (ainda|ja)? (ta|estas|esta|andas|tas|es|e) (no|na|na escola|do) (primaria|basica|fundamental|ensino medio|secundario|secundaria|preparatoria|medio) (ou|<ask>)
    em que ano (vc|tu|voce|e que)? (vc|tu|voce)? (nasceu|nasceste)
    (quando|qnd|qdo|que dia) (e|é|eh|vc|tu|voce)? (o)? (seu|teu|faz|fazes) (niver|aniversario|anos|aniver|nascimento)
    (quando|qnd|qdo|que dia) (vc|tu|voce|e que)? (nasceu|nasceste)
    (andas|tas|estas|ta|esta|vc ta) em (que|qual) (ano|serie|classe|turma)
    (em)? (que|q) ano (vc|tu|voce)? (nasceu|nasceste|nasceste tu)
    (em)? (que|q|qual) (ano|serie|classe|turma) (vc|voce|tu|ce|andas|ta|estas|estuda|faz|esta|tas)
    (ta|estas|tas|esta|vc ta) (em|na|no) (que|q|qual) (ano|serie)
  `,
  nl: `
    zit (je|jij) (nog|al)? (op|in) (de|het)? (basisschool|middelbare|brugklas|groep)
    (wnr|wanneer) (ben|was|is) (je|jij) (jarig|geboren)
    (in)? (welke|wlke|wat voor|wlk) (klas|groep|leerjaar|jaar) (zit|zitje|zitten|ben|zat|doe)
    (welke|wat voor) klas <ask>
    wanneer (ben|is|heb|zijn) (je|jij|jouw) ..2 (jarig|verjaardag|geboren)
    (welk|wat voor) (jaar|bouwjaar) (ben|bnje) ..3
    (in welk jaar|wanneer) ..2 geboren
    (ben|bn) (je|jij) ..2 (minderjarig|meerderjarig|volwassen)
    zit (je|jij) (nog)? op (de)? (basisschool|middelbare|school) <ask>
  `,
  pl: `
    (jestes|chodzisz|ty jestes|uczysz sie) (jeszcze|juz)? (w|do) (podstawowce|podstawowki|liceum|gimnazjum|szkole podstawowej|sredniej|przedszkolu)
    (kiedy|w ktorym roku) (sie)? (urodziles|urodzilas)
    (kiedy|kiedy ty) (masz|obchodzisz|sie|byly)? (twoje|swoje)? (urodziny|urodz*|urodziles|urodzilas)
    (z|w) (ktorego|ktorym|jakiego) (jestes|roku|rocznika|rocznik) ..3
    (ktory|jaki) (jestes|to)? rocznik
    (do|w) (ktorej|jakiej|ktorej ty) (klasy|klasie|kl) (chodzisz|jestes|idziesz|ty)?
    (chodzisz) (jeszcze)? do (podstawowki|liceum|szkoly) <ask>
  `,
  tl: `
    (nasa|pumapasok|nag aaral) (ka|kpa|ka pa|kapa) (ba)? (sa)? (elementary|elem|high school|hs|grade school|college|shs|jhs) (ba)? (o|or|pa|<ask>)
    (kailan|kelan) ka (ipinanganak|pinanganak)
    anong (taon|year) ka (ba)? (ipinanganak|pinanganak)
    (ilang|ilan|ilng|iln|ilang) (taon|taong|yrs|years|anyos) (gulang)? (ka|kna|na ka|na kayo|k|po kayo|kn|na po kayo)
    (kelan|kailan) (ang|yung)? (birthday|bday|kaarawan) (mo|m|nyo)
    (birthday|bday) mo (kelan|kailan)
    (anong|what|anung|ano) (grade|year|baitang|yr) (ka|mo|kna|na|ka na|mo na|kana)
    grade (ano|what|ilan) (ka|kna|na)
    (anong|kailan) (taon|year) ka (pinanganak|ipinanganak|born)
  `,
  hi: `
    (किस|कौन से|कौनसे) (साल|सन) (में|मे)? (पैदा|जन्म|जन्मे)
    (कब) (पैदा) (हुए|हुई)
    (अभी भी|अभी)? (प्राइमरी|मिडिल|हाई स्कूल|सेकेंडरी) (में|मे) (हो|पढ़ते|पढ़ती|या)
    (कौन सी|कौनसी|किस) (क्लास|कक्षा)
    (किस|कौन सी|कौनसी|कोनसी) (क्लास|कक्षा) (में|मे)?
    (कब|किस साल) (पैदा|जन्म|जन्मदिन) (हुए|हुई|हुआ|है)?
    (जन्मदिन|बर्थडे|जन्मतिथि) (कब|क्या)
    (तुम्हारा|तेरा|आपका) (जन्मदिन|बर्थडे|जन्म) (कब)
  `,
  'hi-latn': `
    (kis|konse|kaunse|kon se) (saal|sal|year) (mein|me|m|mai)? (paida|janam|janme|born)
    (kab) (paida) (hue|hui|hua)
    (janam|janm|birth) kab (ka|ki|hua|hai)
    (abhi bhi|abhi)? (primary|middle school|high school|secondary) (mein|me) (ho|padhte|padhti|ya)
    (kitne|kitni|kitna|ktne|kitnay) (saal|sal|years|sl|yrs|baras) (ke|ki|ka|k) (ho|hain)
    (tum|tu|aap|ap) ..2 (kitne|kitni|kitna|ktne) (saal|sal|years|sl|baras)
    (kya)? (tum|tu|aap|ap) (sach mein|abhi|sirf|bas)? <age> (saal|sal|ki|ke|ka|years) (ki|ke|ka|ho)?
    (kis|kaunsi|konsi|kaun si|kon si|konse|kaunse) (class|kaksha|standard|std|grade) (mein|me|m|main|mai|ho)?
    (birthday|bday|janamdin|janmdin) (kab|kb) (hai|h|aata|ata)?
    (kab|kis saal) (paida|janam|janme) (hue|hui|hua)?
    (tumhara|tera|aapka|apka) (birthday|bday|janamdin) (kab)
  `,
}
