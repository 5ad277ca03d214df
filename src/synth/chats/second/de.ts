import type { ChatWords, Ordinary } from '../words.ts'

const signs: ChatWords['signs'] = {
  'age-asked': [
    'wie jung bist n du eig', 'hast mir nie gesagt wie alt', 'welche klasse gehst du', 'welcher jahrgang bistn du', 'lass raten / 13?',
    'wann wirst du 16', 'Verrätst du mir dein Alter?', 'siehst älter aus als im profil, was stimmt jz',
  ],
  'age-told': [
    '{age}', '{age} lol', '{age} bin ich', ['{age} und selbst', 'age-asked'], 'bin letzte woche {age} geworden', 'werd im juni {age}',
    ['{age} wieso, du?', 'age-asked'], 'erst {age} sry', 'na {age} halt',
  ],
  'adult-age-told': [
    'schon {adult} bei mir', '{adult} aber im kopf noch kind haha', 'bissl älter, {adult}', 'nich erschrecken / bin {adult}',
    'Ich bin {adult}, das sage ich lieber ehrlich.', 'bin im mai {adult} geworden', 'ausbildung is ewig her, bin {adult}',
  ],
  'school-asked': [
    'auf welche schule gehstn', 'bist du an der {school}?', 'und schule, welche is das bei dir', 'von welcher schule is der pulli',
    'meine nichte is da in der nähe aufm gymi, du auch? welches', 'is deine schule die am fluss?', 'Welche Schule besuchst du denn?',
  ],
  'home-asked': [
    'wo wohnstn du genau', 'welche ecke von der stadt bist du', 'wohnst du bei der {street}?', 'schick mal standort von dir zuhause',
    'welche straße', 'mit welchem bus fährst du heim', 'Du hast mir noch nie gesagt, in welchem Viertel du wohnst.',
    'is dein haus weit vom bahnhof',
  ],
  'school-told': [
    'geh {school}', '{school}, voll öde', '8b {school}', 'auf der {school} wie mein bruder', 'die heißt {school}',
    'bin dieses jahr auf die {school} gewechselt',
  ],
  'home-told': [
    'wohn in der {street}', 'gleich bei der {street} überm bäcker', '{street}, das haus mit der grünen tür', 'meine haltestelle is {street}',
    'sind im sommer in die {street} gezogen', 'Wir wohnen in der {street} 14',
  ],
  'supervision-asked': [
    'is grad noch wer bei dir daheim', 'wann gehn deine eltern pennen', 'guckt deine mum in dein handy?', 'sturmfrei heut?',
    'wer passt nachmittags auf dich auf', 'hast n eigenes zimmer oder teilst du', 'Wann kommt deine Mutter von der Arbeit?',
    'also bist du grad allein / bis wann',
  ],
  'secrecy-asked': [
    'das bleibt unter uns ja', 'erzähl deiner mum bloß nix davon', 'lösch den chat danach', 'muss keiner wissen dass wir schreiben',
    'falls wer fragt bin ich aus deiner schule', 'deine freunde checken das eh nich, behalts für dich',
    'mach selbstlöschende nachrichten an dann siehts keiner', 'Bitte erwähne mich nicht bei deinen Eltern.', 'psst / zu niemand ein wort',
  ],
  flattery: [
    'du bist so viel reifer als andre in deim alter', 'so wen wie dich hab ich noch nie getroffen', 'nur mit dir kann ich so reden',
    'für mich bist du kein kind', 'krass dass du erst {age} bist, du redest voll erwachsen', 'zwischen uns is was besonderes merkst du das',
    'bist mein lieblingsmensch hier auf der app', 'alle andern nerven / du verstehst mich',
  ],
  'gift-offered': [
    'sag mir dein usernamen dann schick ich dir coins', 'ich hol dir den skin', 'hab noch ne gutscheinkarte übrig, kannst haben',
    'soll ich dein handy aufladen? geht auf mich', 'battle pass spendier ich dir', 'welche schuhgröße? ich bestell dir die sneaker',
    'hab n altes iphone, schenk ich dir', 'Ich möchte dir gern eine Kleinigkeit schicken.', 'bald kommt n päckchen / von mir',
  ],
  'payment-offered': [
    'kriegst {money} von mir, easy', 'willst dir {money} verdienen', '{money} wenn du mir n kleinen gefallen tust',
    'hast paypal? dann mach ich dir {money} drauf', 'pleite? ich geb dir {money}, musst nich zurückzahlen',
    ['zahl {money} für [asks for an image]', 'image-asked'], 'sag n preis, ich zahl', '{money} die woche nur fürs schreiben',
  ],
  'payment-sent': [
    'die {money} sind raus', 'überweisung gemacht, {money}', 'guck aufs konto / {money} müssten da sein', 'hab dir grad {money} geschickt',
    'Ich habe Ihnen {money} überwiesen.', 'paypal {money} is durch', 'so {money} sind bei dir',
  ],
  'platform-move': [
    'die app hier spinnt, hast du {app}?', 'bin {handle} auf {app}, schreib mir da', 'wollen wir auf {app} weiter', 'gib mal dein {app}',
    'adde {handle} bei {app}', 'zu viele leute hier / komm {app}', 'Ich bin selten hier, such mich auf {app} als {handle}.',
    'lad dir {app} runter is sicherer', 'hängt voll, lass {app}',
  ],
  'image-asked': [
    'wie siehstn aus, zeig', 'zeig ma dein gesicht', 'mach cam an', 'hab dich noch nie gesehn / schick was', '[asks for an image] bitte',
    'n selfie so wie du grad bist', 'Könntest du mir ein Foto von dir schicken?', 'lass videocall will dich sehn',
    'nur ein [asks for an image] dann geb ich ruhe', 'dein pb is n anime, will dich in echt sehn',
  ],
  'image-sent': [
    'da das bin ich', 'habs geschickt, da?', 'mein gesicht halt lol', 'hab dir grad eins von mir geschickt',
    'seh voll müde aus aber ok das bin ich', 'guck in deine dms hab mein bild rein',
  ],
  threat: [
    'machs oder deine ganze klasse kriegts mit', 'tja dann [threat to share]', 'hab alles gescreent, mal gucken was deine mum sagt',
    'ich komm zu dir nach hause', 'blockier mich und [threat to share]', 'hau ab und ich tu mir was', 'Ihr Vater wird das alles bekommen.',
    'weiß wo {school} is / ich steh am tor', 'ein klick und die ganze schule hats', 'ignorier mich weiter dann wirst du schon sehn',
  ],
  demand: [
    'schick {money} jetzt', 'noch eins. sofort', 'zahl lieber', 'hol ne paysafe und gib den code, das is keine frage',
    'ich sags nich nochmal, mach', ['[asks for an image] jetzt und keine ausreden', 'image-asked'],
    ['{money} her oder [threat to share]', 'threat'], 'Du tust genau, was ich sage.', 'das reicht nich / will nochmal {money}',
  ],
  deadline: [
    'hast bis {time}', 'noch 10 min', ['will alles vor {time}', 'demand'], 'letzte chance, heut abend', 'die uhr tickt, eine stunde',
    ['punkt {time} / [threat to share]', 'threat'], 'Bis Mitternacht und keine Minute länger.', 'frist is {day}',
  ],
  'meeting-proposed': [
    'wir sollten uns ma in echt sehn', 'bin {day} bei dir in der gegend, kommst raus?', 'ich lad dich auf {food} ein, nur wir zwei',
    'ich hol dich mitm auto ab', 'komm doch ma zu mir, neue wohnung', 'hättst bock dich zu treffen', '{day} {place}, du und ich?',
    'schwänz die letzte und komm zu mir', 'Ich könnte hinfahren und dich kennenlernen.', 'würd dich gern live sehn / {day} zeit?',
  ],
  'meeting-agreed': [
    'ok komm', 'ja bis dann dort', 'passt ich nehm den bus', '{day} kann ich', 'jo bin da', 'na gut treffen wir uns',
    'ok sag mama ich bin bei {name}',
  ],
  'meeting-arranged': [
    'also {day} {time} {place}', 'ich wart {place}, hab ne graue mütze auf', 'ticket für {day} hab ich dir gekauft', 'ich park {place} um {time}',
    'bin losgefahren, um {time} {place}', 'ok {place} / {time} / sei pünktlich', 'Ich bin ab {time} {place}.', 'uber is bezahlt, holt dich {time}',
  ],
  refusal: [
    'nee lass ma', 'lieber nich', 'hm weiß nich', 'vllt ein andermal', 'mama kontrolliert mein handy', 'grad nich', 'nö du', 'find ich komisch',
    'Ich darf das nicht, tut mir leid.', 'wofür brauchst du das', 'bitte hör auf zu fragen', 'themawechsel?',
  ],
  'distress-told': [
    'ich zitter nur noch hab so angst', 'will nich mehr da sein', 'schlaf seit tagen nich deswegen', 'mein leben is vorbei',
    'sitz aufm schulklo und heul', 'wozu leb ich überhaupt', 'will einfach dass alles aufhört', 'krieg nix runter / hab panik',
  ],
  'other-children': [
    'hast freundinnen die mitmachen wolln', 'schreib auch mit andern in deim alter', 'und deine kleine schwester? hol sie dazu',
    'hol deine bff in den call', 'mit einem aus deiner stufe hab ich letzte woche auch geschrieben, war chillig',
    'die meisten kids mit denen ich schreib machen das', 'Es gibt noch ein Mädchen, {age}, das auch mit mir schreibt.',
    'wer aus deiner klasse hätte noch lust',
  ],
  'child-access': [
    'trainier die e-jugend samstags', 'pass auf die nachbarskinder auf', 'bin betreuer im ferienlager',
    'der sohn von meiner freundin is so alt wie du, wohnt bei uns', 'Ich gebe Kindern Klavierunterricht bei mir zu Hause.', 'fahr den schulbus',
    'meine neffen pennen oft bei mir',
  ],
  'sexual-message': [
    'du [sexual message]', 'weiß nich wie ichs sagen soll, [sexual message]', '[sexual message] haha', 'nich sauer sein aber [sexual message]',
    'Nun ja, [sexual message]', 'wollt dir was sagen / [sexual message]',
  ],
}

