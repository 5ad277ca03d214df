import type { Phrases } from '../plug.ts'

/** Demands that name no threat: all of it by a time, one more at once, no excuses, card and code, pay and I leave you alone, however you get it. */
export const insistingDemands: Phrases = {
  any: `
    ] ..1 (now|rn|jetzt|sofort|ya|ahora|agora|direct|maintenant|nu|meteen|teraz|natychmiast|rwan|nawr|ngayon|agad|abhi|अभी) ..2 (no|and|keine|y|und|e|et|en|i|a|aur|और|at|kein)
    ] ..2 (no excuses|keine ausreden|sin excusas|sem desculpa|sem desculpas|sans discuter|sans excuse|geen smoesjes|bez dyskusji|bez wymowek|dim esgusion|walang palusot|bahana nahi)
  `,
  en: `
    (no excuses|no more excuses|no arguing|no buts|no discussion|no questions|dont argue|stop stalling|no messing|not asking) ..3 ({pic}|money|cash|pay|send|code|codes|card|waiting|my|now|do)
    (do|send|pay|now|cash|money|code|card|{pic}) ..4 (no excuses|no arguing|no discussion|no questions asked|im not asking|not asking|end of|n thats that|and thats that|thats final)
    (i|u|you)? (want|need|wanna) ..1 (it all|all of it|everything|the lot|the money|the cash|my money|it) ..1 (by|before|b4)
    (i|we) (want|need) ..1 (<num>|{currency}) ..2 (more|on|in|by|before|b4|from you|from u|now|tonight|today|sent)
    (another|one more|1 more|<num> more|two more|three more|more) (now|rn|right now|asap|immediately)
    do (another|1 more|one more|<num> more|it again) ..1 (now|rn|asap)?
    (find|get|sort|borrow|nick|make|raise) ..1 (me)? ..1 ({currency} <num>|<num> {currency}|<num>|the money|the cash|money|cash) ..3 (dont care how|i dont care|dont care where|idc how|idc|somehow|or)
    (dont|do not) care (how|where) ..2 (get|find|from)
    (go|run|just) (to)? ..2 (get|buy|grab|nick|take) ..2 ({card}|{your} mums card|{your} moms card|{your} dads card|{your} parents card)
    (take|use|nick|borrow|grab|get) {your} ..1 (mum|mom|dad|parents|mums|moms|dads|nan|mother|father|sister) ..1 (s)? (card|purse|wallet|bank|phone|account|atm)
    (pay|send|transfer|give it|do it) ..3 (and|n|then) ..1 (ill|il|i will|i|its|it) ..2 (leave you alone|leave u alone|stop|delete|go away|be done|be gone|is over|disappear|stay quiet|keep quiet)
    {you} ..2 (hour|hours|hr|hrs|minutes|min|mins|day|days|friday|monday|tonight|midnight|<num>|pm|six|tomorrow) to (pay|send|get|transfer|give|find|do|reply|answer|decide|sort)
    (have|has|needs|better|must) ..2 (the|my)? (money|cash|payment|card) ..1 (in|here|there|on|ready|by)
    {you} owe me ..1 ({currency}|<num>|money|pay)
    {you} ..1 (will|gonna|are going to|going to|must|have to) ..1 (do|obey|follow) ..2 (exactly)? (as|what|everything|whatever) (i|im)
    {you} (will|must|better|have to|gonna)? ..1 (answer|reply|respond|pick up) (when|every time|whenever|as soon as) i
    (give|tell|send) (me)? {your} (password|pass|login|passcode|pin|account) ..2 (now|rn|or|right now|asap|immediately|today)
    (i wont|im not gonna|i dont|im not|not gonna|wont) (say|saying|tell|telling|ask|asking|repeat|repeating) ..1 (it|this|you|u|that|myself)? (again|twice|a second time)
    (that|thats|its|this|it) ..1 (isnt|is not|aint|not|wont be) ..1 (enough|gonna cut it|good enough|nearly enough)
    (pay|send it|send them|do it|buy it|transfer) (or|now|rn)
    ^ (just)? (pay|pay up|pay me|do it|send it) (then)? $
    ({currency} <num>|<num> {currency}) ..1 (by|before|b4|in the next|within)
    ({currency} <num>|<num> {currency}|money|cash|pay) ..3 (or|else) ..1 (i|ill|il|every1|everyone|{your}|it|they|this)
    (where|wheres|wers) ..1 my (money|cash|code|codes|payment|card)
    send ..1 ({currency}|<num>|money|cash) ..2 (now|rn|asap|or|tonight|today|immediately)
  `,
  cy: `
    (dim esgusion|dim dadla|dim lol|fim yn gofyn|dwi ddim yn gofyn|dydw i ddim yn gofyn|heb ddadlau)
    (dwisio|dwisior|dwisi|dwisir|dwi isio|dwi eisiau|dwi angen|fi moyn|fi angen) ..1 (cwbl|y cwbl|r cwbl|popeth|<num>|£|<num> punt|<num> bunt|yr arian|r arian|pres|r pres|pres fi)
    (un|llun|mwy|<num>) (arall|mwy|eto) (nawr|rwan|syth|ar unwaith|heno)
    (rwan|nawr|yn syth) (gyrra|anfon|hala|danfon|rho) (fwy|mwy|un|llun|o)
    (cer|dos) ..2 (nol|brynu|prynu|gael) ..2 (gift card|cerdyn|cerdyn anrheg|card|carden)
    (cymer|cyma|defnyddia|iwsia|dwyn|dwg) ..1 (cerdyn|carden|card|pwrs) ..1 (dy)? (fam|dad|mam|tad|rieni)
    (ffeindia|ffindia|cael|tyrd o hyd|ca|cer i gael) ..1 (£|<num>|arian|pres) ..4 (dim ots|sut|sdim ots|sim ots|rhywsut)
    (dim ots|sdim ots|sim ots) ..1 (gen i|da fi)? ..1 (sut|o le|ble)
    (byddi|fyddi|nei|bydd rhaid) ..2 (di)? ..1 (n)? (gwneud|neud|wneud) ..3 (union|fel|be|beth) ..2 (dweud|deud|ddweud|gweud)
    (ti efo|gen ti|ma gen ti|da ti|mae gen ti|sgen ti) ..5 (i dalu|i yrru|i anfon|i hala|i ateb|i ddanfon)
    (tala|dala) ..2 (a|ac|wedyn|nai|na i|a nai) ..2 (gadael|stopio|gad|llonydd|lonydd|dileu)
    (dio|dydi|dyw|dyna|nid) ..2 (ddim|m|im)? ..1 (yn)? (ddigon|digon)
    (rhaid|gorfod|ma rhaid) i (r|yr)? (arian|pres) ..3 (fod|yma|mewn)
    (tala|tal) ..3 neu ..1 (bydd|fydd|nai|mi|pawb)
    ^ (tala|jyst tala|tala wan) $
    (ateb) ..1 (pan|bob tro) dwi
  `,
  es: `
    (sin excusas|nada de excusas|sin peros|sin discutir|no hay excusas|dejate de excusas|no te pregunto|no te estoy preguntando|y punto|y se acabo) ..3 (manda|mandame|paga|dinero|plata|foto|codigo|mi|el|haz|$)
    (quiero|necesito|exijo|kiero|faltan|falta|quieron) ..1 (todo|<num>|mi dinero|la plata|el dinero|mi plata|la pasta|la lana) ..2 ({currency}|pavos|mas|antes|para|hoy|ahora|en|por|ya|lucas|pesos)
    (otra|otro|una mas|dos mas|tres mas|mas) (ahora mismo|ahora|ya|ya mismo|inmediatamente|de inmediato)
    (no lo|no te lo|no voy a|no lo voy a) (repito|repetir|repetire|digo|dire|pido|decir|pedir) ..3 (hazlo|haz|ya|otra vez|manda|paga|dos veces|mas|$)
    haras ..2 (lo que|exactamente|todo lo que|lo q|cuanto) ..2 (yo)? (te)? (diga|digo|mande|pida|ordene)
    (consigue|busca|consiguelo|sacale|roba|agarra|coge|toma|pide) ..2 (<num>|dinero|plata|{currency}|la tarjeta|la tarjeta de tu|tarjeta) ..5 (como sea|me da igual|no me importa|de donde|tu madre|tu mama|tu padre|tu papa|mama|papa)
    (me da igual|no me importa|me vale|me la suda) (como|de donde|donde|cómo)
    (ve a|vete a|anda a|vas a|anda|ve) ..1 (comprar|por|compra|buscar|y compra) ..2 (tarjeta|{card}|gift card|google play)
    (compra|compras|agarra) ..2 (tarjeta|{card}|gift card) ..2 (y|e) ..2 (codigo|manda|mandas|pasame|pasas|envia|dame)
    (coge|agarra|usa|toma|saca) ..1 (la tarjeta|el monedero|la cartera|el celular) de (tu|mama|papa)
    (paga|manda|mandame|dame|haz|pagame) ..3 y (te dejo|te dejare|ya no|me olvido|lo borro|desaparezco|paro|me voy|se acaba|ahi queda)
    (tienes|tenes|te doy|te quedan|te queda|te quеdаn) ..5 (para|pa) (pagar|pagarme|mandar|mandarme|enviar|conseguir|responder|hacerlo|decidir|darme|depositar)
    (el dinero|la plata|mi dinero|la pasta|la lana) ..2 (tiene que|debe|que este|estar|ha de)
    me (debes|debés) ..1 (<num>|{currency}|dinero|plata)
    (respondes|contestas|vas a responder|vas a contestar|me respondes|me contestas) (cuando|cada vez|siempre que|en cuanto)
    (dame|pasame|mandame|dime) tu (contrasena|clave|password|pin|usuario) ..1 (ya|ahora|o|ahora mismo)
    (con eso|eso|esto|asi) no (alcanza|basta|llega|es suficiente) ..4 (manda|quiero|mas|dame|falta|<num>)
    ^ (paga|pagame|hazlo|mandalo|mandala|hacelo) (ya)? $
    (<num> {currency}|{currency} <num>|<num> pavos|<num> lucas) ..2 (o|antes|ya|para hoy|antes de)
    (paga|manda|hazlo|haz|mandame|pagame|contesta) ..3 o ..1 (se|lo|la|te|voy|todo|todos|tu|tus|le)
    (donde|y) esta mi (dinero|plata|pasta|lana|codigo)
  `,
  fr: `
    (sans discuter|sans excuse|sans excuses|pas dexcuse|pas dexcuses|discute pas|point final|et basta|pas de question|pas de mais|je rigole pas avec) ..3 (envoie|argent|paie|thune|photo|code|fais|mon|$)
    (je veux|jveux|il me faut|me faut|jai besoin de|fo|faut) ..1 (tout|mon argent|la thune|largent|mes thunes|le fric|<num>) ..3 (avant|dici|pour|en plus|de plus|maintenant|ce soir|sur|euros|balles|mtn)
    (encore|une autre|un autre|encore une|encore un|une de plus|plus) ..1 (tout de suite|maintenant|mtn|direct|de suite|tt de suite)
    (maintenant|mtn|alors) (tu)? ..1 (en)? (envoies|envoi|envoie|renvoies) ..1 (plus|encore|une autre|dautres|moi)
    (jle|je le|je|jvais pas le|je vais pas le|jte le) ..1 (redirai|repeterai|repete|redemanderai|redis|repeter|redire|dirai) (pas|plus|pas deux fois)
    (trouve|debrouille toi pour|demerde toi pour|recupere|ramene|prends) ..2 (<num>|largent|la thune|{currency}|de largent|la carte|le fric) ..4 (men fiche|men fous|mefou|peu importe|comment|osef|jmen|de ta mere|de ton pere|de ta daronne|tes parents)
    (je men|jmen|je m en) (fiche|fous|fou|tape|balek) ..1 (comment|dou|de comment|ou)
    (prends|pique|utilise|chope) ..1 (la carte|la cb|le portefeuille|le sac|le tel) (de|a) (ta|ton|tes)
    (va|vas) ..2 (acheter|chercher|prendre) ..2 ({card}|carte|cartes|pcs|neosurf|transcash|recharge)
    (achete|prends|tu prends|tu achetes) ..2 ({card}|carte|pcs|neosurf|recharge) ..3 (code|envoies|donnes|files)
    (paie|paye|envoie|donne|fais le) ..3 (et|apres) ..1 (je te laisse|jte laisse|jarrete|je supprime|jsupprime|jefface|jdisparais|on nen parle plus|je te lache|jte lache|cest fini)
    (tu as|tas|il te reste|te reste|jte donne|je te donne|je te laisse|jte laisse) ..5 (pour) (payer|envoyer|trouver|me payer|menvoyer|repondre|faire|virer|decider)
    (largent|la thune|le fric|mon argent|mes thunes) (doit|dois|faut|a interet)
    (tu me dois) ..1 (<num>|{currency}|de largent|largent|ma thune)
    (tu)? (reponds|repond|repondras|vas repondre) (quand|des que|chaque fois|qd) ..1 (je|jte|jecris|jappelle)
    (donne|file|envoie|balance) (moi)? ..1 (ton mot de passe|ton mdp|ton code|tes identifiants) ..2 (tout de suite|maintenant|mtn|ou|sinon|direct|de suite)
    (tu vas|tu va) (faire|executer|obeir) ..2 (exactement|tout)? ..1 (ce que|c que|ske|comme|a tout)
    (ca|cest|sa|c) ..1 (suffit|assez|suffira) pas ..4 (envoie|veux|encore|plus|ramene|il me faut)
    ^ (paie|paye|fais le|obeis|envoie) (maintenant|mtn)? $
    (paie|paye|envoie|fais|donne|obeis) ..4 (ou|sinon) ..1 (tout|je|jenvoie|tes|ta|ton|jpublie|tlm|jbalance|jle)
    (<num> {currency}|<num> balles) ..2 (avant|dici|ou|sinon|pour ce soir|maintenant)
    (ou|ou est|elle est ou|il est ou) ..1 (mon argent|ma thune|mon fric|mon code)
  `,
  de: `
    (keine ausreden|keine ausrede|ohne ausreden|ohne diskussion|keine diskussion|keine widerrede|ich frag nicht|ich frag nich|keine faxen) ..3 (geld|mach|schick|zahl|bild|foto|code|wo|$)
    (ich)? (will|brauch|brauche|verlange) ..1 (alles|das geld|mein geld|die kohle|meine kohle) ..2 (vor|bis|sofort|jetzt|heute|haben)
    (ich)? (will|brauch|brauche|verlange) ..1 (nochmal|noch|weitere)? <num> ..1 ({currency}|tacken|kroten|eier|steine|mause)
    (noch|nochn|noch ein|noch eins|noch eine|mehr|noch mal) ..1 (sofort|jetzt|gleich|auf der stelle|aber schnell)
    (jetzt|nun|dann) (schickst|gibst|machst|zahlst|uberweist) du ..1 (mehr|mir|noch|weiter|alles|nochmal|eins)
    (ich)? (sag|sags|frag|frags|wiederhol|wiederhols|bitt) ..2 (nicht|nich|ned) ..1 (nochmal|noch mal|zweimal|noch einmal|ein zweites)
    (besorg|besorge|treib|hol|klau|organisier|find) ..2 (<num>|das geld|geld|{currency}|die karte|kohle) ..5 (egal wie|ist mir egal|mir egal|egal woher|irgendwie|mama|mutter|papa|vater|eltern)
    (mir|is mir|ist mir) (egal|wurscht|schnuppe) ..1 (wie|woher|wo)
    (nimm|klau|hol|benutz) ..1 (die karte|die kreditkarte|das portemonnaie|das handy|die ec karte) ..1 (von)? (deiner|deinem|deinen|mama|papa)
    (geh|kauf|hol|los) ..3 ({card}|guthabenkarte|gutscheinkarte|gutschein|guthaben|paysafe|geschenkkarte) ..4 (code|schick|kauf|kaufen|holen)
    (du kaufst|du holst|kauf) ..2 ({card}|guthabenkarte|gutscheinkarte|gutschein|paysafe|karte) ..2 (und)
    (zahl|zahle|schick|gib|mach|uberweis) ..4 (und|dann) ..1 (ich lass|ich lasse|lass ich|lasse ich|ich hor|hor ich|ich losch|losch ich|bin ich weg|ich bin weg|hast du ruhe|ist ruhe|ist gut|is gut|is ruhe)
    (zahl|zahle) (lieber|einfach|endlich|jetzt|halt|besser)
    (du hast|hast du|haste|ich geb dir|ich gebe dir|dir bleiben) ..5 (zum zahlen|zum bezahlen|zu zahlen|zum schicken|um zu zahlen|um zu bezahlen|zum uberweisen|um zu antworten|zum antworten)
    (das geld|die kohle|mein geld) (muss|hat|soll|ist) ..1 (bis|da|auf|heute|morgen)
    du schuldest mir
    (du)? (antwortest|meldest dich|schreibst zuruck) (wenn|sobald|immer wenn|jedes mal) ich
    (gib|sag|schick) mir ..1 (dein passwort|dein pw|deinen pin|dein login|deine zugangsdaten|das passwort)
    du (tust|machst|wirst) ..2 (genau|alles|exakt)? ..1 (was|wie) ich
    (das)? reicht (nicht|nich|ned|mir nicht|mir nich)
    ^ (zahl|zahle|machs|mach es|schick es|schicks|mach jetzt|zahl jetzt) $
    (zahl|mach|machs|schick|schicks|tus) ..4 (oder|sonst) ..1 (alle|deine|ich|die|es|dein|jeder)
    <num> {currency} ..2 (bis|sonst|oder|vor|sofort)
    wo (ist|bleibt|is) (mein|das) (geld|kohle|code)
  `,
  pt: `
    (sem desculpa|sem desculpas|sem mais desculpas|nada de desculpas|sem discutir|sem conversa|sem enrolar|sem enrolacao|n to pedindo|nao to pedindo|nao estou pedindo|nao estou a pedir|e ponto final|e ponto|chega de enrolar)
    (quero|preciso de|exijo|qro|falta|faltam) ..1 (tudo|td|<num>|meu dinheiro|o dinheiro|a grana|o guito|r$) ..3 (antes|ate|hoje|agora|mais|no pix|no paypal|em|pra|reais|conto|euros)
    (outra|outro|mais uma|mais um|mais duas|mais) (agora|ja|agora mesmo|imediatamente|logo)
    (n|nao) (vou|to) ..1 (falar|repetir|pedir|dizer|mandar) ..2 (duas|2|vezes|de novo|outra|mais|novamente)
    (arranja|arruma|arranje|da um jeito de|desenrola|consegue|pega|rouba|tira|saca) ..2 (<num>|r$|{currency}|o dinheiro|dinheiro|grana|a grana|o cartao|cartao) ..5 (quero saber|nao me importa|nem quero|importa|como|mae|pai|pais|n quero|te vira)
    (nao|n|nem) (quero saber|me importa|me interessa|ligo) (como|onde|de onde|pra)
    (pega|pegue|usa|rouba|tira) ..1 (o cartao|a carteira|o celular|o telemovel) (da|do|de)
    (vai|va) ..2 (comprar|buscar|compra|pegar) ..2 (um|uma|o)? ({card}|gift card|cartao|vale)
    (compra|compre|compras) ..2 ({card}|gift card|cartao) ..2 (e|manda|me)
    (paga|manda|faz|envia|me paga|transfere) ..3 (e|que) ..1 (eu)? ..1 (te deixo|deixo te|sumo|paro|apago|esqueco|largo|desapareco|largo do teu pe|saio)
    (vc|voce|tu|te)? (tem|tens|dou|resta|restam) ..5 (pra|para) (pagar|mandar|enviar|me pagar|responder|arrumar|arranjar|transferir|decidir|conseguir)
    (o dinheiro|a grana|o pix|meu dinheiro|o guito) (tem que|tem de|deve|precisa)
    (vc|voce|tu)? me (deve|deves) ..1 (<num>|r$|{currency}|dinheiro|grana)
    (vc|voce|tu)? (vai|vais)? ..1 (responder|responde|respondes|atender|atende) (quando|sempre que|toda vez|assim que) eu
    (da|me da|passa|me passa|manda) (me)? ..1 (tua senha|sua senha|a tua senha|a senha|a tua password|tua palavra passe|teu login) ..2 (agora|ja|ou|logo)
    (vai|vais|vc vai|tu vai) (fazer|obedecer) ..2 (exatamente)? ..1 (o que|oq|tudo o que|tudo que|td que)
    (isso|isto|so isso|com isso) (n|nao) (chega|basta|da|e suficiente|eh suficiente)
    ^ (paga|faz|manda|pague|faz logo|paga logo|manda logo) (ja|agora)? $
    (paga|faz|manda|responde|faca|pague) ..4 (ou|senao) ..1 (todo|todos|tua|sua|teus|seus|eu|vou|geral|a escola)
    (<num> reais|r$ <num>|<num> {currency}|<num> conto) ..2 (ate|antes|ou|senao|agora|hoje)
    (cade|kd|onde ta|e) ..1 (meu dinheiro|minha grana|meu pix|o meu dinheiro)
  `,
  nl: `
    (geen smoesjes|geen smoes|zonder smoesjes|geen excuses|geen discussie|geen gezeur|ik vraag het niet|ik vraag niks|punt uit|geen gemaar)
    (ik)? (wil|moet|eis) ..1 (alles|het|t|mijn geld|het geld|dat geld|m) ..2 (hebben)? ..1 (voor|binnen|vandaag|vanavond|nu)
    (voor|binnen) ..4 (wil|moet) ik (het|alles|t|dat geld|mijn geld|geld) ..1 (hebben|zien)
    (ik)? (wil|moet|eis) ..1 (nog)? <num> ..1 ({currency}|piek|ballen|tientjes)
    (ik)? (wil|moet) ..1 (tien|twintig|dertig|veertig|vijftig|honderd|een tientje|een meier) ..1 ({currency}|piek|hebben|en)
    (nog meer|nog een|nog eentje|meer|nog 1) ..1 (nu|meteen|en wel nu|direct|onmiddellijk|snel)
    (nu|dan|jij) ..1 (meer|nog meer|nog een|verder) (sturen|stuur|maken)
    (ik)? (zeg|vraag|herhaal) (het|t)? (niet|nie|geen) ..2 (nog|twee|nogmaals|keer|weer)
    (regel|vind|fix|pak|steel|jat|haal|leen) ..2 (<num>|geld|het geld|een tientje|{currency}|de pas|twintig|vijftig|honderd) ..5 (boeit|maakt niet uit|maakt me niet uit|hoe dan ook|maakt mij|niet hoe|moeder|ouders|vader|kan me niet)
    (boeit|kan|maakt) (me|mij) (niet|nie|niks) ..1 (schelen|uit)? ..1 (hoe|waar)
    (pak|gebruik|jat|haal) ..1 (de pas|de bankpas|pinpas|de pinpas|de portemonnee|de kaart) van (je|jouw)
    (ga|loop|koop|haal) ..2 (een|naar)? ..2 ({card}|giftcard|cadeaukaart|cadeaubon|tegoed|kaart) ..2 (en|kopen|halen)
    (betaal|stuur|doe|geef|maak) ..3 (en|dan) ..1 (ik laat|laat ik|ik stop|stop ik|ben ik weg|ik verwijder|verwijder ik|ik ben weg|ben je van me af|is het klaar)
    (je hebt|heb je|je krijgt|ik geef je|nog) ..5 (om te|om mij|om me|om) ..2 (betalen|sturen|te sturen|regelen|overmaken|te betalen|te reageren|beslissen|reageren|antwoorden)
    (het geld|dat geld|mijn geld) (moet|hoort|dient)
    je (bent me|bent mij|staat bij me) ..2 (schuldig|euro)
    (jij|je) (antwoordt|reageert|appt terug|neemt op) (als|zodra|wanneer|elke keer)
    (geef|stuur|zeg) (me)? ..1 (je wachtwoord|je ww|je code|je inlog|je pincode) ..1 (nu|meteen|of|direct)?
    (je|jij) (doet|gaat|zal|zult) ..2 (precies|exact)? ..1 (wat|alles wat|doen wat) ik
    (dat|das|dit)? (is|s) niet genoeg
    ^ (betaal|betaal nu|doe het|stuur het|stuur nu|doe t) (nou|nu)? $
    (betaal|doe|stuur|maak|antwoord) ..4 (of|anders) ..1 (iedereen|je|jouw|ik|alles|heel|het|t)
    (en anders niet|en snel|en wel nu) $
    <num> {currency} ..2 (of|anders|nu|binnen)
    waar (is|blijft) (mijn|dat|me|mn) (geld|code)
    (wacht|wachten) ..2 op ..1 (dat|het|mijn|me|mn) (geld|code|betaling)
  `,
  pl: `
    (bez wymowek|bez dyskusji|bez gadania|koniec gadania|koniec wymowek|bez ale|nie pytam|nie prosze|zadnych wymowek)
    (czekam na) ..1 (pieniadze|kase|hajs|przelew|kod|zdjecie|blika)
    (chce|potrzebuje|zadam) ..1 (wszystko|calosc|<num>|stowe|stowke|dwie stowy|piecset|dwiescie|sto|kase|hajs|pieniadze) ..2 (do|przed|dzis|teraz|na|zl|zlotych|jeszcze)
    (jeszcze|kolejne|nastepne|wiecej) ..1 (jedno|raz|jeden)? ..1 (teraz|juz|natychmiast|od razu|w tej chwili)
    nie bede ..1 (powtarzac|powtarzal|powtarzala|prosil|prosila|prosic|mowil|mowila|pytal|pytala)
    (ogarnij|zalatw|skombinuj|znajdz|wez|zabierz|ukradnij|pozycz) ..2 (<num>|kase|hajs|pieniadze|stowe|stowke|karte|stowy) ..5 (obchodzi|niewazne|jak chcesz|wszystko jedno|mamy|taty|mame|ojca|rodzicow|nie wiem jak|skad chcesz)
    (nie obchodzi mnie|mam gdzies|niewazne|wszystko mi jedno) ..1 (jak|skad)
    (wez|zabierz|uzyj) ..1 (karte|portfel|telefon) (mamy|taty|ojca|matki|rodzicow|mamie|tacie)
    (kupujesz|kupisz|kup|idz kup|lec kup|idz po) ..3 (karte|karty|{card}|kod|paysafe|doladowanie|gift card) ..4 (kod|wysylasz|wyslij|podajesz|daj|i)
    (plac|zaplac|wyslij|daj|przelej|placisz) ..2 (to|a|i) ..1 (sie odczepie|odczepie|dam ci spokoj|dam spokoj|zostawie|skasuje|usune|znikne|bedzie spokoj|masz spokoj|koniec)
    (masz|daje ci|zostalo|zostalo ci|dostajesz) ..5 (zeby|na|by) ..1 (zaplacic|zaplate|wyslac|przelac|przelew|wplate|odpisac|odpowiedz|oddac|skombinowac)
    (kasa|pieniadze|hajs|kaska|przelew) (ma|maja|musi|musza) byc
    (jestes mi)? (winna|winien|wisisz mi|dlugu) ..1 (<num>|stowke|stowe|kase|hajs|pieniadze)
    (masz|bedziesz) (odpisywac|odpowiadac|odbierac) (jak|kiedy|gdy|zawsze)
    (podaj|dawaj|daj|wyslij) (mi)? ..1 (haslo|swoje haslo|login|pin|dane do logowania)
    (robisz|zrobisz|bedziesz robic|bedziesz robil|bedziesz robila|masz robic) ..1 (dokladnie)? ..1 (to co|tak jak|wszystko co|co) ..1 (ci)? ..1 (kaze|mowie|powiem|chce|rozkaze)
    (to)? (za malo|nie wystarczy|malo)
    ^ (plac|zaplac|rob|wysylaj|zrob to|dawaj kase|placisz) (juz|teraz)? $
    (plac|zaplac|zrob|wyslij|odpisz) ..4 (albo|bo) ..1 (wszyscy|twoja|twoi|twoj|cala|ja|wrzucam|wysylam|to|leci|kazdy)
    (<num> zl|<num> {currency}|stowa|stowka|dwie stowy) ..2 (do|albo|teraz|dzis|i koniec|i spokoj)
    gdzie (moja|moje|moj|jest moja|sa moje) (kasa|pieniadze|hajs|kod)
  `,
  tl: `
    (wag|huwag|walang|wala) ..2 (palusot|palusutan|madaming tanong|maraming tanong|reklamo|arte|dahilan|excuse|excuses|tanong)
    (gusto|kelangan|kailangan|need) (ko) ..2 (<num>|lahat|pera|yung pera|bayad|isa pang|dalawa pang|tatlo pang|{currency}) ..4 (pang|pa|ngayon|agad|bago|mamaya|na|pesos|php|pic|pics|mo)
    (isa pa|isa pang|dagdag|mas marami|madami pa) ..2 (ngayon na|agad|now|ngayon din|na)
    (di|hindi) (na)? ..1 (ko|ako) ..1 (na)? ..1 (uulit|uulitin|magsasabi|mag uulit|magpapaulit)
    (gawan|gawa) (mo|mong) ..1 (ng)? paraan
    (humanap|maghanap|hanap|kumuha|kunin|nakawin|hiram|manghiram) ..3 (pera|<num>|atm|card|wallet|k|php|pesos)
    (wala|walang|la) ..1 (kong|akong|ko)? (pake|pakialam|paki) ..1 (kung|pano|paano|saan)
    (kunin|gamitin|nakawin|kuha) ..2 (atm|card|wallet|cellphone|gcash) ng (mama|nanay|papa|tatay|magulang|mommy|daddy|kuya|ate)
    (bumili|bili|bilhin|bumile) (ka|mo)? ..2 (ng)? ({card}|load|gift card|card)
    (magbayad|bayad|bayaran|send|magsend|ibigay) ..3 (at|tas|tapos|para) ..2 (titigil|tatantanan|tigilan|buburahin|idedelete|lulubayan|layuan|mawawala)
    (may|meron|bibigyan kita|binibigyan kita|hanggang) ..5 (para) (magbayad|magsend|magpadala|bayaran|sumagot|maghanap|makabayad|mag send)
    (dapat|kailangan|kelangan) ..2 (nandyan|nandito|andyan|may|nasend|bayad|nabayaran|sent) ..2 (na)? ..1 (yung|ang)? (pera|<num>|bayad|code|k|php)
    (dapat|kelangan|kailangan) (nandyan|andyan|nandito|nasend|bayad) na
    (may)? utang (ka|mo) sa(kin| akin)
    (sasagot|sumagot|magreply|magrereply|sagutin) (ka|mo) ..1 (pag|kapag|tuwing|every time|kada)
    (ibigay|bigay|send|sabihin) mo ..2 (password|pass|login|pin|otp)
    (susundin|gagawin|sundin|gawin) mo ..2 (lahat|eksakto|kung ano)? ..2 (sabihin|sinasabi|gusto|utos|iutos|sabi) ..1 (ko)
    (kulang|di sapat|hindi sapat|kulang pa) ..2 (yan|to|iyan|send|dagdagan|pa|yun)
    ^ (magbayad ka|bayad na|send na|gawin mo na|bayaran mo) $
    (gawin|magbayad|bayad|send|isend) ..4 (o|or|kundi) ..1 (makikita|malalaman|ikakalat|ipopost|lahat|isesend|kakalat)
    (yung|asan|nasan|nasaan) ..1 (pera) ko
    (<num> pesos|<num> php|<num> k|₱ <num>) ..2 (ngayon|bago|kundi|or|hanggang|mamaya)
  `,
  hi: `
    (बहाने|बहाना|बहानेबाजी) (नहीं|नही|मत|बंद|ना)
    (पैसे|पैसा|रुपये|रकम) ..2 (आ|पहुंच|मिल|हो|होने) ..1 (जाने|जाना|जाएं|जाने) ..1 (चाहिए|चाहिये)
    (<num>|₹ <num>|हजार|हज़ार|सौ|पांच सौ|पाँच सौ) ..2 (रुपये|रुपए|रु)? ..1 (चाहिए|चाहिये|लाओ|ला|लाकर|भेज|दे|दो|देने|देना|बाकी) ..3 (अभी|कहीं|पड़ेंगे|पड़ेगा|मुझे|तक|पहले|दो|दे|के)
    (मुझे) ..2 (<num>|हजार|हज़ार|सौ) ..1 (रुपये|रुपए)? ..1 (देने|चाहिए|दे|दो|भेज)
    (मुझे नहीं पता|पता नहीं मुझे|मुझे मतलब नहीं|मतलब नहीं) ..1 (कहां|कहाँ|कैसे|कहीं)
    (कहीं से|कैसे भी|कहीं से भी) ..1 (भी)? ..2 (ला|लाओ|दे|दो|इंतजाम|इंतज़ाम|लाकर)
    (इंतजाम|इंतज़ाम|जुगाड़) (कर|करो|करना|कर दे)
    (मम्मी|पापा|माँ|घर) (का|की|के) ..1 (कार्ड|एटीएम|फोन|पर्स|बटुआ) ..1 (उठा|ले|निकाल|चुरा|यूज|दे|लो)
    (कार्ड|गिफ्ट कार्ड|वाउचर) (खरीद|ले|लेकर|लो|खरीदो) ..2 (और|कर|के) ..1 (कोड|नंबर)
    (चार|दो|तीन|पांच|<num>|एक) ..1 (फोटो|तस्वीर|वीडियो|तस्वीरें) ..1 (और)? ..1 (भेजनी|भेज|भेजो|चाहिए|देनी) ..1 (पड़ेंगी|पड़ेगी|होंगी|होगी|अभी|और)
    (इतने|इतना|इससे) (से)? ..1 (नहीं|नही|कुछ नहीं) (होगा|चलेगा|बनेगा)
    (अब|अभी) (और|ज्यादा|एक और) (भेज|भेजो|दो|दे|चाहिए)
    (पैसे|रुपये) (दे|दो|भेज) ..1 (तभी|तो|फिर) ..3 (छोड़|छोड़ूंगा|डिलीट|पीछा|मिटा)
    (पैसे|फोटो|कोड) ..1 (कहां|कहाँ) (है|हैं) ..1 (मेरे)?
    (भेज|कर|दे|दो|करो|भेजो) ..1 (अभी के अभी|फौरन|तुरंत|अभी|इसी वक्त)
    (पास|देता हूं|देता हूँ|समय|टाइम|मोहलत|वक्त) ..4 (पैसे|भेजने|देने) ..1 (देने|भेजने)? (का|के लिए)
    (पैसे देने|पैसे भेजने) (का|के लिए|के)
    (पासवर्ड|पिन|ओटीपी) ..2 (दे|दो|बता|बताओ|भेज) ..1 (अभी|वरना|जल्दी)
    (जब|जैसे ही) मैं ..3 (मैसेज|कॉल|बुलाऊं|लिखूं) ..2 (जवाब|रिप्लाई|उठा)
    ^ (पैसे दे|पैसे दो|पैसे भेज|भेज अभी) $
    (जो|जैसा) मैं ..1 (कहूंगा|कहूँगा|बोलूंगा|बोलूँगा|कहूं|बोलूं) ..3 (करोगी|करोगे|करना|करेगी|वही)
  `,
  'hi-latn': `
    (bahane|bahana|bahanebazi) (nahi|nhi|nahin|mat|band|na)
    (paise|paisa|rupaye|rupay) ..2 (aa|pahunch|mil|ho) ..1 (jane|jana|jaane|jaye) ..1 (chahiye|chaiye|chahie)
    (<num>|hazar|hazaar|sau|paanch sau|panch sau|k) ..2 (rupaye|rs|rupees)? ..1 (chahiye|chaiye|lao|la|laa|bhej|dena|dene|baki|baaki) ..3 (abhi|kahi|padenge|padega|mujhe|tak|pehle|do|de|ke|mera|hai)
    <num> ..1 (chahiye|chaiye) ..1 (abhi|se pehle|tak|$)
    (sau|hazar|hazaar) (chahiye|chaiye)
    (mujhe) ..2 (<num>|hazar|hazaar|sau) ..1 (rupaye|rs)? ..1 (dene|chahiye|de|do|bhej)
    (mujhe nahi pata|mujhe nhi pata|mujhe nahin pata|mujhe matlab nahi|mujhe matlab nhi|mujhe nai pata) ..1 (kaha|kahan|kaise|kahi)
    (kahi se|kaise bhi|kahin se|kahi se bhi) ..1 (bhi)? ..2 (la|lao|de|do|intezam|intzam|laa)
    (intezam|intzam|intezaam|jugaad|jugad) (kar|karo|karna|kr)
    (mummy|papa|maa|ghar|mom|dad) (ka|ki|ke) ..1 (card|atm|phone|purse|batua) ..1 (utha|le|nikal|chura|use|de|lo)
    (card|gift card|voucher) (khareed|kharid|le|leke|lo|kharido|khareedo) ..2 (aur|kar|ke|or) ..1 (code|number)
    (char|do|teen|paanch|panch|<num>|ek) ..1 (photo|pic|pics|video|photos) ..1 (aur)? ..1 (bhejni|bhej|bhejo|chahiye|deni) ..1 (padegi|padengi|hogi|abhi|aur|padenge)
    (itne|itna|isse) (se)? ..1 (kaam|kuch)? ..1 (nahi|nhi|nahin) (hoga|chalega|banega)
    (ab|abhi) (aur|zyada|ek aur|or) (bhej|bhejo|do|de|chahiye)
    (paise|rupaye) (de|do|bhej) ..1 (tabhi|to|toh|phir) ..3 (chhod|chod|chhodunga|chodunga|delete|picha|peecha|mita)
    (paise|photo|code) ..1 (kaha|kahan|kidhar) (h|hai|hain) ..1 (mere)?
    (bhej|kar|de|do|karo|bhejo) ..1 (abhi ke abhi|fauran|turant|isi waqt)
    (paas|pas|deta hu|deta hoon|time|mohlat|waqt) ..4 (paise) ..1 (dene|bhejne) (ka|ke liye)
    (paise dene|paise bhejne) (ka|ke liye|ke)
    (password|pin|otp) ..2 (de|do|bata|batao|bhej) ..1 (abhi|warna|jaldi)
    (jab|jaise hi) (mai|main) ..3 (msg|message|call|bulau|likhu) ..2 (jawab|reply|utha)
    ^ (paise de|paise do|paise bhej|bhej abhi) $
    (jo|jaisa) (mai|main) ..1 (kahunga|bolunga|kahu|bolu) ..3 (karogi|karoge|karna|karegi|wahi)
  `,
}
