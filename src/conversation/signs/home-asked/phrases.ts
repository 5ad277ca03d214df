import type { Phrases } from '../plug.ts'

/** How people ask where somebody lives: street, area, address, way home. */
export const phrases: Phrases = {
  any: `
    [ asks? (for|about|where)? ..3 (address|home|lives|street|location) ..2 ]
    [ (asks|asked|asking) ..2 (address|home|lives|street|location) ..2 ]
  `,
  en: `
    (wheres|whereabouts|where abouts|wher abouts|abouts) (do|d) {you} (live|stay)
    (what|which) (bus|train|tram|road|route|way) (do|d|u|you) ..2 (home|back)
    (whats|what is|which|what) (the|ur|your)? (house|door|flat) number
    (are|r) {you} (near|close to|by|in|round|from) ..3 (road|street|estate|park|station|lane|avenue|village)
    (is) (that|it|this) where {you} live
    (where|wher|were|whre|wheres|whereabouts|whereabout) ..2 (do|d|does|did|r|are|abouts|exactly)? {you} (live|living|stay|staying|liv|lives|based|at home)
    (where|wher|wheres|whereabouts|were) {you} (live|living|stay|staying|liv|based)
    (where|wheres|where is|where s) {your} (house|home|flat|place|hse|apartment)
    (what|which|wat|wot|whats|wats) (street|road|st|rd|area|town|village|estate|part|bit|side|neighbourhood|neighborhood|district|postcode|zip|block|city) ..3 {you} (live|from|in|at|on|living)?
    (what|which|wat) (street|road|estate|postcode|house number|bus stop|bus|stop) (r|are|is|do|u|you)
    (whats|what is|wats|give me|send me|tell me|drop|drop me|gimme|need|i need|snd me) (ur|your|yr|the|ur home|your home|yo) (address|addy|adress|addr|postcode|post code|zip code|house number|street|road|location|door number|street name)
    {your} (address|addy|adress|home address|postcode|street|road|house number) <ask>
    (send|share|drop|snd) ..2 (your|ur|yr|live|a) (location|loc|pin|live location)
    (drop|send) (me)? a pin
    (turn|put) on {your} (location|snap map|snapmap)
    (do|d|r|are) {you} (live|living) (near|close|far|in|on|by|around|round|next|with in|alone near) ..4
    {you} (live|living) (near|close to|far from|in|by|round) .. <ask>
    how far (do|r|are|is) ..3 {you} (live|from)
    how far (do|d) {you} (live|stay)
    how (do|d) {you} (get|walk|go|travel) home
    (what|which) way (do|d)? {you} (walk|go|get) home
    (do|d) {you} (walk|bus|get the bus|cycle|bike) home
    (what|which) (bus|train|stop) (do|d) {you} (get|take|use|catch|get off)
    which house (is|s) (yours|urs)
    (can|could) i (know|have|get) {your} (address|addy|location|street|postcode)
    (wheres|where is) home <ask>
    ^ (which|what) (bit|part|area|side|end|street|road) (of it|of there|exactly)? $
    ^ (which|what) (bit|part|area|side|end|street|road) (of it|of there|exactly)? <ask>
    whereabouts (exactly|in|is that) ..3
    (what|which|whats) (is)? the name of {your} (street|road|town|village|estate)
    (i could|i can|i will|ill|can i) (come|drive|walk) (past|by|to|round|over to) {your} (house|place|home|street|road)
  `,
  cy: `
    (pa|be|beth) (rif|rhif) (ydi|ydy|yw|di|ydir|ywr) ..1 (ty|dy)
    (pa) (rif|rhif) ..3 (ty|dy|drws)
    (pa) (fws|fys|bws|tren) ..3 (adre*|adra|gartre*)
    (ar) ba (stryd|heol|ffordd|stad)
    (wyt ti|ti|tin) ..2 (byw|o) ..4 <ask>
    (ble|lle|le) (wyt|ti|rwyt|ydych|yn union) ..4 (byw|fyw)
    (ble|lle|le) (ti|tin|wyt tin|rwyt tin|wyt ti n|ti n) (byw)
    (ble|lle) (mae|ma|yw|ydy) (dy|eich|d) (dy|ty|gartref|cartref|gartre|dŷ)
    pa (stryd|bentref|pentref|dref|ardal|heol|ffordd|ran|bws|stad) (wyt|ti|tin|rwyt|ydych|mae|o|sy|yn|chi|rwytin)
    (beth|be) (ydy|yw|di|ydi) (dy|eich|d) (gyfeiriad|cyfeiriad|god post|gôd post)
    (anfon|hala|rho|gyrra|danfon) ..3 (cyfeiriad|gyfeiriad|leoliad|lleoliad)
    (dy|d) (gyfeiriad|leoliad) <ask>
    (wyt ti|ti|rwyt ti|tin|wyt tin) ..2 byw (yn|ger|agos|n|ym|wrth) ..3
    (sut) (wyt|ti|rwyt) ..3 (mynd|cyrraedd|cerdded) adre*
    (pa mor bell) ..4 byw
    (wyt ti|ti n|tin) ..2 cerdded adre*
    (pa) (dy|ty|dŷ|rif) ..3 byw
  `,
  es: `
    (que|cual) (es)? (el)? numero (de|es)? (tu|la)? (casa|puerta|piso)
    (que) (bus|autobus|camion|tren|metro|linea|ruta|parada) ..3 (a|para|hasta)? (tu)? casa
    (vives|vivis) (por|en|cerca|junto) ..4 <ask>
    (pasa|dame|pasame|dime) (el|tu) (codigo postal|cp|numero de casa)
    (donde|dnd|dond|ande|aonde|por donde|en donde|x donde|por dnd) (exactamente)? (vives|vivis|vive|vivís|biven|bives|vivirias|te quedas|estas viviendo)
    (vives|vivis) (donde|por donde|dnd|muy lejos|lejos|cerca|solo por) ..3
    (cual|cuál|que|dame|pasame|mandame|dime|enviame|decime|necesito) (es)? (tu|la|su) (direccion|dire|direcc|calle|barrio|colonia|ubicacion|ubi|codigo postal|domicilio|cp)
    (en)? (que|q|k|cual) (calle|barrio|colonia|zona|parte|pueblo|ciudad|urbanizacion|edificio|piso|avenida|localidad|lado|parada) (vives|vivis|es|estas|eres|sos|de|te)?
    (pasa|pasame|manda|mandame|comparte|envia|enviame|mande) (tu|la|me)? (ubicacion|ubi|localizacion|direccion|dire)
    (tu|y tu) (direccion|dire|ubicacion|ubi|calle|barrio|domicilio) <ask>
    (donde|dnd) (queda|esta|es) (tu|su) (casa|depa|departamento|piso|barrio)
    (como|por donde|por que calle) (vuelves|volves|regresas|te vas|llegas|vas) (a)? (tu)? casa
    (vuelves|volves|regresas|te vas) (caminando|andando|a pie|sola|solo|en bus|en autobus) a (tu)? casa
    (vives|vivis) (cerca|lejos) (de|del) ..3
    (que) (bus|autobus|camion|linea|parada|micro) (tomas|coges|agarras)
    (vives|vivis) en (la|el)? <any> <any>? <ask>
    (que tan)? lejos (vives|vivis|estas)
    (puedo|te puedo) (pasar|ir) (por|a) tu casa
  `,
  fr: `
    (cest|c|c est) (quel|quoi|kel) (le)? (numero|num|n) (de)? (ta|chez|la)? (maison|toi|porte|rue)?
    (ce st|cest|c et|cet|ce|c) (quoi|koi) (ton|ta) (adresse|adr|rue|quartier)
    (quel) (bus|train|metro|tram|arret) (tu|t) ..3
    (tu|t) (habites|habite|vis) ..4 <ask>
    (tu|t|vous|ta|te) (habite|habites|abite|abites|vis|crèche|creches|loges) (ou|où|dans quel|quelle|pres|loin|exactement|dou) ..3
    (thabite|thabites|tabites|tabite) (ou|dans|pres|vers|quel) ..3
    (ou|où|dou) (thabites|thabite|tabites)
    (ou|où|dou) (est ce que)? (tu|t|habites|vis|vous) (habite|habites|abites|vis|tu|creches|abite|vous)
    (cest|c|c est) (ou|où|quoi|koi|laquelle|quelle) (chez toi|ta maison|ton adresse|ta rue|ton quartier|ta ville)
    (cest|c) (ou|où) que (tu|t) (habite|habites|abites|vis)
    (quelle|kel|quel|kelle|quelles) (est)? (ton|ta|rue|quartier|ville|adresse|village|arret|bus|cite|immeuble|coin) (adresse|rue|tu|quartier|habites|prends|ville|t|village)?
    (dans|de)? (quel|quelle|kel|kelle) (rue|quartier|ville|village|cite|coin|departement|immeuble|arrondissement) (tu|t|habites|vis|es)
    (donne|envoie|envoi|dis|file|passe|balance|partage) (moi)? (ton|ta|le|la|l) (adresse|adr|localisation|loc|position|rue|loca)
    (ton|ta) (adresse|adr|rue|quartier|localisation) <ask>
    (tu|t) (habites|habite|vis) (pres|loin|a cote|vers|du cote|dans) (de|du|d)? ..3 <ask>
    (tu|t) (rentres|rentre|fais) (comment|par ou|a pied|en bus|seul|seule) ..2 (chez toi|maison)?
    (comment|par ou) (tu|t) (rentres|rentre|vas) (chez toi|a la maison|du college|du lycee)
    (tu|t) prends quel (bus|train|arret|metro)
    (ta|la) maison (est|elle est|c|cest) (ou|où)
    (tes|t es|t|tu es) de (quel|quelle|kel) (ville|quartier|coin|rue|departement)
  `,
  de: `
    (welche|was ist die|was ist deine) (hausnummer|nummer)
    (welchen|welcher|mit welchem) (bus|bahn|zug|tram) ..3 (nach hause|heim)
    (wohnst|wohnste|lebst) (du)? ..5 <ask>
    (wo|wohin|woher|wo genau|in welcher|in welchem) (wohnst|wonst|wohnste|wohnstn|wohnt|lebst|wohnen|lebste) (du|ihr|denn|genau|eigentlich|sie)?
    (wo) (du|genau du) (wohnst|lebst|wohnen)
    (wie|wi) (ist|is|lautet) (deine|die|eure|dein) (adresse|adr|anschrift|strasse|postleitzahl|hausnummer|plz|standort)
    (welche|welcher|welchem|was fur ne) (strasse|str|stadtteil|viertel|ort|dorf|stadt|gegend|ecke|haltestelle|hausnummer|siedlung|bus) ..3 (wohnst|du|lebst|fahrst|nimmst)?
    (gib|schick|sag|send|teil|schreib) ..2 (deine|dein|die|mal deine|mal deinen|deinen) (adresse|adr|standort|anschrift|strasse|hausnummer)
    (deine|und deine|dein) (adresse|adr|strasse|standort|anschrift) <ask>
    (wohnst|wohnste|lebst) (du)? ..2 (weit|nah|nahe|in der nahe|bei|beim|in|am|an|hier) ..5 <ask>
    (wie) (kommst|laufst|gehst|fahrst) ..2 (nach hause|heim)
    (laufst|gehst|fahrst) du ..3 (nach hause|heim)
    (welchen|welche) (bus|bahn|haltestelle) (nimmst|fahrst|nimmste)
    (wo) (ist|steht|liegt|is) (dein|euer|deine|eure) (haus|wohnung|zuhause|bude)
    wie weit ..2 (wohnst|weg) ..2
    (aus|in) (welcher|welchem) (stadt|dorf|stadtteil|ort|ecke|gegend) (kommst|bist|wohnst)
  `,
  pt: `
    (passa|manda|diz|da|qual) (me)? (o|a|e o|e a|é o)? (cep|codigo postal|numero da casa|rua|morada|endereco)
    (qual|que) (e|é|eh)? (o)? numero (da|de) (sua|tua|casa|porta|ap)
    (que|qual) (onibus|autocarro|comboio|metro|linha|busao) ..3 (pra|para|a)? casa
    (mora|moras|vives|vive) (na|no|em|perto|ao lado|ali) ..4 <ask>
    (onde|aonde|ond|adonde|d onde|em que parte) (exatamente|q|que)? (vc|voce|tu|ce|cê|é que)? (mora|moras|vive|vives|reside|moram|vc mora)
    (mora|moras|vives|vive|vc mora) (onde|aonde|ond|em que|perto|longe|em qual|por onde) ..3
    (qual|ql|me passa|passa|manda|me da|me manda|diz|da me|me diz) (e|é|eh)? (o|a)? (seu|sua|teu|tua) (endereco|rua|bairro|morada|localizacao|cep|loc|ende|codigo postal)
    (em|de)? (que|q|qual|ql) (rua|bairro|zona|cidade|parte|terra|predio|freguesia|paragem|ponto|condominio) (vc|voce|tu|mora|moras|vives|e|é|es|fica|ce)?
    (manda|me manda|passa|compartilha|envia|partilha) (a|o|me)? (sua|tua|seu|teu)? (localizacao|loc|endereco|morada)
    (seu|sua|teu|tua) (endereco|rua|bairro|morada|localizacao) <ask>
    (onde|ond) (fica|e|é|eh) (a)? (sua|tua) (casa|rua)
    (como|por onde) (vc|voce|tu)? (vai|vais|volta|voltas) (pra|para|a) casa
    (volta|voltas|vais|vai) (sozinha|sozinho|a pe|andando|de onibus|de autocarro) (pra|para) casa
    (vc|voce|tu)? (mora|moras|vives) (perto|longe) (de|do|da) ..3
    (que|qual) (onibus|autocarro|ponto|paragem|linha) (vc|voce|tu)? (pega|apanhas|desce|desces)
    (mora|moras) em (que|qual) ..2
    (vc|tu|voce) (mora|moras|vives) (no|na|em) <any> <any>? <ask>
  `,
  nl: `
    (woon|woonje) (je|jij) ..5 <ask>
    (welke|met welke) (bus|trein|tram|halte|route) ..3 (naar huis|thuis)
    (wat|welk) (is)? (het|je|jouw)? (huisnummer|nummer)
    (waar|wr|waarzo|waar ergens|waar precies) (woon|wnje|woonje|woont|wonen|leef) (je|jij|jullie|dan|ergens|precies)?
    (wat|wats) is (je|jouw|jou) (adres|straat|postcode|huisnummer|woonplaats|locatie)
    (in|op)? (welke|welk|wlke|wat voor) (straat|wijk|buurt|plaats|stad|dorp|huisnummer|flat|halte|bus|deel) ..3 (woon|je|neem|zit)?
    (geef|stuur|zeg|app|deel|vertel) ..2 (je|jouw|me je|ff je) (adres|locatie|straat|postcode|huisnummer|live locatie)
    (je|jouw) (adres|straat|postcode|locatie) <ask>
    (woon|woonje) (je|jij) ..2 (dichtbij|ver|vlakbij|in de buurt|bij|in) ..3 <ask>
    hoe ver (woon|zit) (je|jij)
    (hoe) (ga|kom|fiets|loop) (je|jij) naar huis
    (fiets|loop|ga) je ..3 naar huis
    (welke) (bus|halte|trein) (neem|pak|stap)
    (waar) (staat|is|ligt) (je|jouw) (huis|flat)
    uit (welke|welk) (stad|dorp|plaats|buurt) (kom|ben) (je|jij)
  `,
  pl: `
    (jaka|ktora) (to|jest)? (ulica|dzielnica|okolica|wies|miejscowosc)
    (mieszkasz) ..4 <ask>
    (jaki|ktory) (jest|to|masz)? (numer|nr) (domu|mieszkania|bloku|klatki)
    (ktorym|jakim) (autobusem|tramwajem|pociagiem) ..3 (do domu|ze szkoly)
    (gdzie|gdize|gdziie|gdzies) (dokladnie|ty|wlasciwie|w ogole)? (mieszkasz|mieszkacie|zyjesz)
    (mieszkasz) (gdzie|daleko|blisko|kolo|w|na|przy) ..3 <ask>
    (jaki|podaj|wyslij|daj|napisz|powiedz) (masz|jest|mi|swoj|twoj|swoj)? (twoj|swoj|jest)? (adres|kod pocztowy|lokalizacje|numer domu|adresik)
    (na|w|przy)? (jakiej|ktorej|jakim|ktorym|jakie|ktore) (ulicy|dzielnicy|osiedlu|miescie|miejscowosci|czesci|wsi|bloku|okolicy|osiedle) (mieszkasz|jestes|to)?
    (wyslij|podeslij|udostepnij|daj|pokaz) ..2 (lokalizacje|pinezke|lokacje|adres)
    (twoj|jaki) adres <ask>
    (jak|ktoredy) (wracasz|chodzisz|jezdzisz|idziesz) do domu
    (wracasz|chodzisz) (sam|sama|pieszo|autobusem|na piechote) ..2 (do domu)
    (ktorym|jakim) (autobusem|tramwajem) (jezdzisz|wracasz)
    (na) ktorym przystanku
    (gdzie) (jest|stoi|masz) (twoj|swoj) (dom|blok|mieszkanie)
    (jak) daleko mieszkasz
    (z) (jakiego|ktorego|jakiej) (miasta|osiedla|dzielnicy|wsi|okolicy) (jestes)?
  `,
  tl: `
    (anong|ano) (jeep|bus|tricycle|trike|sakay|lrt|mrt|train) (ang|yung)? (sinasakyan|sakay|sinasakay|gamit) ..3
    (anong|ano) (number|numero) ..3 (bahay|haws)
    (saan|san|asan) ..2 (nkatira|nktira|nakatira|nakatera)
    (nakatira|taga) ka (ba)? (sa)? ..4 <ask>
    (saan|san|asan|sang|saang|taga saan|taga san) (ka|kb|k|ba ka|ba kayo|kayo|banda) ..2 (nakatira|nktira|nakatra|nakatera|nakatir|tira|umuuwi|uuwi)
    (taga|tga) (saan|san|saang|sang) (ka|k|kayo|lugar|banda|part|kb)
    (saan|san|asan) (ang|yung|ung|banda)? (bahay|haws|house|hauz) (mo|m|nyo|niyo)
    (ano|anong|anu|what|whats) (ang|yung|is)? (address|adress|addy|location|brgy|barangay|street|kalye) (mo|m|nyo|ur|your)?
    (address|adress|location|loc|brgy|barangay) (mo|m|nyo) 
    (send|pasend|isend|share|bigay|pahingi|penge) ..2 (location|loc|address|pin) (mo|m)?
    (malapit|malayo) (ka)? (ba|lang)? (ka|bahay mo|kayo) (sa|dito)? ..2
    (saang|anong|what) (street|lugar|barangay|brgy|subdivision|kanto|city|bayan|part) (ka|kayo|yan|mo|nakatira|kb)?
    (paano|pano|pno) ka (umuuwi|uuwi|nakakauwi|pauwi)
    (naglalakad|sumasakay) ka ..2 pauwi
    (gaano|gano) (ka)? kalayo ..3
    san ka ..2 (bumababa|sumasakay)
  `,
  hi: `
    (कहा|कहां|कहाँ|किधर) (पर|पे)? (रहते|रहती|रहता) (हो|है)?
    (घर|मकान|फ्लैट|हाउस) (का)? (नंबर|नम्बर|नं) (क्या|बताओ|कितना)
    ..3 के (पास|सामने|पीछे|बगल में) (रहते|रहती) (हो)? (क्या|ना|<ask>)
    (स्कूल|स्कुल) से घर (कैसे|किस) ..3
    (कौन सी|किस|कौनसी) (बस|मेट्रो|रास्ते) ..3 घर
    (तुम|तू|आप|तुम्हारा|तेरा)? (कहां|कहाँ|किधर) (रहते|रहती|रहता|रहतें) (हो|है|हैं)?
    (तुम्हारा|तेरा|आपका|अपना) (घर|पता|एड्रेस|लोकेशन|मोहल्ला) (कहां|कहाँ|क्या|किधर|कौन|बताओ|भेजो|बता|दो|भेज)
    (घर|पता|एड्रेस) (कहां|कहाँ|किधर|क्या) (है|हो)?
    (कौन सी|किस|कौनसी|कौन से|कौनसे) (गली|मोहल्ले|इलाके|शहर|एरिया|कॉलोनी|सड़क|जगह|बस) (में|से|मे)?
    (अपनी|अपना) (लोकेशन|पता|एड्रेस) (भेजो|दो|बताओ|शेयर|भेज|बता)
    (लोकेशन|पता|एड्रेस) (भेजो|बताओ|दो|शेयर)
    (घर) (कैसे|किस रास्ते) (जाते|जाती|जाता) (हो)?
    (कितनी|कितना) दूर (रहते|रहती|है) ..2
    (पैदल|बस से|अकेले|अकेली) घर (जाते|जाती)
    (कहां|कहाँ) से हो
    (तुम|आप) ..3 के पास (रहते|रहती) (हो)? <ask>
  `,
  'hi-latn': `
    (ghar|makan|makaan|flat|house) (ka)? (number|no|num|nambar) (kya|batao|kitna|bata)
    ..3 ke (paas|pas|samne|peeche) (rehte|rehti|rahte|rahti) (ho)? (kya|na)
    school se ghar (kaise|kis) ..3
    (kaunsi|konsi|kis|kaun si) (bus|metro|raste) ..3 ghar
    (tum|tu|aap|ap)? (kahan|kaha|kha|kidhar|kahaan) (pe|par)? (rehte|rehti|rahte|rahti|rehta|rhte|rhti|rehtey) (ho|hai|h|hain)?
    (rehte|rehti|rahte|rahti|rhti|rhte) (kahan|kaha|kidhar|kha) (ho|hai|h)?
    (tumhara|tera|aapka|apka|apna|tmhara) (ghar|pata|address|adress|location|loc|mohalla|area) (kahan|kaha|kya|kidhar|kaun|kon|batao|bhejo|bata|do|bhej|kha)
    (ghar|address|pata) (kahan|kaha|kidhar|kha) (hai|h|pe|par)?
    (kaunsi|konsi|kis|kaun si|kaunse|konse) (gali|mohalle|area|sheher|shehar|city|colony|jagah|sector|bus|street) (mein|me|m|se)?
    (apni|apna) (location|loc|address|pata) (bhejo|do|batao|share|bhej|bata|de)
    (location|loc|address) (bhejo|batao|send|share|bhej|do) ..2
    ghar (kaise|kis raste) (jate|jati|jaate|jaati) (ho)?
    (kitni|kitna) (dur|door) (rehte|rehti|rahti|hai|h) ..2
    (paidal|bus se|akele|akeli) ghar (jati|jate|jaati)
    (address|adress) (kya|kia) (hai|h)
    (tum|aap) ..3 ke (paas|pas) (rehte|rehti|rahti) (ho)? <ask>
  `,
}
