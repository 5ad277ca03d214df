import type { Phrases } from './signs/plug.ts'

/** How people tell their own age, with the number in the phrase (whose age it is and what the number counts is read in `age.ts`). */
export const ownAge: Phrases = {
  any: `
    <age> f $
    ^ (f|m) <age>
    ^ <age> (f|m) $
    ^ <age> f
    [ says? ..2 <age> ..3 ]
    [ (states|tells|gives|confirms) ..2 (age|being) ..3 <age> ..3 ]
    [ age (is|of)? <age> ]
  `,
  en: `
    <age> here
    (im|i am|iam|i m|ima|am) (only|just|like|about|really|actually|nearly|almost|turning|basically|around|over|already|still|also|only just|now|really only)? <age>
    (im|i am|iam) (a|an|only a|just a) <age> (year|yr|yo|y) old?
    (im|i am|iam) ..2 <age> (years|year|yrs|yr|yo|y o|yearold|y old|yold)
    <age> (years|year|yrs|yr) old (here|btw|girl|boy|male|female|guy|lad|kid|student|man|woman)
    ^ <age> (years|year|yrs|yr|yo|y o) old?
    (i|just|i just|i only just|i have just|ive just) (turned|turnd) <age>
    im (turning|gonna be|going to be|about to be|about to turn|gona be|gunna be|nearly|almost) <age>
    ill be <age>
    i turn <age>
    i will be <age>
    (my age is|my ages|age is|my real age is|mi age is) <age>
    my <age> th (birthday|bday)
    ^ age <age>
    (born|born in|birth year|year of birth|yob|dob) ..4 <num>
    (my birthday|my bday|my date of birth) is? ..4 <num>
    its <age> i mean my age
    (girl|boy|male|female|lad|guy|man|woman|lass) <age>
    ^ (girl|boy|male|female|lad|guy|man|woman) of? <age>
    ^ <age> (girl|boy|male|female|lad|guy|man|woman|yo|yrs|years)
    (as|being) a <age> (year|yr|yo)
    i (said|told you|told u|already said) (im|i am|i was)? <age>
    (we|me and my friend|me and my mate) (r|are|re) both <age>
    were both <age>
    both (of us)? <age>
    same im <age>
    <age> (turning|going on|almost|nearly|soon) <age>
    i (was|am) <age> (last|this) (week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
  `,
  cy: `
    (dwi|dw i|rydw i|rwyn|rwy|wi|dwin|fi|fin|im) (n|yn)? (dim ond|ond|jyst|bron yn|bron|mond)? <age>
    <age> ..3 oed (dwi|ydw|dw i|ydw i|rydw|wi|fi)
    <age> ..3 (oed|mlwydd oed|blwydd oed|flwydd oed)
    (dwi|rydw i|rwy|dw i|rwyn|wi|dwin|fin) ..4 <age> ..3 oed
    (dwi|dwin|dw i|rwyn) n? <age> ar (ddeg|bymtheg)
    (ges|cefais|ces) (i|fy) ..3 (ngeni|eni) ..3 <num>
    (fy|yn) oed i (ydy|yw) <age>
    newydd (droi|droin|gael fy mhen blwydd yn) (n|yn)? <age>
    (ngeni|eni) ..2 <num>
    <age> ydw (i)?
    (mi|fe)? fydda (i|in) (n|yn)? <age>
    ^ <age> oed
  `,
  es: `
    (la verdad|en realidad|pero) (es que)? (yo)? tengo <age>
    yo mismo tengo <age>
    (tengo) <age> (pero|aunque) ..3
    (tengo|tngo|tenia|tego|teng) (solo|como|casi|apenas|ya|recien|nomas|solamente|unos)? <age> <any>? (años|anos|añitos|a|añs|anios|aniitos|primaveras)
    <age> (años|anos|añitos|anios) (tengo|y tu|y vos|cumplidos|cumpli)
    ^ <age> (años|anos|añitos|anios)
    (cumpli|cumplo|cumplire|voy a cumplir|acabo de cumplir|recien cumpli|recien cumplidos|cumplidos) (los)? <age>
    (soy|yo soy) de <age>
    (naci|nacido|nacida|yo naci|nacimiento) (en|del|de|el) ..4 <num>
    soy del? <num>
    (mi edad es|mi edad|edad|mi edad real es) <age>
    (soy) (un|una) (chico|chica|niño|niña|nene|nena|hombre|mujer|chavo|chava|pibe|piba|chaval|chavala) de <age>
    (chico|chica|niño|niña|hombre|mujer|chavo|chava) de <age>
    (ya|yo) (voy a|voy por|ando en) (los|mis)? <age>
    (tenemos) (los dos|las dos)? <age> años
    (en|el|este) ..2 cumplo <age>
    mis <age> (años|cumples)
    (tengo|tngo|con) <age> y <any> (años|anos|anios)
  `,
  fr: `
    (en vrai|en fait|mais) (jai|j ai) <age> <age>? (ans)?
    (jai|j ai|g|ge|j|moi jai|jviens davoir|je viens davoir|javais|jaurais|jvais avoir) (que|deja|bientot|presque|seulement|juste|a peine|genre|tout juste|eu)? <age> <age>? (ans|an|piges|balais|printemps|ans)
    ^ <age> <age>? (ans|an|piges|balais)
    (je vais avoir|jvais avoir|jaurai|je vais sur mes|je viens de feter mes|je fete mes|jai fete mes|jviens de feter mes|je fais mes) <age>
    (je suis|jsuis|chui|chuis) de <num>
    (ne|nee) (en|le) ..4 <num>
    mon age (cest|c|est)? <age>
    (une|un) (fille|mec|garcon|meuf|gars|homme|femme|ado) de <age>
    (fille|mec|garcon|meuf|gars|homme|femme) (de)? <age> <age>? ans
    <age> <age>? ans (et toi|et demi|bientot|moi|tt)
    (on a|nous avons) (tous les deux|toutes les deux)? <age> ans
    moi <age> <age>? ans
    (jai|j ai|g|j|moi jai) <age> et (un|une|deux|trois|quatre|cinq|six|sept|huit|neuf) ans
    (jai|g) (eu)? (mes)? <age> ans
  `,
  de: `
    bin ich (schon|erst|auch|eigentlich|jetzt|halt|selbst|selber)? <age>
    (ich bin|bin|ich bn|i bin|ich binn|werd|ich werde|ich werd|werde|ich wurde|wurde) (erst|schon|gerade|grad|grade|fast|bald|jetzt|halt|so|nur|auch|eben|eigentlich|in echt|wirklich|noch|gerade erst|grad erst|gerade mal|knapp|uber)? <age>
    <age> (jahre|jahr|j|jare|jahren) (alt|jung|alt bin ich|bin ich)
    ^ <age> (jahre|jahr|jahre alt|jare)
    (ich bin|bin|ich) ..3 <age> (geworden|jahre|jahr|jahre alt|j)
    <age> (bin ich|geworden)
    (mein alter ist|mein alter|alter) <age>
    (geboren|geborn|geb|jahrgang|bj|baujahr) (am|in|im jahr|im jahre)? ..4 <num>
    ich bin <num> geboren
    (bin|ich bin) (ein|eine|n|ne|nen) <age> (jahriger|jahrige|jahriges|jaehriger|jaehrige)
    (junge|madchen|maedchen|mann|frau|m|w) <age>
    ^ <age> (w|m) <any>?
    (ich|mir) (feier|feiere|hatte|hab) ..2 <age> geburtstag
    wir sind (beide)? <age>
  `,
  pt: `
    (na verdade|a verdade|mas|so que) (eu)? (ja)? tenho <age>
    eu (mesmo|ja|proprio) tenho <age>
    (tenho|tnh) <age> (mas|so que) ..3
    (tenho|tnho|tnh|tnho|to com|tou com|estou com|fiz|faco|vou fazer|acabei de fazer|completei|farei|tamos com) (so|apenas|quase|ja|uns|agora|somente)? <age> <any>? (anos|aninhos|ano|an)
    ^ <age> (anos|aninhos)
    (fiz|faco|vou fazer|acabei de fazer|completei|vou pros|to fazendo|tou a fazer) (os)? <age>
    (minha idade|a minha idade|idade) (e|é)? <age>
    (nasci|nascido|nascida|eu nasci) (em|de|no dia|dia) ..4 <num>
    sou de <num>
    (menina|menino|garota|garoto|rapaz|rapariga|homem|mulher|mina|mano|miudo|miuda) de <age>
    <age> anos (tenho|e tu|e vc|e voce|feitos|vc|tu|completos|kk|kkk|kkkk)
    (temos|nos temos) (os dois|as duas)? <age> anos
    (ja|so|eu|eu ja|eu so) tenho <age>
    sou de <age> anos
    meus <age> anos
    tenho <age> (feitos|quase)
    (tenho|tnho|fiz) <age> e <any> anos
  `,
  nl: `
    ben ik (al|pas|ook|eigenlijk|nu|zelf)? <age>
    (ik ben|ben|k ben|kben|ikben|ik bn|ik word|word|werd|ik werd) (pas|net|al|bijna|nu|maar|nog maar|ook|echt|gewoon|ongeveer|eigenlijk|in het echt|al bijna|nog|net pas)? <age>
    <age> (jaar|jr|jaren|jaar oud|jr oud|jaartjes) (ben ik|oud|jong|en jij)
    ^ <age> (jaar|jr|jaartjes)
    (ben|ik ben|ik) ..3 <age> (jaar|jr|geworden|jaar geworden)
    (mijn|mn) leeftijd is <age>
    leeftijd <age>
    (geboren|gebore|bouwjaar|geb) (in|op)? ..4 <num>
    ik ben van <num>
    (meisje|jongen|man|vrouw|gozer) (van)? <age>
    (mijn|mn) <age> (e|de|ste) verjaardag
    we zijn (allebei|beide)? <age>
    wij zijn (allebei|beide)? <age>
    <age> (ben ik|geworden)
  `,
  pl: `
    (ale|tak naprawde|szczerze|w sumie|prawda|serio) (to)? mam (juz)? <age> <age>?
    mam <age> <age>? (ale|tylko) ..3
    (mam|ja mam|mm|mialem|mialam|skonczylem|skonczylam|koncze|skoncze|bede mial|bede miala) (tylko|dopiero|juz|prawie|jakies|niecale|okolo|teraz|niedawno)? <age> <age>? (lat|latek|lata|l|rok|roku|roczkow)
    ^ <age> <age>? (lat|latek|lata)
    <age> <age>? (lat|latek) (mam|skonczone|i|a)
    (skonczylem|skonczylam|koncze|skoncze|wlasnie skonczylem|wlasnie skonczylam|niedawno skonczylam|niedawno skonczylem) <age>
    (urodzilem|urodzilam|urodzony|urodzona|rocznik) (sie)? (w|we|dnia)? ..4 <num>
    (jestem|jstem) (z)? (rocznik|rocznika|roku)? <num>
    jestem z <num>
    (moj wiek to|wiek) <age>
    (dziewczyna|chlopak|facet|kobieta|mezczyzna|k|m|dziewczynka) (lat|l)? <age> (lat|l)?
    (mam|ide na|idzie mi) <age> (rok|roczek)
    (jestem|ja jestem) <age> (latka|latek|latkiem|latka)
    (mamy) (obaj|obie|oboje)? <age> lat
    (mam|mamy) ..2 <age> lat
  `,
  tl: `
    <age> (na|palang|pa lang|lang|po|plang|na po|pa|lng|years old|yrs old|yo|anyos|taong gulang|taon)? (ako|aq|aku|akong|ko)
    (ako|ako ay|aq|im|i am|ako ngayon ay|ako po ay) (po|ay|lang|palang|na|only|just|turning|mag)? <age>
    <age> (years old|yrs old|yo|anyos|taong gulang|taon gulang|y o|na taon) (ako|na ako|lang|palang|po|pa lang)
    ^ <age> (years old|yrs old|yo|anyos|taong gulang|taon gulang|y o)
    <age> <age> (na|palang|pa lang|lang|po)? (ako|aq|ko)
    (mag|magiging|kaka|turning|magfi) <age> (na|pa lang|palang)? (ako|aq|palang|pa lang)
    (kaka|kakatapos|kakaturn ko lang ng) <age>
    (edad ko|age ko|ang edad ko|ang age ko) (ay|is|po ay)? <age>
    (ipinanganak|pinanganak|born|taong) (ako|po ako|noong|nung|in|ako noong|ako nung|ako ng)? ..3 <num>
    ^ <age> (po|na po|palang|pa lang po|po ako) (ako)? $
    (kaka|kaka turn|kakaturn|nag) <age> (ko|lang|ko lang)
    grabe <age> lang ako
    <age> (na)? (kaming|kami) (dalawa|pareho)
  `,
  hi: `
    (मैं|मै|में) (अभी|तो|सिर्फ|सिर्फ़|बस|भी|लगभग|करीब)? <age> (साल|वर्ष|का|की|साल का|साल की|बरस|इयर्स)
    <age> (साल|वर्ष|बरस) (का|की|के) (हूं|हूँ|हु|हुं|हो गया|हो गई|हुआ|हुई|लड़का|लड़की)
    (मेरी|मेरा) (उम्र|उमर|एज|आयु) (है|तो)? <age>
    <age> (है|साल है) (मेरी उम्र|मेरी)
    ^ <age> (साल|वर्ष)
    ^ <age> (की|का) $
    ^ <age> (की|का) (हूं|हूँ|हु|हो|हुआ|हुई)
    (मेरा|मेरी) जन्म ..4 <num>
    (जन्म|पैदा|पैदा हुआ|पैदा हुई) ..4 <num>
    <num> में (पैदा|जन्म|जन्मा|जन्मी)
    <age> (का|की) (हूं|हूँ|हु|हो गया|हो गई|हुआ|होने वाला|होने वाली|हो जाऊंगा|हो जाऊंगी)
    (अभी|बस|सिर्फ) <age> (साल|की|का)
    (उम्र|उमर|एज) <age>
    हम दोनों <age> (साल|के)
  `,
  'hi-latn': `
    (main|mai|me|mein|mei|mn) (abhi|to|toh|sirf|bas|bhi|lagbhag|karib|hi)? <age> (saal|sal|years|yrs|yr|ka|ki|saal ka|saal ki|baras|sl|year)
    <age> (saal|sal|years|yrs|sl) (ka|ki|k) (hoon|hun|hu|ho gaya|ho gayi|hua|hui|ladka|ladki|hoo)
    (meri|mri|mera) (age|umar|umr|umra|ej) (hai|to|toh|h)? <age>
    ^ <age> (saal|sal|sl|years|yrs)
    ^ <age> (ka|ki) $
    ^ <age> (ka|ki) (hu|hun|hoon|hua|hui|hogya|ho)
    (mera|meri) (janam|janm|birth) ..4 <num>
    (janam|janm|paida|born) ..4 <num>
    <num> (mein|me|mai|m) (paida|janam|janm|born|hua|hui)
    <age> (ka|ki) (hoon|hun|hu|ho gaya|ho gayi|hogya|hogayi|hone wala|hone wali|ho jaunga|ho jaungi|hoo|hua|hui)
    (abhi|bas|sirf) <age> (saal|ki|ka|sal)
    (age|umar|umr) <age>
    <age> (saal|sal) (hai|h|ki|ka) (meri|mera|hu|hun|hoon)
    (hum dono|ham dono) <age> (saal|ke|sal)
    (im|i am) <age>
  `,
}