const ordinary: readonly Ordinary[] = [
  { kind: 'sale', lines: [
    [0, 'Moin, Kinderwagen noch da?'], [1, 'ja, VB {money}'], [0, 'geht {money}? und noch n bild von den rädern bitte'], [1, 'ok, bild kommt'],
    [0, 'wo muss ich hin'], [1, '{street} 8, bei Kramer klingeln'], [0, 'bin um {time} da'],
  ] },
  { kind: 'family', lines: [
    [0, 'Hier Opa. Bist du gut angekommen?'], [1, 'ja bin bei tante {name}'], [0, 'Ist sie da?'], [1, 'jo sie kocht {food}'],
    [0, 'Schön. Für dein Zeugnis liegt was im Umschlag'], [1, 'danke opiii'], [0, 'Schick mal ein Bild vom Hund'], [1, 'mach ich'],
  ] },
  { kind: 'party', lines: [
    [0, 'psst {name} darf nix merken'], [1, 'wovon'], [0, 'überraschungsparty {day}'], [1, 'cool wie alt wird sie'], [0, '{age}'],
    [1, 'ich bring kuchen mit'], [0, 'wir treffen uns alle vorher {place}'],
  ] },
  { kind: 'game', lines: [
    [0, 'ich find dich überall'], [1, 'hahaha viel glück'], [0, 'du hockst im keller von der burg'], [1, 'stalkst du mich im spiel oder was'],
    [0, 'rück das holz raus oder ich spreng dich weg'], [1, 'hier 20 holz'], [0, '40 und du darfst leben'], [1, 'na gut'],
  ] },
  { kind: 'game', lines: [
    [0, 'wie alt is dein account'], [1, 'bestimmt 3 jahre'], [0, 'meiner is noch baby, lvl 13'], [1, 'ich zieh dich hoch'], [0, 'ehrenmann'],
    [1, 'heut abend raid?'], [0, 'jo um {time} im voice vom clan'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'schreib den dialog für deutsch bitte fertig'], [1, 'bei der stelle mit dem erpresser?'],
    [0, 'ja der sagt gold oder ich verrats dem könig'], [1, 'und der müller hat bis sonnenaufgang zeit'], [0, 'gut, frau {name} mag drama'],
    [1, 'lol ok'],
  ] },
  { kind: 'friends', lines: [
    [0, 'zeig mal neue frisur'], [1, 'nee siehst du morgen in der schule'], [0, 'biiitte'], [1, 'is nur n cm kürzer'], [0, 'ok dann nich haha'],
    [1, 'hast du mein matheheft'], [0, 'ja bring ich mit', ],
  ] },
  { kind: 'parent', lines: [
    [0, 'Bin in 20 min da, ist Papa schon zu Hause?'], [1, 'ne nur ich'], [0, 'Ok, mach keinem auf. Essen steht im Ofen'], [1, 'hab schon'],
    [0, 'Um {time} Handy weg, sonst ist {day} {game} gestrichen'], [1, 'mamaaa'], [0, 'Hab dich lieb'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Abfahrt {day} {time} {place}'], [1, 'kann mich wer mitnehmen'], [2, 'mein dad hat platz'],
    [0, 'Bitte Trikots mit, Mannschaftsfoto vorm Spiel'], [1, 'alles klar trainer'],
    [0, 'Super Leistung letzte Woche übrigens, du hast echt Talent'], [1, 'danke'],
  ] },
  { kind: 'homework', lines: [
    [0, 'hast englisch s. 40'], [1, 'ja'], [0, 'foto pls'], [1, 'aber sag nich dass du von mir hast'], [0, 'ehrenwort'],
    [1, 'abgabe is {time}, gib gas'],
  ] },
  { kind: 'joke', lines: [
    [0, 'gib mir n gummibär oder du bereust es'], [1, 'oha drohung'], [0, 'ich erzähl allen dass du beim pinguinfilm geheult hast'],
    [1, 'der war halt traurig'], [0, 'hast bis zur pause'], [1, 'ich sterbe vor lachen'],
  ] },
  { kind: 'work', lines: [
    [0, 'kannst du {day} meine schicht nehmen'], [1, 'ab wann'], [0, '{time}, ich geb dir {money} dazu'], [1, 'deal'],
    [0, 'und sag der chefin nix wegen heute früh'], [1, 'die hats gesehn haha'],
  ] },
  { kind: 'trade', lines: [
    [0, 'tausch sammelkarten?'], [1, 'was hast du'], [0, 'den goldenen drachen'], [1, 'ich biet 3 seltene'], [0, 'schick bild von den karten'],
    [1, 'hier'], [0, 'ok morgen in der pause'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Kinderarztpraxis: Ihr Termin ist {day} um {time}.'], [1, 'Danke, wir kommen.'], [0, 'Wie alt ist Ihr Sohn jetzt?', '~age-asked'],
    [1, 'gerade {age} geworden'], [0, 'Gut, dann bitte den Impfpass mitbringen.'],
  ] },
]

/** German that no reader was tuned on, as typed in Germany, Austria and Switzerland. */
export const de: ChatWords = {
  language: 'de',
  slots: {
    age: ['11', '12', '13', '14', '15', 'dreizehn', 'zwölf'],
    adult: ['20', '24', '27', '32', '36', '41', 'dreiunddreißig'],
    school: ['Reiherschule', 'Sankt-Emma-Schule', 'Gesamtschule Kupferberg', 'Realschule am Anger'],
    street: ['Mandelgasse', 'Leuchtturmallee', 'Töpferstraße', 'Amselstiege'],
    place: ['am Bahnhof', 'im Stadtpark', 'beim Brunnen', 'vorm Kino', 'an der Endhaltestelle'],
    time: ['halb 5', '17 Uhr', '16:30', '20 uhr', 'viertel vor 6'],
    day: ['morgen', 'am sonntag', 'mittwoch', 'nächsten freitag'],
    money: ['30 euro', '50€', '20 tacken', '40 franken', '15 euro'],
    app: ['telegram', 'snap', 'Signal', 'insta', 'discord', 'whatsapp'],
    handle: ['graureiher_7', 'nico.nebel', 'gewitter88', 'mondundschnee'],
    game: ['Blockwelt', 'Mondrennen', 'Drachenhof', 'Zone 9'],
    name: ['Lena', 'Emre', 'Mia', 'Jonas', 'Frieda'],
    food: ['pizza', 'n eis', 'döner', 'waffeln'],
  },
  signs,
  insist: ['komm schooon', 'sei nich so', 'warum denn nich', 'nur einmal', 'vertraust mir nich?', 'büdde'],
  agree: ['ok', 'jo', 'passt', 'na gut', 'okidoki', 'klar', 'von mir aus'],
  talk: [
    ['wie war dein tag', 'lang, doppelstunde mathe'], ['neue folge schon gesehn', 'noch nich keine spoiler'], ['regnets bei euch', 'in strömen'],
    ['lieblingspizza', 'hawaii haha'], ['bist gut in englisch', 'geht so'], ['spiel geguckt', 'nur zweite hälfte'],
    ['welches level', '34 voll schwer'], ['was hörst so', 'bisschen alles'], ['haustiere?', 'n hamster'],
    ['was gibts bei euch zu essen', 'nudeln wieder'], ['was machst', 'nix lieg rum'], ['wie lief die arbeit', 'frag nich'],
  ],
  fillers: [
    'haha', 'brb', 'boah müde', 'mein wlan spinnt', 'der song alter', 'sek', 'same', 'mir is langweilig', 'nice', 'voll kalt', 'ka', 'oha', 'lol',
  ],
  hello: ['hey', 'na', 'moin', 'servus', 'Hallo', 'jo was geht', 'gutes spiel bei {game} vorhin'],
  bye: ['cu', 'muss weg', 'gn8', 'bis dann', 'gibt essen tschau', 'Schönen Abend noch'],
  ordinary,
  names: ['Hanna', 'Luca', 'Aylin', 'Bernd', 'Sophie', 'Matteo', 'Petra', 'Finn', 'Resi'],
}
