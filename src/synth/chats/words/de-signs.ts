import type { ChatWords } from '../words.ts'

/** What signs sound like in German. */
export const deSigns: ChatWords['signs'] = {
  'age-asked': [
    'wie alt bist du', 'wie alt bist n du', 'wie alt?', 'darf ich fragen wie alt du bist', 'alter?', 'in welche klasse gehst du',
    'welcher jahrgang bist du', 'bist du schon über 13?', 'wie alt / bist du eigentlich', 'wann bist du geboren',
    'du wirkst jung, wie alt bist du',
  ],
  'age-told': [
    '{age}', 'bin {age}', 'ich bin {age}', 'ich bin {age} jahre alt', ['{age} und du', 'age-asked'], 'werde bald {age}',
    'gerade {age} geworden', 'erst {age}', '{age} wieso',
  ],
  'adult-age-told': [
    'ich bin {adult}', 'bin {adult}', 'bin {adult} jahre alt, schlimm?', '{adult}, bisschen älter als du',
    'ehrlich gesagt bin ich {adult}', 'gerade {adult} geworden', 'lach nicht aber ich bin {adult}', 'ich bin schon {adult}',
    '{adult} aber fühl mich jünger',
  ],
  'school-asked': [
    'auf welche schule gehst du', 'welche schule', 'wie heißt deine schule', 'wo gehst du zur schule', 'gehst du auf die {school}?',
    'auf welches gymnasium gehst du', 'und auf / welche schule gehst du', 'du hast nie gesagt auf welche schule du gehst',
  ],
  'home-asked': [
    'wo wohnst du', 'wo wohnst du genau', 'in welcher straße wohnst du', 'wie ist deine adresse', 'welcher stadtteil',
    'schick mir deinen standort', 'wie läufst du nach hause', 'wohnst du in der nähe vom bahnhof?', 'und wo / wohnst du',
    'sag mal deine adresse', 'welche hausnummer',
  ],
  'school-told': [
    'ich geh auf die {school}', '{school}', '{school}, ist doof da', 'meine schule heißt {school}', 'bin auf der {school}',
    '{school}, kennst du?', '{school}, mit meiner schwester', 'in der 7b, {school}', 'die schule heißt {school}',
  ],
  'home-told': [
    'ich wohne {street} 14', '{street}', 'bei der {street}', 'wir wohnen {street}', '{street}, ganz am ende',
    'meine adresse ist {street} 9', 'wir sind umgezogen, jetzt {street}', 'in der nähe von {street}', 'hochhaus {street}',
  ],
  'supervision-asked': [
    'bist du allein', 'bist du alleine zuhause', 'ist jemand bei dir', 'sind deine eltern da', 'wer ist bei dir im haus',
    'kontrolliert jemand dein handy', 'liest deine mama deine nachrichten', 'wann gehen deine eltern schlafen',
    'wann kommt dein papa von der arbeit', 'ist deine zimmertür / zu',
  ],
  'secrecy-asked': [
    'sag es niemandem', 'das bleibt unter uns', 'das ist unser geheimnis', 'erzähl deiner mutter nichts davon', 'lösch den chat',
    'lösch die nachrichten danach', 'deine eltern dürfen das nicht sehen', 'erzähl deinen freunden nichts von mir',
    'versprich dass du / keinem was sagst', 'keiner muss wissen dass wir schreiben',
    'kannst du ein geheimnis behalten? keiner darf von mir wissen',
  ],
  'flattery': [
    'du bist so reif für dein alter', 'du bist nicht wie die anderen in deinem alter', 'nur du verstehst mich',
    'mit dir kann ich über alles reden, du bist was besonderes', 'keiner versteht mich so wie du', 'du wirkst viel älter',
    'ich hab noch nie jemanden wie dich getroffen', 'wir haben eine ganz besondere verbindung', 'ich denk die ganze zeit an dich',
    'deine eltern sehen gar nicht wie besonders du bist',
  ],
  'gift-offered': [
    'ich kann dir eine gutscheinkarte schenken', 'ich kauf dir den skin, geschenkt', 'willst du gratis münzen? schick ich dir',
    'ich schenk dir ein neues handy', 'ich lad dein handy auf wenn du magst, geht auf mich',
    'was wünschst du dir zum geburtstag, ich kaufs dir', 'ich schenk dir den battle pass', 'hab ein headset übrig, kannst du haben',
    'ich zahl dir das zugticket, geht auf mich', 'ich möchte dir was schönes kaufen',
  ],
  'payment-offered': [
    'ich geb dir {money}', 'ich kann dir {money} zahlen', 'willst du {money} verdienen?', 'ich überweise dir {money}',
    'du kriegst {money} wenn du das machst', 'sag einen preis, ich zahl', 'brauchst du geld? ich geb dir {money}',
    ['{money} wenn du [asks for an image]', 'image-asked'], 'hast du paypal? ich schick dir {money}', 'ich zahl gut, {money} jedes mal',
  ],
  'payment-sent': [
    'hab dir {money} geschickt', 'hab {money} überwiesen', 'schau in dein paypal, {money} sind da', 'hab schon bezahlt', 'geld ist raus',
    'die {money} sind auf deinem konto', 'so, {money} gesendet', 'hab die {money} heute früh gezahlt',
    'sind die {money} von mir angekommen?',
  ],
  'platform-move': [
    'hast du {app}', 'komm auf {app}', 'add mich auf {app}', 'mein {app} ist {handle}', 'schreib mir auf {app}',
    'gib mir deine nummer, ich schreib dir', 'lass auf {app} weiterschreiben', 'ich bin hier selten, / hast du {app}?',
    'schreib mir an {handle}@example.org', 'lad dir {app} und such {handle}', 'wie heißt du auf {app}',
  ],
  'image-asked': [
    'schick mir ein foto von dir', 'schick mal ein bild von dir', 'hast du bilder von dir', 'ich will sehen wie du aussiehst',
    'schick ein selfie', 'mach deine kamera an', 'videocall? will dich sehen', '[asks for an image]', 'jetzt [asks for an image]',
    'ich würd dich gern sehen, / schick ein foto', 'zeig dein gesicht', 'pic?', 'mach ein foto von dir für mich',
  ],
  'image-sent': [
    'habs dir geschickt', 'hier ein foto von mir', 'das bin ich', 'hier, das bin ich', 'foto ist geschickt',
    'hab dir grad ein selfie geschickt', 'so seh ich aus', '[sends an image]', 'ok hab das bild geschickt', 'da, ein bild von mir',
  ],
  'threat': [
    'ich zeig es allen', '[threat to share]', 'ich sag es deinen eltern', 'ich stell alles ins internet',
    'ich weiß wo du wohnst und komm vorbei', ['mach es oder [threat to share]', '~demand'],
    ['wenn du mich blockierst [threat to share]', '~demand'], 'ich hab deine freundesliste, alle kriegen es', 'das wirst du bereuen',
    'wenn du gehst tu ich mir was an', 'deine ganze klasse wird es sehen', 'deine mutter erfährt es von mir',
  ],
  'demand': [
    'du musst mir {money} zahlen', 'ich will {money}, jetzt', 'mach was ich sage',
    ['schick noch eins oder [threat to share]', 'threat', '~image-asked'], 'jetzt schickst du mehr', 'zahl endlich',
    'gib mir sofort dein passwort', 'du schuldest mir {money}, zahl', 'besorg {money}, ist mir egal wie',
    ['zahl {money} oder alle sehen es', 'threat'], 'schick mir sofort den code von der gutscheinkarte',
  ],
  'deadline': [
    ['zahl bis heute abend oder [threat to share]', 'threat', 'demand'], ['du hast eine stunde zum zahlen', 'demand'],
    ['du hast bis morgen mittag um {money} zu schicken', 'demand'], ['24 stunden, dann stell ich es rein', 'threat'],
    ['wenn das geld morgen nicht da ist [threat to share]', 'threat', '~demand'],
    ['letzte chance, 10 minuten, dann sehen es alle', 'threat'], ['ich will {money} bis heute nacht', 'demand'],
    ['5 minuten oder [threat to share]', 'threat'], ['bis freitag / zahlst du mir {money}', 'demand'],
  ],
  'meeting-proposed': [
    'können wir uns treffen', 'wollen wir uns {day} treffen', 'lass uns in echt treffen', 'ich will dich in echt sehen',
    'wann kann ich dich sehen', 'komm zu mir', 'soll ich dich {day} abholen', 'treffen wir uns {day}, nur wir zwei',
    'bin {day} in deiner gegend, sehen wir uns?', 'wollen wir uns / {day} mal treffen', 'ich würd dich gern persönlich kennenlernen',
  ],
  'meeting-agreed': [
    'ok lass treffen', 'ja ich kann kommen', 'ok ich bin da', 'gut ich komm', 'ja können uns treffen', 'ok {day} geht',
    '{day} passt bei mir', 'ok aber nur kurz', 'ja ich komme',
  ],
  'meeting-arranged': [
    '{day} {time} {place}', ['komm {day} um drei, {place}', 'meeting-proposed'], 'ich hol dich {place} ab, um vier',
    'hab dein zugticket gekauft', 'also {day}, / {place} um vier', '{place}, {time}, ich komm im grauen auto',
    ['meine adresse ist {street} 8, komm um fünf', 'meeting-proposed'], 'bin unterwegs, bin um vier da',
    'hab den bus für dich gebucht, {day} um drei',
  ],
  'refusal': [
    'nein', 'will ich nicht', 'nein danke', 'vielleicht später', 'meine mama kontrolliert mein handy', 'heute nicht', 'nö',
    'darf ich nicht', 'sorry nein', 'hab doch nein gesagt', 'weiß nicht, eher nicht', 'lieber nicht', 'können wir über was anderes reden',
    'jetzt nicht', 'hör auf zu fragen',
  ],
  'distress-told': [
    'ich will nicht mehr leben', 'ich will sterben', 'ich hab solche angst', 'bitte hör auf, ich kann nicht mehr',
    'ich muss die ganze zeit weinen', 'ich will mir was antun', '[says they feel very low]', 'ich hasse mein leben, ich will weg sein',
    'ich weiß nicht was ich machen soll, ich hab panik', 'hat doch alles keinen sinn mehr, ich will dass es aufhört',
  ],
  'other-children': [
    'ich schreib mit vielen mädchen in deinem alter', 'andere kinder machen das auch für mich', 'hast du eine freundin die mitmachen will',
    ['bring deine schwester mit', '~meeting-proposed'], 'meine andere freundin ist 12 und macht das auch',
    'hast du einen kleinen bruder? der kann auch kommen', 'frag deine freundinnen ob sie auch geld verdienen wollen',
    'ein anderer junge von deiner schule schreibt auch mit mir', 'hol deine beste freundin dazu, ich will sie kennenlernen',
  ],
  'child-access': [
    'ich trainiere die u12', 'ich babysitte abends', 'ich arbeite in einer grundschule',
    'meine freundin hat zwei kinder, die wohnen bei mir', 'ich bin betreuer im ferienlager', 'ich fahr den schulbus',
    'ich geb kindern schwimmunterricht', 'diese woche pass ich auf meinen neffen auf, er ist 8', 'ich geb gitarrenunterricht / für kinder',
  ],
  'sexual-message': [
    '[sexual message]', 'ok [sexual message]', '[sexual message] haha', 'und dann [sexual message]', 'heute abend [sexual message]',
    '[sexual message] was meinst du', 'du / [sexual message]', 'ich würde [sexual message]',
  ],
}
