import type { Phrases } from '../signs/plug.ts'

/** Places where people meet. They mean a meeting only after one was proposed. */
export const places: Phrases = {
  any: `
    (mcdonalds|mcdonald s|mcdo|mcd|maccies|mcdonald|mecces|kfc|starbucks|burger king|subway|ikea|tesco|aldi|lidl|primark|jollibee|sm|oxxo|zara|rewe|edeka|albert heijn|zabka|żabka|biedronka|carrefour|costa|nandos|greggs|wetherspoons)
    (hotel|hostel|motel|airbnb|skatepark|skateparks|skate park|skateveld|skatebaan|skatehalle|skaterpark|bandstand|cafe|kebab|metro|terminal|park|bus stop|zoo|plaza|pizzeria|terminus|stadium|kino|supermarket)
  `,
  en: `
    (the|train|bus|tube|railway|coach|metro|central|petrol|gas|my|that|old|near|by|at)? (station|stop|mall|shopping (centre|center|mall)|cinema|movies|movie theater|theatre|theater|arcade|library|beach|bridge|pier|playground|skatepark|skate park|car park|carpark|parking lot|parking|lot|town centre|city centre|high street|corner shop|corner|shop|shops|store|pub|square|fountain|church|gate|gates|entrance|exit|platform <num>?|food court|bowling|swimming pool|pool|leisure centre|canal|lake|river|woods|forest|field|airport|harbour|market|clock tower|statue|restaurant|diner|coffee shop|bakery|barn|garage|roundabout|end of (your|ur|the) (road|street|lane)|precinct|underpass|alley|back gate|graveyard|campsite|gym|school gates|ferry|port|promenade|parade|seafront)
    (my|mine|ur|your|the) (place|house|flat|car|van|apartment|home|road|street|building|gaff|crib|door|hotel|room|block)
    (at|to) (mine|yours|urs)
    (down|in|into) town
    (outside|behind|opposite|in front of|next to|near) (the|your|ur|my) <any>
    (leisure|sports|community|youth|garden|visitor|swimming|bowling) (centre|center|club|hall)
    (tram|bus|taxi|train) (stop|rank|shelter)
    my address is|address is
    (<num>) <any> (road|street|lane|avenue|close|drive|rd|st|ave|crescent|way|terrace)
  `,
  cy: `
    (gorsaf|orsaf|steisen|parc|barc|parc|sinema|llyfrgell|lyfrgell|traeth|draeth|maes parcio|siop|siopau|canolfan|ganolfan|sgwar|caffi|gaffi|pont|bont|bws|safle bws|arhosfan|dre|dref|clwb|eglwys|giat|gât|pwll nofio|maes chwarae|cae chwarae|stryd fawr|marchnad|llyn|coed|goedwig|gwesty|pier|harbwr)
    (fy|dy|yn|tu allan|ger|wrth|o flaen|tu ôl) (nhŷ|ty|tŷ|nhy|lle i|fflat|nghar|car|y|i'r|i)
  `,
  es: `
    (estacion|parque|centro comercial|mall|cine|playa|plaza|biblioteca|parada|paradero|cafeteria|cafe|puente|esquina|estacionamiento|aparcamiento|parking|tienda|super|iglesia|entrada|puerta|salida|hotel|terminal|aeropuerto|restaurante|heladeria|bolera|piscina|metro|muelle|fuente|kiosco|quiosco|gasolinera|centro|malecon|bosque|lago|rio|mercado|cancha|callejon|portal|polideportivo|rotonda|calle|avenida|zocalo|subte|andén|anden|puerto)
    (mi|tu|en mi|en tu|la|afuera de tu|fuera de tu) (casa|depa|departamento|piso|carro|coche|auto|apartamento|calle|cuarto|edificio|direccion)
  `,
  fr: `
    (gare|parc|centre commercial|cine|cinema|plage|place|bibliotheque|mediatheque|arret|arret de bus|abribus|metro|cafe|pont|coin de|parking|magasin|eglise|entree|sortie|hotel|aeroport|restaurant|resto|bowling|piscine|fontaine|kiosque|station|centre ville|centreville|quai|port|foret|bois|lac|riviere|marche|mairie|boulangerie|square|skatepark|tram|rond point|rue|avenue|supermarche|fast food|macdo|kfc|quais|galerie)
    (chez) (moi|toi|nous)
    (ma|ta|dans ma|devant ta|devant chez|pres de chez) (maison|voiture|rue|appart|chambre|toi|moi)
  `,
  de: `
    (bahnhof|bahnhofs|hbf|hauptbahnhof|park|stadtpark|einkaufszentrum|kino|strand|platz|marktplatz|bibliothek|bücherei|haltestelle|bushaltestelle|cafe|brücke|ecke|parkplatz|laden|supermarkt|kirche|eingang|ausgang|hotel|flughafen|restaurant|eisdiele|bowling|schwimmbad|freibad|brunnen|kiosk|tankstelle|zentrum|innenstadt|gleis|hafen|wald|see|fluss|markt|rathaus|bäcker|spielplatz|skatepark|u bahn|s bahn|ubahn|tram|arkaden|mall|parkhaus|straße|busbahnhof|zob|kirmes|jugendzentrum|bolzplatz|einkaufscenter|center|skaterpark)
    (bei|zu|vor) (mir|dir)
    (meine|mein|meinem|meiner|deinem|deiner|dein|deine) (wohnung|haus|auto|zimmer|straße|haustür|tür)
    in der stadt
  `,
  pt: `
    (estação|estacao|parque|shopping|cinema|praia|praça|praca|biblioteca|ponto|paragem|ponto de ônibus|metrô|metro|café|ponte|esquina|estacionamento|loja|mercado|igreja|entrada|saída|portão|portao|hotel|rodoviária|rodoviaria|aeroporto|restaurante|sorveteria|gelataria|bowling|piscina|fonte|quiosque|posto|centro|cais|porto|bosque|mata|lago|rio|feira|prefeitura|padaria|terminal|lanchonete|rua|avenida|rotunda|centro comercial|jardim|parquinho|quadra|supermercado|posto de gasolina|fórum|forum|pastelaria)
    (minha|tua|sua|na minha|na tua|na sua|meu|teu|seu) (casa|apê|ap|apartamento|carro|rua|quarto|prédio|porta)
  `,
  nl: `
    (station|park|winkelcentrum|bios|bioscoop|strand|plein|bieb|bibliotheek|halte|bushalte|cafe|brug|hoek|parkeerplaats|winkel|supermarkt|kerk|ingang|uitgang|hotel|vliegveld|schiphol|restaurant|ijssalon|snackbar|bowling|zwembad|fontein|kiosk|tankstation|centrum|perron|haven|bos|meer|rivier|markt|stadhuis|bakker|speeltuin|skatepark|metro|tram|ah|jumbo|hema|straat|parkeergarage|stad|busstation|cs|centraal|mac|mac donalds|pannaveldje)
    (bij|naar|voor) (mij|jou|me|je) (thuis|huis)?
    (mijn|mn|jouw|je) (huis|auto|kamer|flat|straat|deur|appartement)
  `,
  pl: `
    (dworzec|dworcu|dworca|dworcem|park|parku|parkiem|galeria|galerii|galeria|galerie|kino|kinie|kina|kinem|plaza|plazy|plaze|rynek|rynku|rynkiem|biblioteka|biblioteki|bibliotece|przystanek|przystanku|przystankiem|kawiarnia|kawiarni|most|mostem|moscie|rog|rogu|parking|parkingu|sklep|sklepu|sklepie|sklepem|kosciol|kosciola|kosciolem|wejscie|wejscia|wejsciu|wejsciem|hotel|hotelu|lotnisko|lotnisku|restauracja|restauracji|lodziarnia|kregle|basen|basenie|fontanna|fontanny|fontannie|kiosk|kiosku|stacja|stacji|centrum|peron|peronie|port|las|lesie|jezioro|jeziorem|rzeka|targ|ratusz|piekarnia|plac|placu|plac zabaw|skatepark*|metro|metrze|tramwaj|orlik|ulica|ulicy|galeria handlowa|centrum handlowe|molo|orlen|osiedlu|boisku)
    (u|do|pod) (mnie|ciebie|cb|moj|twoj|moim|twoim) (w domu|domu|domem|dom|blok*|mieszkan*|aucie|samochod*)?
    (moje|moim|twoim|twoj|moj|moje|moim) (mieszkanie|mieszkaniu|dom|domu|domem|blok|blokiem|samochod|samochodzie|auto|pokoj|aucie)
  `,
  tl: `
    (mall|park|parke|palengke|simbahan|plaza|sinehan|terminal|estasyon|station|mrt|lrt|court|7 11|seven eleven|711|mcdo|jabee|jollibee|sm|robinson|robinsons|starbucks|computer shop|comshop|tindahan|kanto|beach|resort|hotel|airport|labas|gate|library|condo|apartment|bahay ko|bahay mo|bahay namin|bahay nyo|bahay niyo|tulay|sakayan|paradahan|ayala|megamall|moa|kotse ko|sasakyan ko|unit ko|motel|waiting shed|plasa|overpass|gasolinahan|carinderia|milktea*|coffee shop|barangay hall|munisipyo|foodcourt)
    (sa)? (amin|inyo|tapat ng|likod ng|labas ng|harap ng|tabi ng|samin)
  `,
  hi: `
    (स्टेशन|पार्क|मॉल|सिनेमा|थिएटर|बस स्टॉप|बस स्टैंड|बस अड्डा|अड्डे|मेट्रो|कैफे|कैफ़े|कॉफी शॉप|पुल|चौराहा|चौराहे|चौक|पार्किंग|दुकान|बाजार|बाज़ार|मंदिर|गेट|होटल|एयरपोर्ट|रेस्टोरेंट|रेस्तरां|स्विमिंग पूल|लाइब्रेरी|पुस्तकालय|तालाब|झील|नदी|जंगल|मैदान|गली|मेले|किनारे|कमरे|फ्लैट|सड़क|नुक्कड़|पिज़्ज़ा हट|स्टॉप)
    (मेरे|तुम्हारे|आपके|तेरे) (घर|कमरे|फ्लैट|यहाँ|गाड़ी|स्कूल)
    (स्कूल|घर|कॉलेज) के (बाहर|पास|पीछे|सामने)
  `,
  'hi-latn': `
    (station|park|mall|cinema|theatre|bus stop|bus stand|bus adda|adde|metro|cafe|coffee shop|ccd|pul|chauraha|chaurahe|chowk|parking|dukan|dukaan|bazar|bazaar|mandir|gate|hotel|airport|restaurant|swimming pool|library|talab|jheel|nadi|jungle|maidan|gali|mela|kinare|kamre|flat|sadak|nukkad|pvr|inox|dominos)
    (mere|tumhare|aapke|tere|apke) (ghar|kamre|flat|yaha|gaadi|school|gadi)
    (school|ghar|college) ke (bahar|baahar|paas|pass|piche|peeche|samne|saamne)
  `,
}

