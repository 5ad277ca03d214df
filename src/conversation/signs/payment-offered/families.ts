import type { Phrases } from '../plug.ts'

/**
 * Families of money offers, by what is said: I'll pay you so much; earn so much; so much for it, a week, if you; name your price; your account and
 * I'll send; would so much do.
 */
export const paymentOfferedFamilies: Phrases = {
  en: `
    (theres|there is|there r) ..1 (<num>|{sum}|{currency}) ..1 in it for {you}
    (ill|il|i will|i can|i could|id|i would|ima|imma|gonna|let me|lemme|happy to|can) ..2 (pay|transfer|cashapp|paypal|venmo|wire|zelle|give|send|slip|put|chuck|bung) {you} ..4 (<num>|{sum}|{currency}|money|cash|whatever|well)
    (want|wanna|want to|fancy|like to|need to|u could|you could|could|can) (earn|make|earning|making) ..3 (<num>|{sum}|{currency}|money|cash|bit extra|quid)
    (<num>|{sum}) {currency} ..3 (if u|if you|a week|per week|every week|weekly|a month|each time|a pop|for that|for it|for a|for one|for each|just for|just to|easy)
    {currency} (<num>|{sum}) ..3 (if u|if you|a week|per week|every week|weekly|a month|each time|a pop|for that|for it|for a|for one|for each|just for|just to|easy)
    (name|say|tell me|give me|whats|set) (ur|your|a|the) (price|number|amount|figure) ..3 (ill|il|i|pay|whatever)
    (how much|hw much) (do)? (you|u)? (want|need) ..3 (ill|i will|i can|il) (pay|send|give)
    (ill|il|i will) pay (whatever|what you|what u|anything|double|extra|good)
    (ur|your) (paypal|cashapp|cash app|venmo|zelle|revolut|account|bank details|{pay}) ..4 (ill|il|i will|i want to|i can|so i|let me|and i) ..2 (send|pay|transfer|put|give|drop|{currency}|<num>)
    (got|have|whats ur|whats your|on) {pay} ..4 (ill|il|i will|i can|i) ..2 (send|pay|transfer|give) ..3
    (easy|quick|good) (money|cash) ..3
    (<num>|{sum}|{currency}) ..2 (in|into|to|on) (ur|your) (account|bank|paypal|{pay}) (if|for|when|today|now|straight)
    (easy|quick|fast|simple|nice|cool) ..1 {currency}? (<num>|{sum}) {currency}? ..3 (minute|min|seconds|work|takes|for you|urs|yours|literally|effort)
    {currency}? (<num>|{sum}) {currency}? ..2 (waiting for (you|u)|with (your|ur) name|has ur name|is waiting|urs if|yours if|for a minute|for one minute|for 1 minute|for a min|for 5 minutes|in it for)
    (theres|there is|got|ive got|have) ..1 {currency}? (<num>|{sum}) {currency}? ..2 (in it|waiting|for (you|u)|with ur|with your|here for)
    (you|u) (can|could|will|ll) (have|get|earn|make|pocket) ..2 {currency}? (<num>|{sum}) {currency}? ..2
  `,
  cy: `
    (dalai|talai|dala|na i dalu|nai dalu|wna i dalu|wnai dalu|fedra i dalu|galla i dalu|ga i dalu) ..5
    (na i|nai|wna i|wnai|fedra i|galla i|fe wna i|mi wna i|dwi am) (roi|rhoi|yrru|gyrru|anfon|hala|dalu|talu|drosglwyddo) ..4 (<num>|{sum}|{currency}|arian|pres|bres)
    {currency}? (<num>|{sum}) {currency}? ..1 (os|yr wsos|yr wythnos|bob wythnos|y mis|am|jyst am|i chdi os) ..4
    (isio|eisiau|moyn) (ennill|neud|gneud) ..2 (<num>|{sum}|{currency}|arian|pres|bres)
    (duda|deud|deuda|dwed|gwed|dwêd) ..2 (pris|bris|faint) ..3
    (pres|arian) (hawdd|sydyn) ..2
    (mae|ma|sgen i|mae na) ..1 {currency}? (<num>|{sum}|hanner can punt|can punt|ugain punt) {currency}? ..2 (yn aros|aros|amdanat|i ti|ar dy gyfer|yma) ..3
    (gei|cei|gai di|gei di) (di)? ..1 {currency}? (<num>|{sum}|hanner can|can punt|ugain punt) {currency}? ..4
    {currency}? (<num>|{sum}) {currency}? ..2 (munud|funud) o (waith|amser)
    (hanner can punt|can punt|ugain punt) ..2 (gen i|i ti|am|os|gen)
    (cym|cymer|cymra) {currency} <num> ..4
    (roia|rhoia|rho|ro) i ..1 (<num>|{sum}) (punt|bunt) ..2
  `,
  es: `
    (te|les) (pago|doy|mando|envio|transfiero|ingreso|paso|hago|pagare|dare|puedo pagar|puedo dar|puedo mandar|puedo enviar|voy a pagar|meto|hago un) ..3 (<num>|{sum}|{currency}|dinero|plata|lana|pasta|bizum|guita|lo que quieras|lo que pidas)
    (puedo|quiero|voy a) (pagarte|darte|mandarte|enviarte|ingresarte|transferirte) ..3 (<num>|{sum}|{currency}|dinero|plata|pasta|bien)
    (quieres|queres|te gustaria|puedes|podrias|te quieres|ganas de) ..1 (ganar|ganarte|sacar|sacarte|hacer|hacerte|llevarte) ..3 (<num>|{sum}|{currency}|dinero|plata|pasta|lana|guita)
    {currency}? (<num>|{sum}) {currency}? ..1 (si me|si|por|a la semana|por semana|al mes|cada|solo por|a cambio|faciles) ..3 (haces|haceis|favor|favorcito|semana|hablar|charlar|foto|una|cada|mes|vez|mandas|quieres|algo|eso)
    (dime|di|pon|ponle|cual es) ..1 (un|tu|el|cuanto) (precio|quieres|numero|cantidad|pides)? ..3 (pago|te|yo|lo que)
    (dame|pasame|cual es|tienes|dime) ..1 (tu)? (paypal|bizum|cuenta|{pay}|clabe|cbu|alias|iban) ..3 (te|y|para) ..3
    (dinero|plata|pasta|lana|guita) (facil|rapido|rapida|facilito) ..2
    (que tal|te parece|te va|te vale|bien) {currency}? (<num>|{sum}) {currency}
    (hay|tengo|aqui hay|te esperan|tienes) ..1 {currency}? (<num>|{sum}) {currency}? ..2 (esperandote|esperando|para ti|a tu nombre|pa ti|para vos|de mi parte) ..3
    {currency}? (<num>|{sum}) {currency}? (por|a cambio de) ..1 (un|1|cinco|nada|solo) ..1 (minuto|minutito|minutos|rato|segundo|trabajo) ..1
    (te llevas|te ganas|ganas|sacas|te sacas) ..1 {currency}? (<num>|{sum}) {currency}? ..3
  `,
  fr: `
    (je|jte|jpeux|jvais|je peux|je te|je vais) ..2 (paye|paie|payer|tpayer|donne|donner|tenvoie|envoie|envoyer|vire|virer|verse|verser|file|filer|mets|mettre|depose) ..3 (<num>|{sum}|{currency}|argent|thune|fric|cash|ce que tu veux|cque tu veux|le prix)
    (tu)? (veux|voudrais|envie|peux|veut) ..1 (te)? (gagner|faire|prendre|te faire) ..3 (<num>|{sum}|{currency}|argent|thune|thunes|fric|sous)
    {currency}? (<num>|{sum}) {currency}? ..1 (si tu|par semaine|par mois|la semaine|a chaque|pour|pr|contre|juste|chaque fois|en echange) ..4 (service|rends|discuter|parler|semaine|mois|fois|photo|une|fais|acceptes|ca|envoies|chaque|rien)
    (dis|donne|fixe|cest quoi) ..1 (ton|un|moi ton|combien) (prix|tarif|montant|tu veux)? ..3 (je|jpaye|jpaie|jte)
    (donne|cest quoi|tas|passe|ta) ..1 (ton|un)? (paypal|lydia|iban|rib|{pay}|compte) ..3 (jte|je te|je|que|et) ..3
    (argent|thune|fric) (facile|rapide) ..2
    (sur ton compte) ..2 (si|quand|des que|direct)
    (ya|il y a|jai|y a|ca te fait|tauras|tu auras|tas) ..1 {currency}? (<num>|{sum}) {currency}? ..2 (qui tattend|qui tattendent|tattendent|tattend|pour toi|a prendre|a ton nom|pour une minute|de ma part) ..3
    {currency}? (<num>|{sum}) {currency}? ..1 (la|pour|contre|en) (une|1|deux)? (minute|minutes|seconde) ..2
    (tu veux|veux tu|tveux) ..1 (te faire|gagner|toucher) (<num>|{sum}) ..2
    (jte|je te) (file|donne|passe|balance) (<num>|{sum}) (balles|francs|euros|{currency}) ..2
  `,
  de: `
    sag n preis ..3
    (zahl|zahle|bezahl|bezahle|geb|gebe|uberweis|uberweise|schick|schicke|biete|leg|lege|pack) (ich|dir|ich dir) ..3 (<num>|{sum}|{currency}|geld|was du willst|jeden preis|kohle|drauf)
    ich (zahl|zahle|bezahl|bezahle|geb|gebe|uberweis|uberweise|schick|schicke|biete|leg|lege|pack) ..3 (<num>|{sum}|{currency}|geld|was du willst|jeden preis|kohle|drauf)
    (ich)? (kann|konnte|wurde|will|mochte|wurd) ..2 (dir|dich) ..4 (zahlen|bezahlen|geben|uberweisen|schicken) 
    (willst|magst|mochtest|willste|lust|kannst|konntest) ..3 (<num>|{sum}|{currency}|geld|kohle|taschengeld|was) ..1 (verdienen|dazuverdienen|machen|haben)
    {currency}? (<num>|{sum}) {currency}? ..1 (wenn du|pro woche|die woche|im monat|jedes mal|dafur|fur|nur furs|nur fur|pro) ..3
    (kriegst|bekommst|kriegste) (du)? ..2 (<num>|{sum}|{currency}|geld) ..3
    (sag|nenn|nenne|mach) ..1 (einen|deinen|nen|dein|wieviel|wie viel) (preis|betrag|summe|willst)? ..3 (ich|zahl|zahle|egal)
    (hast|gib|wie ist|schick|sag) ..2 (paypal|{pay}|iban|konto|kontonummer|bankdaten) ..4 (ich|dann|schick|uberweis)
    (leicht|leichtes|schnelles|einfaches|easy) ..1 (geld|kohle|verdient) ..2
    (da|es) (sind|waren|gibt|gibts|liegen|warten) ..1 {currency}? (<num>|{sum}|zweihundert|dreihundert) {currency}? ..2 (fur dich|drin|auf dich|bereit) ..4
    (kriest|kriegst|bekommst|kriegste|bekomst|hast) ..1 {currency}? (<num>|{sum}|zweihundert) {currency}? ..2 (von mir|dafur|wenn) ..1
    {currency}? (<num>|{sum}|zweihundert) {currency}? ..2 (fur) (eine|ne|1|funf|nur eine) (minute|minuten|minutchen) ..2
  `,
  pt: `
    (te|eu|posso|vou|lhe|quero) ..1 (pago|dou|mando|envio|transfiro|faco|deposito|pagar|dar|mandar|enviar|transferir|fazer|pagarte|pagar te|dar te) ..3 (<num>|{sum}|{currency}|dinheiro|grana|pix|o que quiser|o que pedires|quanto quiseres|bem|mbway)
    (quer|queres|quer tirar|gostavas de|gostaria de|bora|da pra) ..1 (ganhar|fazer|tirar|levar|receber) ..3 (<num>|{sum}|{currency}|dinheiro|grana|guita)
    {currency}? (<num>|{sum}) {currency}? ..1 (se|por semana|por mes|por|a cada|so por|so pra|em troca|pra) ..3 (vc|voce|tu|semana|mes|cada|conversar|favor|uma|isso|fizer|fizeres|falar|mandar|me)
    (diz|fala|da|qual) ..1 (o|um|quanto|teu|seu|o teu) (preco|valor|queres|quer|quanto)? ..3 (eu|q eu|que eu|pago|te)
    (tem|tens|passa|manda|qual|da) ..1 (o|a)? ..1 (teu|seu|tua|sua)? (pix|paypal|mbway|iban|conta|chave|{pay}) ..4 (eu|te|mando|q|que|para|pra)
    (dinheiro|grana|guita) (facil|rapido|rapida) ..2
    (tem|ha|tenho|tens) ..1 {currency}? (<num>|{sum}) {currency}? ..2 (te esperando|a tua espera|esperando|a espera|pra voce|pra vc|para ti|pra ti|no teu nome) ..3
    {currency}? (<num>|{sum}) {currency}? (por|em) ..1 (um|1|cinco) (minuto|minutinho|minutos) ..2
    (ganhas|voce ganha|vc ganha|levas|leva) ..1 {currency}? (<num>|{sum}) {currency}? ..3
  `,
  nl: `
    (heb|had) ..3 (<num>|{sum}|{currency}) ..2 voor over
    (<num>|{sum}) {currency} ..3 van mij (hebben|krijgen)
    (stuur|doe) ik ..2 tikkie van ..2
    ik (betaal|geef|stuur|maak|leg|schuif|bied|doe) ..4 (<num>|{sum}|{currency}|geld|wat je wil|cash)
    (betaal|geef|stuur|maak|leg|schuif|bied|doe) ik ..4 (<num>|{sum}|{currency}|geld|wat je wil|wat je wilt|cash)
    (ik)? (kan|wil|zal|zou) ..2 (je|jou) ..4 (betalen|overmaken|geven) 
    (wil|wilt|zin|kun) ..4 (<num>|{sum}|{currency}|geld|zakgeld|centjes|wat) ..1 (verdienen|bijverdienen|krijgen|hebben)
    {currency}? (<num>|{sum}) {currency}? ..1 (als je|per week|per maand|elke week|per keer|om te|alleen om|erbij) ..3
    (krijg|krijgt|verdien|verdient) (je|jij) ..3 (<num>|{sum}|{currency}|geld) ..3
    (je|jij) krijgt ..1 {currency}? (<num>|{sum}) {currency}? ..2 (van|als|voor|op)
    (zeg|noem|geef) ..1 (een|je|jouw|maar) (prijs|bedrag|wat je wil) ..3 (ik|betaal|dan)
    (stuur|maak|geef|heb je|wat is) ..2 (tikkie|rekening|rekeningnummer|iban|{pay}) ..4 (betaal|ik|dan|maak)
    (makkelijk|snel|gratis) (geld|verdiend|verdienen) ..2
    (er|hier) (ligt|liggen|staat|staan|wacht) ..1 {currency}? (<num>|{sum}|tweehonderd|driehonderd) {currency}? ..2 (voor je|voor jou|klaar|op je) ..4
    {currency}? (<num>|{sum}|tweehonderd) {currency}? ..2 (voor) (een|1|vijf) (minuut|minuutje|minuten) ..2
    (je|jij) (vangt|krijgt|pakt|verdient) ..1 {currency}? (<num>|{sum}|tweehonderd) {currency}? ..2
    (wat dacht je|wat zou je|hoe klinkt) ..1 van {currency}? (<num>|{sum}) ..3
    (stuur|tik|maak) ik (je|jou) ..2 (tikkie|{currency}|<num>) ..4
  `,
  pl: `
    (zaplace|dam|wysle|przeleje|rzuce|place|daje|dorzuce|wplace|puszcze|doplace|sypne|odpale) ..3 (<num>|{sum}|{currency}|pieniadze|kase|blika|blikiem|hajs|ile chcesz|kasy)
    (moge|moglbym|moglabym|chce) ..1 (ci)? ..1 (zaplacic|dac|przelac|wyslac) ..3
    (chcesz|chcialabys|chcialbys|mozesz|masz ochote) ..2 (zarobic|dorobic|wyciagnac|dostac) ..3
    (zarobisz|dorobisz|dostaniesz|zgarniesz) ..2 (<num>|{sum}|{currency}|kase|hajs|pieniadze|dwie) ..2
    (a)? za {currency}? (<num>|{sum}) {currency}? ..3 (zgodzila|zgodzil|zgodzisz|zrobila|zrobil|zrobisz|pokazesz|dasz rade|bys|wyslesz|co ty na to)
    {currency}? (<num>|{sum}) {currency}? ..1 (za|jak|jesli|tygodniowo|na tydzien|co tydzien|miesiecznie|od reki) ..3
    (podaj|powiedz|mow|rzuc|ile) ..1 (cene|kwote|ile|swoja cene|chcesz) ..3 (zaplace|place|dam|ja|to)
    (masz|podaj|daj) ..2 (blika|konto|numer konta|{pay}|nr konta) ..4 (przeleje|wysle|place|zaplace|to|rzuce)
    (latwa|szybka|latwe|szybkie) (kasa|pieniadze|hajs) ..2
    to (zaplace|place) ..2
    (czeka|czekaja|leza|lezy|jest|sa) ..1 (na|dla) (ciebie|cb) ..1 {currency}? (<num>|{sum}|dwie stowy|trzy stowy) {currency}? ..3
    {currency}? (<num>|{sum}|dwie stowy) {currency}? ..1 (czeka|czekaja|lezy) ..1 (na|dla) (ciebie|cb) ..2
    (masz|bedziesz miec|dostajesz|bierzesz) ..1 (ode mnie|u mnie) ..1 {currency}? (<num>|{sum}|dwie stowy|dwie|trzy) {currency}? ..3
    {currency}? (<num>|{sum}|stowy) {currency}? ..1 (za)? (minuta|minute|minutke|chwile) (roboty|pracy|twojego czasu)? ..1
  `,
  tl: `
    (babayaran|bayaran|bibigyan|bigyan|padadalhan|papadalhan|sesendan|sendan|igcash|ggcash|dadagdagan|dagdagan) (kita|kitang|ko|ka) ..3 (<num>|{sum}|{currency}|pera|gcash)
    (magbabayad|maglalabas|magbibigay|magsesend|magpapadala|send|bigay|pagkakagastos) (ako) ..3 (<num>|{sum}|{currency}|pera)
    (gusto|want|bet|kailangan) (mo|mong) ..2 (kumita|kitain|magkapera|pera|extra) ..3
    {currency}? (<num>|{sum}) {currency}? ..2 (kada|kapag|pag|bawat|kapalit|kung|para lang|agad|per week|linggo linggo|galing sakin|galing sa akin|mula sakin)
    (magkano) ..2 (gusto|babayaran|ba gusto|kailangan) ..3 (bayad|ko|bigay|mo|ako)
    (dagdagan|gawin|taasan) ..3 (<num>|{sum}|{currency})
    (easy|madaling|mabilis) ..1 (money|pera|kita) ..2
    (send|bigay|ano|may) ..2 (gcash|maya|{pay}) (number|no|mo|ka) ..3 (send|padala|bigyan|ako|lagyan)
    {currency}? (<num>|{sum}) {currency}? ..1 (para sa|kada|sa) ..1 (isang|1|limang) ..1 (minuto|minute|oras) ..2
    may ..1 {currency}? (<num>|{sum}) {currency}? ..1 (ka|kang|mo) ..1 (sakin|sa akin|galing sakin|dito) ..2
    {currency}? (<num>|{sum}) {currency}? ..2 (naghihintay|nag aantay|nakahanda|sayo na|para sayo|iyo na) ..2
    (bibigyan|bigyan|babayaran|bayaran) (kita|ko ikaw) (ng)? (<num>|{sum}) ..3
  `,
  hi: `
    {currency}? (<num>|{sum}) {currency}? ..3 (दूंगा|दूँगा|दूंगी|देता|दे सकता|दे सकती|भेजता|भेजूंगा|भेजूँगा|भेज दूं|रखता|तुम्हारे|मिलेंगे|कमाने|कमाना|मुझसे|मेरी तरफ|डाल) ..2
    (दूंगा|दूँगा|दे सकता|भेजता|भेजूंगा) ..3 (<num>|{sum}|{currency}|पैसे)
    {currency}? (<num>|{sum}) {currency}? (ठीक|चलेगा|चलेंगे|काफी) ..2
    (कितने|कितना|जितने|जितना) ..2 (पैसे|रुपये|चाहिए|बोलो|लोगी|लोगे|मांगो) ..3
    (पैसे|पैसों|कमाई|रुपये) ..2 (कमाने|कमाना|कमाओगी|कमाओगे|आसान|आसानी|चाहिए) ..2
    (आसान) (कमाई|पैसे) ..3
    (यूपीआई|upi|{pay}|खाता|अकाउंट|पेटीएम|गूगल पे) ..3 (दो|बताओ|भेजो) ..4 (भेज|डाल|देता|{currency}|<num>)
    (हफ्ते|महीने|हर हफ्ते) (के|का|में)? ..2 (<num>|{sum}|{currency}) ..2
    (तुम्हारे|तेरे|आपके) लिए ..1 {currency}? (<num>|{sum}) {currency}? ..1 (रखे|रखा|तैयार|पड़े|इंतज़ार) ..2
    (एक|पाँच|पांच|दो) मिनट ..1 (के|का|के लिए) ..1 {currency}? (<num>|{sum}|पंद्रह सौ|दो हज़ार|हज़ार) {currency}? ..2
    {currency}? (<num>|{sum}) {currency}? ..1 (एक|पाँच|पांच) मिनट ..2
  `,
  'hi-latn': `
    {currency}? (<num>|{sum}) {currency}? ..3 (dunga|dungi|doonga|deta|de sakta|de sakti|bhejta|bhejunga|bhej du|rakhta|tumhare|milenge|milnge|kamane|kamana|kamao|mujhse|meri taraf|daal)
    (dunga|doonga|de sakta|bhejta|bhejunga|gpay|paytm|upi|transfer) (karta|kar du|kr du|krta|kar dunga|kr dunga|hu|hun)? ..3 (<num>|{sum}|{currency}|paise)
    {currency}? (<num>|{sum}) {currency}? (theek|thik|thk|chalega|chalenge|kafi) ..2
    (kitne|kitna|jitne|jitna) ..2 (paise|rupay|chahiye|bolo|logi|loge|mango) ..3 (dunga|de|bhej|pay|du)
    (paise|paiso|kamai|rupaye) ..2 (kamane|kamana|kamaogi|kamaoge|asan|aasan|chahiye|chaiye) ..2
    (asan|aasan|easy) (kamai|paise|money) ..3
    (upi|account|{pay}|khata|gpay) ..1 (id|number|no)? ..1 (do|batao|bhejo|bta) ..4 (bhej|daal|deta|{currency}|<num>)
    (hafte|mahine|har hafte) (ke|ka|me)? ..2 (<num>|{sum}|{currency}) ..2
    (tumhare|tere|aapke) liye ..1 {currency}? (<num>|{sum}) {currency}? ..1 (rakhe|rakha|taiyar|pade|ready) ..2
    (ek|1|paanch|do) (minute|min) ..1 (ke|ka|ke liye) ..1 {currency}? (<num>|{sum}|pandrah sau|do hazar) {currency}? ..2
  `,
}

/** Money of a game, prices among players. */
export const paymentOfferedGame: Phrases = {
  any: '(<num>|{sum}) (de|of|d)? (iron|gold|oro|hierro|emeralds|emerald|esmeraldas|emeraudes|diamonds|diamantes|diamants|diamanten|diamanty|diamentow|wood|madera|stone|coins|monedas|pieces|munzen|moedas|munten|monet|gems|gemas|gemmes|gemow|robux|vbucks|fer|eisen|holz|ferro|ouro|ijzer|goud|zelaza|zlota|bakal|ginto|loha|sona|लोहा|सोना|haearn|aur|xp|points|puntos|bois|or)',
}
