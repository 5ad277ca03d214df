import type { Phrases } from '../plug.ts'

/** A sum that is due: so it is this much, no more excuses; borrow it from anybody, it has to come; stay online and answer when I write. */
export const dues: Phrases = {
  en: `
    (<num>|fifty|hundred) {currency} (or) (it|i|everyone|they|everything|your|ur)
    (get|take|nick|steal|borrow) (it|some|the money|money|cash) ..1 (from|off|out of) ..4 (dont care|do not care|whatever)
    (<num>|another|more|one more) ..1 (pic|pics|photos|pictures|selfies|video) (now|right now|or else|asap|straight away)
    (so|right|ok|well|then) ..1 (its|thats|make it) {currency}? <num> ..2 (no more|enough|stop|and no) ..1 (excuses|excuse|whining|stalling|stories|waiting|delays)
    (no more|enough|done with|tired of|sick of) ..1 (the|your|ur)? (excuses|stalling|stories)
    (borrow|nick|take|get|beg|sell|ask) ..3 (from|off|something|your|ur) ..4 (dont care|do not care|not my problem|whatever|i want|has to|better)
    (i)? (dont|do not) care (how|where|what|who) ..2 (you|u) ..1 (get|find|do|sell|borrow|it)
    (find|get) (the|that|my) (money|cash)
    (you|u) (stay|keep) (online|on|here|connected) ..2 (and|til|until) ..2 (answer|reply|i)
    (answer|reply) (when|whenever|every time) i (text|write|message|msg|speak|call)
    (dont|do not) (go|log|come) (offline|off) ..2 (and|reply|answer|til|until|unless)?
    (pay|send|give|transfer|owe) me {currency}? (<num>|a hundred|two hundred|one hundred|fifty) {currency}?
    (im|i am) not (leaving|going|stopping|finished|done) (until|till|til) ..1 (i|you|u) (get|have|send|pay)
    {currency}? <num> {currency}? (has to|better|needs to|must) (come|be|arrive|land)
  `,
  cy: `
    (dim mwy|digon) ..1 (o)? (esgusion|esgusodion|esgus)
    (dwi ddim|dw i ddim|sa i) ..1 (yn)? ..1 (mynd|gadael|stopio) ..1 (nes|tan) ..1 (ga i|dwi|gai|caf)
    (arnat|ar) ..1 (ti|i fi|i mi) ..1 £? <num>
    (ti) ..1 (mewn)? dyled ..1 (o)? ..1 £? <num>
    (benthyg|benthyga|fenthyg|gwertha|dwyn) ..4 (gan|oddi|wrth|dy|rhywbeth) ..5 (dim ots|waeth gen i|poeni)
    (aros|arhosa|ateba|ateb) ..2 (ar lein|pan|bob tro) ..2 (dwi|dwin|fydda|sgwennu|tecstio)
    (tala|talu|dala|anfona|gyrra|rho) ..1 (i fi|i mi|fi|mi)? ..1 £? <num>
  `,
  es: `
    (no) ..1 (lo)? (repito|voy a repetir|repetire|digo otra vez) ..1 (mas)? ..1 (hazlo|haz lo que|hace lo que)
    (quiero|necesito) ..1 (<num>|cien|doscientos|mil) {currency}
    (sacalo|sacala|tomalo|cogelo|agarralo|robalo|pidelo) ..6 (me da igual|no me importa|da igual)
    (otra|otro|mas|<num>) ..1 (foto|fotos|video|videos) (ahora|ahora mismo|ya|rapido|o)
    (son|seran|entonces son|quiero|exijo|paga|pagas|pagame|deposita|depositame) ..1 {currency}? (<num>|cien|doscientos|mil|quinientos) {currency} ..1 (y|,)? ..2 (se acabaron|basta|sin|ya no|no mas|ni una|se acabo) ..1 (las|de)? (excusas|pretextos|cuentos|historias|excusa)
    (se acabaron|basta de|no quiero mas|ya no quiero|no mas|sin mas) ..1 (las)? (excusas|pretextos|cuentos)
    (vende|pide|pidele|pideselo|roba|saca|consigue|consiguelo|busca) ..5 (me da igual|no me importa|me vale|da lo mismo|como sea)
    (me da igual|no me importa|me vale) (como|de donde|a quien|lo que)
    {currency}? (<num>|cien|doscientos|mil) {currency}? (llegan|tienen que llegar|tienen que estar|me llegan)
    (te quedas|quedate|sigue|estate) (conectada|conectado|en linea|online) ..2 (y)? ..2 (contestas|respondes|contesta|responde)
    (contestas|respondes|contesta|responde|me contestas) (cuando|cada vez que) ..1 (te)? ..1 (escribo|escriba|hablo|hable|mando)
    no me voy ..1 (hasta|sin)
  `,
  fr: `
    (je|jle|j) ..1 (le|te)? ..1 (redirai|repeterai|redis|repete) pas ..2 (fais|fait)
    je veux ..1 (<num>|cent|deux cents|cinquante) {currency}
    (encore)? (une|deux|<num>) ..1 (photo|photos|video) (maintenant|tout de suite|sinon|et vite)
    (cest|donc|alors|ce sera|ca fera) ..2 (<num>|cent|deux cents|deux cent|mille) ..1 {currency}? ..2 (fini|stop|plus|assez|terminees) ..1 (d|de|les)? ..1 (excuses|excuse|histoires)
    (fini|stop|assez|plus) ..1 (d|de|les)? (excuses|excuse|dexcuses|dexcuse)
    (emprunte|vends|demande|prends|vole|trouve|debrouille) ..5 (je men fiche|men fous|men fiche|jmen fous|jmen fiche|peu importe|cest pas mon probleme)
    (je men fiche|jmen fous|jmen fiche|men fous) (comment|dou|dou ca|de comment|ou tu)
    tu restes (connecte|connectee|en ligne|la) ..2 (tu)? ..1 (reponds)
    tu reponds (quand|des que|a chaque fois) ..1 (je|jecris|jte)
    (envoie|paye|paie|file|donne|vire|verse) ..1 (moi|mes|les)? ..1 (cent|deux cents|deux cent|trois cents|mille|cinquante) {currency}?
    je (pars|lache|bouge|marrete) pas ..1 (tant|avant|sans)
  `,
  de: `
    (bis) ..3 (zahlst|uberweist|schickst|sendest) ..2 (mir)? ..1 <num>
    (hast|haste) ..1 (bis) ..4 (zu) (zahlen|schicken|uberweisen|senden)
    ich will ..1 (<num>|hundert|zweihundert|funfzig) {currency}
    (nimms|nimm|holst|hols|klaus) ..6 (egal|wurscht)
    (noch)? (<num>|ein|eins|n|zwei|drei) (bild|bilder|foto|fotos|video|videos|pics) (jetzt|sofort|und zwar|oder|gleich jetzt)
    (also|dann|so|es sind|macht|das sind) ..1 (<num>|hundert|zweihundert|funfzig) {currency} ..2 (keine|schluss|genug|ohne) ..1 (mit|mehr|den)? (ausreden|ausrede|geschichten)
    (keine|schluss mit|genug|schluss mit den) (ausreden|ausrede) ..1 (mehr)?
    (leih|leihs|verkauf|verkaufs|frag|nimm|klau|hol|besorg|besorgs) ..6 (egal|interessiert mich nicht|ist mir egal|mir egal|nicht mein problem)
    (mir|ist mir) (egal|wurscht|wurst) (wie|woher|was|wen|wo)
    (die|das geld|<num> {currency}) ..1 (kommt|kommen|muss|mussen) ..1 (her|her da|da sein|kommen)
    (noch|und) (ein|eins|n|zwei) (bild|foto|video|pic) ..1 (oder|sonst|und zwar|sofort|jetzt)
    du (bleibst) ..1 (online|da|on|am handy) ..2 (und)? ..2 (antwortest|schreibst)
    du (antwortest|antworte) ..1 (mir)? (wenn|sobald|immer wenn) ich
    ich (geh|gehe|verschwinde|hor) ..1 (nicht|erst) ..2 (bis|wenn|auf)
    (zahl|zahle|schick|schicke|uberweis|gib) ..1 (mir)? ..1 (hundert|zweihundert|funfzig|dreihundert) {currency}?
  `,
  pt: `
    (arranja|arruma|consegue|descola|arranjas) ..1 {currency}? <num> {currency}?
    (quero|exijo) ..1 (<num>|cem|duzentos) (reais|euros|conto)
    (outra|mais|<num>) ..1 (foto|fotos|video) (agora|ja|agora mesmo|senao)
    (entao|sao|pronto|ok|agora) ..1 (sao|e)? ..1 {currency}? (<num>|cem|duzentos|mil) ..1 (reais|euros|conto|paus)? ..2 (chega|acabou|acabaram|sem|nada) ..1 (de|a|as|mais)? (desculpa|desculpas|historia|enrolacao)
    (chega de|acabou a|acabaram as|sem mais|nada de) (desculpa|desculpas|enrolacao|historia)
    (vende|pede|pega|pega emprestado|arruma|rouba|da teu jeito|se vira|da um jeito) ..5 (nao me interessa|nao quero saber|tanto faz|nao importa|me da igual|nem ai)
    (nao me interessa|nao quero saber|tanto faz|to nem ai|nao me importa) (como|de onde|onde|quem)
    (fica|ficas|fique|vais ficar|vai ficar) (online|on|conectada|conectado|ligada) ..2 (e)? ..2 (responde|respondes|responder)
    (responde|respondes|responda) (quando|sempre que|assim que) ..1 (eu|te)? ..1 (escrever|mandar|chamar|falar|escrevo|mando)
    {currency}? <num> {currency}? (tem que|tem de|vai ter que|tem q) (chegar|entrar|cair|aparecer|vir)
    (nao saio|nao vou embora|nao paro) ..1 (daqui)? (sem|ate|enquanto)
  `,
  nl: `
    (stuur|geef|app|zeg) ..1 (nu|meteen|direct) ..1 (de)? (code|codes) ..2 (van|giftcard|kaart|cadeaukaart)
    (nog)? (een|<num>) ..1 (foto|fotos|filmpje|video) (nu|meteen|direct|anders|of)
    ik wil ..1 (<num>|honderd|vijftig) {currency}
    (dus|het is|dan|wordt) ..1 (<num>|honderd|tweehonderd|vijftig) ..1 {currency}? ..2 (geen|klaar|genoeg|zonder) ..1 (met)? (smoesjes|smoes|excuses|uitvluchten)
    (geen|klaar met|genoeg|klaar met die) (smoesjes|smoes|uitvluchten) ..1 (meer)?
    (leen|verkoop|vraag|pak|jat|regel|zoek) ..6 (kan me niet schelen|maakt me niet uit|boeit me niet|boeit niet|kan mij niet schelen|interesseert me niet|mijn probleem niet)
    (maakt me niet uit|kan me niet schelen|boeit me niet|kan mij niet schelen) (hoe|waar|wat|van wie|maar)
    (die|dat) ..1 (<num>|honderd|tweehonderd|geld) ..1 {currency}? (komt er|moet er|komt)
    je (blijft) (online|hier|aan) ..2 (en)? ..1 (je)? ..1 (antwoordt|reageert)
    (je|jij)? (antwoordt|reageert|antwoord|reageer) (als|wanneer|zodra) ik (app|schrijf|bericht|stuur|praat|bel)
    ik (ga|stop) niet ..1 (weg)? (voor|totdat|tot)
  `,
  pl: `
    chce ..1 (<num>|sto|dwiescie|stowe) (zl|zlotych|zlote|$)
    (jeszcze|kolejne) ..1 (jedno|dwa|<num>)? ..1 (zdjecie|zdjecia|filmik) (teraz|juz|natychmiast|albo)
    (to|no to|dobra|wiec|czyli) ..1 (<num>|stowka|dwie stowy|sto|dwiescie) ..1 (zl|zlotych)? ..2 (koniec|dosc|bez|zadnych) ..1 (z)? (wymowek|wymowkami|wykretow|wymowki|sciemy)
    (koniec|dosc|zadnych|bez) ..1 (tych|juz)? (wymowek|wymowkami|wykretow)
    (pozycz|sprzedaj|popros|wez|ukradnij|zalatw|skombinuj) ..6 (nie obchodzi|wszystko jedno|obojetne|mam gdzies|nie interesuje)
    (nie obchodzi mnie|nie interesuje mnie|mam gdzies) (skad|jak|co|gdzie|kto)
    (zaplac|wyslij|daj|dawaj|przelej|wplac) ..1 (mi)? (dwie|trzy|piec|sto|dwiescie|trzysta|<num>|stowe|stowke) ..1 (stowy|stowki|stow|zl|zlotych|dych|dychy|$)
    ma byc <num> ..1 (zl|zlotych|pln)
    (badz|masz byc|siedz|zostan|zostajesz) ..1 (online|dostepny|dostepna|on|na) ..3 (odpisuj|odpisujesz|odpowiadasz|odpowiadaj)
    (odpisuj|odpisujesz|odpowiadasz|odpisz|odpowiadaj) (kiedy|jak|gdy|za kazdym razem) ..1 (pisze|napisze|dzwonie|mowie)
    nie (odejde|pojde|dam ci spokoju|przestane) ..1 (dopoki|poki|az)
  `,
  tl: `
    (magbayad|bayaran|bayad) ..1 (ka|mo|mo ko|mo ako) ..2 (na|<num>)
    (send|padala|bigay) ..1 (ka|mo) ..1 (pa|<num>) ..1 (ngayon|ngayon na|na agad)
    (so|o ayan|ayan|basta|sige) ..1 {currency}? <num> ..1 (pesos|php|k)? ..2 (wala nang|walang|tama na|wag na) ..1 (mga|ang)? (palusot|dahilan|excuses|rason)
    (wala nang|tama na ang|tama na|walang) (palusot|excuses|dahilan dahilan)
    (manghiram|humiram|mangutang|magbenta|kumuha|humingi|hingi|utang) ..6 (wala akong pake|wala kong pake|wapakels|bahala ka|basta|pake ko)
    (wala akong pake|wala kong pake|pake ko) ..1 (kung)? (saan|paano|san|pano|kanino)
    ^ basta {currency}? <num>
    (manatili|stay|mag stay|wag) ..2 (online|mag offline|mawala) ..3 (sumagot|sagot|reply|magreply)
    (sumagot|sagot|magreply|sasagot|reply) ka ..1 (pag|kapag|tuwing|kung) ..1 (nag|nagchat|nagmessage|sinabi|chat)
    (hindi|di) ako (aalis|titigil|hihinto) ..1 (hangga|hanggat|hanggang)
  `,
  hi: `
    (बहाने) (नहीं|मत|बंद) ..2 (पैसे|पैसा)
    (इतने|इतना) (से) (नहीं|ना) (होगा|चलेगा)
    (कोई|और कोई|और) ..1 (बहाना|बहाने|बहानेबाजी) (नहीं|मत|बंद)
    (अब) (कोई)? (बहाना|बहाने) नहीं
    (गुल्लक|उधार|बेच|मांग|चुरा|मामा|चाचा|दादी) ..6 (देने ही|देना ही|चाहिए ही|देने पड़ेंगे|मुझे क्या|फर्क नहीं)
    (तो)? देने ही (होंगे|पड़ेंगे|होगा|पड़ेगा)
    मुझे ₹? <num> ..1 (रु|रू|रुपये|रुपए|₹|हजार)? (दो|दे|भेज|भेजो|चाहिए)
    (ऑफलाइन|ऑफ़लाइन) (मत|नहीं) ..3
    (जब) ..1 (लिखूँ|लिखूं|बोलूं|बोलूँ|मैसेज करूं|मैसेज करूँ) ..2 (तब|तो) ..1 (जवाब)
    ₹? <num> (रु|रू) ..2 (दो|भेजो|भेज|दे)
  `,
  'hi-latn': `
    (bahane|bahana) (nahi|nhi|mat|band) ..2 (paise|paisa)
    (itne|itna) (se) (nahi|nhi|na) (hoga|chalega)
    (koi|aur koi|or koi|aur) ..1 (bahana|bahane|bahanebaji) (nahi|nhi|nahin|mat|band)
    (gullak|udhar|udhaar|bech|maang|mang|chura|mama|chacha|dadi) ..6 (dene hi|dena hi|chahiye hi|mujhe kya|farak nahi|fark nahi)
    (to|toh)? dene hi (honge|padenge|hoga|padega)
    mujhe ₹? <num> ..1 (rs|rupaye|rupees|₹|hazar)? (do|de|bhej|bhejo|chahiye|dedo)
    offline (mat|nahi|na) (jana|jaana|hona)
    (jab) ..1 (likhu|likhun|bolu|bolun|msg karu|message karu) ..2 (tab|to|toh) ..1 (jawab|reply)
  `,
}