/** Words that tell an age only when ages are being told: "I have 13" of a language that has its years. */
export const ownAgeHints: Phrases = {
  en: '(said|told u|told you) (im|its|am)? <age>\n(me|myself) <age>\nso <age>\n(like|only|just|nearly|almost|still|turning|around|about) <age>\n(im|its|name is|names|i am|called) <any> and? <age>',
  es: '(tengo|tngo|ando en|voy por|yo) (solo|como|casi|apenas|ya|recien)? <age>\n(casi|apenas|recien|solo) <age>',
  fr: '(jai|j ai|g|moi) (que|bientot|presque|deja|juste)? <age> <age>?',
  pt: '(tenho|tnh|to com|eu|eu tenho) (so|quase|ja|ainda)? <age>\n(quase|so|apenas) <age>',
  pl: '(mam|ja|ja mam) (tylko|dopiero|juz|prawie)? <age> <age>?\n(dopiero|prawie|juz|tylko|niecale) <age> <age>?\n(mowilem|mowilam|pisalem|pisalam) (juz|ci|ze)? (ze)? <age>',
  de: '(erst|fast|schon|bald|auch|ich|noch) <age>',
  nl: '(pas|bijna|ook|al|net|ik|nog) <age>',
  hi: '(मैं|मेरी|अभी|मै) <age>',
  'hi-latn': '(main|mai|meri|abhi|mein) <age>',
  tl: '<age> (na|palang|lang|po|pa lang)',
  cy: '(fi|dwi|bron yn|bron n|ond|jyst|newydd droin) (n|yn)? <age>',
}
