import type { ChatWords } from '../words.ts'

/** Dutch wordings that no reader was tuned on: for measuring only. */
export const nl: ChatWords = {
  language: 'nl',
  slots: {
    age: ['11', '12', '13', '14', '15', 'elf', 'dertien', 'vijftien'],
    adult: ['20', '22', '27', '31', '34', '39', '44', 'zesentwintig'],
    school: ['het Reigerpark College', 'De Klimboom', 'het Zilverduin Lyceum', 'mavo Oosterkwartier', 'het Sint-Wivina Instituut'],
    street: ['Lijsterhof', 'Kanaaldijk', 'Eikenlaan', 'Appelgaard', 'Zonnewijk', 'Korte Vaartstraat'],
    place: ['bij de McDrive', 'voor het zwembad', 'op het marktplein', 'bij de tramhalte', 'bij de kinderboerderij', 'onder de brug'],
    time: ['kwart voor 4', '15u30', 'half zeven', '17:45', 'een uur of 2', '13:15'],
    day: ['overmorgen', 'woensdag', 'donderdag', 'maandag', 'morgen', 'vrijdag'],
    money: ['30 euro', '€15', '75 euro', '€ 40', 'vijftig euro', '200 euro'],
    app: ['Signal', 'Telegram', 'Snapchat', 'Wickr', 'whatsapp', 'Session'],
    handle: ['pixelvos_09', 'tim.duin', 'nachtuil3', 'de_kapitein_x', 'lente.rijm'],
    game: ['Turbo Egels', 'Skyhaven', 'Blokkenrijk', 'Goal Masters', 'Mijnstad'],
    name: ['Milan', 'Eva', 'Sofie', 'Jayden', 'Amira', 'Stijn'],
    food: ['wraps', 'nasi', 'tosti', 'lasagne', 'soep', 'kapsalon'],
  },
  signs: {
    'age-asked': [
      'hvl jaar ben jij eig', 'wanneer word je / {age}?', 'in welke klas zit je, brugklas?', 'uit welk jaar ben je dan', 'lft?',
      'mag ik weten hoeveel kaarsjes er op je taart stonden laatst', 'jij bent toch ook iets van {age} ofniet',
      'je klinkt ouder, wat is je leeftijd', 'sorry dat ik t vraag maar hoe oud ben je eigenlijk, je praat zo rustig',
      'mn nichtje speelt dit ook, ben jij van haar leeftijd of ouder?',
    ],
    'age-told': [
      '{age}', '{age} bijna nog 1 erbij haha', 'ik ben nu {age} geworden vorige maand', 'net {age}', 'pas {age} dus',
      ['{age} hbj', 'age-asked'], 'word in mei pas 14 dus nu nog 13', 'im {age} jaar',
    ],
    'adult-age-told': [
      '{adult} alweer, voel me oud', 'ben zelf {adult}', 'ik? {adult}', 'als je t echt wil weten ik ben dr {adult}',
      'ben {adult} geworden in maart', 'schrik niet maar ik ben {adult}', 'ik werk al jaren hoor, ben {adult}',
      'niet schrikken van mn foto, daar was ik jonger, nu {adult}',
    ],
    'school-asked': [
      'op welke zit je dan, ken ik die school?', 'waar ga je overdag heen, middelbare hier in de buurt?', 'naar welk college ga jij',
      'hoe heet je schooltje', 'zit je op die bij het station of ergens anders op school', 'en wat voor school / welke precies',
      'had je een lange dag? op welke school zit je eig', 'mn neef gaat volgend jaar ook naar de brugklas daar, bij jou? hoe heet t',
    ],
    'home-asked': [
      'waar ergens woon je precies', 'welke wijk zit je', 'is t ver fietsen van jou naar t centrum? welke straat zit je',
      'wat is je adres dan weet ik ongeveer hoe ver t is', 'en hoe loop je altijd naar huis', 'stuur je locatie eens waar je huis is',
      'woon je dicht bij de {street}?', 'wij rijden daar vaak langs, in welke straat moet ik dan zwaaien haha',
      'is dat die flat bij het park waar je woont of een ander huis',
    ],
    'school-told': [
      '{school}', 'zit op {school} 2e jaar', 'gwn {school} hier om de hoek', 'wij hebben les op {school}', 'oh {school}, ken je die?',
      'ik fiets elke dag naar {school}', 'was saai vandaag op {school} we hadden 3 uur niks', 'mn hele klas van {school} speelt dit',
    ],
    'home-told': [
      '{street}', 'wij wonen in de {street}', 'vlakbij {street} naast de bakker', 'nummer 14 in de {street} hoezo',
      'bij {street} daar links, t hoekhuis', 'mn huis is aan de {street} zeg maar', 'nee andere kant, {street}, boven de kapper',
      'ben net thuis in de {street} was kletsnat van de regen',
    ],
    'supervision-asked': [
      'zit je nu alleen op je kamer', 'zijn je ouders er vnv', 'wie is er nog meer thuis', 'kijkt je moeder weleens in je tel',
      'hoe laat gaan ze bij jou slapen', 'leest er iemand mee', 'is je pa weg voor werk of hoe zit dat',
      'ben je de hele middag zonder iemand thuis?', 'klinkt stil bij je, is er niemand',
      'gaan je ouders nog weg dit weekend of blijven ze hangen',
    ],
    'secrecy-asked': [
      'niet tegen je ouders zeggen he', 'dit hoeft niemand te weten ok', 'gooi ff dit gesprek weg als je klaar bent',
      'hou t onder ons, je moeder snapt dit toch niet', 'wis je berichten af en toe', 'zeg maar niks tegen je vriendinnen over mij',
      'als iemand vraagt wie ik ben zeg je gwn van school', 'kun je dit voor jezelf houden? / anders krijgen we gedoe',
      'volwassenen maken hier meteen drama van dus laat t hun niet weten', 'ff serieus, als je mentor ernaar vraagt zeg je niks over ons',
    ],
    flattery: [
      'jij bent zo anders dan de rest van jouw leeftijd', 'met jou kan ik tenminste echt praten', 'je bent veel volwassener dan je denkt',
      'leuke profielfoto, jij valt echt op tussen de rest', 'niemand begrijpt mij zoals jij dat doet',
      'jij bent echt heel speciaal voor mij weetje', 'iemand zo leuk als jij verdient alle aandacht',
      'ik ken mensen van 30 die minder slim praten dan jij',
      'heel de dag uitgekeken naar jouw appje, zo iemand als jij heb ik nog nooit gehad',
    ],
    'gift-offered': [
      'zal ik wat coins voor je kopen', 'ik heb nog een cadeaukaart over die mag jij', 'wil je een nieuwe telefoon van me',
      'ik trakteer je op die skin als je wil', 'zeg maar wat je wilt hebben dan bestel ik t',
      'hoef je niks voor te betalen ik geef je die battlepass', 'ik zet wel beltegoed op je nummer',
      'je zei dat je oordopjes stuk zijn, zal ik nieuwe voor je laten bezorgen',
      ['binnenkort kermis, ik betaal alles voor je als je wil', '~meeting-proposed'],
    ],
    'payment-offered': [
      'kan je er {money} mee verdienen', 'als je t doet stuur ik je een tikkie van {money}', 'ik geef je er {money} voor',
      'wat dacht je van {money}, cash', 'heb er wel {money} voor over', 'krijg je gewoon {money} van mij zo op je rekening',
      ['je spaart toch voor die fiets? {money} kan je zo van mij hebben', '~gift-offered'], 'niet gratis hoor, ik leg er {money} voor neer',
    ],
    'payment-sent': [
      '{money} staat erop', 'heb t net overgemaakt, {money}', 'kijk je rekening maar {money}', 'zojuist je tikkie voldaan',
      'check, {money} is onderweg naar je', 'geld is gestuurd hoor', 'moet nu binnen zijn, {money} van mijn rekening af',
      'heb je al gekeken? {money} gestort net in de pauze',
    ],
    'platform-move': [
      'heb je {app}? praat daar makkelijker', 'voeg me daar toe {handle}', 'deze chat doet raar kom naar {app}', 'zoek {handle} op {app}',
      'ik zit bijna nooit hier, meer op {app} als {handle}', 'zullen we overstappen op {app}', 'wat is je snap',
      'hier lezen de mods alles mee, liever op {app}', 'mn mobiel loopt vast met dit ding, stuur me daar een berichtje: {handle} ({app})',
    ],
    'image-asked': [
      'laat jezelf eens zien', 'heb je een recente foto van jezelf', 'zet je cam is aan', 'fotootje van nu?',
      'stuur eens eentje waar je zelf op staat', 'hey [asks for an image]', 'ik wil weten hoe je eruit ziet, stuur wat',
      'doe ff een filmpje van jezelf', 'kun je [asks for an image] vandaag nog',
      ['ik heb er net een van mij gestuurd dus nu jij', '~image-sent'],
      'weet niet eens met wie ik praat, laat je gezicht zien joh',
    ],
    'image-sent': [
      'zo dit ben ik', 'hier dan, net gemaakt in de spiegel', 'heb er 1 van mezelf gestuurd', 'staat erop, vind mezelf lelijk haha',
      'oke dit is me selfie', 'heb m gestuurd, die met mijn pet op', 'duurde ff want licht was slecht maar hier sta ik op',
      'zie je me? die in het midden ben ik',
    ],
    threat: [
      'dan ziet je hele klas het', '[threat to share]', 'ik weet waar je woont dus pas op', 'wil je dat ik je moeder app? ik heb alles nog',
      'ik zet t online hoor', ['als jij weggaat doe ik mezelf wat aan', '~distress-told'], 'luister goed [threat to share] en ik meen het',
      ['1 woord tegen iemand en ik stuur alles door', 'secrecy-asked'],
      'denk maar niet dat je van me af bent, ik stuur het naar iedereen in je volglijst',
      'vraag je vader maar of ie het leuk vindt als hij alles in de brievenbus krijgt',
    ],
    demand: [
      ['je gaat nu betalen', '~deadline'], 'ik wil {money} en anders niet', 'koop een kaart en geef me de code',
      ['nog meer en wel nu', '~deadline'],
      'doe gewoon wat ik zeg', ['je moet me er nog 3 sturen van jezelf anders houdt t niet op', '~image-asked', '~threat'],
      'maak het geld over dan laat ik je met rust',
      'geen smoesjes, ik wacht op dat geld', 'pak de pas van je moeder en regel {money} voor mij',
    ],
    deadline: [
      ['je hebt een half uur', '~demand'], ['voor {time} wil ik het hebben', 'demand'],
      ['vanavond nog, anders weet je wat er gebeurt', '~demand', 'threat'], ['de klok loopt, nog 10 min', '~demand'],
      ['tot {day} {time} en geen minuut later', '~demand'], ['ik tel tot vanavond 8 uur dan gaat t naar iedereen', 'threat'],
    ],
    'meeting-proposed': [
      'zullen we is afspreken samen', 'ik kan je wel ophalen met de auto {day}', 'wil je mij een keer in t echt zien',
      'ben {day} toevallig in de buurt, kom je ff naar buiten', 'heb je zin om met mij naar de bios te gaan {day}',
      'kom anders bij mij langs', 'lijkt me leuk om je in het echie te spreken',
      'ik moet toch die kant op {day}, zal ik anders even stoppen en dan lopen we een rondje',
      ['echt praten is leuker dan appen, {day} {place}?', '~meeting-arranged'],
    ],
    'meeting-agreed': [
      'ja lijkt me wel chill', 'ok ik kom wel', 'is goed zie je daar', 'best maar niet te lang', 'ja kan wel na school',
      'oke dan spreken we af', 'vind t wel spannend maar oke ik kom naar je toe', 'als het niet regent ben ik er',
    ],
    'meeting-arranged': [
      'ok dan {day} {time} {place}', 'ik sta {place} om {time}, rode auto', '{day} dus {place}, ik heb een treinkaartje voor je geboekt',
      'staat vast: {time} {place}', 'ik rijd nu richting jou, ben er om {time} {place}', 'dan pik ik je {day} {time} {place} op',
      'afgesproken, {day} {time}, je herkent me aan mn groene jas, {place}', 'parkeer {place} en wacht daar tot {time}',
    ],
    refusal: [
      'nee liever niet', 'daar heb ik geen zin in', 'krijg ik op mn kop van thuis', 'kweetniet hoor, ander keertje', 'doe ik niet sorry',
      'vind dat beetje raar', 'me moeder zit naast me', 'komt nu niet uit', 'waarom zou ik, ik ken je niet',
      'vraag dat maar aan iemand anders', 'ik wil t er eigenlijk niet over hebben',
    ],
    'distress-told': [
      'heb echt buikpijn van angst', 'durf niet meer naar school door dit', 'ik zit hier te huilen', 'zou er liever niet meer zijn',
      'kan niet slapen van de stress', 'ik trek dit echt niet meer', 'soms denk ik dat iedereen beter af is zonder mij',
      'eet al dagen niet meer door dit gedoe', 'ik weet niet hoe ik hier uit kom en durf het niemand te zeggen',
    ],
    'other-children': [
      'een ander meisje van {age} doet het ook gewoon voor me', 'neem je vriendin mee als je durft',
      'ik praat met nog een paar van jouw leeftijd', 'heb je een zusje? die mag ook mee doen',
      'andere jongens van jouw school kregen dit ook van mij', 'vraag of {name} ook wil, die zit toch bij jou in de klas',
      'heb ook met een jongen uit groep 8 contact, die vond het prima',
      ['zet me in jullie groepsapp met die vriendinnen van je dan praat ik met hen ook', '~platform-move'],
    ],
    'child-access': [
      'ik ben trainer van de jeugd hier', 'geef zwemles aan kids', 'pas vaak op de kinderen van de buren',
      'ik rij op de schoolbus dus ken er veel', 'werk op de bso', 'mijn vriendin heeft er 2 van jouw leeftijd die wonen bij ons',
      'op zaterdag fluit ik wedstrijden van de jongste teams',
      'ik woon samen met iemand met kinderen, breng ze elke dag weg',
    ],
    'sexual-message': [
      '[sexual message]', 'hey [sexual message]', '[sexual message] snap je', 'weetje, [sexual message]',
      'moest aan je denken [sexual message]',
    ],
  },
  insist: [
    'doe nou gewoon', 'komt er nog wat van', 'ah toe dan', 'je had t beloofd', 'zo moeilijk is het toch niet', 'vertrouw je me niet ofzo',
    'heel ff maar',
    'ik vraag bijna nooit wat', 'denk er nog eens over na',
  ],
  agree: ['kan', 'okidoki', 'jaa', 'sure', 'vooruit dan', 'komt goed', 'jep', 'goed dan', 'okay', 'doen we'],
  talk: [
    ['nog getraind vandaag?', 'nee was afgelast'], ['wie is je favo speler', 'de keeper'],
    ['hoe ging je spreekbeurt', 'ging over egels, 7,5'],
    ['ben je al door die boss', 'bijna 3x dood'], ['welke kleur heb je gekozen', 'blauw'], ['is je fiets gemaakt', 'ja nieuwe band'],
    ['ga je mee doen aan het toernooi', 'weet nog niet'], ['hoe is het met je konijn', 'hij eet weer'],
    ['wat ga je vanavond eten', '{food} denk ik'],
    ['heb jij sneeuw', 'alleen natte blubber'], ['welke serie kijk je', 'die met de draken'],
    ['lukt het met gitaar', 'mn vingers doen pijn'],
  ],
  fillers: [
    'ff naar wc', 'hahahah nee', 'mn broertje maakt zoveel herrie', 'heb vandaag 6 uur les gehad', 'pff huiswerk', 'ooh vet',
    'moet nog hond uitlaten',
    'wat een regen', 'zooo veel lag', 'ik heb gewonnen yes', 'geen idee', 'zooo moe', 'uhm', 'heb net {food} op',
  ],
  hello: ['hee hallo', 'heyhey', 'goedenavond', 'hoihoi', 'yoo', 'ben je er', 'moi', 'hee jij', 'dag allemaal'],
  bye: ['ik ga ff', 'tot later', 'trusten', 'joe', 'ben weg', 'laters', 'spreek je morgen', 'moet gaan'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Ben je al thuis schat? Is oma er ook?'], [1, 'ja ze zit tv te kijken'],
      [0, 'Mooi. Stuur even een foto van het rooster op de koelkast'],
      [1, 'ok sec'], [0, 'Ik ben er om {time}, zet de oven vast aan'], [1, 'wat eten we'], [0, '{food}'],
    ] },
    { kind: 'parent', lines: [
      [0, 'pap mag ik vnv bij {name} slapen'], [1, 'Zijn haar ouders thuis?'], [0, 'ja allebei'],
      [1, 'Goed. Maar app als je er bent, adres heb ik al'],
      [0, 'jaa doe ik'], [1, 'En niet tot diep in de nacht {game} spelen'], [0, 'haha beloofd'],
    ] },
    { kind: 'family', lines: [
      [0, 'sst niks tegen papa zeggen over het kado'], [1, 'nee tuurlijk niet'], [0, 'we geven het zondag bij het ontbijt'],
      [1, 'hij wordt 45 he'],
      [0, 'ja oud he haha'], [1, 'ik leg 10 euro bij'],
    ] },
    { kind: 'teacher', lines: [
      [0, 'Goedemiddag, het verslag moet {day} voor {time} ingeleverd zijn.'], [1, 'meneer mag het ook later ik was ziek'],
      [0, 'Maandag dan, maar daarna gaat er een punt af.'], [1, 'dankuwel'], [0, 'Stuur een foto van de proefopstelling mee.'],
      [1, 'doe ik'],
    ] },
    { kind: 'coach', lines: [
      [0, 'Jongens {day} uit, verzamelen {time} op de club'], [1, 'ik ben er'], [2, 'kan iemand mij meenemen'],
      [0, 'je rijdt mee met de vader van {name}'],
      [2, 'top'], [0, 'denk aan je scheenbeschermers'],
    ] },
    { kind: 'friends', lines: [
      [0, 'kom je straks buiten spelen'], [1, 'moet eerst kamer opruimen'], [0, 'bah'], [1, 'mn moeder blijft erbij staan haha'],
      [0, 'oke kwart over 4 dan bij het pleintje zoals altijd'], [1, 'jaaa'],
    ] },
    { kind: 'homework', lines: [
      [0, 'heb jij opgave 12'], [1, 'ja'], [0, 'stuur foto pls'], [1, 'niet doorvertellen dat ie van mij is'], [0, 'nee joh'],
      [1, 'en schrijf het anders op'],
      [0, 'held'],
    ] },
    { kind: 'party', lines: [
      [0, 'weet {name} nog van niks?'], [1, 'nee totaal niet'], [0, 'hou zo, geheim tot {day}'], [1, 'ik haal de ballonnen'],
      [2, 'en ik de taart'],
      [0, 'tikkie komt later'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Goedendag, is de step nog te koop?'], [1, 'Zeker, {money}.'], [0, 'Heeft u nog foto van de wielen? En waar kan ik ophalen?'],
      [1, 'In de {street}, {day} na {time}.'], [0, 'Prima, ik maak het geld dan ter plekke over.'], [1, 'Tot dan.'],
    ] },
    { kind: 'trade', lines: [
      [0, 'wil je die gouden bijl ruilen'], [1, 'voor 2 paarden'], [0, '1 paard en 500 munten'], [1, 'deal'], [0, 'stuur verzoek'],
      [1, 'gedaan, kijk ff'],
    ] },
    { kind: 'game', lines: [
      [0, 'ik ga je zo hard inmaken'], [1, 'droom lekker verder'], [0, 'je hebt nog 30 sec tot ik bij je basis ben'], [1, 'nee help haha'],
      [0, 'geef je vlag of je gaat eraan'], [1, 'NOOIT'], [0, 'gg'],
    ] },
    { kind: 'joke', lines: [
      [0, 'als je mijn chips opeet zeg ik tegen iedereen dat je nog met knuffel slaapt'], [1, 'dat durf je niet'], [0, 'probeer maar'],
      [1, 'ok ok hou je chips'], [0, 'lol'],
    ] },
    { kind: 'lesson', lines: [
      [0, 'wat moest er op die flyer over internet'],
      [1, 'iets als: vraagt iemand om een foto of zegt ie dat je niks mag vertellen, praat met een volwassene'],
      [0, 'oja en nooit je straat geven'], [1, 'precies, ik teken een slotje'], [0, 'nice'],
    ] },
    { kind: 'praise', lines: [
      [0, 'wat een redding man'], [1, 'dankje'], [0, 'echt beste keeper van de hele competitie'], [1, 'haha overdrijf niet'],
      [0, 'nee serieus topper'],
    ] },
    { kind: 'friends', lines: [
      [0, 'hoe oud word je nou eig zaterdag', 'age-asked'], [1, '13!!', 'age-told'],
      [0, 'dan ben je eindelijk net zo oud als ik', '~age-told'],
      [1, 'kom je ook op mn feestje'],
      [0, 'ja heb kaartje van je gehad in de klas'],
    ] },
  ],
  names: ['Hidde', 'Lieke', 'Tess', 'Bilal', 'Marloes', 'Koen', 'Naomi', 'Gijs', 'Saskia', 'Jelle'],
}
