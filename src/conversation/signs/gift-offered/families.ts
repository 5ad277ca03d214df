import type { Phrases } from '../plug.ts'

/**
 * Families of offers, by what is said: I'll get you one; want some, I'll send; a spare one, yours; topped up; on me; tell me what you want or your
 * name in the game and I'll send; it is yours, a present.
 */
export const giftOfferedFamilies: Phrases = {
  en: `
    (ill|i will|il|i can|i could|id|i would|ima|imma|gonna|let me|lemme|i wanna|i want to|wanna|happy to|should i|want me to|shall i) (also|just|totally)? (buy|get|send|order|grab|treat|gift|sort|drop|give|pay for|bring|ship|hook) {you} ..4 ({goods}|{coin}|{card})
    (ill|i will|il|i can|i could|ima|let me|lemme) (buy|get|send|order|grab|gift|drop|pay for) ..3 ({goods}|{coin}|{card}) (for|4|to) {you}
    (want|need|fancy) (some|any|a|new|free|more|sum)? (free|new)? ({goods}|{coin}|{card}) ..4 (ill|il|i can|i will|let me|on me|send|from me|my treat|for free)
    (need|want) (credit|data|a top up|topping up) ..3
    (top|topping|topped) (you|u|ur|your) (phone|credit)? up 
    (sort|hook) {you} (out|up) (w|with) ..3
    (got|have|ive|there is|theres) ..1 (spare|extra|old|leftover|another|unused) ..2 ({goods}|{coin}|{card}) 
    ({goods}|{coin}|{card}) ..3 (u can have it|you can have it|have it|its yours|urs if|yours if|is yours|for free|on me|my treat|from me)
    (on me|my treat|i pay for everything|ill cover it|ill pay for it all|its on me)
    (tell|say|name|pick|choose) ..3 (what|which|anything) (u|you) (want|like|need|fancy) ..4 (ill|il|i|and)
    (whats|what is|wats|gimme|give me|tell me) (ur|your) (username|ign|gamertag|tag|user|nick|epic|in game name|roblox) ..3 (ill|il|i|so) ..2 (send|drop|gift|give|trade|transfer|put)
    (what|which) (size|shop|colour|color|store|brand) ..5 (order|buy|get|send) 
    (let me|wanna|want to|like to|love to) (send|get|buy|give) {you} (a|an|some)? (little|small)? (something|present|gift|treat)
    (sent|put|dropped|bought|loaded|added) ..4 ({goods}|{coin}|{card}) ..3 (gift|present|from me|enjoy|for you|4 u|on ur account)
    (tell|say|name|pick|choose|send|show|drop) ..2 (which|what|wat|ur|your|the|any) ..1 ({goods}|{coin}|{card}|size|model|colour|color|game) ..4 (theyll|itll|they|it|and|ill|theyre|its|n) ..3 (turn up|arrive|arrives|come|land|yours|urs|at your|at ur|in the post|delivered|on its way|on their way|there|doorstep|appear)
    (want|wanna|need|fancy|after|short of|low on|out of) ..2 ({goods}|{coin}|{card}) ..1 (i got u|i got you|got u|got you|i gotchu|say less|say the word|just ask|just say|no worries|sorted|ill sort|done|consider it)
    (put|putting|chuck|stick|load|throw) ..2 (credit|money|data|{coin}|{card}) ..2 (on|in|into|onto) (ur|your) (phone|account|sim|game) ..3
  `,
  cy: `
    (na i|nai|wna i|wnai|fedra i|galla i|ga i|mi wna i|dwi am|dwi isio|dwi eisiau|hoffwn i|gai|fysa|dalai|brynai) (roi|rhoi|brynu|prynu|gal|gael|cael|anfon|yrru|hala|dalu|talu|archebu|ordro|bryni)? (am|i ti)? ..4 ({goods}|{coin}|{card}) ..3
    (brynu|prynu|gal|gael|anfon|hala|roi|rhoi|archebu|ordro) ..3 ({goods}|{coin}|{card}) ..2 (i|ti|atat|at|i ti)
    (gen|gynno|da|gyda|efo) ..1 (i|fi) ..2 ({goods}|{coin}|{card}) ..2 (sbar|spar|ychwanegol|arall|gei di|hen) ..2
    (hen|sbar) ({goods}|{card}|iphone) ..3 (gei di|ti isio|i ti|fo|fe)
    (gei|cei|gewch) (di) (fo|fe|hi|o|nhw|hwn) ..2
    (ti isio|wyt ti isio|tisio|ti eisiau|ti moyn) ..3 ({goods}|{coin}|{card}) (am ddim|newydd|gen i|gyda fi)?
    (deud|dweud|dwed|gwed) ..2 (be|beth) ..2 (isio|eisiau|moyn) ..4 (na i|wna i|bryna|gei)
    (anrheg|presant) (gen|gan|oddi|i) (i|fi|ti|wrth)
    (am ddim|fi sy n talu|fi n talu) ..2
    (deud|dweud|dwed|gwed|dewisa|dewis) ..2 (pa|pwy|beth|be) ..1 ({goods}|sgidie|sgidia|esgidie|trenyrs|gem|ffon|dillad|sgidiau) ..4 (ddon|dod|ddaw|mi|post|cyrraedd|drws|gei)
    (ti isio|tisio|isio|eisiau|moyn) ..1 ({goods}|{coin}|{card}) ..2 (gai|ga|na i|ro i|rai|rhoi|gei) ..2
    (ro i|rho i|roi|rhoi|mi ro i|na i roi) ..1 (credit|gredyd|credyd|arian) ..1 (ar) (dy|d) ffon ..2
  `,
  es: `
    (te|t) (compro|regalo|doy|mando|envio|paso|pido|pongo|cargo|recargo|pago|invito|consigo|traigo|encargo|meto|compre|puedo comprar|puedo regalar|puedo mandar|voy a comprar|voy a regalar|quiero comprar|quiero regalar|quiero mandar|gustaria comprar|comprare|regalare|enviare) ..4 ({goods}|{coin}|{card})
    (quiero|puedo|voy a|quisiera|me gustaria|deja que|dejame) (comprarte|regalarte|mandarte|enviarte|darte|pagarte|recargarte|invitarte|ponerte|cargarte|traerte) ..4
    (quieres|queres|necesitas|te gustaria|te hace falta|te falta) ..2 ({goods}|{coin}|{card}) ..3 (te|gratis|yo|regalo|<ask>)
    (que|cual|cuales|qué) ({goods}|{coin}) ..2 (te gustan|molan|quieres|queres|te mola|gusta|te gustaria) ..2 (te|yo|<ask>)
    (te) (las|los|lo|la) (compro|regalo|doy|mando|invito|envio|pago|paso|consigo) ..2
    ({goods}|{coin}|{card}) ..3 (es tuyo|es tuya|son tuyos|son tuyas|para ti|pa ti|te lo|te la|te los|te las|de mi parte|lo invito yo|yo invito|corre de mi cuenta)
    (me sobra|tengo) ..3 ({goods}|{coin}|{card}) ..3 (tuyo|tuya|te|para ti|si quieres|viejo|viejito|extra|de sobra)
    (dime|pasame|dame|mandame) ..1 (tu|tus) (usuario|nick|id|user|cuenta del juego|nombre de usuario|gamertag) ..2 (te|y|para) ..3 ({goods}|{coin}|{card}|regalo|mando|paso)
    (dime|di|pide|elige|escoge) (lo que|que|cualquier cosa) ..2 (quieres|quieras|gusta|queres|necesitas) ..3 (te|compro|pido|yo)
    (te invito yo|yo te invito|va por mi cuenta|corre de mi cuenta|de mi parte|yo te lo pago|todo pagado)
    (te) (puse|meti|cargue|mande|compre|pase) ..3 ({goods}|{coin}|{card}) ..3
    (dime|di|elige|escoge|cuentame|mandame|pasame) ..1 (q|que|cual|cuales|tu) ..1 ({goods}|{coin}|{card}|talla|numero|modelo|color|juego) ..3 (y|te|q) ..1 (llegan|llega|llegaran|caen|van|aparecen|las|los|mandan|tendras|son tuyas)
    (quieres|queres|necesitas|te faltan|te falta) ..2 ({goods}|{coin}|{card}) ..1 (te|yo|va|dalo|hecho|pide|eso esta) ..2
    (te)? (pongo|meto|echo|cargo|recargo) ..1 (saldo|credito|datos|monedas|recarga) ..1 (en|al) (tu|el)? (movil|cel|celular|telefono|cuenta)? ..3
    (que) (quieres|queres|te gustaria) (por|para|en) (tu|el) (cumple|cumpleanos|santo|navidad) ..1 (yo)? te (lo|la) (compro|regalo|pago|mando)
    te (va|van|llegara|llega) ..4 (paquete|regalo|regalito|sorpresa) (mio|de mi parte|de parte mia) ..1
    te (pillo|consigo|busco) ..2 ({goods}|{coin}|{card}|skin) ..2
  `,
  fr: `
    (je|jte|jvais|jpeux|jveux|jaimerais|jai envie de|je peux|je veux|je vais|laisse moi|je voudrais) ..1 (te|t)? ..1 (achete|acheter|offre|offrir|donne|donner|envoie|envoyer|file|filer|commande|commander|prends|prendre|paye|payer|paie|recharge|recharger|mets|mettre|passe|ramene|toffrir|tacheter|tenvoyer|tpayer) ..4 ({goods}|{coin}|{card})
    (tu)? (veux|veut|voudrais|besoin|as besoin) ..3 ({goods}|{coin}|{card}) ..3 (je|jte|gratuit|gratos|<ask>|jten)
    (il me reste|jai|jen ai|jai encore|jai un|jai une|me reste) ..3 ({goods}|{coin}|{card}) ..4 (pr toi|pour toi|en plus|en trop|en rab|tu peux lavoir|jte le|jte la|je te le|je te la|a toi|est a toi|si tu veux)
    ({goods}|{coin}|{card}) ..3 (est|sont|elle est|il est|cest)? ..1 (pr toi|pour toi|a toi|cadeau|offert|offerte|de ma part|cest pour moi|cest moi qui paye|cest moi qui offre|cest moi qui regale)
    (donne|dis|file|envoie|balance|passe) ..1 (ton|moi ton) (pseudo|id|nom dans le jeu|user|gamertag|compte) ..3 (jte|je te|je|jvais|et) ..4
    (dis|dis moi|choisis|demande) ..1 (ce que|cque|ce q|quoi|kestu) ..2 (veux|veut|voudrais|envie|besoin) ..3 (je|jte|et)
    (cest|c) (moi qui|pour moi|cadeau) (offre|regale|paye|paie|invite)?
    (quelle|quel) (pointure|taille|magasin|couleur|marque) ..4 (commande|prends|achete|jte|je te)
    (tai|tas|jtai|je tai) (mis|achete|envoye|offert|recharge|pris) ..4 ({goods}|{coin}|{card})
    (dis|dismoi|dis moi|choisis|montre|donne) ..2 (quelles|quelle|quel|quels|ta|la) ({goods}|{coin}|{card}|pointure|taille|modele|couleur|jeu|baskets) ..4 (et|elles|ils|ca|cest|il|elle) ..1 (arrivent|arrive|debarquent|seront|vont|est a toi|dans ta|tombe|tu les|jte les)
    (tu veux|tveux|besoin|ta besoin|tas besoin) ..2 ({goods}|{coin}|{card}) ..2 (jmen|je men|cest|tinquiete|tkt|jgere|je gere|demande|yen a) ..2
    (je|jte|j) (te)? (mets|met|recharge|remets) ..1 (du|de|ton|des)? (credit|forfait|data|recharge) ..4
    (jai envie|jaimerais|je voudrais|jveux|je veux|jai trop envie) (de)? ..1 (tacheter|toffrir|tenvoyer|te prendre|te payer|te commander) ..4
    (je)? (toffre|tachete|tenvoie|toffrirai|tacheterai) ..2 ({goods}|{coin}|{card}|pass|truc|cadeau|skin) ..2
    (tu vas|vas) recevoir ..2 (colis|paquet|cadeau|surprise) ..3
  `,
  de: `
    (ich|kann|konnte|mochte|wurde|will|darf|soll|lass) ..2 (dir|euch) ..5 (kaufen|schenken|bestellen|besorgen|schicken|aufladen|spendieren|mitbringen|holen|bezahlen|geben|senden)
    (ich)? (kauf|kaufe|schenk|schenke|bestell|bestelle|besorg|besorge|schick|schicke|lad|lade|spendier|spendiere|hol|hole|bezahl|bezahle|geb|gebe|bring|bringe|zahl|zahle) (ich)? (dir|s dir) ..4 ({goods}|{coin}|{card})
    ({goods}|{coin}|{card}) ..1 (kauf|kaufe|schenk|schenke|bestell|bestelle|besorg|besorge|schick|schicke|spendier|spendiere|hol|hole|bezahl|bezahle|zahl|zahle) (ich)? dir
    (kaufs|schenks|bestells|besorgs|schicks|holls|kauf es|schenk es) (ich)? dir
    (schenk|schenke|kauf|kaufe|bestell|bestelle|besorg|besorge|spendier|spendiere) ich (dir|dir gern)
    (willst|brauchst|magst|mochtest|willste|brauchste) ..3 ({goods}|{coin}|{card}) ..4 (schick|ich|schenk|kauf|von mir|gratis|umsonst|kostenlos|geschenkt)
    (hab|habe) ..2 (noch)? ..1 ({goods}|{coin}|{card}) ..2 (ubrig|uber|doppelt|extra|zu viel|rumliegen) ..3
    (hab|habe) ..2 (altes|alte|alten|zweites|ubriges) ({goods}|{card}) ..4
    (kannst|kannste|darfst) (du)? (es|ihn|sie|das)? (haben|behalten) ..1
    (was|sag|sag mir|such) ..2 (wunschst|willst|mochtest|brauchst|aus) (du)? ..5 (ich|kauf|kaufs|bestell|schenk|besorg)
    (sag|gib|schreib) ..1 (mir)? (dein|deinen|den) (nick|namen im spiel|username|usernamen|ingame namen|id|gamertag|nutzernamen) ..3 (dann|schick|ich|und)
    (welche|welcher|was fur eine) (schuhgrosse|grosse|farbe|marke|laden|shop) ..4 (bestell|kauf|ich|hol|schick)
    (geht auf mich|ich lad dich ein|auf meine kosten|von mir geschenkt|geschenk von mir|ich zahl alles|zahl ich alles)
    (hab|habe) (dir) ..4 ({goods}|{coin}|{card}) ..2 (geschickt|gekauft|bestellt|aufgeladen|draufgepackt|geschenkt|gutgeschrieben)
    (sag|sags|such|nenn|zeig|schreib|wahl) ..2 (welche|welcher|welches|deine|deinen|was fur) ({goods}|{coin}|{card}|grosse|schuhgrosse|farbe|spiel|modell) ..4 (die|sie|das|dann|und|es|der) ..1 (liegen|liegt|kommen|kommt|sind|ist|landen|landet|steht|stehen|gehoren|bring) ..3
    (willst|brauchst|magst|fehlen|brauchste|willste) ..2 ({goods}|{coin}|{card}) ..1 (mach|kein problem|ich regel|regel|klar|sag bescheid|kriegst|bekommst|ich hab|krieg) ..2
    (ich)? (pack|packe|mach|mache|lad|lade|tu|tue) ..3 (guthaben|geld|credits|coins) ..1 (auf|drauf|aufs) ..3
  `,
  pt: `
    (te|lhe|eu|posso|vou|quero|deixa eu|gostava de|queria) ..2 (compro|dou|mando|envio|ofereco|pago|ponho|coloco|carrego|recarrego|arranjo|peco|encomendo|comprar|dar|mandar|enviar|oferecer|pagar|por|colocar|carregar|recarregar|encomendar|comprarte|comprar te|dar te|oferecer te|mandar te) ..4 ({goods}|{coin}|{card})
    (quer|queres|precisa|precisas|gostavas|gostaria) ..3 ({goods}|{coin}|{card}) ..3 (eu|mando|te|gratis|dou|de graca|<ask>|ofereco)
    (tenho|sobrou|me sobrou|sobra me) ..4 ({goods}|{coin}|{card}) ..4 (fica|pra|para|teu|seu|podes ficar|pode ficar|sobrando|extra|a mais|velho|ti|vc)
    ({goods}|{coin}|{card}) ..3 (e teu|e seu|eh seu|eh teu|fica pra ti|fica pra voce|fica pra vc|e para ti|por minha conta|da minha parte|eu pago|eu ofereco|eu dou)
    (fala|diz|diga|manda|passa|da) ..1 (o)? (teu|seu|me o teu|me seu|me o seu)? (nick|user|usuario|id|nome no jogo|gamertag|username) ..2 (q|que|e|eu|para) ..4
    (diz|fala|escolhe|pede|diga) (o que|oq|qualquer coisa|o q) ..2 (quer|queres|quiser|quiseres|gosta|gostas|precisa) ..4 (eu|te|e|compro)
    (o que|oq|que) (queres|quer|voce quer|vc quer) (de|no|nos|pro)? ..3 (eu|te) (compro|dou|pago|ofereco|peco)
    (por minha conta|eu que pago|eu pago tudo|fica por minha conta|eu ofereco|oferta minha|e presente meu)
    (qual|que) (tamanho|numero|loja|cor|marca) ..5 (compro|peco|encomendo|mando|eu)
    (coloquei|pus|mandei|comprei|carreguei) ..4 ({goods}|{coin}|{card}) ..3
    (diz|fala|me fala|me diz|diga|escolhe|conta) ..2 (que|qual|quais|q) ({goods}|{coin}|{card}|numero|tamanho|modelo|cor|jogo|tenis|sapatilhas) ..3 (e|que|q) ..1 (chega|chegam|aparece|aparecem|eu|mando|vao|vai|caem|te)
    (quer|queres|precisa|precisas) ..2 ({goods}|{coin}|{card}|diamante) ..1 (te dou|dou|te|eu|deixa|tranquilo|pede|e so|ta na mao|fechado|arranjo) ..2
    (ponho|boto|coloco|carrego|meto) ..1 (credito|saldo|recarga|dados|creditos) ..2 (no|na|em|pra) ..3
    (gostava|gostaria|queria|quero) (de)? ..1 (te)? (mandar|dar|comprar|oferecer|enviar) ..2 (miminho|mimo|prenda|presente|lembranca|coisinha|presentinho) ..2
    (vai|vais) (chegar|receber) ..2 (pacote|encomenda|presente|prenda) ..2 (fui eu|meu|minha|de mim|eu)
  `,
  nl: `
    (ik|zal ik|kan ik|mag ik|wil ik|laat me|dan) ..5 ({goods}|{coin}|{card}) ..2 (voor je|voor jou|je)? ..1 (kopen|geven|sturen|bestellen|halen|betalen|regelen|trakteren|opwaarderen|toesturen|cadeau doen)
    (ik)? (koop|geef|stuur|bestel|haal|betaal|regel|zet|doe|trakteer|breng) (ik)? ..2 (je|jou|voor je|voor jou)? ..3 ({goods}|{coin}|{card}) ..3 (voor|je|jou|op|van mij|toe)?
    (wil|wilt|heb|zin) (je|jij)? ..3 ({goods}|{coin}|{card}) ..4 (stuur|ik|van mij|gratis|koop|krijg)
    (je|jij) krijgt ..4 ({goods}|{coin}|{card}) ..2 (van mij|van me|cadeau|als)
    (heb) (nog)? ..2 ({goods}|{coin}|{card}) ..2 (over|liggen|extra|teveel) ..3
    (heb) ..2 (oude|extra|tweede) ({goods}|{card}) ..3
    (mag je|mag jij|kun je|kan je) (hem|het|m|die)? (hebben|houden)
    (zeg|kies|noem) ..2 (wat|welke) (je|jij) ..2 (wil|wilt|leuk|hebben|nodig) ..4 (dan|bestel|koop|ik)
    (geef|stuur|zeg|wat is) ..1 (je|jouw) (gamertag|username|nick|gebruikersnaam|ign|id|naam in) ..3 (dan|stuur|ik|en)
    (ik betaal alles|op mijn kosten|ik trakteer|van mij cadeau|mijn traktatie|ik schiet het voor)
    (welke|wat is je|wat voor) (maat|schoenmaat|winkel|kleur|merk) ..4 (bestel|koop|haal|ik|dan)
    (heb) ..5 ({goods}|{coin}|{card}) ..3 (gestuurd|gekocht|besteld|gezet|cadeau|voor je)
    (zeg|kies|noem|laat weten|stuur) ..2 (welke|wat voor|je|jouw) ..1 ({goods}|{coin}|{card}|maat|kleur|model|spel) ..3 (en|dan) (ze|ik|hij|het|die|krijg|staan|liggen) ..2 (liggen|ligt|komen|komt|staan|zijn|krijg|bezorg|thuis|mat|deur|post|van jou|jou) ..2
    (koop|betaal|regel|bestel|haal|neem) (ik)? ..4 ({goods}|{coin}|{card}) ..1 (voor) (je|jou)
    (wil|wilt|nodig|zin in) ..2 ({goods}|{coin}|{card}) ..1 (ik regel|regel ik|geen probleem|zeg het maar|komt goed|fix ik|krijg je|van mij) ..1
    (ik)? (zet|gooi|doe|stort) ..3 (beltegoed|tegoed|saldo|credits|data) ..1 (op|erop|bij) ..3
    (wat) (wil|wilt) (je|jij) (voor|op|met) (je|jouw)? (verjaardag|kerst|sinterklaas) ..3 (koop|betaal|regel|bestel|krijg) ..2
  `,
  pl: `
    (kupie|dam|wysle|zamowie|podaruje|zafunduje|doladuje|zaplace|sprezentuje|wrzuce|przeleje|zalatwie|oplace|postawie|przywioze|sprawie|zasponsoruje) ..1 (ci|tobie|za ciebie|dla ciebie)? ..3 ({goods}|{coin}|{card})
    (chce|chcialbym|chcialabym|moge|mogem|moglbym|moglabym|daj) ..1 (ci)? ..1 (kupic|dac|wyslac|zamowic|podarowac|sprawic|doladowac|zaplacic) ..4
    (chcesz|chcialabys|chcialbys|potrzebujesz|brakuje ci) ..3 ({goods}|{coin}|{card}|doladowac) ..3 (to|ci|wysle|dam|kupie|ode mnie|odemnie|za darmo|<ask>)
    (mam|zostala mi|zostal mi|zostalo mi) ..3 ({goods}|{coin}|{card}) ..4 (oddam|dam|dac|dla ciebie|jest twoj|jest twoja|wez|moge ci|twoje|zbedne|dodatkowe)
    (mam) (dodatkowe|stary|stare|zapasowe|drugi|wolna|zbedny) ({goods}|{card}) ..4
    (wpadnie|poleci|leci|dostaniesz|bedzie|przyjdzie) ..1 (ci|do ciebie)? ..3 ({goods}|{coin}|{card}) ..3
    ({goods}|{coin}|{card}) ..2 (ode mnie|odemnie|w prezencie|na moj koszt|gratis|dla ciebie ode mnie|ja stawiam)
    (powiedz|napisz|wybierz|mow) ..1 (co|jakie|ktore|czego) ..2 (chcesz|potrzebujesz|sie podoba|marzysz) ..4 (kupie|zamowie|to|ci|a)
    (co) (chcesz|chcialabys|chcialbys) (na|z|dostac) ..3 (kupie|dam|zamowie|sprawie)
    (podaj|daj|napisz|jaki masz) ..1 (swoj|twoj)? (nick|login|id|gamertag|nazwe) ..3 (to|wysle|dam|przesle|wrzuce|a)
    (ja stawiam|na moj koszt|ja place za wszystko|w prezencie ode mnie|ja funduje)
    (jaki|jaka) (rozmiar|numer buta|sklep|kolor|marka) ..4 (zamowie|kupie|wysle|ci)
    (wrzucilem|wrzucilam|kupilem|kupilam|wyslalem|wyslalam|doladowalem|doladowalam|zamowilem|zamowilam) (ci|tobie|dla ciebie) ..4 ({goods}|{coin}|{card})
    (powiedz|wybierz|napisz|podaj|mow) ..1 (jakie|jaki|jaka|ktore|ktory|swoj|rozmiar) ..4 (przyjda|przyjdzie|beda|dojda|bedzie|przyjada|dostaniesz|wysle|leza|u ciebie|paczce|paczka|w paczkomacie) ..2
    (chcesz|potrzebujesz|brakuje|brak) ..2 ({goods}|{coin}|{card}) ..1 (zalatwie|masz|nie ma sprawy|spoko|luz|ogarne|mow|powiedz|daje) ..1
    (wrzuce|doladuje|zasile|zrobie|przeleje) ..3 (doladowanie|kase na telefon|konto|telefon|saldo|transfer) ..3
    (dostaniesz|dostajesz|bedziesz miec|masz) (ode mnie|odemnie|u mnie) ..2 ({goods}|{coin}|{card}) ..1
    (zamowic|kupic|wyslac|zalatwic) (ci) ..2 (nowe|nowy|nowa|{goods}|{coin}|{card}) ..2
  `,
  tl: `
    (bibilhan|bilhan|bibigyan|bigyan|padadalhan|papadalhan|reregaluhan|loloadan|loadan|oorderan|ililibre|sesendan|ipapadala|ipadala) ..1 (kita|kitang|ko|ka|mo)? ..3 ({goods}|{coin}|{card})
    (gusto|want|bet|nais|balak) (kita|ko|kitang|sana kitang) ..1 (bilhan|bigyan|regaluhan|padalhan|loadan|ilibre|bumili|orderan) ..4
    (gusto|kailangan|want|need) (mo) (ba)? (ng|nang|ba ng)? ..2 ({goods}|{coin}|{card}) ..4 (send|bigay|bigyan|bilhan|ko|libre|ako|kita|<ask>)
    (may|meron) ..3 ({goods}|{coin}|{card}) ..3 (sayo|para sayo|sa iyo|iyo|mo|regalo|ibibigay) ..2
    (may|meron) (extra|sobra|luma|lumang|sobrang) ..2 ({goods}|{coin}|{card}) ..4
    (sayo|iyo|sa iyo) (na|nalang|na lang) (lang|yung|to|yun)? ..1 ({goods})?
    (ano|anong) (gusto|bet|gusto mo) (mo)? ..3 (bibilhin|bilhin|order|bibigay|ibibigay|ko) ..1
    (pa deliver|padeliver|ipadeliver|oorder|order|ipapabili) (ako|ko|kita) (ng)? ..2 ({goods}|bago)
    (ano|anong|bigay|bigay mo) ..1 (username|ign|id|uid) (mo) ..3 (send|bigyan|padala|gift|ko)
    (sagot ko|treat ko|libre ko|ako bahala sa|ako magbabayad|ako na bahala) ..3
    (niload|nilagyan|binilhan|sinendan|nagsend ako) (ko|kita|na)? ..3 ({goods}|{coin}|{card}|account)
    (sabihin|sabi|piliin|pili|pick|bigay) ..2 (ano|anong|alin|aling|size) ..1 ({goods}|{coin}|{card}|kulay|laro|size) ..3 (darating|dadating|padadala|ihahatid|nandyan|nasa|sayo|deliver|ipapadeliver) ..2
    (gusto|kailangan|need|want) mo ..2 ({goods}|{coin}|{card}) ..1 (ako bahala|sabihin mo|sagot|walang problema|bigyan|meron|sige) ..2
    (loloadan|loadan|lalagyan|lagyan|papaload) (kita|ko) ..4
  `,
  hi: `
    ({goods}|{coin}|{card}) ..4 (दिला|दिलवा|भेज|दे|खरीद|मंगवा|करवा|करा|ऑर्डर कर|डलवा|पहुँचा|पहुंचा|ला) ..1 (दूंगा|दूंगी|दूँगा|दूँगी|देता|देती|दूं|दूँ|सकता|सकती|दिए|दिया)
    ({goods}) ..3 (दिलाऊंगा|दिलाऊँगा|दिलाना|दिलाऊंगी|लाऊंगा|भेजूंगा|भेजूँगा|खरीदूंगा|मंगवाऊंगा)
    (तुम्हें|तुझे|आपको|तुम्हारे लिए) ..3 (कुछ|{goods}) ..2 (दिलाना|खरीदना|देना|भेजना|दिला|लेना) ..2 (है|चाहता|चाहती)
    (फ्री|मुफ्त|मुफ़्त) ..2 ({goods}|{coin}|{card}) ..4
    ({goods}|{coin}|{card}) ..3 (चाहिए|चाहिये) ..4 (भेज|दे|मैं|देता|दूंगा|ला)
    (एक|मेरे पास) ..3 ({goods}|{card}) ..5 (तुम ले लो|तू ले ले|ले लो|तुम्हारा|तुम रख लो|रख लो)
    (बताओ|बोलो|कहो) ..1 (क्या|कौन सा|कौनसा) ..3 (चाहिए|पसंद|लेना) ..3 (मंगवा|ऑर्डर|भेज|दिला|मैं|खरीद)
    (जो|जो भी|जितना) (मांगो|माँगो|चाहो|बोलो|पसंद) ..2 (सब|वो)? ..2 (मेरी तरफ|दूंगा|दिला|मैं|खरीद)
    (मेरी तरफ से) ..3
    (यूज़रनेम|आईडी|यूजरनेम|गेम आईडी) (बताओ|दो|भेजो) ..3 ({goods}|{coin}|भेज)
    (बताओ|बोलो|चुनो|भेजो|बता दो) ..2 (कौन|कौनसे|कौन से|कौन सा|कौनसी|कौन सी|क्या) ..1 ({goods}|{coin}|{card}|जूते|साइज़|साइज|रंग|कपड़े) ..3 (आ|पहुँच|पहुंच|मिल|घर|भिजवा) ..2 (जाएँगे|जाएंगे|जाएगा|जाएगी|दूंगा|दूँगा|जाएँगी)
    ({goods}|{coin}|{card}) ..1 (चाहिए|चाहिये) ..2 (मैं|बोलो|देता|हूँ ना|हूं ना|हो जाएगा|समझो) ..1
  `,
  'hi-latn': `
    ({goods}|{coin}|{card}) ..4 (dila|dilwa|bhej|de|kharid|mangwa|karwa|krwa|kara|kra|order kar|order kr|daal|pahucha|pahuncha|la) ..1 (dunga|dungi|doonga|deta|deti|du|dun|doon|sakta|sakti|diye|diya|hu)
    ({goods}) ..3 (dilaunga|dilaungi|dilaonga|dilana|laaunga|launga|bhejunga|kharidunga|mangwaunga|dilvaunga)
    (tumhe|tujhe|aapko|tumhare liye) ..3 (kuch|{goods}) ..2 (dilana|kharidna|dena|bhejna|dila|lena) ..2 (hai|chahta|chahti|h)
    (free|muft) ..2 ({goods}|{coin}|{card}) ..4 (chahiye|dunga|bhej|du|chaiye)
    ({goods}|{coin}|{card}) ..3 (chahiye|chaiye|chahie) ..4 (bhej|de|mai|main|deta|dunga|la)
    (ek|mere paas|mere pas) ..3 ({goods}|{card}) ..5 (tum le lo|tu le le|le lo|lelo|tumhara|tum rakh lo|rakh lo|tumhe)
    (batao|bolo|bol|bata) ..1 (kya|kaun sa|konsa) ..3 (chahiye|chaiye|pasand|lena) ..3 (mangwa|order|bhej|dila|mai|main|kharid)
    (jo|jo bhi|jitna) (mango|maango|chaho|bolo|pasand) ..2 (sab|wo)? ..2 (meri taraf|dunga|dila|mai|main|kharid)
    (meri taraf se|mere taraf se) ..3
    (username|id|uid|game id) (batao|do|bhejo|bta) ..3 ({goods}|{coin}|bhej)
    (batao|bolo|chuno|bata do|bhejo) ..2 (kaun|konse|kaunse|kaun se|kaunsa|konsa|kaunsi|kya) ..1 ({goods}|{coin}|{card}|shoes|joote|jute|size|color|kapde) ..3 (aa|pahuch|pahunch|mil|ghar|bhijwa) ..2 (jayenge|jaenge|jayega|jaega|jayegi|dunga|jaye)
    ({goods}|{coin}|{card}) ..1 (chahiye|chaiye) ..2 (main|mai|bolo|deta|hu na|hun na|ho jayega|samjho) ..1
  `,
}
