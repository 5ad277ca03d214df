import type { Phrases } from '../plug.ts'

/** Roundabout questions for the school: what it is called, whether it is the one by a place, where one learns, which one of them. */
export const roundaboutQuestions: Phrases = {
  en: `
    (bet|guess|think|sure|reckon|swear) (i|that i)? ..1 know {your} {school} ..4
    {you} go (st|saint|holy|our lady) <any> <any>? <ask>
    (where|wher) {you} (getting|get) (ur|your) (education|lessons)
    (which|what) one (do|d|are|r) {you} (go|at|in) ..2 {school}?
    (do|know) i know {your} {school}
    (is|was) {your} {school} (the|that) (one|big|old|small) ..4
    (whats|what is|wats|what) (on|written on) {your} (badge|blazer|jumper|tie|uniform) 
  `,
  cy: `
    (ym mha|ym ma|i ba|ym mhwy|at ba|mewn pa) (ysgol|goleg|coleg) ..3
    ysgol (wrth|ger|drws nesa|ar bwys) ..3 (ti|di) ..2
    be (di|ydi|yw|ydy) (enw)? ..1 (dy|d) ysgol
    (lle|ble|ym mhle) (ti|tin|wyt ti|wyt tin) ..1 (dysgu|cael dy addysg|mynd bob dydd)
  `,
  es: `
    (tu|y tu|vos|y vos) (en|a|al) (cual|que cole|cual cole|que insti) ..2
    (estudias|estudiais|vas) (en|a|al) (cual|que) ..3
    (apuesto|seguro|fijo) ..3 (conozco|se) tu {school} ..2
    (donde|dnd) (te)? (dan|das|tienes|tomas) (clases|clase)
    (como|cómo) (era|se llamaba|es que se llama) ..2 tu {school}
    (es|era) (el|la) {school} ..2 (de|del|cerca|junto) ..3 (tuyo|tuya|tu|vas|<ask>)
  `,
  fr: `
    (tu vas|tvas|vas tu|tes|t es|t|ta) ou ..1 (au|a l|a la|en) (college|lycee|ecole|lecole|bahut|clg|cours)
    (tu vas|tes|t es|t|tu es) a (le|la|les|jean|saint|sainte|st|ste|notre|pierre) <any> <any>? <ask>
    (jparie|je parie|parie) ..3 (connais|sais) (ton|ta) (ecole|college|lycee|bahut)
    (ils|elle|il) sappelle comment (ton|ta) (ecole|college|lycee|bahut|clg)
    (cest|c) quoi ..1 (nom)? ..1 (de)? (ton|ta) (etablissement|ecole|college|lycee|bahut)
  `,
  de: `
    {school} welche (is|ist|bist|gehst) ..4
    (welche|wie) (is|ist|heisst) (das|die|sie) (bei dir|denn|bei euch) ..1 {school}?
    (wette|glaub|glaube) ..3 (kenn|kenne|weiss) ..1 (deine|dein) {school}
    (ist|is) das (die|deine) {school} ..3
    (wo|wohin) (gehst|gehste|bist|musst) (du)? ..2 (zum unterricht|in den unterricht|lernen)
  `,
  pt: `
    (onde|ond|aonde) (e|é|eh)? (q|que|k)? (vc|voce|tu|ce) (estuda|estudas|anda|andas) ..2
    (aposto|acho) ..3 (conheco|sei) ..1 (sua|tua|teu|seu) {school}
    (tens|tem) aulas (onde|em que|em qual)
    (como|qual) (era|e)? (mesmo)? ..1 nome ..2 {school}
  `,
  nl: `
    (naar|op) (welk|welke) (college|lyceum|{school}) (ga|zit|gaan|ben) ..2
    hoe heet (je|jouw|jullie|die|dat|t|het|jou) (schooltje|school|{school}) ..2
    (op|naar) (welke|welk) (zit|ga) (je|jij) ..5 (school|schooltje|{school})
    (zit|ga) (je|jij) (op|naar) (die|dat) ..6 (school|{school})
    waar (ga|zit) (je|jij) (overdag|naartoe|heen) ..4 (school|middelbare|basisschool|college)
    waar ga (je|jij) overdag ..3
    (welke|wat voor) (schooltje|schol)
    (wedden|wed) ..3 (ken|weet) ..1 (je|jouw) {school}
    (brugklas|school|klas) ..4 (hoe heet) (t|het|ie|die)
  `,
  pl: `
    (gdzie) (ty)? (sie) (ty)? (uczysz|ksztalcisz)
    (chodzisz|uczysz) ..3 (do|w) (budy|szkoly|podstawowki|liceum|sql|szkolki) ..4 (do)? (ktorej|jakiej)
    (do|w) (ktorej|jakiej) (sql|szkolki|budki|sp|szk) ..2
    jak (sie)? (nazywa) (sie)? ta (twoja|wasza)
    (zaloze|zakladam|pewnie) ..3 (znam|wiem) ..2 {school}
  `,
  tl: `
    (ano|anong|anu|ano ngang|anong nga) (nga|ngang)? (pangalan|name|ngalan) (ng|nung|nang) (school|skul|iskul|paaralan|eskwelahan) (mo|nyo|m)
    (dun|doon|don|dyan|diyan|jan) ka (ba)? ..4 (nag aaral|nagaaral|pumapasok|nagschool)
    (alam ko|kilala ko) ..2 (school|skul) mo
    (saan|san) (ang|yung)? (pasok|klase) (mo|nyo)
  `,
  hi: `
    (पढ़ाई|पढाई) (कहाँ|कहां|किधर) (से|पर)? (चल|हो|कर|होती) ..2
    (स्कूल|स्कुल) (का)? नाम (बताना|बताओ|बता|क्या|बोलो) ..2
    (वो|वह|वही) ..3 (वाला) (स्कूल|स्कुल) (है)? ..2 (तुम्हारा|तेरा|आपका)
    (किधर|कहाँ|कहां) (पढ़ने|पढने) (जाते|जाती) ..1
  `,
  'hi-latn': `
    (padhai|padai|padhayi) (kaha|kahan|kidhar|kha) (se|pe)? (chal|ho|kar|hoti) ..2
    (school|skool|skul) (ka|k) (naam|nam|name) (btana|batana|bata|batao|btao|bolo) ..1
    (wo|woh|vo|wahi) ..3 wala (school|skool|skul) (hai|h)? ..2 (tumhara|tera|aapka|apka)
    (school|skool|skul) kidhar (padta|padega|hai|h) ..2
    (kidhar|kaha|kahan) padhne (jate|jati|jaate|jaati) ..1
  `,
}
