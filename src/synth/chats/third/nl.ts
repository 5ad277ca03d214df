import type { ChatWords } from '../words.ts'

/** Dutch of the third corpus. */
export const nl: ChatWords = {
  language: 'nl',
  slots: {
    age: ['11', '12', 'twaalf', '13', '14'],
    adult: ['22', '28', '33', 'negenendertig', '44'],
    school: ['het Merelcollege', 'basisschool De Wilg', 'het Waterland Lyceum', 'de Mgr. Bosschool'],
    street: ['de Lijsterlaan', 'de Oude Molenweg', 'het Wilgenpad', 'de Touwslagersgracht'],
    place: ['bij het station', 'op het skateveld', 'voor de bios', 'bij de snackbar'],
    time: ['5 uur', 'half vijf', '18:15', 'kwart over drie'],
    day: ['morgen', 'zaterdag', 'vrijdag', 'overmorgen'],
    money: ['50 euro', '€80', '120 euro', 'tweehonderd euro'],
    app: ['Telegram', 'Signal', 'Snap', 'Discord'],
    handle: ['reiger.blauw4', 'polder_63', 'jay.dijk', 'ekster9'],
    game: ['Fortnite', 'Roblox', 'Brawl Stars', 'Minecraft'],
    name: ['Fenna', 'Daan', 'Yara', 'Mees'],
    food: ['patat', 'pizza', 'een ijsje', 'kapsalon'],
  },
  signs: {
    'age-asked': [
      'hoe oud ben je?', 'hoe oud bnje', 'wat is je geboortejaar', 'zit je al op de middelbare of groep 8?', 'ik gok {age}, klopt dat?',
    ],
    'age-told': ['{age}', 'ik ben {age}', 'vorige maand {age} geworden', '{age} jaar'],
    'adult-age-told': ['ik ben {adult}', '{adult} jaar oud', 'beetje ouder dan jij, {adult}', 'ben van de zomer {adult} geworden'],
    'school-asked': [
      'op welke school zit je?', 'hoe heet je school', 'van welke school is die trui', 'zit je op het merel of ergens anders',
    ],
    'home-asked': ['waar woon je?', 'wat is je adres', 'welke buurt ongeveer, welke straat', 'bij welke halte stap jij uit naar huis'],
    'school-told': ['ik zit op {school}', '{school}', 'brugklas, {school}'],
    'home-told': ['ik woon op {street}', '{street}, naast de bakker', 'ons huis staat aan {street}'],
    'supervision-asked': [
      'ben je alleen thuis?', 'is er nu iemand bij je', 'kijkt je moeder in je telefoon?', 'hoe laat slapen je ouders',
      'is je deur dicht?',
    ],
    'secrecy-asked': [
      'vertel het niet aan je moeder', 'dit blijft tussen ons', 'verwijder deze chat', 'niemand mag dit weten',
      'als iemand vraagt ben ik gewoon een jongen van school',
      'mondje dicht bij je stiefvader he, die doet moeilijk', 'zet verdwijnende berichten aan, dan blijft er niks staan',
    ],
    flattery: [
      'je bent echt volwassen voor je leeftijd', 'jij bent niet zoals de rest', 'alleen jij begrijpt me',
      'met zo\'n lach hoor je niet alleen thuis te zitten',
    ],
    'gift-offered': [
      'ik koop een nieuwe telefoon voor je', 'wil je robux? krijg je van mij', 'zeg welke schoenen je wil en ze liggen bij je op de mat',
      'ik zet er beltegoed op, van mij',
    ],
    'payment-offered': [
      'ik geef je {money}', 'ik betaal je {money} als je wil', 'je krijgt {money} van me', 'er ligt {money} voor je klaar, minuutje werk',
    ],
    'payment-sent': ['ik heb het geld gestuurd', 'net {money} betaald', '{money} is onderweg, kijk maar', 'tikkie is betaald'],
    'platform-move': [
      'voeg me toe op {app}, {handle}', 'heb je {app}? laten we daar praten', 'kom naar {app}', 'zullen we verder op {app}',
      'dit ding loopt steeds vast, zoek me op {app}', 'hoe heet je op {app}', 'schrijf op: {handle}, {app}. stuur daar maar wat',
    ],
    'image-asked': [
      'stuur een foto van jezelf', 'mag ik een selfie?', 'zet je camera aan', '[asks for an image] aub',
      'laat je snoetje eens zien',
      'ik heb mezelf laten zien, nu jij', 'even kort videobellen dan zie ik je gezicht',
    ],
    'image-sent': ['ik heb een foto van mij gestuurd', 'dit ben ik', 'hier, net van mezelf gemaakt', 'is mn foto aangekomen?'],
    threat: [
      'ik stuur dit naar al je vrienden', 'ik vertel alles aan je ouders', 'ik weet waar je woont en ik kom langs',
      '[threat to share] ik meen het',
      'één klik en morgen weet het hele dorp het', 'je trainer wil dit vast zien / zal ik hem appen?',
      'als je me blokt doe ik mezelf wat aan en dan is het jouw schuld', 'ben benieuwd wat de brugklas zegt als het in de groep komt',
    ],
    demand: [
      'stuur me nu {money}', 'je moet doen wat ik zeg', ['stuur nog een foto anders zet ik het online', 'image-asked', 'threat'],
      'betaal me {money}',
      'dus {money}, geen smoesjes meer', 'leen het van je opa, kan me niet schelen, maar die {money} komt er',
      'je blijft online en je antwoordt als ik app',
    ],
    deadline: ['je hebt tot {time}', 'je krijgt een uur', 'vanavond. niet morgen', 'de klok loopt, {time} en dan is het klaar'],
    'meeting-proposed': [
      'zullen we {day} afspreken?', 'we moeten elkaar in het echt zien', 'wil je me {day} ontmoeten',
      'ik trakteer je {day} op {food}, alleen wij tweeën',
      'ik ben {day} voor werk bij jou in de buurt, kan wel even hoi zeggen', 'zal ik je {day} ophalen, rijden we een rondje?',
    ],
    'meeting-agreed': ['oke we spreken af', 'ja ik kom', 'goed ik ben er', 'is goed, zie je daar'],
    'meeting-arranged': [
      'zie je {place} om {time}', '{place}, {time}, ik sta er met een grijze auto', 'dus {day} {time} {place}',
      'treinkaartje is binnen, {time} sta ik {place}',
    ],
    refusal: [
      'nee wil ik niet', 'misschien later', 'mijn moeder checkt mijn telefoon', 'mag ik niet', 'stop met vragen aub',
      'hm weet niet, voelt gek', 'kan nu niet, veel huiswerk', 'liever niet',
    ],
    'distress-told': [
      'ik ben zo bang', 'ik kan niet stoppen met huilen', 'ik wil niet meer leven', 'mijn handen trillen en ik kan het niemand zeggen',
    ],
    'other-children': [
      'andere meisjes van jouw leeftijd doen het ook', 'neem een vriendin mee', 'heeft je zusje een account? haal haar erbij',
      'een jongen uit groep 7 deed dit vorige week en die vond het prima',
    ],
    'child-access': [
      'ik train de jeugd onder 12', 'ik pas in het weekend op kinderen', 'ik rij het busje van een basisschool',
      'de zoontjes van mijn vriendin slapen vaak hier',
    ],
    'sexual-message': ['[sexual message]', 'hee [sexual message]', '[sexual message] wat vind je'],
  },
  insist: ['ah kom op', 'alsjeblieft, voor mij', 'doe niet zo', 'het stelt niks voor', 'waarom niet dan'],
  agree: ['oke', 'prima', 'ja', 'goed', 'als jij wil'],
  talk: [
    ['wat doe je', 'filmpjes kijken'], ['hoe was je dag', 'lang, blokuur wiskunde'], ['speel je {game}?', 'ja maar ben slecht'],
    ['heb je dieren?', 'twee konijnen'],
    ['wat luister je', 'van alles'], ['wedstrijd gezien?', 'alleen de tweede helft'], ['regent het daar', 'de hele dag'],
    ['lievelingseten?', '{food}'],
    ['hobbys?', 'drummen'], ['hoe gaat leren', 'vraag maar niet'], ['nieuwe film gezien?', 'nee is ie goed'],
  ],
  fillers: [
    'haha', 'hm', 'lol ja', 'wacht, de bel', 'deze les duurt lang', 'batterij 4%', 'zo moe', 'alweer {food}', 'lekker bezig', 'huh',
    'bus weer te laat',
  ],
  hello: ['hey', 'hoi', 'heyy', 'yo', 'goedenavond'],
  bye: ['slaap lekker', 'moet gaan', 'later', 'eten is klaar, doei', 'doeg'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Heb je gegeten? Er staat pasta in de koelkast'], [1, 'ja'], [0, 'Is je broer terug?'], [1, 'nee die voetbalt'],
      [0, 'Doe achter op slot, ik ben {time} klaar'],
      [1, 'ok mam'], [0, 'En maak een foto van die brief van school'], [1, 'ligt op tafel'],
    ] },
    { kind: 'coach', lines: [
      [0, 'Zondag iedereen {place} om {time}'], [1, 'mag mijn neef kijken'], [0, 'Tuurlijk, familie is welkom'], [2, 'blauwe sokken?'],
      [0, 'Ja. En 3 euro aan Ria'],
      [2, 'ok coach'], [0, 'Mooie redding vorige week'], [2, 'dankje'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'wie heeft het blad van aardrijkskunde'], [1, 'ik'], [0, 'foto van blz 2 plsss'], [1, 'staat in de klassenmap'],
      [2, 'inleveren {day}'], [0, 'neee'],
      [1, 'in de pauze in de mediatheek samen?'], [2, 'ja'],
    ] },
    { kind: 'trade', lines: [
      [0, 'ruil gouden kist voor jouw wolf in {game}'], [1, 'doe er 200 munten bij'], [0, '150'], [1, 'deal, jij eerst'],
      [0, 'nee pak het ruilscherm'], [1, 'ook goed'], [0, 'klaar, gg'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Hallo, is de fiets nog te koop?'], [1, 'Ja, {money}'], [0, 'Kunt u nog een foto van de ketting sturen?'], [1, 'Vanavond'],
      [0, 'Kan ik hem {day} ophalen?'], [1, '{time} is goed'], [0, 'Contant?'], [1, 'Prima'],
    ] },
    { kind: 'joke', lines: [
      [0, 'wie heeft mijn stroopwafel gepakt'], [1, 'een meeuw denk ik'], [0, 'ik weet die meeuw te vinden'],
      [1, 'hahaha hij heet Gerrit'], [0, 'zeg Gerrit dat ik eraan kom'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'hoi ik ben {name}, nieuw in 1b'], [1, 'welkom'], [1, 'hoe oud ben je', 'age-asked'], [0, '{age}', 'age-told'],
      [2, 'leuk, lokaal 14'], [0, 'dankje'],
    ] },
  ],
  names: ['Fenna', 'Daan', 'Yara', 'Mees', 'Ria', 'Wim', 'Noor', 'Sem', 'Marloes', 'Jelle'],
}
