import type { Phrases } from '../plug.ts'

/** How people ask which school somebody goes to. */
export const phrases: Phrases = {
  any: `
    [ asks? (for|about|which|what)? ..2 school ..2 ]
    [ (asks|asked|asking) ..2 school ..3 ]
  `,
  en: `
    (what|which) (college|school|primary|academy) or (school|college|academy|secondary) ..1 {you} (go|attend|at|in)
    is {your} {school} (the|that|one) ..5
    (are|r|do|d) {you} (go to|at|attend) <any> <any>? (high|academy|primary|grammar|elementary|comp) <ask>
    {you} (go to|at|attend|goto) <any> <any>? (high|academy|primary|grammar|elementary|comp) (right|yeah|yh|dont you|dont u|then)? <ask>
    (is|are) (you|u) (at|in|from) ..3 (academy|high school|primary school|secondary school|grammar school|middle school)
    (never|havent|didnt|not) (told|said|tell|say|mentioned) ..2 (which|what|where|ur|your) ..1 {school}
    (which|what) (secondary|high school|middle school|primary school) ..2 {you}
    (what|which) {school} (uniform|jumper|blazer|badge)
    (which|what) {school} (do|d) {you} (even)? (go|attend)
    (where|wher) ..2 {you} ..1 (in|at|to) {school}
    (go|at) {school} (round|around|near) (here|there|you|u) <ask>
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
    (wyt ti|ti|tin|rwyt ti|wyt tin|ydych chi) (n|yn)? (mynd|myn) (i|ir) ysgol ..4 <ask>
    (wyt ti|ti|tin) (n|yn)? (ysgol) ..3 <ask>
    (ydy|yw|ydi|di) (dy|d) ysgol (di)? (yr|y|un) ..4
    (heb|byth|ddim) (di|wedi)? (deud|dweud) ..3 (pa ysgol|ysgol)
    pa ysgol (uwchradd|gynradd)
    (i|yn) (pa|ba) (ysgol|goleg) (uwchradd|gynradd)?
    (lle|ble) ..3 (i r ysgol|ir ysgol|yn yr ysgol)
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
    (vas|eres|estas|estudias) (al|a la|del|de la|en el|en la) {school} ..4 <ask>
    (tu|vuestro) {school} (es|sera) (el|la|ese|esa|aquel|aquella) ..4
    (cual|cuál) es tu {school}
    (nunca|no) (me)? (dijiste|has dicho|dices|contaste) ..4 {school}
    (de)? (que|q|cual) {school} es (tu|el|ese) (uniforme|sudadera)
    (a|en) (cual|que) (de los)? {school}
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
    (tes|t|tu es|tu vas|t es|es tu|vas tu) (au|a l|a la|a|al|dans le|du) ..1 (college|lycee|bahut|ecole|clg) ..5 <ask>
    (tes|t|tu es|t es) (scolarise|scolarisee|eleve) (ou|dans)
    (ton|ta) (ecole|college|lycee|bahut|clg) (cest|c est|c) (le|la|celui|celle|laquelle|lequel|quoi) ..3
    (jamais|pas) (dit|dis) ..3 (ecole|college|lycee|bahut|clg)
    (tes|t|tu) (a)? lecole ..4 <ask>
    (cest|c) (laquelle|lequel) (ton|ta) (ecole|college|lycee|bahut)
    (ecole|college|lycee) (cest|c) (laquelle|lequel)
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
    (ist|is) (deine|dein|eure) {school} (die|das) ..4
    (deine|dein) {school} (ist|is) (die|das) ..4
    (nie|nicht|noch nicht) (gesagt|erzahlt|verraten) ..4 {school}
    (wo|wohin) ..3 (zur schule|in die schule|auf die schule)
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
    (sua|tua|a tua|a sua|teu|seu) {school} (e|é|eh) (aquela|aquele|a|o|essa|esse|uma) ..4
    (vc|voce|tu)? (estudas|estuda|andas|anda|vais|vai|es|tas|ta) (no|na|em|da|do|a|ao|pro|pra) {school} ..4 <ask>
    (nunca|nao|n) (me)? (disseste|disse|falou|contou|dizes) ..4 {school}
    (qual|que) {school} (e|é)? (tua|teu|sua|seu|o teu|a tua)
    (estuda|estudas|andas) (na|no|em) <any> <any>? <ask>
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
    (is|ligt) (je|jouw) {school} (die|dat|de|het) ..4
    (je|jouw) {school} (is|was) (toch)? (die|dat|de|het) ..4
    (nooit|niet|nog niet) (gezegd|verteld) ..4 {school}
    (zit|ga|ben) (je|jij) (op|naar) (de|het|t|basisschool) ..4 <ask>
    (welke) (middelbare|basisschool|scholengemeenschap|brugklas)
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
    (twoja|wasza) {school} to (ta|ten|to) ..4
    (czy)? (chodzisz|uczysz sie|jestes) (do|w|z) (sp|lo|szkoly|podstawowki|liceum|technikum|spolecznej|podstawowce) ..4 <ask>
    (nie|nigdy) (mowilas|mowiles|powiedzialas|powiedziales|pisales|pisalas) ..4 (szkoly|szkola|szkole)
    (gdzie|dokad) ..2 (do szkoly)
    (a ty|a) (do)? (jakiej|ktorej) (szkoly|podstawowki)
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
    ^ (saang|anong|aling) (school|skul|iskul|hs)
    (taga) ..4 (elem|elementary|hs|high school|nhs|es|academy|school|integrated|college|national high school) (ka|kba|ka ba)
    (anong|aling|saang|what) (school|skul|iskul|paaralan) (yung|ang|ung|yang) ..2 (mo|nyo)
    (school|skul) (mo|nyo) (ba)? (yung|ang|ung) ..4
    (di|hindi|never) ..4 (sinabi|sinasabi|nasabi|kinwento) ..3 (school|nag aaral|pumapasok)
    (sa|dun sa|don sa) ..4 (elem|elementary|hs|high school|academy) (ka|kba|ka ba) (ba|nag aaral|pumapasok)?
    (nag aaral|pumapasok|nagaaral) ka (ba)? sa ..5 <ask>
    (saan|san|saang) (ka|kayo) ..1 (school|skul|eskwela|klase)
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
    (तुम्हारा|तेरा|आपका) (स्कूल|स्कुल) (वो|वह|वही|कोई) ..4
    ..3 (विद्यालय|मंदिर|स्कूल|पब्लिक स्कूल|सेकेंडरी|कॉन्वेंट|एकेडमी) (में|मे) (हो|पढ़ते हो|पढ़ती हो|जाते हो|जाती हो) (क्या|ना|<ask>)
    (कभी|नहीं) (बताया|बताई) ..4 (स्कूल|स्कुल)
    (स्कूल|स्कुल) (कौन सा|कौनसा|कोनसा|किस) ..2
    (कौन से|किस|कौन सा) (स्कूल|विद्यालय)
    (कौन से|कौनसे|किस|कौन सा|कौनसा|कोनसे|कौन सी|कौनसी) (स्कूल|विद्यालय|कॉलेज|स्कुल) (में|मे|से|है|जाते|जाती|हो)?
    (तुम्हारे|तेरे|आपके|तुम्हारा|तेरा|आपका|अपने) (स्कूल|विद्यालय|स्कुल|कॉलेज) (का|की|कहां|कहाँ|कौन|क्या) (नाम|पता|है|सा)?
    (स्कूल|स्कुल) (का|क) नाम (क्या|बताओ|बता)
    (कहां|कहाँ|किधर) (पढ़ते|पढ़ती|पढते|पढती|पढ़ता) (हो|है|हैं)?
    (स्कूल|स्कुल) (कहां|कहाँ|किधर|कौन सा|कौनसा) (है|जाते|जाती|हो)?
    (कौन से|किस) में (पढ़ते|पढ़ती)
    अपने स्कूल का नाम
  `,
  'hi-latn': `
    (which|what) (school|skool|skul) (me|mein|m|mai|main|ho)
    (tumhara|tera|aapka|apka) (school|skool|skul) (wo|woh|vo|wahi|koi) ..4
    (vidyalaya|mandir|public school|school|secondary|convent|academy|skool) (mein|me|m) (ho|padhte ho|padhti ho|jate ho|jati ho) (kya|na|<ask>)
    (kabhi|nahi) (bataya|batya|batai) ..4 (school|skool|skul)
    (school|skool|skul) (kaunsa|konsa|kaun sa|kon sa|kis) ..2
    (kaunse|konse|kaun se|kon se|kis|kaunsa|konsa|kaun sa|kon sa|kaunsi|konsi) (school|skool|skul|college|clg) (mein|me|m|main|se|hai|h|jate|jati|jaate|jaati|ho|ka)?
    (tumhare|tere|aapke|apke|tumhara|tera|aapka|apka|tmhare) (school|skool|skul|college) (ka|ki|kahan|kaha|kaun|kon|kya|kidhar) (naam|nam|name|hai|h|sa|pata)?
    (school|skool|skul) (ka|k) (naam|nam|name) (kya|bata|batao|btao)
    (school|skool|skul) (ka|k) (naam|nam|name) <ask>
    (kahan|kaha|kidhar|kha) (padhte|padhti|padte|padti|parhte|padhta) (ho|hai|h|hain)?
    (school|skool|skul) (kahan|kaha|kidhar|kaun sa|kaunsa|konsa) (hai|h|jate|jati|ho)?
    (padhte|padhti|padti|padte) (kahan|kaha|kidhar) (ho|hai|h)?
    apne school ka (naam|name|nam)
  `,
}
