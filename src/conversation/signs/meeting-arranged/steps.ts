import type { Phrases } from '../plug.ts'

/** Steps towards a meeting: a ticket, travel, an address, waiting outside, a lift at a place. */
export const steps: Phrases = {
  any: `
    [ (arranges|books|buys|sends|confirms|gives|shares) .. (ticket|tickets|travel|address|train|taxi|uber|hotel|meeting place|time and place|meeting point|location) .. ]
    [ (meeting arranged|meeting confirmed|place and time) .. ]
  `,
  en: `
    (i|ive|i have|ill|i already|just|i just|alr) (just|already|alr)? (booked|book|bought|buy|got|get|paid for|ordered|reserved|sorted) (you|u|us|the|a|my|ur|your|both)? ..1 (ticket|tickets|train|coach|flight|bus|taxi|uber|cab|hotel|room|airbnb|seat|travel)
    (your|ur|the|my|our) (ticket|tickets|train|coach|flight|bus|taxi|uber|cab|hotel|room) (is|are|has been|will be|leaves|comes|arrives|gets in|waiting)
    (im|i am|am) (now|just|already|alr)? (on) (the|a|my) (train|bus|coach|tube|plane|ferry|motorway|way|platform)
    (im|i am) (on my way|omw|outside|here now|waiting (outside|at|by|in|for you)|parked|at the (station|park|entrance|gate|cinema|mall|shops|corner)|nearly there|almost there|5 mins away|driving|leaving now|setting off|heading (over|there|to))
    ^ omw
    (my|the|here is my|heres my|this is my) (address|postcode|location|live location) (is)?
    (sending|sent|sent you|sharing|dropped) (you)? (my|the|a) (location|address|pin|postcode)
    (get|take|catch|hop on) (the|a) (<num>|train|bus|coach|tube|tram|taxi|uber|metro) ..2 (to|from|at|towards|and)
    (ill|i will|gonna|going to|il) (be) (waiting|there|outside|at|in|parked|wearing|standing) .. 
    (ill|i will|im) (pick|picking|get|getting|collect|collecting|meet|meeting) (you|u) (up)? (at|from|by|outside|on|near) 
    (ill|i will|i) (get|take|catch|send|order|call|pay for) (the|a|you a|u a|for) (taxi|uber|cab|train|bus|coach|ticket)
    (look|looking) (for|out for) (the|a|my) .. (car|van|jacket|hoodie|cap)
    (ive|i have|i) (told|tell) (my|mum|mom|dad|them) .. (im|i am|that i) .. (staying|going|at|with) .. (friend|friends|sleepover|library|cinema|town)
  `,
  cy: `
    (dwi|rwy|wi|dw i) (wedi|di) (bwcio|prynu|cael|archebu) (y|tocyn|tocynnau|trên|tren|tacsi|gwesty|dy docyn)
    (dwi|rwy|wi|dw i|dwi'n) (ar|yn) (y|ar fy) (trên|tren|bws|ffordd|fy ffordd|tu allan|aros)
    (dwi|dwi'n|wi'n|win|dwin) (tu allan|aros (amdanat|tu allan)|ar y ffordd|yma nawr|yma rwan)
    (fy nghyfeiriad|fy nghod post|y cyfeiriad) (yw|ydi|ydy)
    (cymer|dal|cymra) (y|di'r|fws|trên|drên)
    (bydda i|byddaf|fydda i) (yn|n) (aros|disgwyl|sefyll)
    (dy|y) (tocyn|docyn|trên|tren|drên) 
  `,
  es: `
    (ya)? (compre|reserve|saque|pague|pedi|he comprado|he reservado|he sacado|tengo|conseguí|consegui|te compre|te saque|acabo de comprar) (el|los|un|una|tu|tus|la|mi|mis)? (boleto|boletos|billete|billetes|pasaje|pasajes|tren|bus|vuelo|hotel|taxi|uber|habitacion|ticket|tickets|entrada|entradas)
    (estoy|voy|ando|ya estoy|ya voy|estoy ya) (en|de|por) (el|camino|la) (tren|bus|camion|autobus|metro|coche|camino|colectivo|estacion|puerta|parada|entrada)
    (ya)? (estoy|toy) (afuera|fuera|abajo|aqui|esperando|esperandote|en camino|llegando|saliendo|manejando|estacionado|aparcado)
    (voy|salgo) (en camino|saliendo|llegando|para alla|para allá|ya)
    (mi|la) (direccion|ubicacion) (es)?
    (te)? (mande|mando|paso|envio|envie|comparto) (la|mi) (ubicacion|direccion|ubi)
    (toma|agarra|coge|tomá|súbete|subete|pilla) (el|un|al) (tren|bus|camion|metro|taxi|uber|colectivo|<num>|autobus)
    (te)? (espero|esperare|estare|voy a estar) (esperando|en|a|afuera|fuera|alli|ahi|parado|esperandote) .. 
    (te recojo|paso por ti|te busco|paso a buscarte|te paso a buscar|te recogere) (en|a|por) .. 
    (te)? (mando|pido|pago|envio) (un|el) (uber|taxi|cabify|didi|billete|pasaje)
  `,
  fr: `
    (jai|j|g|je viens de|viens de) (deja)? (reserve|achete|pris|paye|acheter|reserver|commande|prendre) (le|les|un|une|ton|tes|mon|mes|ta)? (billet|billets|train|bus|hotel|taxi|uber|chambre|ticket|tickets|place|places|car|airbnb)
    (je|jsuis|chui|suis) (suis)? (deja)? (dans|sur|en) (le|la|l|mon)? (train|bus|metro|route|chemin|voiture|quai|tram|rer)
    (je|jsuis|chui|suis) (suis)? (la|devant|dehors|arrive|arrivee|en bas|gare|garé|presque arrive|presque la|en route|en chemin)
    (jarrive|j arrive|je pars|je demarre|je suis parti|jattends devant|je tattends devant)
    (mon|l|ladresse|l'adresse|voici mon|voila mon) (adresse|cest|est) (est|c|cest)?
    (jt|je t|jte|je te)? (envoie|ai envoye|partage) (ma|mon|la|ladresse) (localisation|position|adresse|loc|localisation)?
    (prends|prend|monte dans) (le|un|ton) (train|bus|metro|taxi|tram|rer|<num>|uber)
    (je|jserai|jte|je t) (tattends|tattendrai|attendrai|serai|attends|serai la) (devant|a|au|dans|la|en bas|pres)
    (je|jte|je te|jviens|je viens) (recupere|prends|cherche|te chercher|te prendre|passe te prendre) (a|au|devant|chez|la|en)
    (je|jte) (te)? (paye|paie|commande|prends) (un|le|ton) (uber|taxi|billet|train|bus|vtc)
  `,
  de: `
    (hab|habe|hab schon|ich hab|ich habe) (dir|uns|schon|die|das|ein|eine|einen|ne|nen|dein|mein|deine|jetzt|gerade|meine|unsere)? ..2 (ticket|tickets|fahrkarte|fahrkarten|zugticket|hotel|zimmer|bahnticket|bahnkarte|flug|taxi|uber|hotelzimmer|fahrschein|busticket|zug|hotel) ..2 (gebucht|gekauft|besorgt|reserviert|bestellt|geholt|bezahlt)
    (bin|sitze|sitz|steh|stehe|ich bin|warte) (ich)? (schon|jetzt|gerade|grad|gleich)? (im|in der|auf dem|vor der|vorm|am|draußen|unterwegs|da|auf) (zug|bus|bahn|weg|auto|tür|bahnhof|eingang|haus|park|gleis|parkplatz|kino)
    (bin|ich bin) (schon|jetzt|gerade|gleich|grad)? (unterwegs|draußen|da|losgefahren|losgegangen|angekommen|auf dem weg|gleich da|fast da)
    (meine|die) (adresse|anschrift) (ist|lautet)
    (schick|hab|habe|sende) (dir)? (die|meinen|den|meine) (standort|adresse) (geschickt)?
    (nimm|steig in) (den|die|das|einen|ein) (zug|bus|bahn|ubahn|taxi|<num>|s bahn|u bahn|uber|straßenbahn|ice)
    (ich)? (warte|wart|steh|stehe|werde|bin) (ich)? (auf dich|dort|da|dann|da auf dich) (am|im|vor|vorm|an|bei|warten|in|auf|hinter)
    (ich)? (hol|hole) (ich)? dich (am|um|vom|von|vor|an|bei|dort) .. (ab)
    (ich)? (bestell|bestelle|bezahl|bezahle|schick|buch|buche) (dir)? (ein|das|nen|einen|die) (taxi|uber|ticket|zug|bus|fahrkarte|zugticket)
  `,
  pt: `
    (já|ja)? (comprei|reservei|paguei|pedi|tirei|arranjei|marquei) (a|as|o|os|um|uma|tua|sua|teu|seu|minha|meu|nosso|te|já)? (tua|sua|minha|teu|seu|nosso)? (passagem|passagens|bilhete|bilhetes|hotel|quarto|trem|comboio|ônibus|onibus|voo|táxi|uber|taxi|autocarro)
    (estou|tô|to|tou|já estou|ja to|vou) (já)? (no|na|a|de|em|dentro do) (trem|ônibus|onibus|comboio|autocarro|metrô|metro|caminho|estrada|porta|estação|carro|entrada|paragem)
    (estou|tô|to|tou|já estou|ja to) (já)? (a caminho|chegando|cá fora|lá fora|aqui fora|aqui|à espera|esperando|a chegar|saindo|estacionado|indo|na porta|te esperando)
    (meu|o meu|minha|a minha) (endereço|endereco|morada|localização|localizacao|cep) (é|eh)?
    (te|vou te)? (mandei|mando|envio|enviei|passo|partilhei) (te)? (a|o)? (minha|meu)? (localização|localizacao|endereço|morada|loc)
    (pega|apanha|toma|pegue|entra) (o|um|no|esse) (trem|ônibus|onibus|comboio|autocarro|metrô|táxi|uber|<num>|metro)
    (te espero|espero te|vou estar|estarei|fico|espero por ti|vou te esperar) (à espera|esperando|na|no|em|lá|la|ali|aí|perto|de) .. 
    (te pego|te busco|pego te|apanho te|vou te buscar|vou buscar te|te apanho|pego você|pego vc) (na|no|em|às|aí|ai|à|ao|lá) .. 
    (te)? (mando|pago|peço|chamo) (te|pra você|um) (um)? (uber|táxi|taxi|bilhete|passagem)
  `,
  nl: `
    (heb|ik heb|kheb) (de|een|je|jouw|al|ons|mn|mijn|net|voor je|alvast)? ..2 (ticket|tickets|kaartje|kaartjes|treinkaartje|trein|hotel|kamer|taxi|uber|treinticket|busticket|hotelkamer|vlucht) ..2 (geboekt|gekocht|gereserveerd|geregeld|besteld|betaald)
    (zit|ben|sta|ik zit|ik ben|ik sta) (ik)? (al|nu|net|nu al)? (in|op|onderweg|buiten|bij|voor|er) (de|het|weg|je|station|mijn|t) (trein|bus|metro|auto|weg|deur|perron|ingang|station|park|tram|huis|parkeerplaats|straat|bios)
    (ben|ik ben|sta) (al|nu|er)? (onderweg|er|buiten|vertrokken|bijna|bijna daar|aangekomen|er bijna|er al|aan het wachten|geparkeerd)
    (mijn|mn|het|dit is mijn) adres (is)?
    (stuur|heb|app) (je)? (mn|mijn|de|het) (locatie|adres) (gestuurd)?
    (pak|neem|stap in) (de|een|dan de) (trein|bus|metro|tram|taxi|<num>|uber|sprinter|intercity)
    (ik)? (wacht|sta|zal) (op je|daar|dan|er|op jou|je opwachten) (bij|voor|op|in|aan|achter|wachten|staan)
    (ik)? (haal|pik) (je|jou) (op|dan op|daar op|dan) (bij|van|om|aan|voor|op)
    (ik)? (betaal|bestel|regel|boek|stuur) (je|een|de|wel|voor je) (een)? (taxi|uber|trein|treinkaartje|kaartje|ticket)
  `,
  pl: `
    (juz)? (kupilem|kupilam|zarezerwowalem|zarezerwowalam|zamowilem|zamowilam|mam|zalatwilem|oplacilem) (ci|nam|juz|twoj|moj|dla ciebie|tez)? (bilet|bilety|hotel|pokoj|pociag|taksowke|taxi|ubera|lot|nocleg|miejscowke)
    (jestem|jade|siedze|stoje|czekam) (juz)? (w|na|pod|autem|pociagiem|przed|przy|kolo) (pociagu|autobusie|drodze|miejscu|twoim|dworcu|domem|blokiem|metrze|aucie|parkingu|wejsciu|kinem|galeria|szkola|tramwaju|stacji|przystanku)
    (jestem|juz jestem) (juz)? (w drodze|na miejscu|pod domem|na zewnatrz|prawie|za rogiem|zaparkowany)
    (juz)? (jade|wyjezdzam|wyjechalem|wyjechalam|wychodze|dojezdzam|ruszam|wsiadlem|wsiadlam) (do ciebie|juz|do cb|teraz|w pociag|w autobus|z domu)
    (moj|to moj|podaje) (adres) (to)?
    (wyslalem|wyslalam|wysylam|wysle|podesle) (ci)? (lokalizacje|adres|pinezke)
    (wsiadz|wsiadaj|jedz|zlap) (w|do|na|tym) (pociag|autobus|tramwaj|<num>|metro|taksowke|ubera|busa|pociagu|autobusu)
    (bede)? (czekal|czekala|czekac|czekam|stal|poczekam) (na ciebie|na cb|tam|juz) (na|pod|przy|w|przed|kolo|o|obok)
    (odbiore|zabiore|przyjade po|zgarne|podjade po) (cie|ciebie) (z|spod|o|pod|sprzed|na) .. 
    (zamowie|oplace|kupie|zaplace|wysle) (ci)? (za)? (ubera|taksowke|bilet|taxi)
  `,
  tl: `
    (nagbook|nag book|binook|nakabili|bumili|bumili na|nakapag book|na book|nabook|nagreserve|binili) (ko|na|ako|ko na|na ako|nako)? (ng|na|yung|ang|ng mga)? (ticket|tickets|bus|hotel|room|grab|flight|barko|sakay|kwarto|plane)
    (nasa|andito|nandito|dito|andito na|nandito na|on the way|otw|papunta|paalis|sakay|nakasakay) (na|nako|na ako|nko|ako)? (ako)? (sa|na|ng) (bus|jeep|tren|mrt|labas|grab|station|terminal|gate|kanto|mall|sasakyan|bahay nyo|inyo|baba|lrt|biyahe|kotse)
    (otw|papunta|paalis|malapit|andito|nandito|nasa labas|nasa baba|parating) (na|nako) (ako|ko)?
    (address|addres|location|loc) (ko|namin) (ay|is|to)?
    (sinend|send|isend|sesend) (ko)? (na|yung)? (location|address|loc|pin)
    (sumakay|sakay|mag grab|mag jeep|mag bus) (ka) (ng|sa|papunta|na)? (bus|jeep|tren|tricycle|grab|mrt|papunta|taxi|lrt)?
    (hihintayin|aantayin|hintayin|intayin|iintayin|antayin) (kita|ko|ka|ka namin) (sa|doon|dun|dito|mga|ng)
    (susunduin|sunduin|pipick upin|ipipick up) (kita|ka|ko) (sa|ng|mga|bukas|jan|dyan|diyan)
    (babayaran|ibobook|mag book|magbook|sagot ko) (ko)? (na)? (yung|ang|ka|kita|ng)? (grab|taxi|pamasahe|ticket|bus)
  `,
  hi: `
    (टिकट|ट्रेन|होटल|कमरा|बस|टैक्सी|कैब|ओला|उबर|रूम) (बुक|ले|खरीद|कर|मंगा|करा) (कर|लिया|ली|दी|दिया|करा|लिए|दूंगा) 
    (मैं)? (ट्रेन|बस|रास्ते|स्टेशन|गाड़ी|मेट्रो|बाहर|पार्क|गेट) (में|पर|के बाहर) (हूँ|हूं|खड़ा|खड़ी|बैठा|बैठी|इंतज़ार|पहुँच)
    (मैं)? (निकल|पहुँच|पहुंच|आ) (गया|गई|चुका|रहा|रही|चुकी) (हूँ|हूं)
    (मेरा|घर का|ये|यह) (पता|एड्रेस|लोकेशन) (है|ये)
    (लोकेशन|पता|एड्रेस) (भेज|भेजा|भेज दिया|भेजता|भेज रहा)
    (बस|ट्रेन|मेट्रो|ऑटो|टैक्सी) (पकड़|ले|में बैठ) (लेना|लो|कर|के|जाना)
    (मैं)? (इंतज़ार|इंतजार) (करूंगा|करूंगी|कर रहा|कर रही) ..2
    (तुम्हें|तुझे|आपको) .. (से|पर) (लेने|पिक) (आऊंगा|कर लूंगा|आ जाऊंगा|करूंगा|ले लूंगा)
  `,
  'hi-latn': `
    (ticket|tickets|train|hotel|kamra|bus|taxi|cab|ola|uber|room) (book|le|kharid|kar|manga|kara) (kar|li|liya|di|diya|kara|liye|dunga|karli|kardi|krli|krdi|kr) 
    (main|mai|mein)? (train|bus|raste|station|gaadi|gadi|metro|bahar|park|gate) (me|mein|pe|par|ke bahar) (hu|hoon|hun|khada|khadi|baitha|baithi|intezaar|pahunch|wait)
    (main|mai)? (nikal|pahunch|pahuch|aa) (gaya|gayi|chuka|raha|rahi|chuki|gya) (hu|hoon|hun)
    (mera|ghar ka|ye|yeh) (pata|address|location) (hai|ye|h)
    (location|pata|address) (bhej|bheja|bhej diya|bhejta|bhej raha|bhejdi|send)
    (bus|train|metro|auto|taxi) (pakad|le|me baith) (lena|lo|kar|ke|jana|ke aana)
    (main|mai)? (intezaar|intzar|intezar|wait) (karunga|karungi|kar raha|kar rahi|krunga) ..2
    (tumhe|tujhe|aapko|tumko) .. (se|pe|par) (lene|pick) (aaunga|kar lunga|aa jaunga|karunga|up|le lunga)
  `,
}
