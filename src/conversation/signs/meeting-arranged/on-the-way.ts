import type { Phrases } from '../plug.ts'

/** Steps towards a meeting in other words: a ride that is paid, one who has left, how one will be known, where one waits. */
export const onTheWay: Phrases = {
  en: `
    (ticket|tickets|uber|taxi|cab|hotel|bus|train|ride|room|lyft|bolt) (is|are|s|has been|been)? (all|already|now)? (booked|paid|paid for|bought|ordered|reserved|sorted|on the way|on its way|coming|waiting)
    (booked|ordered|bought|got|paid for|reserved|sorted) (you|u|ur|your|us|the|a) .. (ticket|tickets|uber|taxi|cab|hotel|bus|train|ride|room|seat)
    (just left|setting off|set off|leaving now|on my way|omw|nearly there|im outside|im parked|5 mins away) 
    (uber|taxi|driver|he|it|i|ill|il) (will|gonna)? (pick|picks|picking|collect|collects|get|gets|grab) (you|u) (up)? ..2 (at|by|half|quarter|<num>|outside|from)
    (im|ill|il|i will|i shall|i am|be) (be|wearing|in)? ..2 (wearing|in a|in my|red|blue|green|grey|gray|black|white) ..2 (hoodie|jacket|coat|cap|hat|car|van|jumper|shirt|top|scarf|jeans|beanie)
    (ill|il|i will|i shall|im gonna|gonna|i|just) (be|wait|meet|stand|park|see you|see u) (waiting|you|u|there|parked|standing)? (at|by|outside|near|behind|in front of|next to|under|in|from) .. (from|at|by|half|quarter|<num>|oclock)
    (so|ok|right|then) (thats|its|its set|we said|that is|see you|see u) ..2 {day} ..3 (at|<num>|by|half|quarter|outside|the)
    (dont be late|be on time|youll recognise me|youll know me|you will see me|look for)
  `,
  cy: `
    (tocyn|ticed|tacsi|uber|bws|trên|tren|gwesty|lifft) .. (wedi|di|'di) (bwcio|talu|archebu|prynu|ordro)
    (nai|na i|fyddai|fydda i|wna i|fi'n|dwi'n|byddai|bydda i|fe fydda i) (yn|n)? (aros|disgwyl|bigo|dy bigo|pigo|cwrdd|sefyll|parcio) (amdanat|amdanat ti|ti|di|chdi)? (fyny)? (wrth|ger|tu fas|tu allan|o flaen|yn|ar|tu ol|am)
    (ar y ffordd|newydd adael|newydd gychwyn|di cychwyn|bron yna|tu allan nawr|tu fas nawr)
    (het|cot|siaced|hwdi|crys|car|cap|hoodie|jaced) (goch|coch|las|glas|lwyd|llwyd|ddu|du|werdd|gwyrdd|wen|gwyn)
    (ma'n|man|mae o|mae hi|dreifar|tacsi) (nol|n nol|casglu|pigo) (ti|chdi)
    (paid â|paid) bod yn hwyr
  `,
  es: `
    (boleto|billete|pasaje|uber|taxi|hotel|autobus|bus|tren|cabify|remis) .. (pagado|comprado|reservado|pedido|listo|en camino|esta pago|ya pago|te recoge|te busca|pasa)
    (reserve|compre|pedi|pague|te compre|te reserve|te pedi|te saque|saque) (ya)? (el|un|tu|la|los|te)? .. (boleto|billete|pasaje|uber|taxi|hotel|autobus|bus|tren|habitacion)
    (voy de camino|voy en camino|en camino|ya sali|acabo de salir|ya voy saliendo|estoy llegando|ya casi llego|estoy afuera|estoy fuera|llego a las)
    (te espero|espero|estare|estoy|ahi estare|te recojo|te busco|paso por ti|quedamos|nos vemos) .. (en|a la|al|junto|frente|delante|detras|afuera|fuera|desde) .. (a las|las|desde|<num>|gorra|sudadera|coche|carro|rojo|gris)
    (llevo|ire con|voy con|llevare|ando con|ire de) .. (gorra|sudadera|chaqueta|camiseta|chamarra|camisa|buzo|campera|mochila|abrigo)
    (no tardes|no llegues tarde|se puntual|me vas a reconocer|me reconoces)
  `,
  fr: `
    (billet|billets|uber|taxi|hotel|bus|train|vtc|place|chambre) .. (paye|reserve|achete|commande|pris|regle|en route|passe te|vient te|ta)
    (jai|j ai|g|jtai|je tai|tai) (deja)? (pris|reserve|achete|paye|commande) .. (billet|billt|billets|uber|taxi|hotel|bus|train|place|chambre)
    (jsuis|je suis|chui|jss) (parti|partie|en route|en chemin|en bas|devant|garé|gare|presque|la dans)
    (jattends|jtattends|je t'attends|je tattends|jserai|je serai|jsuis|rdv|on dit|donc) .. (au|a la|devant|derriere|a l|dans|pres|sous|des|a partir) .. (a|des|vers|partir|<num>|h|midi|heures|en|veste|casquette)
    (jai|jaurai|je porte|jporte|jserai en) .. (veste|casquette|sweat|pull|manteau|bonnet|voiture|capuche) (rouge|bleu|bleue|gris|grise|noir|noire|verte|vert|blanche)?
    (sois pas en retard|soit pas en retard|sois a lheure|tu me reconnaitras|tarde pas)
  `,
  de: `
    (ticket|fahrkarte|uber|taxi|hotel|bus|zug|zimmer|fahrer) .. (bezahlt|gebucht|gekauft|bestellt|reserviert|holt dich|unterwegs|steht)
    (hab|habe) (ich)? (dir|dich|uns|schon|das|ein|nen|n)? .. (ticket|fahrkarte|uber|taxi|hotel|bus|zug|zimmer) .. (gekauft|gebucht|bestellt|bezahlt|reserviert)
    (bin|fahr|fahre) (ich)? (schon|grad|gerade|jetzt|gleich)? (unterwegs|losgefahren|los|aufm weg|auf dem weg|fast da|vor der tür|draußen)
    (bin|ich bin|warte|wart|stehe|steh|hol dich|treff dich) .. (ab|um|gegen) .. (am|an der|beim|bei|vor|hinter|im|in der|an|unter)
    (bin|ich bin|warte|wart|stehe|steh|hol dich|ok|also|dann) .. (am|an der|beim|bei der|vor|hinter|im|in der|unter) .. (halb|viertel|um|ab|uhr|<num>|rotes|graue|schwarze)
    (hab|habe|trag|trage) .. (kapuze|mütze|jacke|hoodie|pulli|mantel|cap|kappe|rucksack) (an|auf)?
    (sei pünktlich|komm nicht zu spät|sei nicht zu spät|du erkennst mich)
  `,
  pt: `
    (bilhete|passagem|uber|táxi|taxi|hotel|ônibus|onibus|autocarro|comboio|trem|carro|99) .. (pago|paga|comprado|comprada|reservado|pedido|chamado|a caminho|te pega|te busca|passa|vai te buscar)
    (comprei|reservei|pedi|paguei|chamei|tirei|marquei) (te|já|ja|o|a|um|uma|tua|tu)? .. (bilhete|passagem|uber|táxi|taxi|hotel|ônibus|autocarro|comboio|carro|quarto)
    (tô|to|estou|tou|já|vou) (a caminho|indo|saindo|chegando|quase aí|quase ai|lá fora|aqui fora|saí|sai de casa)
    (te espero|espero te|espero|vou estar|estarei|tô|to|fico|ok|então|entao) .. (no|na|em frente|atrás|perto|ao pé|do lado|à porta|na porta) .. (as|às|a partir|das|<num>|meio dia|h|boné|carro)
    (então|entao|ok|fechado|combinado) .. {day} .. (as|às|no|na|perto|<num>) 
    (vou|tô|to|estou|estarei) (de|com|num|no) .. (boné|bone|casaco|blusa|moletom|camisa|camisola|carro|jaqueta|gorro|mochila)
    (não te atrases|n atrasa|não atrasa|não demora|n demora|vai me reconhecer)
  `,
  nl: `
    (ticket|kaartje|treinkaartje|uber|taxi|hotel|bus|trein|kamer) .. (betaald|geboekt|gekocht|besteld|gereserveerd|haalt je|onderweg|geregeld)
    (heb|kheb) (ik)? (je|jou|een|het|al|ons)? .. (ticket|kaartje|treinkaartje|uber|taxi|hotel|bus|trein|kamer) .. (gekocht|geboekt|besteld|betaald|geregeld)
    (ben|ik ben|k ben) (al|nu|net|bijna|zo)? (onderweg|vertrokken|er bijna|buiten|op weg)
    (sta|wacht|ben|pik|haal|zie) (ik|je|jou|op je)? .. (bij|voor|onder|achter|in|op|naast|om) .. (om|half|kwart|uur|<num>|vanaf|jas|auto|op|rode)
    (afgesproken|staat vast|vast|dus|oke dan) .. (bij|voor|onder|om|in|op|aan) .. 
    (je herkent me|draag|heb) (aan|een|mn)? .. (jas|pet|hoodie|trui|muts|auto|vest|rugzak)
    (kom niet te laat|wees op tijd|niet te laat komen)
  `,
  pl: `
    (bilet|bilety|uber|taxi|taksowka|hotel|autobus|pociag|pokoj|bolt) .. (oplacony|oplacone|zamowiony|kupiony|kupione|zarezerwowany|zarezerwowane|po ciebie|jedzie|zamowiona)
    (kupilem|kupilam|zamowilem|zamowilam|zarezerwowalem|zarezerwowalam|oplacilem) (ci|juz|nam|dla ciebie)? .. (bilet|bilety|ubera|taxi|taksowke|hotel|pokoj|pociag|bolta)
    (juz)? (jade|wyjechalem|wyjechalam|wyszedlem|wyszlam|jestem w drodze|zaraz bede|dojezdzam|stoje pod|czekam pod|jestem pod)
    (bede|czekam|poczekam|stoje|odbiore cie|widzimy sie|spotykamy sie|no to|to|przyjdz) .. (pod|przy|za|przed|na|obok|kolo|w) .. (o|od|okolo|wpol|<num>|w szarej|w czapce|auto|czerwone)
    (bede|jestem) (w|mial|miala|ubrany|ubrana) .. (bluzie|bluze|kurtce|kurtke|czapce|czapke|plecak|kapturze|plaszczu|szaliku)
    (nie spoznij sie|badz punktualnie|poznasz mnie|tylko sie nie spoznij)
    mieszkam (na|przy) .. (przyjdz|wpadnij|przyjedz|czekam)
  `,
  tl: `
    (ticket|grab|taxi|hotel|bus|angkas|joyride|room|pamasahe) .. (booked|bayad|binili|nabili|naka book|nabook|susundo|on the way|papunta)
    (binilhan|binook|nagbook|ni book|na book|booked|binayaran|inorder) (na|ko|kita|kitang|na kita|na ko)? .. (ticket|grab|taxi|hotel|bus|sasakyan|room)
    (papunta na|otw|on the way|paalis na|umalis na|malapit na|nasa labas na|andito na) (ako|ko|po)?
    (hintayin|hihintayin|aantayin|antayin|sunduin|susunduin|andun|nandun|kita tayo|final na|usapan na) .. (sa|labas|likod|harap|tapat|may) .. (ng|alas|<num>|am|pm|naka|hapon|umaga)
    (naka) .. (cap|jacket|hoodie|green|red|itim|puti|asul|bag|sombrero|tshirt|shirt|pula)
    (wag ka male late|wag malelate|wag ka malelate|makikilala mo ako|wag kang late)
  `,
  hi: `
    (टिकट|उबर|टैक्सी|होटल|बस|ट्रेन|ऑटो|कैब|ओला|कमरा) .. (बुक|बुक की|बुक किया|हो गई|हो गया|ले ली|ले लिया|पेड|आ रही|करा दी|करा दिया)
    (निकल गया|निकल चुका|रास्ते में|आ रहा हूँ बस|पहुँचने वाला|पहुंच रहा|बाहर खड़ा)
    (इंतज़ार करूंगा|इंतजार करूंगा|वहीं रहूंगा|खड़ा रहूंगा|मिलूंगा|आना|आ जाना|पक्का|मिलो|पहुँच जाना|पहुंच जाना) .. (बजे|पर|में|के पास|के बाहर|के नीचे|गेट)
    (बजे) .. (पर|में|के पास|के बाहर|के नीचे|गेट) .. (पक्का|मिलो|मिलते|आना|आ जाना|रहूंगा|मिलूंगा|फिक्स)
    (पर|में|के पास|के बाहर|के नीचे|गेट) .. (आना|आ जाना|मिलो|पहुँच) .. (बजे)
    (शर्ट|टोपी|जैकेट|कार|गाड़ी|टीशर्ट) में .. (रहूंगा|होऊंगा|हूँ|मिलूंगा)
    (लेट मत|देर मत|टाइम पर आना|समय पर)
  `,
  'hi-latn': `
    (ticket|uber|taxi|hotel|bus|train|auto|cab|ola|room) .. (book|booked|book ki|book kiya|ho gayi|ho gaya|le li|le liya|paid|aa rahi|kara di|kara diya)
    (nikal gaya|nikal chuka|raste me|raaste me|aa raha hu bas|pahuchne wala|pahunch raha|bahar khada)
    (intezaar karunga|wait karunga|wahi rahunga|khada rahunga|milunga|aana|aa jana|pakka|milo|pahunch jana|fix|pakki) .. (baje|pe|par|me|ke paas|ke bahar|ke niche|gate)
    (baje) .. (pe|par|me|ke paas|ke bahar|ke niche|gate) .. (pakka|milo|milte|aana|aa jana|rahunga|milunga|fix|hounga)?
    (pe|par|me|ke paas|ke bahar|ke niche|gate) .. (aana|aa jana|milo|pahunch) .. (baje)
    (shirt|topi|jacket|car|gaadi|gadi|tshirt) me .. (rahunga|hounga|hu|milunga)
    (late mat|der mat|time pe aana|time par)
  `,
}
