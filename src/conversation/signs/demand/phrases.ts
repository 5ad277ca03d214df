import type { Phrases } from '../plug.ts'

/** Words that require money, images, acts or contact under pressure. */
export const demandPhrases: Phrases = {
  any: `
    [ (demand*|exige*|exig*|fordert|forderung|eist|zada|blackmail*|extort*|hinihingi)
    [ ..3 (demand|demands|demanding|demanded) ..4 ]
    [ (asks|ask|asking|requests|wants) ..2 (money|payment|cash|gift card|card code|code) ..4 ]
    [ (insists|presses|pressures|orders) ..6 ]
  `,
  en: `
    (send|snd|pay|transfer|wire|cashapp|venmo|paypal|zelle|bank|give) (me|us|over) ..2 (<num>|{currency}|money|cash) ..3 (now|or|by|tonight|today|before|asap|immediately|rn|within|in the next|quick|quickly|else|straight away)
    (send|snd|pay|give|get|buy) (me|us) ..2 {card}
    gimme ..2 {card}
    (buy|get|go buy|go get) ..2 {card} ..3 (send|give|text|read|tell|scratch|show|snap)
    ^ (send|buy|get) ..1 {card}
    (send|snd|give|text|read|tell) (me|us) ..2 (code|codes|numbers) ..1 (from|on|off|of|to) ..2 {card}
    (send|snd|give|text|read|gimme) (me|us|the) ..2 (code|codes|card numbers|card number|pin) ..3 (now|or|by|tonight|today|before|back|from|on the|asap|card|off)
    (send|pay|transfer|wire|cashapp|venmo|give) (me|us) ..1 {currency} <num>
    (send|pay|transfer|wire|cashapp|venmo|give) (me|us) ..1 <num> ({currency}|k|quid|pounds|dollars|bucks|euros)
    (send|snd|pay|transfer|wire|cashapp|venmo) (me|us) ..1 (money|cash)
    pay (me|up|us) ..2 (now|or|by|tonight|today|before|if|else|and)
    pay up $
    (i|we) ..1 want ..2 (<num>|{currency}|money|cash|{card})
    (you|u|ya) (really|just|still|now|all|do|better|will)? (have to|need to|must|got to|gotta|better|will|are going to|are gonna|hafta) (now|just|also)? (pay|transfer|send money|send me money|send the money|send me the money|buy me|get me)
    (you|u|ya|youd|ud|you had) (better|gotta|must|have to|need to|will|are going to|are gonna) (send|snd|show|give|take|make|do|answer|reply|call|talk|come) (me|it|what|as|another|more|them|one|this|that|back|to me|up|the pic|a pic|pics|now|exactly|everything)
    (youre|ur|u|you|your) (gonna|going to) (send|pay|give|do) (me|it|what|as|another|more|exactly)
    (do|follow) (exactly)? (what|as|wat|everything) (i|im) ..1 (say|tell|told|said|want|ask|telling|saying)
    do as {you} told
    (just)? (do it|send it|send them|show me|pay|send|answer|answer me|reply) (now|rn|right now|immediately|this second|this minute) ..2 (or|$|else|last|im|i|before)
    (do it|send it|send them|show me|pay|pay me|answer|answer me|reply|send another|send more|send me another|send me more|send one|send another one|send one more) (now|or else|or|immediately|right now|rn|asap)
    (do|send|pay|answer|reply|obey|buy|give|show) ..5 or (else|ill|i will|im gonna|ima|everyone|everybody|every1|{your} (mum|mom|dad|parents|friends|school|family|class))
    (do|send|pay|answer|reply|buy|give) ..5 or i (post|send|show|share|tell|leak|expose|upload|will|am|hurt|come|find)
    i (said|told you to|told u to) (send|pay|do it|show|answer|reply|now|call)
    (i wont|im not gonna|im not going to|i will not|not gonna|wont) (ask|say it|tell you|repeat|wait) (again|twice|any longer|forever|any more|anymore|much longer|myself)
    (dont|do not|stop) (make|making|keep|keeping) me (wait|waiting|ask again|ask twice|angry|mad)
    (this is)? {your} (last|final|only) (chance|warning)
    (last|final) (chance|warning)
    (im|i am|still|been) (still)? waiting (for|on) (the|my|{your}|that|it|another) ..1 (money|payment|code|codes|cash|card|pic|pics|picture|pictures|photo|photos|video|image|answer|reply)
    (where|wheres|where is|wers) (is)? (my|the) (money|code|codes|cash|payment|gift card|card|pic|pics|picture|photo|photos|video)
    (thats|that is|its|it is)? not enough ..3 (send|more|want|need|pay|money|pics|pic|$)
    (send|i want|i need|give me|pay|transfer) (another|<num>) ..1 (more|one|hundred|{currency}) ..2 (or|by|now|before|today|tonight|every|each|$)
    (send|snd) (me)? (another|more|one more) ..2 (or|now|by|before|if|tonight|today|straight|immediately|like i said|asap)
    (send|pay|transfer|give) ..4 (and|then|n) ..1 (ill|i will|i|its|it) ..1 (delete|leave you|leave u|disappear|stop|go away|be gone|wont post|wont send|wont tell|remove|be deleted|over)
    (want|wanna) me to (delete|stop|not|keep|leave|remove) ..5 (pay|send|then|do|give|buy|transfer|you)
    if {you} (want|wanna|need) ..2 me to (delete|stop|not|keep quiet|leave|remove)
    if i (dont|do not) (get|see|have|hear|receive) ..4 (money|payment|code|codes|pic|pics|picture|photo|photos|answer|it|reply|from you|from u|back|another|video|cash|{card})
    unless {you} (pay|send|do|give|show|answer|transfer|come|buy|meet)
    (you|u) ..1 (owe|own) me ..2 (pic|pics|picture|photo|now|one|another|that|it|for this|for that|for the)
    {you} (have|got) no choice
    (i|we) want ..1 (more|another|other|new|better) (pic|pics|picture|pictures|photo|photos|video|videos) (now|or|by|today|tonight|before|rn|asap)
    i need {you} to (send|pay|transfer|do) ..4 (now|right now|today|tonight|by|rn|asap|or|immediately)
    (one|another|two|<num>) more (pic|picture|photo|video|pics|pictures|time|payment) ..1 (and|then|or) ..1 (ill|i will|i|ima|its|everyone)
    {you} either (pay|send|do)
    (pay|send|do it|do|answer|reply|keep sending|keep paying) or (everyone|everybody|{your}|i|ill|it|they|people|the whole)
    {you} (dont|do not) (have|get) a choice
    {you} belong to me
    (answer|reply|respond|talk to me|pick up) ..1 (now|right now|when i|immediately|every time|rn|or)
    (why)? (are|r)? {you} (ignoring|not answering|not replying) ..2 (answer|reply|send|now|me)
    (now|rn) (or|or else) (ill|i|everyone|{your})
    every (day|week|friday|month|morning|night) {you} (send|pay|will|have|must|give)
    (from now on|each|every) ..2 {you} (will|must|have to|do|answer|send) ..3 (i|me|send|when)
  `,
  cy: `
    (anfonar|halar|talar|rhor|anfona|danfonar) ..2 (arian|pres|llun|lluniau|cod) ..1 (nawr|rwan|heno|neu|syth|heddiw)
    (anfon|hala|danfon|gyrra|rho|tala|anfona|dala) (ata i|i fi|imi|i mi|ata fi|mi)? ..3 (nawr|rwan|heno|erbyn|neu|heddiw|ar unwaith|syth)
    (anfon|hala|danfon|gyrra|rho|tala|anfona|pryna|pryn) ..2 (gerdyn|gardiau|cerdyn|cardiau|arian|pres|llun|god|cod) ..3 (nawr|rwan|heno|neu|syth|heddiw|ata i|i fi)
    (anfon|hala|danfon|gyrra|rho|tala|anfona|pryna|pryn) (ata i|ata fi|ataf i|ataf|i fi|imi|i mi) ..3 ({card}|cerdyn anrheg|cod|arian|bunt|punt|£|bunnoedd|punnoedd|tocyn rhodd)
    (tala|dala|talwch) ..3 (nawr|rwan|neu|heno|erbyn|heddiw|fi|i mi|i fi)
    (dw i|dwi|rwyf|rydw i|rwy) ..2 (eisiau|isio|moyn|angen) ..2 (arian|<num>|£|punt|bunt|y pres|pres|yr arian)
    (rhaid|mae rhaid|ma rhaid) (i ti|ti|i chi) ..1 (dalu|talu|anfon|hala|ateb|wneud|neud|yrru|ddangos|roi)
    (gwna|gnna|nei|gwnewch) (be|beth|fel|yr hyn) ..2 (dweud|ddweud|deud|ddweda)
    (gwna|anfon|ateb|hala|tala) (o|fe|fo|hwn|fi)? (nawr|rwan|neu|ar unwaith|syth)
    (dyma dy|dy|y) (gyfle|rybudd|cyfle|rhybudd) olaf
    (cyfle|rhybudd) olaf
    (ble|lle) (mae) (fy|yr|y|r) (arian|mhres|pres|cod|llun|lluniau)
    (dw i|dwi) ..1 (dal i aros|aros|disgwyl|dal i ddisgwyl) am ..2 (arian|llun|ateb|cod|pres)
    (dydy|dyw|dio) hynny ddim yn ddigon
    (dim digon|ddim digon) ..3 (anfon|mwy|hala)
    (anfon|hala|danfon) (un|llun|lluniau) (arall|eto|mwy)
    (fydda i|wna i) ddim (gofyn|ddweud) (eto|dwywaith)
    paid a (gwneud|neud) i fi (aros|ofyn)
    does (gen|gyda|dim) ..2 (dewis|ddewis)
    ateb fi
  `,
  es: `
    (mandame|enviame|depositame|transfiereme|transferime|pagame|dame|pasame|girame|comprame|consigueme|conseguime|yapeame|me compras|me consigues) ..3 ({card}|tarjeta de regalo|tarjeta|tarjetas|codigo|codigos|dinero|plata|lana|pasta|guita|<num> {currency}|{currency} <num>)
    ^ (manda|envia|deposita|transfiere|paga|compra) ..3 ({card}|tarjeta de regalo|tarjeta|codigo|codigos|dinero|plata|lana|<num> {currency}|{currency} <num>)
    (compra|comprate|anda y compra|ve y compra) ..2 ({card}|tarjeta) ..4 (manda|mandame|pasame|enviame|codigo)
    (manda|mandame|mandamela|mandamelas|envia|enviame|enviamela|paga|pagame|hazlo|hacelo|contesta|contestame|responde|respondeme|dame|pasa|pasame|muestrame|mostrame|deposita|transfiere|obedece) ..3 (ya mismo|ahora mismo|ahora|ya|inmediatamente|de una vez|en este momento|orita|ahorita|antes de|o)
    (mandame|enviame|pasame|manda|envia|pasa|mandas|envias|quiero) (otra|otras|mas|otro|una mas|dos mas) ..3 (ahora|ya|o|antes|hoy|foto|fotos|$)
    (tienes|tenes|vas|debes|tendras) (que|q|a) ..1 (mandar|mandarme|enviar|enviarme|pagar|pagarme|hacer|hacerlo|contestar|contestarme|responder|darme|depositar|transferir|obedecer|pasarme|comprar|comprarme)
    (haz|hace|haces|hacé|has|vas a hacer|haras) (exactamente)? (lo)? (que|q) (te)? ..1 (digo|diga|pido|mando|ordeno|dije|yo diga)
    (quiero|necesito|exijo|kiero) ..1 (<num>|mi dinero|el dinero|la plata|mi plata|dinero|plata|la lana|otra foto|mas fotos|mas dinero|mas plata|otras fotos)
    (me) (pagas|mandas|envias|depositas|das|transfieres|debes) ..3 (o|y|ya|hoy|ahora|antes|<num>|si no|dinero|plata|otra|una)
    si (quieres|queres) que ..3 (borre|elimine|no|pare|te deje|lo borre|la borre)
    si no (recibo|veo|tengo|llega|me llega)
    te (dije|digo) que (me)? (mandes|envies|pagues|contestes|hagas|lo hagas|respondas|mandaras|ya)
    (no te lo|no lo) (voy a)? (pedir|repetir|repito|decir|pedire|volvere a pedir|repetire) ..1 (otra vez|de nuevo|dos veces|mas|mas veces|$)
    no me (hagas|hagás) (esperar|enojar|enfadar|repetir|perder la paciencia)
    (es tu|tu|la)? ultima (oportunidad|advertencia|vez que te|chance)
    ultimo aviso
    (sigo|estoy|todavia estoy|aun estoy) esperando ..2 (dinero|plata|codigo|foto|fotos|pago|respuesta|video|tarjeta)
    (donde|adonde|y) (esta|estan) ..1 (mi|el|la|las) ..1 (dinero|plata|codigo|foto|fotos|pago|tarjeta|video)
    no (es|alcanza|basta|fue) (suficiente|con eso|bastante)
    no (alcanza|basta) ..2 (manda|quiero|mas|$)
    no (tienes|tenes|te queda) (otra)? (opcion|alternativa|eleccion|salida)
    (contestame|contesta|responde|respondeme) ..1 (ya|ahora|cuando te|siempre|o|rapido)
    (paga|manda|envia|haz|contesta|responde|obedece|hazlo|pagame|mandame|enviame|dame|deposita) ..5 o (si no|lo|la|las|los|se|le|les|te|voy|todos|tus|tu|publico|subo|mando|cuento|digo|envio)
    (paga|manda|envia|deposita|pagame|mandame|enviame|dame) ..5 y (la|las|lo|los|te|todo) ..1 (borro|elimino|dejo|voy a borrar|dejo en paz)
    cada (dia|semana|mes|viernes) ..1 (me|vas|tienes) ..2 (mandas|pagas|mandar|pagar|envias|que)
  `,
  fr: `
    (envoie|envoi|envoye|envoies|donne|paie|paye|vire|transfere|achete|prends|file|balance|passe) (moi|mwa|nous) ..3 ({card}|carte cadeau|cartes cadeaux|carte|code|codes|argent|thune|thunes|fric|pognon|sous|pcs|transcash|neosurf|<num> {currency}|{currency} <num>)
    ^ (envoie|achete|paie|paye|vire|recharge|va acheter) ..2 ({card}|carte cadeau|code|codes|argent|thune|pcs|transcash|neosurf|<num> {currency})
    (achete|prends|va acheter) ..2 ({card}|carte cadeau|carte|pcs|transcash|neosurf) ..3 (envoie|donne|code|codes)
    (envoie|envoi|envoye|donne|paie|paye|fais|reponds|repond|montre|obeis|vire|fais le|envoie la|envoie les) (moi|mwa|le|la|les)? ..2 (maintenant|tout de suite|immediatement|direct|mtn|sinon|tt de suite|de suite|sur le champ|avant|dici)
    (envoie|envoi|envoye|jveux|je veux|donne) (men|moi|mwa|en)? ..1 (une autre|un autre|encore|plus|dautres|encore une|une deuxieme) ..3 (sinon|maintenant|ou|avant|mtn|ce soir|photo|photos|$)
    (tu)? (dois|vas|va|as interet a|tas interet a|es oblige de|es obligee de|tes oblige de|tes obligee de) (me|m)? ..1 (envoyer|payer|faire|repondre|donner|obeir|montrer|virer|menvoyer|acheter)
    (fais|fait|fé) (exactement)? (ce|c|tout ce|comme) (que|q|qu) ..1 (je|jte|te|jdis|j) ..1 (dis|demande|veux|ordonne)?
    (je|j) (veux|exige|vx) ..1 (<num>|mon argent|largent|de largent|la thune|une autre photo|dautres photos|plus dargent|les photos)
    jveux ..1 (<num>|mon argent|largent|de largent|la thune|une autre photo|dautres photos)
    (tu)? (me)? (paies|payes|envoies|donnes|dois|vires) ..3 (sinon|ou|maintenant|avant|ce soir|<num>|et je|largent)
    tu menvoies ..3 (sinon|maintenant|ou|argent|largent|euros|ce soir|autre)
    si (tu|t) (veux|vx) que ..2 (supprime|efface|arrete|laisse|ne|jarrete|je supprime|jefface)
    si (jai|je nai|jrecois|je recois|je ne recois|je vois) (pas|rien)
    (je|jtai|jte) ..1 (tai|ai|)? dit de ..1 (envoyer|payer|repondre|faire|menvoyer|le faire|me repondre)
    (je|j) ..2 (redemanderai|repeterai|repete|redirai|redemande|demanderai) (pas|plus)
    (ne)? me (fais|fait) pas (attendre|repeter|enerver|perdre patience)
    (cest|c)? (ta)? (derniere chance|dernier avertissement|dernier avis)
    (jattends|jattend|je attends) (toujours|encore|tjs)? ..2 (largent|argent|code|photo|photos|paiement|reponse|la video|virement|carte)
    (il est|elle est|ou est|cest ou|cest|ou sont|elles sont) ou? ..1 (mon|largent|le code|la photo|les photos|mon argent|le fric|la thune)
    (cest pas|cest|ce nest) (pas)? (assez|suffisant)
    (pas|plus) (le)? choix
    (reponds|repond) (moi|mwa)? ..1 (maintenant|tout de suite|quand je|vite|ou|sinon|mtn|immediatement)
    (paie|paye|envoie|fais|donne|reponds|vire|achete|obeis) ..5 (sinon|ou bien|ou je|ou jenvoie|ou tout|ou tes|ou ta|ou ton|ou alors)
    (paie|paye|envoie|donne|vire) ..5 et (je|jefface|jarrete|jsupprime|je te) ..2 (supprime|efface|laisse|arrete|tranquille|disparais)?
    (chaque|tous les|toutes les) (jour|jours|semaine|semaines|vendredi|soir|soirs) tu ..2 (envoies|payes|paies|dois|vas|menvoies|donnes)
  `,
  de: `
    (schick|send|schicke|sende|zahl|uberweis|uberweise|gib|kauf|besorg|bezahl) (mir|uns) ..3 ({card}|geschenkkarte|geschenkkarten|gutschein|gutscheinkarte|gutscheincode|guthabenkarte|guthaben|code|codes|geld|kohle|knete|<num> {currency}|{currency} <num>)
    ^ (schick|zahl|uberweis|kauf|besorg|hol|geh) ..2 ({card}|geschenkkarte|gutschein|gutscheinkarte|guthabenkarte|guthaben|code|codes|geld|kohle|<num> {currency})
    (kauf|besorg|hol) ..2 ({card}|geschenkkarte|gutscheinkarte|gutschein|guthabenkarte|karte) ..4 (schick|gib|code|codes|sende)
    (schick|schicke|sende|zahl|zahle|mach|antworte|antwort|zeig|gib|uberweis|uberweise|bezahl|gehorch|schicks|machs|tu) (mir|es|das|sie)? ..3 (sofort|jetzt sofort|auf der stelle|endlich|jetzt|sonst|unverzuglich|bis|oder ich|oder alle|oder es)
    (schick|schicke|sende|will|gib) (mir)? ..1 (noch eins|noch eines|noch mehr|mehr|noch ein|ein weiteres|weitere|noch ein bild|noch eine) ..3 (sonst|jetzt|sofort|oder|bis|$)
    du (musst|muss|hast|sollst|wirst) (mir|jetzt)? ..4 (schicken|zahlen|bezahlen|uberweisen|tun was|machen was|antworten|gehorchen|senden|geben|zeigen|kaufen|zu tun)
    (mach|tu|machst|tust|machs|tue) (genau|einfach)? (was|das was|alles was|wie) ich ..2 (sage|sag|will|verlange|sags|befehle)
    ich (will|verlange|brauch|brauche|bekomme|krieg) ..2 (<num>|mein geld|das geld|geld|kohle|mehr geld|noch ein bild|mehr bilder|mehr fotos|noch ein foto|die kohle)
    du (zahlst|schickst|uberweist|gibst|machst|bezahlst|schuldest) (mir|jetzt)? ..4 (sonst|oder|und|sofort|jetzt|bis|<num>|geld|was ich|noch)
    wenn du willst dass ich ..5 (losche|aufhore|losch|lasse|nicht)
    wenn ich ..5 (nicht|nichts|kein|keine) ..2 (bekomme|kriege|sehe|habe|hab|hore)
    ich (hab|habe) (dir)? (gesagt|doch gesagt) ..2 (schick|du sollst|zahl|antworte|schicken|mach)
    ich (sage|sag|frage|frag) ..2 (nicht|kein) (nochmal|noch einmal|zweimal|zweites mal|wieder)
    ich ..3 (nicht|kein) (nochmal|noch einmal|zweimal|zweites mal) ..1 (sagen|fragen|bitten|sag|frag)?
    lass mich nicht ..1 warten
    (letzte|allerletzte) (chance|warnung|mahnung)
    ich (warte|wart) (immer noch|noch|noch immer) ..3 (geld|bild|bilder|foto|fotos|code|antwort|zahlung|video)
    wo (bleibt|ist|bleiben|sind) (mein|das|der|die|dein) (geld|bild|bilder|foto|fotos|code|zahlung|antwort|video|kohle)
    (das)? (reicht|ist) (nicht|mir nicht|nicht genug)
    du hast keine (wahl|andere wahl)
    (antworte|antwort|meld dich) (mir)? ..1 (jetzt|sofort|endlich|wenn ich|gefalligst|oder)
    (zahl|zahle|schick|schicke|mach|tu|antworte|gib|uberweis|uberweise|kauf) ..5 (sonst|oder ich|oder alle|oder es|oder deine|oder dein|oder jeder|ansonsten)
    (zahl|zahle|schick|schicke|gib|uberweis|uberweise|bezahl) ..5 (dann|und) ..1 (losch|losche|lass|lasse|hor) ich
    jede (woche|n tag) ..3 (schickst|zahlst|musst)
    jeden (tag|monat|freitag|abend) ..3 (schickst|zahlst|musst|meldest)
  `,
  pt: `
    (manda|mande|mandame|envia|envie|paga|pague|transfere|transfira|deposita|deposite|passa|passe|compra|compre|faz|faca|arruma|carrega|me manda|me envia|me paga|me passa|me compra|me da) (me|pra mim|para mim|um|o|uns|logo|ai)? ..2 ({card}|cartao presente|cartao de presente|cartao|vale presente|codigo|codigos|dinheiro|grana|pix|guito|<num> {currency}|{currency} <num>|<num> (reais|conto|pila|paus))
    (manda|mande|envia|envie|paga|pague|faz|faca|responde|responda|mostra|obedece|transfere) (me|logo|isso|tudo)? ..2 (agora mesmo|agora|ja|imediatamente|logo|senao|ou entao|neste momento|antes|ate)
    (manda|mande|envia|envie|quero|me manda|manda me|envia me) (me)? (outra|outras|mais|mais uma|outro|mais fotos|mais umas) ..3 (agora|ja|senao|ou|hoje|foto|fotos|$)
    (vc|voce|tu)? (tem|tens|vai ter|vais ter|precisa|deve) (que|de|q) ..1 (mandar|enviar|pagar|fazer o|fazer isso|responder|transferir|depositar|me mandar|me pagar|obedecer|mostrar|comprar|me enviar|me dar)
    (faz|faca|fazes|vais fazer|vai fazer) (exatamente)? (o)? (que|q|oq) ..1 (eu|te|lhe)? ..1 (mando|digo|mandar|disser|quero|to mandando|estou mandando|peco)
    (eu)? (quero|exijo|preciso de|qro) ..1 (<num>|meu dinheiro|o dinheiro|o meu dinheiro|dinheiro|a grana|minha grana|outra foto|mais fotos|mais dinheiro)
    (me) (paga|manda|envia|deve|da|transfere|passa) ..3 (ou|senao|agora|hoje|ate|dinheiro|outra|<num> reais|logo)
    se (quer|queres|vc quer|voce quer|quiser|quiseres) que ..2 (apague|delete|pare|nao|deixe|eu apague|elimine)
    se (eu)? nao (receber|ver|chegar|tiver|recebo)
    (eu)? (ja)? (te)? (disse|mandei|falei|falei pra|disse para|disse pra) ..1 (mandar|mandares|pagar|pagares|responder|fazer|enviar|enviares|responderes|fazeres|vc mandar|voce mandar)
    nao (vou)? (pedir|falar|repetir|mandar|dizer|repito|peco) ..1 (de novo|duas vezes|outra vez|novamente)
    nao me (faz|faca|facas|deixa|deixe) (esperar|esperando|a espera|perder a paciencia|repetir|ficar bravo|ficar irritado)
    (e|é|essa e)? (a)? (sua|tua)? ultima (chance|oportunidade|vez que)
    ultimo aviso
    (to|tou|estou|continuo|ainda estou|ainda to) (esperando|a espera|aguardando) ..3 (dinheiro|grana|codigo|foto|fotos|pagamento|resposta|pix|video)
    (cade|onde esta|onde ta|kd|e) (o|meu|minha|as|a|os) ..1 (dinheiro|grana|codigo|foto|fotos|pagamento|pix|video)
    (isso|isto)? nao (chega|e suficiente|basta|da) ..3 (mais|manda|quero|mandar|$)
    nao (tem|tens) (outra)? (escolha|opcao|saida|alternativa)
    (responde|responda|me responde) (me|logo)? ..1 (agora|ja|logo|quando eu|senao|ou|sempre)
    (paga|manda|envia|faz|responde|pague|mande|envie|faca|responda|transfere|deposita|obedece|compra) ..5 (senao|ou entao|ou eu|ou vou|ou todo|ou todos|ou mando|ou posto|ou publico|ou conto|ou seus|ou sua|ou a tua|ou os teus|ou divulgo)
    (paga|manda|envia|pague|mande|transfere|deposita) ..5 (que|e) (eu)? (apago|deleto|paro|te deixo|some|sumo|elimino)
    toda (semana|sexta|noite) ..1 (vc|voce|tu|me) ..3 (manda|paga|mandas|pagas)
    todo (dia|mes) ..1 (vc|voce|tu|me) ..3 (manda|paga|mandas|pagas)
  `,
  nl: `
    (stuur|geef|betaal|koop|maak|regel|haal) (me|mij|ons) ..3 ({card}|cadeaukaart|cadeaubon|cadeaukaarten|giftcard|bol bon|code|codes|geld|<num> {currency}|{currency} <num>)
    ^ (stuur|betaal|koop|haal|maak) ..2 ({card}|cadeaukaart|cadeaubon|giftcard|code|codes|geld|<num> {currency}|{currency} <num>)
    (koop|haal) ..2 ({card}|cadeaukaart|cadeaubon|giftcard|kaart) ..4 (stuur|geef|code|codes)
    (stuur|betaal|doe|antwoord|geef|laat|reageer|gehoorzaam|maak) (me|mij|het|t|ze|dat|wat)? ..3 (nu meteen|nu|meteen|direct|onmiddellijk|anders|of ik|of iedereen|of anders|voor)
    (stuur|wil|geef) (me|ik)? ..1 (nog een|nog eentje|nog 1|meer|nog meer|er nog een|een andere) ..3 (anders|nu|of|meteen|voor|foto|fotos|$)
    (je|jij) (moet|zal|gaat|zult|hoort) (me|mij|nu|het|gewoon)? ..4 (sturen|betalen|doen wat|antwoorden|geven|overmaken|luisteren|gehoorzamen|laten zien|kopen|doen)
    (doe|luister) (gewoon|precies)? (wat|naar wat) ik ..2 (zeg|wil|vraag|zei)
    ik (wil|eis|moet) ..2 (<num>|mijn geld|het geld|geld|me geld|mn geld|meer geld|nog een foto|meer fotos|nog een filmpje)
    (je|jij) (betaalt|stuurt|geeft|doet|maakt) ..4 (anders|of|en|nu|meteen|voor|<num>|geld|over|wat ik)
    als (je|jij) wil ..1 dat ik ..4 (verwijder|stop|wis|niet|weghaal)
    als ik ..5 (niks|niets|niet|geen|geen geld|geen foto) ..2 (krijg|zie|heb|hoor|ontvang)
    ik (zei|heb gezegd|heb je gezegd) ..3 (stuur|betaal|sturen|betalen|antwoord|nu|doe)
    ik (vraag|zeg) het ..2 (niet|geen) (nog een keer|nogmaals|twee keer|weer|nog eens|tweede keer)
    ik ga het niet ..1 (nog een keer|nogmaals|weer|twee keer)
    laat me niet ..1 wachten
    (laatste|allerlaatste) (kans|waarschuwing)
    ik (wacht|zit) (nog steeds|nog|nog altijd) ..3 (geld|foto|fotos|code|antwoord|betaling|filmpje|te wachten)
    waar (blijft|is|blijven|zijn) (mijn|het|de|me|mn|die|je) (geld|foto|fotos|code|betaling|antwoord|filmpje)
    (dat is|is)? niet genoeg
    je hebt geen (keus|keuze)
    (antwoord|reageer) (me|mij)? ..1 (nu|meteen|direct|als ik|of|anders)
    (betaal|stuur|doe|antwoord|geef|koop|maak|luister) ..5 (anders|of ik|of iedereen|of je|of alles|of het|of anders)
    (betaal|stuur|geef|maak) ..5 (dan|en) ..1 (verwijder|wis|stop|laat|delete) ik
    elke (dag|week|maand|vrijdag|avond) ..3 (stuur|stuurt|betaal|betaalt|moet)
  `,
  pl: `
    (wyslij|przeslij|zaplac|przelej|daj|kup|dawaj|oddaj|podaj|zrob przelew|slij|zaplacisz|doladuj) (mi|nam)? ..3 ({card}|karte podarunkowa|karta podarunkowa|karty podarunkowe|karte|kod|kody|kase|pieniadze|hajs|forse|kod blik|blika|doladowanie|<num> {currency}|<num> (zl|zlotych|stow|stowki|tysiace))
    (wyslij|przeslij|zaplac|zrob|odpisz|odpowiedz|pokaz|daj|dawaj|przelej|wysylaj|sluchaj|plac|odpisuj) (mi|to|je|sie)? ..3 (teraz|natychmiast|juz|od razu|w tej chwili|bo inaczej|inaczej|albo|zaraz|bo wysle|bo wszyscy|bo pokaze|bo powiem|bo wrzuce|albo ja)
    (wyslij|przeslij|chce|daj|dawaj|slij) (mi)? (kolejne|jeszcze jedno|jeszcze|wiecej|nastepne|drugie|jeszcze raz|kolejny|kolejna) ..3 (teraz|albo|bo|inaczej|zdjecie|zdjecia|do|natychmiast|juz|$)
    (musisz|masz|bedziesz|powinnas|powinienes) (mi|to|teraz)? ..2 (wyslac|zaplacic|zrobic co|przelac|odpisac|odpisywac|robic co|wysylac|placic|przeslac|dac mi|pokazac mi|kupic mi|oddac)
    (rob|zrob|zrobisz|bedziesz robic|masz robic) (dokladnie)? (to)? (co|tak jak|wszystko co) (ci)? ..1 (mowie|kaze|chce|powiem|powiedzialem|rozkazuje|powiedzialam)
    (chce|zadam|potrzebuje) ..1 (<num>|moje pieniadze|pieniedzy|kase|kasy|hajs|hajsu|swoje pieniadze|wiecej zdjec|kolejne zdjecie|jeszcze jedno zdjecie|pieniadze|kolejnych)
    (jesli|jak|jezeli) chcesz ..1 (zebym|abym|bym) ..3 (usunal|skasowal|przestal|nie|zostawil|usunela|skasowala|przestala)
    (jesli|jak|jezeli) nie (dostane|zobacze|bede mial)
    (mowilem|mowilam|powiedzialem|powiedzialam|kazalem|kazalam) (ci)? ..2 (wyslij|zaplac|odpisz|masz|zrob|wyslac|zaplacic|odpisac)
    nie bede ..1 (powtarzac|prosic|pytac|czekac|mowic)
    (drugi raz|dwa razy) nie ..1 (poprosze|powtorze|bede)
    (nie kaz|nie karz) mi ..1 czekac
    (to)? (ostatnia|twoja ostatnia) (szansa|szanse)
    ostatnie ostrzezenie
    (nadal|wciaz|ciagle|dalej) (czekam) ..2 (pieniadze|kase|zdjecie|zdjecia|kod|odpowiedz|przelew|film|hajs)
    gdzie (sa|jest) (moje|moja|te|ta|ten|moj) (pieniadze|kasa|zdjecie|zdjecia|kod|przelew|hajs)
    (to)? (za malo|nie wystarczy|malo) ..3 (wyslij|chce|wiecej|doplac|$)
    nie masz (wyboru|wyjscia)
    (odpisz|odpowiedz|odpisuj|odpowiadaj) (mi)? ..1 (teraz|natychmiast|juz|zaraz|jak pisze|od razu|bo|albo)
    (zaplac|wyslij|zrob|odpisz|daj|przelej|kup|przeslij|sluchaj|plac) ..5 (albo|bo inaczej|inaczej|bo wysle|bo pokaze|bo wrzuce|bo powiem|bo wszyscy|bo opublikuje|bo udostepnie|bo rozesle)
    (zaplac|wyslij|przelej|daj) ..5 (to|a|i) (usune|skasuje|przestane|zostawie|znikne|dam ci spokoj)
    (codziennie|co tydzien|co piatek|kazdego dnia|co miesiac) ..3 (wysylasz|placisz|bedziesz|masz|wyslesz)
  `,
  tl: `
    (magsend|mag send|send|sendan|magpadala|padalhan|padalan|magbayad|bayaran|bilhan|bumili|bigyan|maggcash|igcash|ibigay|ipadala|isend) (mo|ka|nyo) ..3 ({card}|load|code|codes|pera|gcash|<num> (pesos|piso|php|k|pisos)|{currency} <num>|money)
    (pakisend|pasend|pa send|pakigcash|pagcash) ..3 (pera|load|code|gcash|{card}|<num>)
    ^ (send|gcash|magsend|bayad) ..2 (pera|gcash|load|{card}|<num> pesos)
    (magsend|magbayad|bayad|gawin|sumagot|sagot|sagutin|ipakita|sundin|isend|magpadala|ipadala|magreply) (mo|ka|na)? ..3 (ngayon na|agad|ngayon din|now na|now|kundi|kung hindi|kung di|or else|bago|asap)
    (magsend|mag send|send ka|send mo|gusto ko|bigyan mo ako|isend) (ka|mo|ko)? ..1 (ng)? (isa pa|pa ulit|iba pa|mas marami|pa ng|dagdag)
    (kailangan|dapat|kelangan|kelngan) (mo|mong|kang|ka) ..2 (magsend|magbayad|magpadala|sumunod|gawin|sumagot|bayaran|sundin|ibigay|isend|ipadala|mag send)
    (gawin|sundin|gagawin|susundin) mo ..2 (sinasabi|sabi|gusto|utos|inuutos|iuutos|sasabihin) ..1 (ko)?
    (sumunod|sunod) ka (sa|na lang|nalang|lang)
    (gusto|gsto|kailangan) ko ..2 (<num> pesos|pera|pera ko|ng pera|yung pera|another pic|isa pang pic|isa pang picture|bayad|yung bayad|gcash)
    (kung|kapag|pag) gusto mong ..2 (burahin|idelete|tumigil|tigilan|delete|mabura)
    (kung|kapag|pag) (wala|walang|hindi ko|di ko) ..3 (pera|natanggap|pic|picture|nakita|bayad|code|dumating)
    (sabi ko|sinabi ko) ..3 (magsend|magbayad|send|sumagot|gawin|ngayon|isend|magreply)
    (hindi|di) ko na ..1 (uulitin|ulitin|sasabihin ulit|hihilingin)
    (wag|huwag) mo (akong|kong|ko) ..1 (paghintayin|pinaghihintay|hintayin|galitin|paghintayin)
    (last|huling) (chance|warning|pagkakataon|babala)
    (naghihintay|hinihintay|inaantay|nag aantay|naghihintay pa) (pa)? (rin|din)? (ako|ko) ..3 (pera|bayad|pic|pics|picture|code|sagot|reply|video)
    (nasaan|asan|nasan|san|saan) na ..2 (pera|bayad|pic|pics|code|picture|video|load|gcash)
    (kulang|hindi sapat|di sapat|kulang pa)
    wala kang (choice|pagpipilian|magagawa|ibang choice)
    (sumagot|sagutin|magreply|mag reply|reply) (ka|mo) ..1 (ngayon|agad|na|ako|kundi|kung)
    (magsend|magbayad|gawin|sumagot|bayaran|send ka|send mo|magpadala|isend|ipadala|sundin|bigyan) ..5 (kundi|kung hindi|kung di|or else|or ipopost|or isesend|or ikakalat|o ipopost|o ikakalat|or sasabihin)
    (araw araw|linggo linggo|every week|every day|bawat linggo) ..3 (magsesend|magbabayad|send|magsend|magbayad|bayad)
  `,
  hi: `
    ({card}|गिफ्ट कार्ड|कार्ड|कोड|पैसे|पैसा|रुपये|रुपए|रूपये|पेटीएम|यूपीआई) ..4 (भेजो|दो|भेजना|भेजिए|भेजदो|डालो|खरीदो|भेज दे|ट्रांसफर करो|सेंड करो)
    <num> ..1 (रुपये|रुपए|रूपये|हजार|₹|डॉलर|पाउंड) ..3 (भेजो|दो|भेज दे|डालो|ट्रांसफर करो|भेजना)
    (अभी|तुरंत|फौरन|अभी के अभी|जल्दी से|इसी वक्त) ..3 (भेज|भेजो|पैसे|जवाब|करो|दिखाओ|दो|दे|कर)
    (भेज|भेजो|जवाब दो|करो|दो|पैसे दो) ..2 (अभी|तुरंत|वरना|नहीं तो|फौरन)
    (एक|और) (और|एक|ज्यादा) ..2 (फोटो|तस्वीर|वीडियो|भेज|भेजो|पैसे)
    (भेजना|देना|करना|पैसे देने|मानना) (ही)? (पड़ेगा|पड़ेगी|होगा|होगी|पड़ेंगे|होंगे)
    (जो|जैसा) ..1 (मैं)? ..1 (कहूं|कहूँ|बोलूं|बोलूँ|कहता|कह रहा|बोल रहा|कहा|बोला) ..3 (कर|करो|करना|वही|वो|करोगी|करोगे)
    मेरी बात (मान|मानो|माननी|सुन)
    (मुझे|मेरे को) ..2 (पैसे|पैसा|रुपये|मेरे पैसे|और फोटो|और पैसे) ..1 (चाहिए|चाहिये|दो)
    (आखिरी|अंतिम|लास्ट) (मौका|चेतावनी|चांस|बार)
    (दोबारा|दुबारा|फिर से|बार बार) (नहीं) (बोलूंगा|कहूंगा|पूछूंगा|मांगूंगा|बोलूंगी|कहूंगी)
    (इंतजार|इंतज़ार) (मत|ना) (करवा|कराओ|करवाओ|करा)
    (पैसे|फोटो|कोड|जवाब|वीडियो) ..1 (का|के लिए) (इंतजार|इंतज़ार)
    (पैसे|फोटो|कोड|मेरे पैसे|वीडियो) (कहां|कहाँ) ..1 (है|हैं)
    (इतना|इतने|ये) ..1 (काफी|बस|कम) (नहीं|है|हैं)
    (कोई|और कोई) (चारा|रास्ता|ऑप्शन) नहीं
    (जवाब|रिप्लाई) (दो|दे|कर|करो) ..1 (अभी|तुरंत|जल्दी|वरना|नहीं तो|मुझे)
    (भेज|भेजो|दो|करो|दे|कर|पैसे|मान|मानो) ..4 (वरना|नहीं तो|नही तो|वर्ना)
    (हर|रोज) (हफ्ते|दिन|महीने)? ..3 (भेजना|देना|भेजोगी|भेजोगे|दोगे|दोगी)
  `,
  'hi-latn': `
    ({card}|gift card|card|code|paise|paisa|rupaye|rupay|rupees|rs|paytm|upi|gpay|phonepe|recharge) ..4 (bhejo|do|bhejna|bhejiye|dalo|daalo|kharido|karo|bhejde|bhejdo|bhej de|dedo|de do)
    <num> ..1 (rupaye|rupay|rupees|rs|hazar|hazaar|₹|dollar|pound|rupe) ..3 (bhejo|do|bhej de|bhejde|bhejdo|dalo|karo|bhejna|dedo)
    (abhi|abi|turant|fauran|abhi ke abhi|jaldi se|isi waqt|jldi) ..3 (bhej|bhejo|paise|jawab|jawaab|karo|dikhao|do|de|kar|reply|send|bhejde)
    (bhej|bhejo|jawab do|reply kar|karo|do|paise do|reply karo|bhejde|send kar) ..2 (abhi|abi|turant|warna|varna|nahi to|nahi toh|fauran|nhi to)
    (ek|aur|or) (aur|or|ek|zyada) ..2 (photo|photos|pic|pics|tasveer|video|bhej|bhejo|paise)
    (bhejna|dena|karna|paise dene|manna|maanna|bhejni|deni) (hi)? (padega|padegi|hoga|hogi|padenge|honge)
    (jo|jaisa|jaise) ..1 (mai|main|mein)? ..1 (kahu|kahun|bolu|bolun|kehta|kahta|keh raha|bol raha|kaha|bola|bol rha) ..3 (kar|karo|karna|wahi|wo|vahi|karogi|karoge|kr)
    meri baat (maan|mano|maano|manni|sun|suno|man)
    (mujhe|mereko|mujhko|mje) ..2 (paise|paisa|rupaye|mere paise|aur photo|aur pic|aur paise|aur photos) ..1 (chahiye|chaiye|do|chahie)
    (nahi|nhi|nahin|na|nai) (bheja|bheji|bheje|diya|diye|kiya|mani|maani|di) (to|toh)
    (akhri|aakhri|aakhiri|last) (mauka|moka|chetavni|chance|baar|bar|warning)
    (dobara|dubara|phir se|fir se|baar baar|bar bar) (nahi|nhi|nahin) (bolunga|kahunga|puchunga|mangunga|bolungi|kahungi|poochunga)
    (intezar|intezaar|intjar|wait) (mat|na) (karwa|karao|karwao|kara)
    (paise|photo|pic|code|jawab|video|reply) ..1 (ka|ke liye) (intezar|intezaar|wait|intjar)
    (paise|photo|pic|code|mere paise|video) (kaha|kahan|kidhar) ..1 (hai|hain|h)
    (itna|itne|ye|yeh) ..1 (kafi|kaafi|bas|kam) (nahi|nhi|nahin|hai|hain)
    (koi|aur koi) (chara|rasta|option|choice) (nahi|nhi|nahin)
    (jawab|jawaab|reply) (do|de|kar|karo|kr|dede) ..1 (abhi|turant|jaldi|warna|varna|nahi to|mujhe)
    (bhej|bhejo|do|karo|de|kar|paise|maan|mano|reply|bhejde|bhejdo) ..4 (warna|varna|wrna|nahi to|nahi toh|nhi to|nhi toh)
    (har|roz|rozana) (hafte|din|mahine)? ..3 (bhejna|dena|bhejogi|bhejoge|doge|dogi)
  `,
}