/** Hours and days. They mean a meeting only after one was proposed. */
export const times: Phrases = {
  any: `
    <num> (pm|am|h|uhr|p m|a m|hrs)
  `,
  en: `
    (at|by|around|bout|before|after|till|til|for|like|say) <num> <num>? (pm|am|oclock|o clock|ish|sharp|then)?
    <num> <num>? (oclock|o clock|ish|sharp|in the (morning|afternoon|evening)|at night|tomorrow|tonight|{day})
    (half|quarter|ten|five|twenty) (past|to) (<num>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)
    half (<num>|four|five|six|seven|eight|nine|three|two)
    (at|around|by|for) (noon|midday|midnight|lunch|lunchtime|dinner time|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)
    noon|midday|midnight
    (on|this|next|tomorrow|sat|sun|{day}) (morning|afternoon|evening|night|arvo|aft)
    (on|this|next|for|by|come|til|till|until|every) (weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sat|sun|mon|tues|tue|weds|wed|thurs|thur|fri)
    (tomorrow|tmrw|tmr|tomoz|tonight|2nite|tonite|2moro|saturday|sunday|monday|tuesday|wednesday|thursday|friday)
    (after|before) (ur|your|my|the)? ..1 (class|school|lesson|practice|shift)
    (after|before) (school|class|lessons|work|dinner|lunch|tea|college|practice|dark)
    in (an|half an|a couple of|<num>|a few|five|ten|twenty) (hour|hours|mins|minutes|min)
    (right now|in a bit|straight after|first thing)
  `,
  cy: `
    (am|tua|cyn|erbyn|o gwmpas) (<num>|un|ddau|dau|dri|tri|bedwar|pedwar|bump|pump|chwech|saith|wyth|naw|ddeg|deg|hanner|chwarter|unarddeg)
    <num> (or gloch|o'r gloch|y bore|y prynhawn|y nos)
    (yfory|fory|heno|heddiw|dydd (llun|mawrth|mercher|iau|gwener|sadwrn|sul)|nos (wener|sadwrn|sul|iau|lun|fawrth|fercher)|penwythnos|bore|prynhawn|p'nawn|pnawn|bnawn)
    ar ôl (ysgol|yr ysgol|cinio|gwaith|te)
  `,
  es: `
    (a|para|sobre|tipo|como|hacia|desde|antes de|despues de) (las|la) (<num>|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce) (<num>|y media|y cuarto|de la tarde|de la noche|en punto|menos cuarto)?
    (tipo|a) <num> (pm|am|hs|hrs|horas)?
    (hoy|mañana|esta noche|esta tarde|pasado mañana|el finde|al mediodia|a mediodia|el fin de semana|medianoche|ahorita|ahora mismo)
    (el|este|proximo|para el|los)? (lunes|martes|miercoles|jueves|viernes|sabado|domingo) (por la|a la|en la|que viene|a las)?
    (despues|al salir|saliendo|luego|antes) (de|del) (clase|clases|cole|colegio|escuela|trabajo|comer|cenar|insti|instituto|la escuela)
    en (una|media|dos|<num>|diez|veinte) (hora|horas|minutos|min)
  `,
  fr: `
    (a|vers|pour|des|avant|apres) (<num>|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (h|heure|heures|h30|pile)? <num>?
    <num> (h|heures|heure) <num>?
    (a)? (midi|minuit)
    (demain|ce soir|cet aprem|cette apres midi|cet apres midi|apres demain|ce weekend|ce week end|aujourdhui|dem|2main|ajd|tout de suite|tantot)
    (ce|le|mon)? (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (prochain|soir|matin|aprem|midi|apres midi)?
    apres (les cours|lecole|le college|le lycee|manger|le travail|l ecole|la classe)
    dans (une|deux|<num>|dix|vingt|quinze) (heure|heures|minutes|min|h)
  `,
  de: `
    (um|gegen|ab|vor|nach|so um|so gegen|bis) (<num>|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halb <any>|viertel <any> <any>) (uhr)? <num>?
    <num> uhr <num>?
    halb (<num>|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)
    (morgen|übermorgen|heute|heut|heute abend|morgen früh|mittags|mitternacht|heute nachmittag|wochenende|heut abend|jetzt gleich|nachher)
    (am|diesen|nächsten|kommenden)? (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag) (abend|nachmittag|morgen|mittag|früh)?
    nach (der)? (schule|arbeit|dem essen|dem unterricht|dem training|schulschluss)
    in (einer|ner|zwei|<num>|einer halben|zehn|zwanzig) (stunde|stunden|minuten|min)
  `,
  pt: `
    (às|as|pelas|lá pelas|por volta das|umas|depois das|antes das|tipo) (<num>|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze) (h|horas|e meia|e|da tarde|da noite|hrs)? <num>?
    <num> (h|hrs|horas|da tarde|da noite|e meia)
    (amanhã|amanha|amnh|hoje|hj|hoje à noite|depois de amanhã|fim de semana|fds|meio dia|meia noite|final de semana|agora mesmo|logo à noite|esta noite)
    (no|na|este|esta|próximo|próxima|neste|nesse)? (segunda|terça|quarta|quinta|sexta|sábado|domingo) (feira|à tarde|à noite|de manhã)?
    (depois|antes|quando sair|saindo) (da|do|das|de) (aula|aulas|escola|trabalho|almoço|colégio|jantar)
    (daqui|dentro|em) (a|de)? (uma|duas|meia|<num>|dez|vinte) (hora|horas|minutos|min)
  `,
  nl: `
    (om|rond|tegen|vanaf|na|voor|tot) (<num>|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|half <any>|kwart <any> <any>) (uur|u)? <num>?
    <num> (uur|u) <num>?
    half (<num>|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)
    (morgen|overmorgen|vandaag|vanavond|vanmiddag|vannacht|morgenavond|morgenmiddag|weekend|middernacht|zo meteen|zometeen)
    (op|komende|aanstaande|volgende)? (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (avond|middag|ochtend)?
    (zaterdagavond|zaterdagmiddag|vrijdagavond|zondagmiddag|woensdagmiddag|vrijdagmiddag)
    na (school|de les|werk|het eten|schooltijd|de training)
    over (een|twee|<num>|half|tien|twintig) (uur|uurtje|minuten|min)
  `,
  pl: `
    (o|kolo|okolo|przed|po|na|od|tak o) (<num>|pierwszej|drugiej|trzeciej|czwartej|piatej|szostej|siodmej|osmej|dziewiatej|dziesiatej|wpol do|polnocy|siedemnastej|szesnastej|pietnastej|osiemnastej) <num>?
    <num> (rano|wieczorem|po poludniu)
    (jutro|pojutrze|dzis|dzisiaj|wieczorem|w poludnie|o polnocy|weekend|zaraz|popoludniu|rano)
    (w|we|na|ten|przyszly)? (poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|sobota|niedziela|sroda) (wieczorem|rano|po poludniu|wieczor)?
    po (szkole|lekcjach|pracy|obiedzie|zajeciach)
    za (godzine|dwie godziny|<num>|pol godziny|dziesiec minut|chwile)
  `,
  tl: `
    (mga|ng|ng mga|around|bandang|at|before|after|alas|pagkatapos ng) (<num>|una|dos|tres|kwatro|singko|sais|siyete|otso|nuwebe|dyes|onse|dose) (pm|am|ng hapon|ng gabi|ng umaga|y media)?
    <num> (ng (hapon|gabi|umaga|tanghali)|pm|am)
    (alas) <any>
    (bukas|mamaya|mmya|ngayong gabi|mamayang gabi|mamayang hapon|sa makalawa|ngayon|tonight|tomorrow|weekend|tanghali|hatinggabi|sa weekend)
    (sa|this|ngayong)? (lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (pagkatapos|after|paglabas|uwian) (ng|sa|mo ng)? (klase|school|class|trabaho|uwian|eskwela|pasok)
  `,
  hi: `
    <num> (बजे|बजकर|बजे के)
    (एक|दो|तीन|चार|पाँच|पांच|छह|छः|सात|आठ|नौ|दस|ग्यारह|बारह|साढ़े <any>|डेढ़|ढाई) बजे
    (कल|आज|परसों|आज रात|आज शाम|शाम को|रात को|सुबह|दोपहर|वीकेंड|अभी)
    (सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|संडे|सैटरडे|इतवार) (को|की)?
    (स्कूल|क्लास|ट्यूशन|कॉलेज|छुट्टी|काम) के बाद
    (एक|आधे|दो|<num>) (घंटे|घंटा|मिनट) (में|बाद)
  `,
  'hi-latn': `
    <num> (baje|bje|bajay|bajkar)
    (ek|do|teen|char|chaar|paanch|panch|chhe|che|saat|aath|nau|das|gyarah|barah|saade <any>|sade <any>|dedh|dhai) (baje|bje)
    (kal|aaj|aj|parso|aaj raat|aaj sham|sham ko|shaam ko|raat ko|subah|dopahar|weekend|abhi|tomorrow|tonight)
    (somwar|mangalwar|budhwar|guruwar|shukrawar|shaniwar|raviwar|itwar|sunday|saturday|monday|friday|tuesday|wednesday|thursday) (ko|ki)?
    (school|class|tuition|college|chutti|coaching|kaam) ke (baad|bad)
    (ek|aadhe|do|<num>) (ghante|ghanta|minute|min) (me|mein|baad|bad)
  `,
}
