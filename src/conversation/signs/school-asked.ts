import { asksHere, namesIn } from '../places.ts'
import { isAmongKin, isOrdinary, isOthersWords } from '../scene.ts'
import { sign } from './plug.ts'

/** Asks which school the other goes to. */
export const schoolAsked = sign({
  id: 'school-asked',
  label: 'School asked',
  why: 'asks which school the other goes to',
  ground: {
    text: 'The school tells where a child can be found, and when',
    source: 'Lorenzo-Dus, Izura and Pérez-Tattam, Understanding grooming discourse in computer-mediated environments, Discourse, Context and Media 12, 2016',
    mark: 'U',
  },
  phrases: {
    any: `
      [ asks? (for|about|which|what)? ..2 school ..2 ]
      [ (asks|asked|asking) ..2 school ..3 ]
    `,
    en: `
      (what|which|wat|wot|wht|whats|whch) {school} (do|d|does|r|are|re|did)? {you} (go|goto|attend|at|in|going|study|goin)?
      (what|which|wat|wot|wht) {school} (is|was)? (it|that|this) {you}?
      (what|which|wat|wot) {school} (u|you|ya) (go|at|in|attend|from)
      (what|which) one of the schools
      (where|wher|wheres|were) ..2 {you} (go|goto|going|attend) ..2 {school}
      (where|wher|were|wheres) {you} (go to|go|at|goto) {school}
      (whats|what is|wats|wat is|what was) (the)? (name of)? {your} {school} (called|name|again)?
      (name of|the name of) {your} {school}
      {your} {school} (name|called) <ask>
      (tell|say|give) me ..3 {your} {school}
      (tell|say) me (which|what) {school}
      (what|which) {school} (near|in|around) ..3 {you}
      (is|was) it (a|the) {school} (near|by|in|on) ..4
      (which|what) (primary|secondary|high school|comp|academy|sixth form) (do|are|r|u|you|is)
      (where|wher) (is|s)? {your} {school} (at|located)? <ask>
      (wheres|where is|where s) {your} {school}
      ^ (which|what|wat) {school} <ask>
      ^ (which|what|wat) {school} $
      (and|so|but) (which|what) {school} <ask>
      (and|so|but) (which|what) {school} $
      (where|wher) (do|d)? {you} (study|learn)
      (can|could) i (come|pick|see|meet|wait) ..4 {your} {school}
      is {your} {school} (near|far|close|in|by|next to|around)
      (what|which) (school|bus) uniform (do|u|is|r)
      (guess|wonder) (which|what) {school} {you}
      (what|which) {school} (r|are) {you}
    `,
    cy: `
      (i|yn|at)? (pa|ba) (ysgol|goleg|coleg) (wyt|ti|rwyt|ydych|ydy|mae|yw|chi|est|n|sy)?
      (ble|lle|le) (wyt ti|ti|rwyt ti|ydych chi|tin|wyt tin|rwyt tin) ..3 (ysgol|hysgol)
      (beth|be) (ydy|yw|di|ydi) ..2 (enw) ..2 (ysgol|hysgol)
      enw (dy|eich|d) (ysgol|hysgol) (di|chi)?
      (ble|lle|le) (mae|ma|ydy|yw) (dy|eich|d) (ysgol|hysgol)
      pa ysgol <ask>
      (ysgol|coleg) (ti|wyt ti) (yn|n) (mynd)? (iddi|ynddi)
      (lle|ble) (ti|wyt ti) (n)? (astudio)
      (dwed|dweud) ..3 pa ysgol
      (ydy|yw) (dy|d) ysgol (di)? (yn|ger|n) ..2
    `,
    es: `
      (a|en)? (que|q|k|cual|qe|cuál) (escuela|cole|colegio|insti|instituto|liceo|secundaria|prepa|secu|primaria|academia|prepa) (vas|estas|estudias|asistes|ibas|es|va|te toca|entras)?
      (donde|dnd|dond|adonde|a donde|ande) (estudias|estudiás|vas al cole|vas a la escuela|vas al insti|vas al colegio|vas a clases|cursas|estudia|vas a clase)
      (como|cómo) se llama (tu|el|la|su) {school}
      (cual|cuál|que) es (tu|el nombre de tu|la) {school}
      (nombre|el nombre) (de|del) (tu|la|el) {school}
      (donde|dnd) (esta|queda) (tu|la) {school}
      ^ (tu|y tu) {school} <ask>
      (dime|decime|dame|me dices) (tu|el nombre de tu|cual es tu) {school}
      (de|en) (que|q|k) {school} (eres|sos|estas)
      (tu)? {school} (esta|queda) (cerca|lejos|en) ..3 <ask>
      (a|y|en) (cual|cuál) (vas|de las escuelas|estudias) <ask>
      (que|q) (uniforme) (usas|llevas)
      (en) (cual|que) (estudias)
    `,
    fr: `
      (tu|t|vous|ta|te|t es|tes|tu es) (vas|va|es|est)? ..2 (dans|a|en|au) (quel|quelle|kel|kelle|ql) (ecole|college|lycee|bahut|clg|bahu)
      (quel|quelle|kel|kelle|ql) (ecole|college|lycee|bahut|clg) (tu|t|vas|es|vous|tes|t es|frequentes)?
      (cest|c) (quoi|koi|quel|kel) (le nom de)? (ton|ta|votre) (ecole|college|lycee|bahut|clg)
      (il|elle|ton|ta) ..2 (sappelle|s appelle) (comment) (ton|ta)? (ecole|college|lycee|bahut)?
      (comment) (sappelle|s appelle|il sappelle|elle sappelle) (ton|ta|votre) (ecole|college|lycee|bahut|clg)
      (nom) (de|du) (ton|ta) (ecole|college|lycee|bahut|clg)
      (ou|tu) (est|c|vas|etudies|es|ce que)? ..2 (a l ecole|a lecole|au college|au lycee|scolarise|scolarisee|etudies|en cours|au bahut) ou <ask>
      (tu|t) (vas|va|etudies|es) (a l ecole|a lecole|au college|au lycee|en cours|au bahut)? (ou|dou|où) (exactement)? <ask>
      (ou|où|dou) (est ce que)? (tu|vas tu|etudies tu) (vas|es|etudies|est)? (a l ecole|a lecole|au college|au lycee|scolarise|scolarisee|au bahut)
      (il|elle|ton|ta) (est)? (ou|où) (ton|ta) (ecole|college|lycee|bahut|clg)
      (ton|ta) (ecole|college|lycee|bahut|clg) (il|elle|est|c|cest) (est)? (ou|où|quoi|pres|lequel) ..2
      (tes|t|tu es|tu vas) (a|au) (college|lycee|bahut|ecole) <any> <ask>
      (dis|donne) moi (ton|ta|le nom de ton|le nom de ta) (ecole|college|lycee|bahut|clg)
      (lequel|quel) (de)? (college|lycee) <ask>
    `,
    de: `
      (auf|in|zu|an)? (welche|welcher|welchem|welches|wlche|was fur ne|was fur eine) {school} (gehst|gehste|bist|biste|besuchst|gehst du|is|ist|bisn)?
      (wie|wi) (heisst|heist|heisstn|heißt) (denn|eigentlich)? (deine|dein|die|eure) {school}
      (name|der name|den namen) (deiner|von deiner|der) {school}
      (wo|wohin|wo hin) (gehst|gehste|gehst du|bist|biste) ..2 (schule|zur schule|in die schule|auf die schule)
      (wo|wie) (ist|liegt|is) (deine|dein|eure) {school}
      ^ (deine|und deine) {school} <ask>
      (in|an|auf) welcher {school}
      (ist|liegt) (deine|dein) {school} (in|bei|nah|nahe|weit|am) ..3 <ask>
      welche {school} <ask>
      (wo) (lernst|studierst) du
      welche {school} genau
    `,
    pt: `
      (em|na|a|pra|para|de)? (que|q|qual|ql) (escola|colegio|esc|liceu|facul|secundaria) (vc|voce|tu|andas|estuda|estudas|frequentas|e|é|vai|vais|ce|cê|fica|ta|tas)?
      (onde|aonde|ond|adonde|d onde) (vc|voce|tu|ce|cê)? (estuda|estudas|anda na escola|andas na escola|tem aula|andas)
      (estuda|estudas) (onde|aonde|em qual|em que|ond)
      (qual|ql) (e|é|eh|o nome)? ..3 (escola|colegio|esc|liceu)
      (nome|o nome) (da|do|de) (sua|tua|seu|teu) {school}
      (como) (se)? (chama|chamase|se chama) (a)? (sua|tua|seu|teu) {school}
      (onde|ond|aonde) (fica|e|é|eh) (a)? (sua|tua|o seu|o teu|seu|teu) {school}
      (sua|tua|seu|teu) {school} (e|é|fica|eh)? (qual|onde|perto|longe) ..2
      (me fala|fala|diz|me diz|conta) (a|o nome da|qual)? (sua|tua|seu|teu) {school}
      (vc|voce|tu) (e|é|es|eh) de (qual|que) {school}
      (andas|tas|estas) (em|na) (que|qual) {school}
      ^ (e)? (a)? (sua|tua) {school} <ask>
    `,
    nl: `
      (op|naar|in|van)? (welke|wlke|wat voor|wlk) {school} (zit|zitje|ga|gaje|zat|is|ben|zitten|heb)?
      (waar|wr|waarzo) (zit|ga|zitje|gaje|ga je|zit je|zat|zitten) (je|jij)? (op|naar)? (school|de middelbare)
      (hoe|hoe heet) (heet|heette)? (je|jouw|jou|die) {school}
      (wat) is (de naam|de naam van)? ..2 (je|jouw) {school}
      (naam) van (je|jouw) {school}
      (waar) (is|ligt|staat) (je|jouw) {school}
      ^ (je|jouw) {school} <ask>
      (zeg|vertel|app) ..3 welke {school}
      (is|ligt) (je|jouw) {school} (in|bij|dichtbij|ver|vlakbij) ..3 <ask>
      welke {school} <ask>
      (waar) (studeer|leer) je
    `,
    pl: `
      (do|w|z)? (ktorej|jakiej|ktora|jaka|ktorego|jakiego|jakim|ktorym) (szkoly|szkole|szkola|podstawowki|podstawowce|liceum|budy|technikum|lo|podstawowka) (chodzisz|jestes|uczysz|jest|to)?
      (gdzie|gdize|gdziie) (ty)? (chodzisz|uczysz) (sie)? (do)? (szkoly|szkole|budy)?
      (jak) (sie)? (nazywa) (sie)? (twoja|ta|wasza) {school}
      (jaka|ktora) to {school}
      (nazwa|nazwe) (twojej|szkoly) {school}?
      (gdzie) (jest|masz|lezy) (twoja|swoja)? {school}
      ^ (a)? (twoja) {school} <ask>
      (numer) (twojej)? {school}
      (do) ktorej (chodzisz) <ask>
      (do) (jakiej|ktorej) (ty)? (chodzisz|uczeszczasz)
    `,
    tl: `
      (saan|san|sang|saang|asan) (ka|kb|k|ba|ka ba) ..2 (nag aaral|nagaaral|nagsschool|pumapasok|school|napasok|nag-aaral|nagschool|nagsskul|eskwela)
      (saang|sang|anong|anung|what|aling|anu) (school|skul|iskul|eskwelahan|paaralan|skwela|hs) (ka|mo|kb|yan|ba|nyo|pumapasok|nag aaral)
      (ano|anu|what|whats) (ang|is|yung|name ng)? (pangalan ng|name ng|name of)? (school|skul|iskul|paaralan) (mo|m|nyo|your|ur)
      (school|skul|iskul|eskwelahan) (mo|m|nyo) (saan|san|ano|asan|anu|ba) 
      ^ (school|skul) mo <ask>
      (saan|san|asan) (ang|yung|banda)? (school|skul|iskul|eskwelahan) (mo|m|nyo)
      (taga|taga saang|from what|from which) (school|skul) ka?
      (what|which) school (u|you)
      (malapit|malayo) ba ..3 (school|skul) (mo|nyo)
    `,
    hi: `
      (कौन से|कौनसे|किस|कौन सा|कौनसा|कोनसे|कौन सी|कौनसी) (स्कूल|विद्यालय|कॉलेज|स्कुल) (में|मे|से|है|जाते|जाती|हो)?
      (तुम्हारे|तेरे|आपके|तुम्हारा|तेरा|आपका|अपने) (स्कूल|विद्यालय|स्कुल|कॉलेज) (का|की|कहां|कहाँ|कौन|क्या) (नाम|पता|है|सा)?
      (स्कूल|स्कुल) (का|क) नाम (क्या|बताओ|बता)
      (कहां|कहाँ|किधर) (पढ़ते|पढ़ती|पढते|पढती|पढ़ता) (हो|है|हैं)?
      (स्कूल|स्कुल) (कहां|कहाँ|किधर|कौन सा|कौनसा) (है|जाते|जाती|हो)?
      (कौन से|किस) में (पढ़ते|पढ़ती)
      अपने स्कूल का नाम
    `,
    'hi-latn': `
      (kaunse|konse|kaun se|kon se|kis|kaunsa|konsa|kaun sa|kon sa|kaunsi|konsi) (school|skool|skul|college|clg) (mein|me|m|main|se|hai|h|jate|jati|jaate|jaati|ho|ka)?
      (tumhare|tere|aapke|apke|tumhara|tera|aapka|apka|tmhare) (school|skool|skul|college) (ka|ki|kahan|kaha|kaun|kon|kya|kidhar) (naam|nam|name|hai|h|sa|pata)?
      (school|skool|skul) (ka|k) (naam|nam|name) (kya|bata|batao|btao)
      (school|skool|skul) (ka|k) (naam|nam|name) <ask>
      (kahan|kaha|kidhar|kha) (padhte|padhti|padte|padti|parhte|padhta) (ho|hai|h|hain)?
      (school|skool|skul) (kahan|kaha|kidhar|kaun sa|kaunsa|konsa) (hai|h|jate|jati|ho)?
      (padhte|padhti|padti|padte) (kahan|kaha|kidhar) (ho|hai|h)?
      apne school ka (naam|name|nam)
    `,
  },
  hints: {
    en: `
      (do|does|r|are|d) {you} (go|goto|going|at|attend|in) to? ..3 ({school}|grammar|comp|middle|elementary)
      {you} (go|goto|attend|at) to? ..3 ({school}|grammar|comp|elementary) <ask>
      is it ..2 ({school}|grammar|comp) <ask>
    `,
    cy: '(wyt ti|ti|rwyt ti) (n|yn) mynd i ysgol <any>',
    es: '(vas|estudias|estas|vos vas) (al|a la|en el|en la) (escuela|colegio|cole|insti|instituto|liceo|secundaria|prepa) <any>',
    fr: '(tu|t) (vas|es) (au|a l|a la) (college|lycee|ecole) <any>',
    de: '(gehst|gehste|bist) du? (auf|an|in) (die|das|der|dem|s)? ..2 {school}',
    pt: '(andas|estuda|estudas|vc estuda) (na|no|em|a) (escola|colegio|liceu|esc) <any>',
    nl: '(zit|ga|zitje) (je|jij)? op (het|de)? ..2 (lyceum|college|school|gymnasium)',
    pl: '(chodzisz|uczysz sie) (do|w) (szkoly|podstawowki|liceum|sp|lo|szkole) <any>',
    tl: '(nag aaral|pumapasok|nagaaral) ka (ba)? sa <any>',
    hi: '(तुम|तू|आप) <any> स्कूल में (पढ़ते|पढ़ती|हो)',
    'hi-latn': '(tum|tu|aap) <any> school (mein|me) (padhte|padhti|padti|ho)',
  },
  vetoes: {
    en: `
      (what|which|where) {school} did {you} (go|attend|play) ..4 (uni|back|as a kid|years ago)
      (what|which) school (trip|play|did ..2 (play|beat|go against)|subject|project|bag|bus|dinner|lunch|night|day|holiday|holidays|shoes|stuff|work|supplies|dance|club|clubs)
      (his|her|their|hes|shes|he|she|they) ..2 (go|goes) to {school}
    `,
    es: '(como|que tal) (te fue|estuvo|fue) (en)? (el|la)? {school}',
    de: 'wie war ..3 {school}',
    fr: '(comment|cetait comment) ..2 (ecole|college|lycee) (aujourdhui|ajd)',
  },
  weigh(heard, talk) {
    const { turn } = talk
    if (isOthersWords(heard, talk)) return 'no'
    if (isAmongKin(talk)) return 'no'
    if (heard.role === 'hint' && (!asksHere(turn, heard) || namesIn(turn.tokens, Math.max(0, heard.from), heard.to).length === 0)) return 'no'
    if (talk.near('lesson') > 1 || talk.near('work') > 1) return isOrdinary(talk, 'school-asked') ? 'weak' : 'yes'
    return 'yes'
  },
})
