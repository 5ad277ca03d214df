import type { ChatWords } from '../words.ts'

/** German of the third corpus. */
export const de: ChatWords = {
  language: 'de',
  slots: {
    age: ['11', '12', 'zwölf', '13', '14', 'dreizehn'],
    adult: ['22', '27', '34', 'einunddreißig', '45'],
    school: ['Birkenhain-Gymnasium', 'Realschule Am Wehr', 'Gesamtschule Nordfeld', 'Lindenhof-Schule'],
    street: ['Amselweg', 'Alte Mühlgasse', 'Fliederstraße', 'Am Ziegelhof'],
    place: ['am Bahnhof', 'beim Skatepark', 'vor dem Kino', 'an der Eisdiele'],
    time: ['17 Uhr', 'halb fünf', '18:15', 'viertel nach drei'],
    day: ['morgen', 'am Samstag', 'am Freitag', 'übermorgen'],
    money: ['50 Euro', '80€', '120 Euro', 'zweihundert Euro'],
    app: ['Telegram', 'Signal', 'Snap', 'Discord'],
    handle: ['dachs.grau3', 'nordlicht_61', 'flo.kante', 'elster88'],
    game: ['Fortnite', 'Brawl Stars', 'Roblox', 'Minecraft'],
    name: ['Leni', 'Emre', 'Frieda', 'Jannis'],
    food: ['Döner', 'Pizza', 'Eis', 'Pommes'],
  },
  signs: {
    'age-asked': [
      'wie alt bist du?', 'wie alt bist n du', 'welcher jahrgang bist du', 'in welche klasse gehst du, 6te?',
      'ich tippe mal auf {age}, stimmts?',
    ],
    'age-told': ['{age}', 'bin {age}', 'ich bin {age}', 'letzten monat {age} geworden'],
    'adult-age-told': [
      'ich bin {adult}', '{adult} jahre alt', 'bissl älter als du, {adult}', 'im sommer {adult} geworden, alter sack haha',
    ],
    'school-asked': [
      'auf welche schule gehst du?', 'wie heißt deine schule', 'welche schule ist das mit dem logo auf deinem rucksack',
      'bist du am birkenhain oder woanders',
    ],
    'home-asked': [
      'wo wohnst du?', 'wie ist deine adresse', 'welche ecke genau, welche straße', 'an welcher haltestelle steigst du aus nach hause',
    ],
    'school-told': ['meine schule ist {school}', '{school}', '7b, {school}'],
    'home-told': ['ich wohne {street}', '{street}, neben dem bäcker', 'unser haus ist {street} 4'],
    'supervision-asked': [
      'bist du allein zuhause?', 'ist grad jemand bei dir', 'guckt deine mutter in dein handy?', 'wann pennen deine eltern',
      'ist deine tür zu?',
    ],
    'secrecy-asked': [
      'sag deiner mama nichts davon', 'das bleibt unter uns', 'lösch den chat', 'erzähl das keinem',
      'wenn einer fragt bin ich ein kumpel aus der schule', 'kein wort zu deinem stiefvater, der macht nur stress',
      'stell mal auf selbstlöschende nachrichten, dann bleibt nix stehen',
    ],
    flattery: [
      'du bist echt reif für dein alter', 'du bist nicht wie die anderen', 'nur du verstehst mich',
      'mit so nem lächeln solltest du nicht allein rumhocken',
    ],
    'gift-offered': [
      'ich kauf dir ein neues handy', 'willst du robux? schenk ich dir', 'sag mir welche sneaker, die liegen dann im paket',
      'ich lad dir guthaben auf, geht auf mich',
    ],
    'payment-offered': [
      'ich geb dir {money}', 'kriegst {money} von mir', 'ich zahl dir {money} wenn du magst',
      'da sind {money} für dich drin, dauert ne minute',
    ],
    'payment-sent': ['hab dir das geld geschickt', 'grad {money} überwiesen', '{money} sind raus, guck mal', 'hab bezahlt'],
    'platform-move': [
      'add mich auf {app}, bin {handle}', 'hast du {app}? lass da schreiben', 'komm auf {app}', 'wollen wir auf {app} weiterschreiben',
      'die app hier spinnt dauernd, such mich lieber bei {app}', 'wie heißt du auf {app}',
      'schreib dir mal auf: {handle}, {app}. meld dich von da',
    ],
    'image-asked': [
      'schick mal ein bild von dir', 'krieg ich ein selfie?', 'mach deine kamera an', '[asks for an image] bitte',
      'na zeig dich doch mal', 'ich hab mich gezeigt, jetzt du',
      'kurz videocall damit ich dein gesicht seh',
    ],
    'image-sent': ['hab dir ein foto von mir geschickt', 'das bin ich', 'da, grad von mir gemacht', 'ist mein bild angekommen?'],
    threat: [
      'ich schick das an alle deine freunde', 'ich sag alles deinen eltern', 'ich weiß wo du wohnst und ich komm vorbei',
      '[threat to share] mein ernst',
      'ein klick und morgen weiß es der ganze ort', 'dein trainer fänds bestimmt interessant / soll ich ihm schreiben?',
      'wenn du mich blockst tu ich mir was an und du bist schuld', 'mal sehen was die 7b sagt wenns in der gruppe landet',
    ],
    demand: [
      'schick mir sofort {money}', 'du musst machen was ich sage', ['noch ein bild oder ich stell es rein', 'image-asked', 'threat'],
      'zahl mir {money}',
      'also {money}, keine ausreden mehr', 'mir egal wo du es herkriegst, nimm es von deinem sparbuch, aber ich will {money}',
      'du bleibst online und antwortest wenn ich schreib',
    ],
    deadline: ['du hast zeit bis {time}', 'du hast eine stunde', 'heute abend. nicht morgen', 'die uhr läuft, {time} und dann ist schluss'],
    'meeting-proposed': [
      'wollen wir uns {day} treffen?', 'wir sollten uns mal in echt sehen', 'kann ich dich {day} sehen',
      'ich lad dich {day} auf {food} ein, nur wir zwei',
      'bin {day} beruflich in deiner gegend, könnt kurz hallo sagen', 'soll ich dich {day} mit dem auto abholen und wir fahren bissl rum?',
    ],
    'meeting-agreed': ['ok treffen wir uns', 'ja ich komm', 'gut ich bin da', 'klar können wir uns treffen'],
    'meeting-arranged': [
      'wir treffen uns {place} um {time}', '{place}, {time}, ich steh da mit nem grauen auto', 'also {day} {time} {place}',
      'zugticket hab ich, bin um {time} {place}',
    ],
    refusal: [
      'nein will ich nicht', 'vielleicht später', 'meine mama kontrolliert mein handy', 'darf ich nicht', 'hör auf zu fragen bitte',
      'hm weiß nich, ist mir komisch', 'geht grad nich, so viele hausaufgaben', 'lieber nicht',
    ],
    'distress-told': [
      'ich hab solche angst', 'ich kann nicht aufhören zu weinen', 'ich will nicht mehr leben',
      'meine hände zittern und ich kanns keinem sagen',
    ],
    'other-children': [
      'andere mädchen in deinem alter machen das auch', 'bring eine freundin mit', 'hat dein kleiner bruder einen account? hol ihn dazu',
      'einer aus der fünften hat das letzte woche gemacht, war voll ok',
    ],
    'child-access': [
      'ich trainiere die u12', 'am wochenende babysitte ich', 'ich fahr den schulbus von ner grundschule',
      'die jungs von meiner freundin schlafen oft bei mir',
    ],
    'sexual-message': ['[sexual message]', 'hey du [sexual message]', '[sexual message] was sagst du'],
  },
  insist: ['ach komm', 'bitte, für mich', 'sei nicht so', 'ist doch nix dabei', 'wieso denn nicht'],
  agree: ['ok', 'klar', 'na gut', 'ja', 'wenn du meinst'],
  talk: [
    ['was machst du', 'videos gucken'], ['wie war dein tag', 'lang, doppelstunde mathe'], ['zockst du {game}?', 'ja aber bin mies'],
    ['hast du haustiere?', 'zwei ratten'],
    ['was hörst du so', 'alles mögliche'], ['spiel gesehen?', 'nur die zweite halbzeit'], ['regnets bei euch', 'ohne pause'],
    ['lieblingsessen?', '{food}'],
    ['hobbys?', 'schlagzeug'], ['wie läufts lernen', 'frag nicht'], ['neuen film gesehen?', 'nee ist der gut'],
  ],
  fillers: [
    'haha', 'hm', 'lol stimmt', 'moment, es klingelt', 'die stunde zieht sich', 'akku 4%', 'so müde', 'schon wieder {food}', 'nice', 'hä',
    'bus mal wieder zu spät',
  ],
  hello: ['hey', 'hi', 'moin', 'na', 'servus'],
  bye: ['gute nacht', 'muss los', 'bis dann', 'essen ist fertig, tschüss', 'ciao'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Hast du gegessen? Nudeln sind im Kühlschrank'], [1, 'ja'], [0, 'Ist dein Bruder zurück?'], [1, 'nee beim fußball'],
      [0, 'Schließ hinten ab, ich hab um {time} Schluss'],
      [1, 'ok mama'], [0, 'Und fotografier mir den Zettel von der Schulärztin'], [1, 'liegt aufm tisch'],
    ] },
    { kind: 'coach', lines: [
      [0, 'Sonntag alle {place}, {time}'], [1, 'darf mein cousin zuschauen'], [0, 'Klar, Familien sind willkommen'], [2, 'blaue stutzen?'],
      [0, 'Ja. Und 3 Euro an Heike'], [2, 'ok trainer'], [0, 'Super Parade letzte Woche'], [2, 'danke'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'wer hat das erdkunde blatt'], [1, 'ich'], [0, 'foto von seite 2 bitteee'], [1, 'liegt im klassenordner'], [2, 'abgabe {day}'],
      [0, 'neeein'],
      [1, 'mittags in der bib zusammen?'], [2, 'jo'],
    ] },
    { kind: 'trade', lines: [
      [0, 'tausche goldkiste gegen deinen wolf in {game}'], [1, 'leg 200 münzen drauf'], [0, '150'], [1, 'ok schick zuerst'],
      [0, 'nein nimm das tauschfenster'], [1, 'stimmt'], [0, 'fertig, gg'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Hallo, ist das Rad noch zu haben?'], [1, 'Ja, {money}'], [0, 'Könnten Sie noch ein Foto von der Kette schicken?'],
      [1, 'Heute Abend'],
      [0, 'Kann ich es {day} abholen?'], [1, '{time} passt'], [0, 'Bar?'], [1, 'Gern'],
    ] },
    { kind: 'joke', lines: [
      [0, 'wenn du nochmal spoilerst kündige ich dir die freundschaft'], [1, 'der drache stirbt am ende'],
      [0, 'NEIN. das wirst du büßen'], [1, 'haha war gelogen'], [0, 'mein anwalt meldet sich (mein hund)'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'hi ich bin {name}, neu in der 7b'], [1, 'willkommen'], [1, 'wie alt bist du', 'age-asked'], [0, '{age}', 'age-told'],
      [2, 'cool, raum 14'], [0, 'danke'],
    ] },
  ],
  names: ['Leni', 'Emre', 'Frieda', 'Jannis', 'Sabine', 'Uwe', 'Mila', 'Torben', 'Aylin', 'Kai'],
}
