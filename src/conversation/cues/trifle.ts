import type { CuePlug } from './plug.ts'

/**
 * Play about trifles: snacks and pencils asked for "or else", "I'll tell everyone that you sleep with a teddy", flags, bases and gold, bragging
 * before a round. What sounds like a threat or a demand there is none.
 */
export const trifle: CuePlug = {
  id: 'trifle',
  phrases: {
    en: `
      (give|gimme|gis|giz|hand|pass|share|lend|chuck|save|leave|return|bring|get|buy|make) ..4 (crisp|crisps|chip|fry|fries|biscuit|biscuits|cookie|cookies|sweet|sweets|candy|chocolate|gummy|gummies|cake|cupcake|pizza|slice|snack|snacks|sandwich|donut|doughnut|popcorn|pencil|pen|rubber|eraser|ruler|sharpener|felt tips|crayon|crayons|charger|hoodie|remote|controller|blanket|seat|gold|treasure|crown|sword|map|flag|gems|tea|brew|toast)
      (eat|ate|eaten|nick|nicked|steal|stole|take|took|touch|finish|finished) ..1 (my|the last|all my|the) ..1 (crisp|crisps|chips|fries|biscuit|biscuits|cookie|cookies|sweets|candy|chocolate|cake|pizza|slice|snack|snacks|sandwich|donut|popcorn|pencil|pen|charger|hoodie|seat|lunch|yoghurt|ice cream)
      (tell|telling|show) ..4 {you} ..3 (sleep|cried|cry|snore|snored|fancy|like|love|eat|put|sing|sang|watch|watched|still|use|lost|fell|wear) ..4 (teddy|teddies|plushie|cuddly|bear|film|movie|penguin|puppy|pizza|pineapple|ketchup|peppa|pig|frozen|disney|shower|night light|nightlight|slippers|pyjamas|onesie|crocs|sock|socks|ballet|abba|bieber)
      (pay|send|owe) me ..1 (<num>|one|a|an) ..1 (crisp|chip|biscuit|cookie|sweet|sock|pencil|hug|banana|potato|gummy bear|leaf|sandwich)
      (tell|told|report|reporting) ..2 (the|my|your|ur) (dog|cat|hamster|goldfish|rabbit|parrot|gnome|fish|budgie|tortoise|teddy|duck)
      (hamster|goldfish|cat|dog|duck|seagull|gnome|parrot|rabbit|teddy|penguin|goose) ..2 (takes over|will take|gets|rules|wins|is watching|knows|comes for|will find|will have)
      (spoil|spoiler|spoilers|spoiled|spoiling) ..3
      (tell|ask) the (king|queen|dragon|pirates|captain|wizard|sheriff|emperor)
      (ur|your|my|his|her) (line|lines|part|role|character) (is|are|goes|says|was)
      (villain|pirate|pirates|baddie|wicked|wizard|knight|dragon) ..4 (play|role|part|line|scene|story|panto|drama|give)
      (find|found|burn|raid|destroy|blow up|attack|steal) ..1 {your} (base|fort|castle|village|flag|ship|island|house in minecraft|farm|nexus|tower)
      {your} (flag|base|fort|castle|loot|gems|queen|king|pawn|knight|rook)
      ^ (rematch|revenge)? (ill|im gonna|im going to|gonna|i will|imma) (destroy|crush|smash|wreck|end|beat|batter|demolish|annihilate) (you|u|ya) $
      (surrender|give up) or
    `,
    cy: `
      (rho|rhoi|gad|tyrd|dere|pasia|paso) ..3 (grisp|crisp|grisps|creision|greision|bisged|fisged|siocled|gacen|cacen|losin|fferins|mhensel|bensel|pensel|feiro|beiro|ruler|pren mesur|siwmper|tryser|drysor|aur|map|goron|fflag|faner)
      (bwyta|bwyti|fwyta|fwyti|dwyn|ddwyn) ..2 (nghrisps|crisps|creision|nghreision|misged|siocled|nghacen|pitsa|mhitsa)
      {reveal} ..4 (cysgu|crio|llefain|lico|hoffi|bwyta) ..4 (tedi|dedi|pitsa|pinafal|ffilm|pengwin|pengwiniaid)
      dweud wrth y (brenin|frenhines|ddraig)
      (dy linell|y linell) (di)? (ydi|yw)
      (dod o hyd|ffindio|llosgi|dinistrio) ..3 (dy fas|dy gastell|dy gaer|dy bentre)
      dy (fflag|faner|gastell|gaer|fas)
    `,
    es: `
      (spoiler|spoilers|spoilees|spoilear)
      (al|a la|a tu|a mi) (perro|gato|hamster|pez|loro|gata|perra|conejo)
      (dame|damela|damelo|pasame|devuelveme|devolveme|regresame|prestame|convidame|traeme|comprame|entregame|entrega|dejame) ..4 (una papa|papas|papitas|papita|patata|patatas|galleta|galletas|galletita|galletitas|dulce|dulces|chuche|chuches|caramelo|chocolate|pizza|bocata|sandwich|helado|chicle|lapiz|lapicero|boligrafo|boli|pluma|lapicera|goma|borrador|regla|cargador|sudadera|oro|tesoro|mapa|corona|espada|bandera|gemas|donut|churro)
      (comes|comas|comiste|come|quitas|tocas|robas|acabas|terminas) ..3 (papas|papitas|patatas|galletas|dulces|chocolate|pizza|chuches|helado|bocata|lapiz)
      (digo|dire|decir|decirle|cuento|contar|contare|dile) ..5 (duermes|dormis|lloraste|llorabas|te gusta|comes|roncas|cantas|ves|usas|todavia|aun) ..5 (peluche|osito|oso|pinguinos|pinguino|pizza|piña|pina|pelicula|peli|ducha|peppa|perrito|kepchup|calcetines|ketchup)
      al (rey|reina|dragon|capitan)
      (tu|mi) (frase|papel|personaje|linea|dialogo) (es|dice|seria)
      te tiro al mar
      (encontrar|quemar|destruir|atacar|robar|encuentro|quemo) ..2 tu (base|castillo|bandera|aldea|fuerte|isla|barco)
      tu (bandera|base|castillo|reina|torre|nexo)
      ^ (revancha)? te (voy a|vamos a) (destruir|destrozar|reventar|ganar|machacar|aplastar) $
      (rindete|ríndete|rendirte|rendirse|rendite)
    `,
    fr: `
      (spoil|spoiles|spoiler|spoilers|spoile)
      (au|a ton|a mon) (chien|chat|hamster|poisson|lapin|perroquet)
      (donne|file|passe|rends|rend|prete|partage|laisse|ramene|achete|offre) ..4 (chips|chip|frite|frites|gateau|gateaux|biscuit|biscuits|bonbon|bonbons|chocolat|pizza|gouter|sandwich|glace|chewing gum|cookie|crayon|stylo|gomme|regle|trousse|chargeur|pull|sweat|tresor|carte au tresor|couronne|epee|drapeau|manette)
      (manges|mange|touches|touche|finis|voles|prends|bouffes|bouffe) ..2 (mes|ma|mon|la derniere|le dernier) (chips|frites|frite|gateaux|gateau|biscuits|bonbons|chocolat|pizza|gouter|glace|cookie|cookies)
      (dis|dirai|dire|jdis|raconte|jraconte|raconter) ..5 (dors|tu dors|tas pleure|taimes|tes|tu aimes|pleure|pleurais|aimes|kiffes|manges|ronfles|chantes|regardes|mets) ..5 (doudou|nounours|peluche|pizza|ananas|film|pingouin|pingouins|chien|douche|peppa|ketchup|chaussettes)
      au (roi|reine|dragon|capitaine)
      (ta|ma|ton|mon) (replique|role|personnage|phrase) (c|cest|est|dit)
      je te jette a la mer
      (ou je te jette|jte jette) (a la mer|par dessus)
      (trouver|bruler|detruire|attaquer|brule|detruis) ..2 (ta|ton) (base|chateau|village|drapeau|fort|ile|bateau)
      (ta base|ton drapeau|ton chateau|ton village|ta tour|ta dame)
      ^ (revanche)? (je vais|jvais|je va) (te|t) (detruire|eclater|exploser|defoncer|demonter|battre|ecraser|fumer) $
      (rends toi|te rendre|rendez vous) (sinon|ou|mdr)?
      faire (tt|tout) sauter
    `,
    de: `
      (spoiler|spoilers|spoilerst|spoilern|gespoilert|nicht spoilern)
      (drache|zauberer|ritter|held|bosewicht) ..1 (stirbt|gewinnt|uberlebt)
      (dem|meinem|deinem|der) (hund|hamster|goldfisch|papagei|kater|katze)
      (gib|gibst|reich|leih|leihst|teil|lass|bring|kauf|ruck) ..4 (chip|chips|pommes|keks|kekse|gummibar|gummibarchen|gummibaren|bonbon|schokolade|schoki|kuchen|pizza|brot|eis|pausenbrot|stift|bleistift|kuli|fuller|radiergummi|lineal|ladekabel|hoodie|pulli|gold|schatzkarte|krone|schwert|fahne|flagge|fernbedienung|edelsteine)
      (isst|iss|klaust|aufisst|wegisst|anfasst|nimmst|auffutterst) ..3 (chips|pommes|kekse|gummibarchen|schokolade|schoki|kuchen|pizza|pausenbrot|stift)
      (chips|pommes|kekse|gummibarchen|schokolade|schoki|kuchen|pizza) ..1 (isst|klaust|aufisst|wegisst|anfasst|nimmst|auffutterst)
      (sag|sage|erzahl|erzahle|verrate|verrat) ..3 (dass|das) du ..6 (geheult|geweint|schlafst|magst|isst|schnarchst|singst|schaust|kuscheltier|teddy|kuscheltiere|pizza|ananas)
      (dem konig|der konigin|dem drachen|dem kapitan)
      (dein|mein|deine|meine) (text|satz|rolle|figur|zeile) (ist|lautet|geht|sagt)
      (finde|find|brenn|brenne|zerstor|zerstore|angreifen|verbrenne) ..2 (deine basis|deine base|dein dorf|deine burg|deine flagge|dein schloss)
      (deine flagge|deine basis|deine base|deine burg|dein dorf|deine dame)
      ^ (revanche)? ich (mach|mache|zerstor|zerstore|zerleg|vernichte|besieg|schlag|nehm|hau) dich ..1 (fertig|auseinander|weg|platt|kaputt|ab)? $
      (ergib dich|gib auf|aufgeben|ergeben)
    `,
    pt: `
      (me da|da me|me de|devolve|me devolve|devolve me|me empresta|empresta me|passa|me passa|entrega|me entrega|traz|compra) ..4 (biscoito|biscoitos|bolacha|bolachas|batata|batatas|batatinha|salgadinho|bala|balas|doce|doces|rebucado|gomas|chocolate|pizza|sorvete|gelado|lanche|bolo|lapis|caneta|borracha|regua|carregador|moletom|tesouro|ouro|mapa|coroa|espada|bandeira|gemas)
      (comer|comeres|comeu|come|pegar|roubar|acabar) ..3 (minhas batatas|meu biscoito|minha pizza|meu chocolate|meu doce|minha bolacha|meus biscoitos|as minhas batatas|meu lanche|batatas|salgadinho)
      (conto|contar|digo|dizer|falo|falar|espalho) ..5 (dorme|dormes|chorou|choraste|gosta|gostas|come|comes|ronca|canta|assiste|usa) ..5 (ursinho|urso|peluche|pelucia|pizza|abacaxi|ananas|filme|pinguim|pinguins|chuveiro|peppa|ketchup|meias)
      (pro|ao|para o|pra) (rei|rainha|dragao|capitao)
      (tua|sua|minha|a tua) (fala|frase|personagem) (e|eh|diz)
      (achar|encontrar|queimar|destruir|atacar|invadir) ..2 (tua|sua|a tua|a sua) (base|vila|bandeira|ilha|aldeia)
      (tua base|sua base|a tua bandeira|tua bandeira|sua bandeira|teu castelo|seu castelo)
      ^ (revanche)? vou (te|ti|acabar com) (destruir|voce|vc|esmagar|arrebentar|detonar|amassar) $
      (se render|rende te|renda se|te rendes|se rende)
    `,
    nl: `
      (spoiler|spoilers|spoil|spoilen)
      (aan de|tegen de|je|zeg) (hond|kat|hamster|goudvis|papegaai|meeuw)
      (geef|geeft|leen|deel|laat|breng|koop|haal) ..4 (chip|chipje|chips|friet|frietje|koek|koekje|koekjes|snoep|snoepje|chocola|chocolade|taart|pizza|boterham|ijsje|drop|pen|pennen|potlood|gum|liniaal|oplader|trui|hoodie|goud|schat|schatkaart|kroon|zwaard|vlag|afstandsbediening)
      (opeet|eet|steelt|pakt|pikt|aanraakt) ..3 (chips|friet|koekjes|koekje|snoep|chocola|pizza|taart|boterham|pen)
      (chips|friet|koekjes|koekje|snoep|chocola|pizza|taart|boterham|pen) ..1 (opeet|steelt|pakt|pikt|aanraakt)
      (zeg|vertel|zeggen|vertellen) ..4 dat je ..6 (slaapt|gehuild|huilde|houdt|eet|snurkt|zingt|kijkt|knuffel|beer|teddybeer|ananas|pizza|pinguin|pinguins|ketchup)
      (de koning|de koningin|de draak|de kapitein)
      (jouw|je|mijn) (zin|tekst|rol|regel|personage) is
      (vind|verbrand|verniel|vernietig|aanval|val) ..2 je (basis|base|kasteel|dorp|vlag|eiland)
      je (vlag|basis|base|kasteel|dorp|toren)
      ^ (revanche)? ik (ga|maak|sloop|verpletter|hak|vernietig|pak) (je|jou) ..1 (kapot|maken|slopen|inmaken|in|af|verslaan|vernietigen|kapotmaken)? $
      (geef je over|overgeven)
    `,
    pl: `
      (daj|dawaj|oddaj|oddawaj|podaj|pozycz|przynies|kup|zostaw|podziel) ..4 (chipsa|chipsy|chipsow|frytke|frytki|ciastko|ciastka|ciasteczko|cukierka|cukierki|czekolade|czekolady|zelka|zelki|pizze|pizzy|kanapke|loda|lody|olowek|dlugopis|pioro|gumke|linijke|ladowarke|bluze|zloto|skarb|mape|korone|miecz|flage|pilota|krysztaly)
      (zjesz|zjadles|zjadlas|zjedz|zabierzesz|ruszysz|tkniesz|ukradniesz) ..3 (chipsy|chipsa|frytki|ciastko|ciastka|cukierki|czekolade|zelki|pizze|kanapke|lody|olowek)
      (powiem|opowiem|napisze|rozpowiem) ..3 (ze|że) ..6 (spisz|plakales|plakalas|lubisz|jesz|chrapiesz|spiewasz|ogladasz|misiem|maskotka|pluszakiem|pizze|ananasem|filmie)
      (krolowi|krolowej|smokowi|kapitanowi|psu|kotu|chomikowi)
      (spoiler|spoilery|spoilerowac|spoilujesz)
      (okup) ..2 (talerz|talerza|ciastko|pizzy|chipsow|pierogow)
      (twoja|moja) (kwestia|rola|postac|linijka) (to|brzmi|jest)
      (znajde|spale|zniszcze|zaatakuje|podpale) ..2 (twoja|twoj|twoje|ci) (baze|zamek|wioske|flage|wyspe|fort)
      (twoja baze|twoja flage|twoj zamek|twoja flaga|twoja wioske)
      ^ (rewanz)? (zniszcze|rozwale|zmiazdze|rozniose|ogram|pokonam|rozgromie|zgniote|wykoncze) (cie|ciebie) $
      (poddaj sie|poddac sie|zeby sie poddac)
    `,
    tl: `
      (bigyan|bigay|ibigay|pahingi|penge|ibalik|balik|isauli|pahiram|share|painom) ..4 (chips|chichirya|tsitsirya|fries|biskwit|biscuit|candy|kendi|tsokolate|chocolate|pizza|cake|snack|baon|ice cream|lapis|ballpen|ballpoint|pambura|ruler|charger|jacket|ginto|kayamanan|mapa|korona|espada|flag|watawat|remote|fishball)
      (inubos|kinain|ubusin|kainin|kakainin|uubusin|ninakaw) ..2 (chips|fries|biscuit|candy|chocolate|tsokolate|pizza|cake|snack|baon|ice cream)
      (sasabihin|sabihin|ikukwento|sabi|ipagkakalat|ikakalat) ..5 (natutulog|umiyak|kumakain|gusto|humihilik|kumakanta|nanonood|teddy|may) ..5 (teddy|bear|teddy bear|stuff toy|pizza|pinya|pineapple|penguin|movie|ketchup|unan)
      sa (hari|reyna|dragon|kapitan|aso|pusa|manok|kambing|hamster|isda)
      (line|linya|role|karakter) mo (ay|is)?
      (pasukin|sunugin|wasakin|hanapin|susunugin|papasukin|sirain) ..2 (base|kastilyo|village|flag|tower)
      (base|flag|kastilyo|tower|nexus) mo
      (ibigay|bigay) mo (ang|yung)? (flag|watawat)
      (sumuko ka|susuko|suko na|sumuko na)
    `,
    hi: `
      (चिप्स|बिस्किट|बिस्कुट|चॉकलेट|टॉफी|पिज़्ज़ा|पिज्जा|केक|लंच|टिफिन|समोसा|समोसे|आइसक्रीम|पेन|पेंसिल|रबर|स्केल|चार्जर|सोना|खजाना|खज़ाना|नक्शा|मुकुट|तलवार|झंडा|मोमो|मोमोज) ..3 (दे|दो|वापस|खाई|खाया|खाए|खाओगे|खाओगी|खाएगा|लौटा|छुआ|छुई|चुराया|मत)
      (बता|बोल|कह) ..6 (सोता|सोती|रोया|रोई|खाता|खाती|पसंद|खर्राटे|गाता|गाती|देखता|देखती)
      (टेडी|गुड़िया|भालू|पिज़्ज़ा|पिज्जा|अनानास|पेंगुइन|कार्टून|केचप) ..4 (सोता|सोती|खाता|खाती|रोया|रोई|देखता|देखती)
      (राजा|रानी|ड्रैगन) को
      (तुम्हारी|तेरी|मेरी) (लाइन|डायलॉग|रोल)
      (तेरा|तेरी|तुम्हारा|तुम्हारी) (बेस|किला|झंडा|टावर)
      (झंडा|बेस) ..2 (दे|दो|जला|तोड़|उड़ा)
      (हार मान|सरेंडर)
    `,
    'hi-latn': `
      (chips|biscuit|biskit|chocolate|toffee|pizza|cake|lunch|tiffin|samosa|samose|ice cream|pen|pencil|rubber|scale|charger|sona|khazana|naksha|taj|talwar|jhanda|momos|momo) ..3 (de|do|wapas|vapas|khayi|khaya|khaye|khaoge|khaogi|khayega|khai|lauta|chhua|chhui|churaya|mat)
      (bata|bol|bataunga|bataungi|batadunga) ..6 (sota|soti|roya|royi|khata|khati|pasand|kharrate|gata|gati|dekhta|dekhti)
      (teddy|gudiya|bhalu|pizza|ananas|pineapple|penguin|cartoon|ketchup) ..4 (sota|soti|khata|khati|roya|royi|dekhta|dekhti)
      (raja|rani|dragon|kutte|billi) ko
      (tumhari|teri|meri) (line|dialogue|role)
      (tera|teri|tumhara|tumhari) (base|kila|jhanda|tower)
      (jhanda|base) ..2 (de|do|jala|tod|uda)
      (haar maan|har maan|surrender)
    `,
  },
}
