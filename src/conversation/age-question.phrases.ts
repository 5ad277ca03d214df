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
    (are|r) {you} (over|under|above|at least|really|actually|only|like|even|still|already|about)? <age> <ask>
    (are|r) {you} (over|under|above|at least|really|only|like) <age> (yet|or|then|now|too|also|or older|or younger)
    (so|you|u|ur|youre|your) (only|like|over|under|really|around|about|actually|just|are|r)? <age> (yeah|right|then|yh|ye)? <ask>
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
    (wyt ti|ti|tin|wyt tin|wyt ti n|ti n|ydych chi) ..2 (hyn|henach|iau|fengach|ifancach) na <age>
    (wyt ti|ti|tin) (wedi|di) (troi|cael dy|bod) ..2 <age>
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
    oed <ask>
  `,
  es: `
    (eres|sos|es) (mayor|menor|mas grande|mas chico|mas chica) (de|que|a) (los)? <age>
    (tienes|tenes|ya tienes|cumpliste) (ya)? <age> (o|u) ..3 <age>
    <age> (años)? (o|u) (todavia|aun|sigues con|ya|ya tienes) ..2 <age>
    (ya)? (cumpliste|tienes|tenes|pasaste|llegaste a) (los)? <age> (ya|o no|o todavia|o que)
    edad <ask>
    (me pregunto|preguntando|curiosidad|saber) (cual es|por)? (tu|cuantos) (edad|años)
    (puedo|se puede) (preguntar|saber) (cuantos|que|tu) (años|edad)
    (que|q|k|cual|ke|cuál) (es)? (tu|su)? edad (tienes|tenes|es|tiene|tendras|tuya)?
    (tu|y tu) edad <ask>
    ^ (y|tu|y tu)? edad <ask>
    (cuantos|cuántos|cuants) (tienes|tenes) <ask>
    (cuantos|que) años <ask>
    (tienes|tenes|tu tienes|vos tenes|tendras) (como|unos|ya|mas de|menos de|solo|de verdad)? <age> (años|anios|anos)? <ask>
    (eres|sos) (mayor|menor) (de edad)? <ask>
    (dime|decime|me dices|me decis) (tu|la|cuantos)? (edad|años)
    (puedo|te puedo) (saber|preguntar) (tu|la|cuantos)? (edad|años)
    cuantos añitos
  `,
  fr: `
    (tu|t|ta|tas|tes) (es|as)? (plus age|plus agee|plus vieux|plus vieille|plus jeune|plus grand|plus grande) (que|de)? <age>
    (tu as|tas|ta|t|t as|as tu) (deja|encore)? <age> <age>? (ans)? (ou) ..3 <age>
    (tu as|tas|ta|t as|t|tu) (deja)? (fete|eu|passe) (tes)? <age> <age>? (ans)? <ask>
    age <ask>
    (je me demande|jme demande|je demande|curieux|curieuse|savoir) ..3 (ton age|quel age)
    (tu as|tas|ta|t as|tu es|tes) (plus|moins) de <age>
    (quel|kel|ql|qel|quelle|kl) age (as|tu|t|ta|tas|vous|t as|a tu|est ce que tu)
    (ta|tas|t as|tu as|t|vous avez|ta|as tu|tu a) ..2 (quel|kel|ql) age
    (cest|c|c est) (quoi|koi) ton age
    (c|cest) quoi ton age
    ton age <ask>
    (quel|kel) (est|é) ton age
    ^ (et)? (quel)? age <ask>
    (tu as|tas|ta|t|t as|as tu) (deja|bien|vraiment|genre|plus de|moins de|que)? <age> <age>? ans <ask>
    (tes|t|tu es|t es) (majeur|majeure|mineur|mineure)
    (je peux|puis je|jpeux) (savoir|demander|te demander) ton age
    (dis|donne) (moi)? ton age
    (ta|tas|t) (quel|combien) ans
  `,
  de: `
    (bist|biste|bist du) (du)? (schon|jetzt|noch|eigentlich)? ..1 <age> oder ..3 <age>
    (bist|biste) (du)? (alter|aelter|junger|jungr|uber|unter) (als)? <age>
    (bist|biste) (du)? (schon|bereits) <age>
    (frag|frage|frag mich|wissen|gespannt|neugierig) ..3 (wie alt|dein alter)
    dein alter <ask>
    ^ alter <ask>
    wie (alt|ald) (bist|biste|bisdu|bistn|bist du|seid|sind|warst|bisch|bis)
    wie alt <ask>
    ^ (und)? (wie alt|alter|dein alter) $
    (dein|und dein|welches|was ist dein|ist dein) alter <ask>
    (was|welches) (ist|is) dein alter
    (bist|biste|bist du|du bist|du) (schon|erst|uber|unter|wirklich|echt|auch|jetzt|so|noch)? <age> (jahre|oder|alt|richtig)? <ask>
    (bist|biste) ..2 (volljahrig|minderjahrig|erwachsen)
    (darf|kann) ich ..3 (fragen|wissen) wie alt
    (sag|verrat|verrate) ..3 (wie alt|dein alter)
  `,
  pt: `
    (vc|voce|tu|ce|ja|tu ja|vc ja) (ja)? (fez|fizeste|completou|completaste|tem|tens|passou) (os)? <age> (anos)? (ou|<ask>)
    (vc|voce|tu|ce)? (ja)? (tem|tens|fez|fizeste) <age> (anos)? ou ..3 <age>
    (vc|voce|tu|es|e|és|é) (mais velho|mais velha|mais novo|mais nova|maior|menor) (do que|que|de) <age>
    idade <ask>
    que idade (vc|voce|tu|ce)
    (vc|voce|tu|ce)? (tem|tens|ta com) (quantos|qtos|qts|quantas) (anos|aninhos|primaveras)
    (curioso|curiosa|perguntando|perguntar|saber|pergunto) ..4 (sua|tua|que|quantos) (idade|anos)
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
    (vc|tu|voce|es|és) (e|é|eh)? (maior|menor) (de idade)? <ask>
    (posso|podia) (saber|perguntar) (a)? (sua|tua) idade
    (me fala|fala|diz|diz me|me diz) (a)? (sua|tua|quantos) (idade|anos)
  `,
  nl: `
    (ben|bn|bent) (je|jij) (ouder|jonger|boven|onder) (dan)? (de)? <age>
    (ben|bn|bent) (je|jij) (nu|nou|al|inmiddels|nog|pas)? <age> of ..3 <age>
    leeftijd <ask>
    (vraag me af|benieuwd|nieuwsgierig|wil weten|vroeg me af) ..3 (hoe oud|je leeftijd)
    (ben|bn) (je|jij) (al|echt)? <age> (geworden|al)
    (wat|welk) (voor)? (jaar|geboortejaar) (ben|is) (je|jij|van jou)
    hoe (oud|ouwd|out) (ben|bn|bej|bnje|benje|zijt|bent|ben je|was|zijn|be)
    hoe oud <ask>
    ^ (en)? (hoe oud|leeftijd|je leeftijd) $
    (wat|wats) is (je|jouw|jou) leeftijd
    (je|jouw|welke) leeftijd <ask>
    (ben|bn|ben je|je bent|benje|bent) (je|jij|al|echt|boven|onder|pas|ook|nog|al echt)? (al|pas|echt|boven|onder|nog maar|maar)? <age> (jaar|of|toch)? <ask>
    (mag|kan) ik ..3 (vragen|weten) hoe oud
    (zeg|vertel) ..3 hoe oud
  `,
  pl: `
    (masz|ty masz|czy masz) (juz)? <age> (lat)? (czy|albo|lub) ..3 <age>
    (jestes|ty jestes|czy jestes) (starszy|starsza|mlodszy|mlodsza) (niz|od) <age>
    (skonczyles|skonczylas|masz) (juz)? <age> (juz)? <ask>
    (skonczyles|skonczylas) (juz)? <age>
    wiek <ask>
    (ciekawe|zastanawiam sie|ciekawi mnie|ciekaw*) ..2 (ile masz lat|ile ty masz lat|w jakim jestes wieku)
    (ile) ..2 lat (ty|masz)
    (ile|ilw|il) (ty|wlasciwie|w ogole|tak wlasciwie)? (ty)? (masz|mas|macie|miales|mialas) (ty|wlasciwie|ty wlasciwie|tak naprawde|w ogole)? (lat|latek|wiosen)
    (ile|ilw) (ty)? (lat|latek) (masz|mas|konczysz|ty|macie)
    (ile|a ile|ile ty) lat <ask>
    (ile|a ile) masz <ask>
    (jaki|jaki jest) (masz|twoj|jest twoj)? wiek
    (w jakim|jakim) (jestes|ty jestes|jestescie)? wieku
    (twoj|a twoj|podaj) wiek
    (masz|ty masz|czy masz|czyli masz) (juz|dopiero|tylko|na pewno|naprawde|ponad|wiecej niz|mniej niz|skonczone)? <age> (lat|latek)? <ask>
    (w|do) ktorej jestes klasie
    (jestes) (juz)? (pelnoletni*|niepelnoletni*|dorosl*)
    (moge|mozna) (spytac|zapytac|wiedziec) ile (masz)? lat
    (powiedz|napisz) ..2 ile masz lat
  `,
  tl: `
    how old (ka|kna|kana|ka na|kayo|kb|ba|ikaw) (na|ba)?
    <age> (ka|kana|kna|ka na) (na)? (ba|b)
    <age> (ka|kana|kna|ka na) (na)? (ba)? (o|or|oh) ..2 <age>
    (mas)? (matanda|bata) (ka)? (ba)? (ka)? (sa|kesa|kaysa sa) <age>
    (curious|tanong|tinatanong|gusto kong malaman) ..4 (edad|age|ilang taon)
    (ilang taon|ilang taong gulang) <ask>
    (ano|anong|anung|nong|anu) (ang|un|yung)? (edad|age) (mo|m|nyo|niyo|po)
    (edad|age) (mo|m|po|nyo)? <ask>
    (edad mo|age mo|edad mo ba|age mo nga)
    how old (r|are) (you|u|ka|kayo)
    (what|whats) (is)? (your|ur) age
    (ilang taon) kana
    <age> (ka|kna|ka na|ka pa|kpa|ka lang|ka pa lang|kana) (ba|pala|diba|noh|no)? <ask>
    (minor|menor de edad|adult|legal) (ka|kna|ka na|ka pa) (ba)?
    (pwede|puede) (ko)? (malaman|itanong|matanong) ..2 (edad|age)
  `,
  hi: `
    (उम्र|उमर|एज|आयु|age|age) (पूछ|जान) (सकता|सकती|लूँ|लूं)
    age (क्या|कितनी|बताओ)
    <age> (के|की|का|साल के|साल की) ..3 (या) ..3 <age>
    (तुम|तू|आप) <age> (से) (बड़े|बड़ी|ज्यादा|ऊपर|छोटे|छोटी)
    <age> (के|की) (हो गए|हो गई|हुए|हुई) (क्या|या|ना)
    (तुम्हारी|तेरी|आपकी|तुम्हारा|अपनी|आपका|तुम) (सही|असली)? (उम्र|उमर|एज|आयु) (क्या|कितनी|बताओ|बता|कितना)
    (कितने|कितनी) (साल|वर्ष|बरस) (के|की|का) (हो|हैं|हों)
    (तुम|तू|आप) ..2 (कितने|कितनी) (साल|वर्ष|बरस)
    ^ (कितने|कितनी) साल
    (उम्र|उमर|एज|आयु) (क्या|कितनी|बताओ|बता|बताना) (है|हो)?
    (उम्र|उमर|एज) <ask>
    (क्या)? (तुम|तू|आप) (सच में|अभी|सिर्फ|बस)? <age> (साल|की|के|का) (की|के|का|हो)?
    <age> (साल)? (की|के|का) (हो|हैं) (क्या|ना|<ask>)
    <age> (साल)? (की|के|का) हो $
    अपनी (उम्र|उमर) (बताओ|बता|बताइए|तो)
  `,
  'hi-latn': `
    (age|umar|umr|umra|umer) (puch|pooch|jan|jaan|poochh|puchh) (sakta|sakti|lu|loon|lun|rha|raha)
    (tum|tu|aap|ap) <age> (ki|ke|ka|saal) ..4 (ya|or) ..3 <age>
    <age> (ki|ke|ka) (ho gayi|ho gaye|ho gaya|hogayi|hogaye) (kya|ya|na)
    (tum|tu|aap) <age> (se) (bade|badi|zyada|upar|chote|choti|chhote)
    (kitne|kitni) (saal|sal) (ke|ki) (ho|hain) (ya|waise)?
    (tumhari|teri|aapki|apki|tmhari|tumari|apni|tera|tumhara) (real|asli|sahi)? (age|umar|umr|umra|umer) (kya|kitni|kitna|bata|batao|h|hai|kia|btao)
    (age|umar|umr|umra|umer) (kya|kitni|bata|batao|kitna|btao|kia) (hai|h|he|ha)?
    ^ (kitne|kitni) (saal|sal) (ke|ki)? $
    (kitne|kitni) (saal|sal) <ask>
    (age|umar) <ask>
    <age> (saal|sal)? (ki|ke|ka) ho (kya|na|<ask>)
    <age> (saal|sal)? (ki|ke|ka) ho $
    how old (are|r|ho|hai)? (you|u|tum|tu)
    kitni umar (ho|hai|h) (tumhari|teri|aapki)
    apni (age|umar|umr) (bata|batao|to|toh|btao)
  `,
}
