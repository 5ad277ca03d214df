import type { Phrases } from '../plug.ts'

/** How young people name the school that they go to. */
export const phrases: Phrases = {
  any: '[ (names|tells|gives) ..2 school ..2 ]',
  en: `
    (i|we) (all)? (go|goto|attend) ..1 <any> <any>? ({school}|high|academy|grammar)
    (we|we all|all of us|me and my friends) (go|goto|attend) (to|at) ..4
    ^ (oh|its|umm|um|erm|er)? (at|in)? ..3 (academy|primary|secondary|high school|middle school|grammar school|elementary) $
    (i|we) (just)? (moved|transferred|switched|changed) (to|into) ..4
    (i|we) (go|goto|go to|attend|went) (to)? ..3 ({school}|grammar|comp|middle|elementary|juniors)
    (im|i am|i m|were|we are) (at|from|in) ..3 ({school}|grammar|comp|elementary)
    (my|our) {school} (is|s|called|is called|is named|name is|is the)
    (my|the) {school} (its|it is) called
    (im|i am) in (year|grade|yr) <num> at
    i study (at|in)
    i (start|started|moved to|just moved to|transferred to) ..3 ({school}|grammar|comp)
    its (called|named) ..3 ({school}|grammar|comp)
  `,
  cy: `
    (enwr|enw r|enw fy|enw n) ysgol (i|ni)? (ydi|ydy|yw|di) ..4
    (dwi|fi|dw i|dan ni|dyn ni) ..3 (ysgol|yn ysgol) <any>
    (newid|symud|mynd) (i|ir) ysgol <any>
    (dwi|rydw i|rwy|rwyn|fi|dw i|wi|im|dwin) (n|yn)? (mynd|myn) (i|ir) ysgol
    (dwi|rydw i|dw i|wi|rwy) (n|yn|yng)? (ysgol|yn ysgol)
    (enw|fy|yn) (fy|yr|yn) ysgol (i)? (yw|ydy|di|ydi)
    ysgol <any> (dwi|fi|ydw i|wi)
    (ysgol) (i|fi) (yw|ydy|di)
  `,
  es: `
    (en|al|en el|del|el) (ies|ceip) <any>
    (me cambie|me pase|cambie|entre) (a|al|a la) ..3
    ^ (es|pues|el|la|al|en el)? (instituto|colegio|ies|ceip|liceo|escuela) <any>
    (voy|estoy|estudio|ando|yo voy|iba|entro) (a|al|en|a la|en el|en la) {school} <any>
    (mi|nuestra|nuestro|mi) {school} (es|se llama|esta)
    (estudio|estudio en) (en)? (el|la|los|las)? <any>
    (se llama) (el|la)? {school}? <any>
    (soy|somos) (de|del|de la) {school} <any>
    (al|a la|en el|en la) {school} <any> <any>? $
  `,
  fr: `
    (bah|ben|euh|jsuis|je suis|chui|jvais|je vais|moi)? (au|a l|a la|al|a) (college|lycee|ecole|lecole|clg) <any>
    (chang|change) (pour)? (le)? (college|lycee) <any>
    ^ (au|le|a)? (college|lycee|ecole|lecole) <any>
    (je|j|jsuis|je suis|jvais|je vais|chui|jvé|moi je suis|moi je vais) (vais|suis)? (a|au|dans|a l|en) (l|le|la)? (ecole|college|lycee|bahut|clg) <any>
    (mon|ma|notre) (ecole|college|lycee|bahut|clg) (cest|c|s appelle|sappelle|est)
    (il|elle|ca) (sappelle|s appelle) (le|la|l)? (college|lycee|ecole)? <any>
    (au|a) (college|lycee|clg) <any> <any>? $
    (jetudie|j etudie) (a|au) ..3
  `,
  de: `
    (bin|jetzt|gewechselt|neu) (auf|an|zu) (die|der|dem|das|zur) ..2 {school}
    (ich|wir)? (gehe|geh|gehn|bin) (ich)? (auf|an|in) (die|das|der|dem|s|ne)? ..3 {school}
    (meine|unsere|mein) {school} (ist|heisst|heißt|is|heist)
    (sie|die|es) (heisst|heißt|heist) ..3 {school}?
    (auf|in) (die|das|der|dem) <any> <any>? {school}
    (bin) (ich)? (auf|in) (der|dem|der) <any> {school}
    (ich)? besuche (die|das|ein)? ..2 {school}
  `,
  pt: `
    ^ (e|é|eh)? (a|o|na|no) (secundaria|escola|colegio|eb|basica|liceu) ..3
    (mudei|fui|entrei) (pra|para|na|no) (a|o)? ..3
    (estudo|ando|vou|eu estudo|eu ando|to|tou|estou) (na|no|em|a|pra|para a|ao) {school} <any>
    (estudo|eu estudo|ando) (na|no|em|la no|la na) (o|a)? <any>
    (minha|meu|a minha|o meu) {school} (e|é|eh|se chama|chama|chama se|fica)
    (se chama|chama se|chama) (escola|colegio|e e)? <any>
    (sou) (da|do) {school} <any>
    (na|no) (escola|colegio) <any> <any>? $
  `,
  nl: `
    (ga|gaan|go|zit|zitten|zijn) (to|naar|op|all to) (basisschool|middelbare|{school}) <any>
    (basisschool|scholengemeenschap|openbare school) (de|het)? <any>
    (ik|wij|we)? (zit|ga|zat|zitten) (ik|wij)? (op|naar) (het|de|t)? ..3 ({school}|scholengemeenschap)
    (mijn|mn|onze) {school} (is|heet|heette)
    (hij|het|t|die) heet ..3 {school}?
    (op|naar) (het|de) <any> <any>? (college|lyceum|school|gymnasium)
    (ik)? zit op (het|de) <any>
  `,
  pl: `
    ^ (no|od wrzesnia|do)? (lo|sp) <any> <any>?
    (spoleczna|podstawowka|liceum|technikum) <any> <any>?
    ^ (no|to)? (lo|sp|spoleczna) <any>
    ^ (no|to)? (lo|sp) (nr|numer)? <num>
    (przenioslam|przenioslem) sie do ..3
    (chodze|ucze sie|ja chodze|jestem|idzie mi|zaczelam|zaczalem) (do|w|z) ({school}|szkoly) (nr|numer|podstawowej|im|imienia|sredniej)? <any>
    (chodze|ucze sie) (do|w) <any> (szkoly|liceum|podstawowki|szkole|lo|podstawowce)
    (moja|nasza) {school} (to|nazywa sie|jest)
    (do|w) (sp|lo|podstawowki|liceum) (nr|numer)? <num>
    ^ (sp|lo|szkola podstawowa|podstawowka) (nr|numer)? <num>
    (nazywa sie) {school}? <any>
  `,
  tl: `
    (lumipat|lilipat|transfer|nag transfer) (ako|na ako|aq|lang ako) (sa|na sa) ..4
    ^ (sa|dun sa|dito sa)? <any> <any>? (elementary|elem|hs|high school|national high school|nhs|academy|integrated)
    (nag aaral|nagaaral|pumapasok|nagsschool|nag school|student) (ako|aq|po ako|ako po) (sa|ng) <any>
    (sa) <any> (elementary|high school|national high school|hs|nhs|es|school|integrated school|academy|college) (ako|po|po ako)?
    (school|skul) ko (ay|is|po ay|sa|po)
    (taga) <any> (high school|elementary|nhs|national high school|academy|college) ako
    (nag aaral|pumapasok) (ako|po ako) (dito)? sa <any>
  `,
  hi: `
    ..3 (में|मे) (दाखिला|एडमिशन|प्रवेश) ..2
    <any> (विद्यालय|मंदिर|सेकेंडरी|पब्लिक स्कूल|कॉन्वेंट) (में|है|पता)?
    (मैं|मै|हम)? <any> (स्कूल|विद्यालय|विद्यामंदिर) (में|मे) (पढ़ता|पढ़ती|पढता|पढती|जाता|जाती|हूं|हूँ)
    (मेरे|मेरा|हमारे) (स्कूल|विद्यालय|स्कुल) (का|क) नाम
    (मेरा|हमारा) (स्कूल|स्कुल) <any>
    <any> (स्कूल|विद्यालय) (है|में हूं|में हूँ)
    (नाम) ..3 (स्कूल|विद्यालय) (है)?
  `,
  'hi-latn': `
    ..3 (mein|me) (dakhila|admission|admishan) ..2
    <any> (vidyalaya|mandir|secondary|public school|convent) (mein|me|hai|pata)?
    (main|mai|me|hum)? <any> (school|skool|skul|vidyalaya|public school|convent) (mein|me|mai|m) (padhta|padhti|padta|padti|jata|jati|hun|hoon|hu)
    (mere|mera|hamare) (school|skool|skul) (ka|k) (naam|nam|name)
    (mera|hamara) (school|skool) <any>
    <any> (public school|vidyalaya|convent|high school) (hai|h|mein|me)
    (naam|name|nam) ..3 (school|vidyalaya) (hai|h)?
  `,
}
