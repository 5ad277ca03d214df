import type { ChatWords } from '../words.ts'

/** What signs sound like in Dutch. */
export const nlSigns: ChatWords['signs'] = {
  'age-asked': [
    'hoe oud ben je', 'hoe oud bnje', 'leeftijd?', 'wat is je leeftijd', 'hoe oud / ben jij eigenlijk', 'mag ik vragen hoe oud je bent',
    'in welk jaar ben je geboren', 'in welke klas zit je', 'zit je nog op de basisschool of al middelbaar', 'ben je al 13?',
    'je klinkt jong, hoe oud ben je', 'wnr ben je jarig en welk jaar', 'ben je ouder dan 13', 'hoeveel jaar ben je', 'hoe oud zijt ge',
  ],
  'age-told': [
    '{age}', ['{age} en jij', 'age-asked'], 'ik ben {age}', 'ben {age}', '{age} jaar', 'net {age} geworden', 'bijna {age}',
    'word {age} in maart', 'pas {age}', '{age} hoezo', 'ik ben {age} jaar oud', 'zondag word ik {age}', ['{age} jij?', 'age-asked'],
    'ik zei toch {age}',
  ],
  'adult-age-told': [
    'ik ben {adult}', 'ben {adult}', '{adult}, vind je dat erg?', 'ik ben {adult} jaar', 'iets ouder dan jij, {adult}',
    'eerlijk gezegd ben ik {adult}', 'net {adult} geworden', 'niet lachen maar ik ben {adult}', 'ikzelf ben {adult}',
    '{adult} maar voel me jonger', 'ik ben al {adult}, je kan me vertrouwen',
  ],
  'school-asked': [
    'op welke school zit je', 'welke school zit je', 'waar zit je op school', 'hoe heet je school', 'naar welke school ga je',
    'zit je op {school}?', 'en op welke / school zit jij', 'is jouw school die grote bij het station',
    'je hebt nooit gezegd op welke school je zit', 'in welk college zit ge', 'zeg eens welke school je doet',
  ],
  'home-asked': [
    'waar woon je', 'waar woon je precies', 'in welke straat woon je', 'wat is je adres', 'stuur je locatie', 'welke wijk woon je',
    'hoe fiets je naar huis', 'woon je bij de {street}?', 'waar / woon jij ergens', 'wat is je postcode', 'welk huisnummer heb je',
    'waar woont ge', 'welke bus pak je naar huis', 'deel je live locatie even',
  ],
  'school-told': [
    'ik zit op {school}', '{school}', 'op {school}', 'mn school is {school}', '{school}, echt saai', 'zit in 2 havo op {school}',
    'het heet {school}', 'op {school} met mn zus', '{school} ken je die', 'sinds dit jaar op {school}', 'gewoon {school}',
  ],
  'home-told': [
    'ik woon in de {street}', '{street}', 'bij de {street}', '{street} 14', 'ons huis is in de {street}', 'einde van de {street}',
    'we zijn verhuisd naar de {street}', 'in een flat aan de {street}', 'vlakbij de {street} naast de bakker',
    'ik fiets altijd door de {street} naar huis', 'woon {street} nummer 9',
  ],
  'supervision-asked': [
    'ben je alleen', 'ben je alleen thuis', 'is er iemand bij je', 'zijn je ouders thuis', 'wie is er thuis',
    'kijkt je moeder in je telefoon', 'lezen je ouders je appjes', 'hoe laat gaan je ouders slapen',
    'wanneer komt je vader thuis van werk', 'is je moeder in de buurt', 'zit er iemand / naast je', 'is je deur dicht',
    'zijt ge alleen thuis nu',
  ],
  'secrecy-asked': [
    'niet tegen je ouders zeggen', 'vertel dit aan niemand', 'dit blijft tussen ons', 'dit is ons geheim', 'zeg niks tegen je moeder',
    'gooi dit gesprek weg', 'verwijder de berichten', 'niemand hoeft te weten dat we praten', 'praat niet over mij met je vriendinnen',
    'beloof dat je het / aan niemand vertelt', 'wis de chat voor je vader kijkt', 'je moeder snapt dat niet dus hou het voor je',
    'kan je een geheim bewaren? niemand mag van mij weten', 'onder ons he, niet doorvertellen', 'niet aan je juf vertellen van mij',
  ],
  'flattery': [
    'je bent zo volwassen voor je leeftijd', 'je bent niet zoals anderen van jouw leeftijd', 'alleen jij begrijpt me',
    'bij jou kan ik alles kwijt, je bent speciaal', 'niemand snapt mij zoals jij', 'je lijkt veel ouder',
    'ik heb nog nooit iemand zoals jij ontmoet', 'wij hebben een bijzondere band', 'ik denk de hele dag aan je',
    'je ouders zien niet hoe bijzonder je bent', 'je bent anders dan de rest', 'jij bent mijn lievelingsmens',
    'niet te geloven dat je {age} bent, / zo wijs',
  ],
  'gift-offered': [
    'ik geef je een giftcard', 'ik koop die skin voor je', 'wil je gratis munten? stuur ik wel', 'je krijgt een nieuwe telefoon van mij',
    'ik zet beltegoed op je telefoon', 'wat wil je voor je verjaardag, ik koop het', 'je krijgt de battle pass van mij',
    'heb nog een headset over, mag jij hebben', ['ik betaal je treinkaartje wel', '~meeting-proposed', '~meeting-arranged'],
    'ik wil iets moois voor je kopen', 'heb een cadeautje voor je', 'zal ik robux voor je kopen',
  ],
  'payment-offered': [
    'ik geef je {money}', 'ik kan je {money} betalen', 'wil je {money} verdienen', 'ik tikkie je {money}',
    'ik maak {money} over als je het doet', 'je krijgt {money} van me', 'wat is je iban, stuur je {money}',
    ['{money} als je [asks for an image]', 'image-asked'], 'geld nodig? ik geef je {money}', 'ik betaal goed, {money} per keer',
    'makkelijk verdiend, {money}', 'zeg maar hoeveel je wil / ik betaal het', 'stuur een tikkie van {money}, betaal ik',
  ],
  'payment-sent': [
    'heb je {money} gestuurd', 'ik heb {money} overgemaakt', 'tikkie betaald', 'net {money} gestuurd check maar', 'geld is verstuurd',
    'staat op je rekening, {money}', 'heb al betaald', 'gedaan, {money}', 'kijk op je paypal, {money}',
    'heb je de {money} gekregen die ik stuurde', 'gister al {money} gestuurd', 'zo, overgemaakt',
  ],
  'platform-move': [
    'heb je {app}', 'zullen we op {app} verder', 'voeg me toe op {app}', 'mijn {app} is {handle}', 'app me, geef je nummer',
    'add me op {app}', 'laten we naar {app} gaan', 'ik zit hier bijna nooit, / heb je {app}?', 'mail me op {handle}@example.org',
    'download {app} en zoek me op', 'wat is je {app}', 'stuur me een bericht op {app}: {handle}', 'beter praten we ergens anders, {app}?',
    'kom naar {app}',
  ],
  'image-asked': [
    'stuur een foto van jezelf', 'stuur foto', 'mag ik zien hoe je eruit ziet', 'stuur is een selfie', 'heb je fotos van jezelf', 'foto?',
    'zet je cam aan', 'kunnen we videobellen dan zie ik je', '[asks for an image]', 'nu [asks for an image]',
    'wil je zien, / stuur een foto', 'maak ff een foto van jezelf voor mij', '[asks for a video]', 'laat je gezicht zien', 'foto ruilen?',
    'je hebt me nog nooit een foto van jou gestuurd',
  ],
  'image-sent': [
    'heb m gestuurd', 'dit ben ik', 'hier een foto van mij', 'foto is verstuurd', 'zo zie ik eruit', 'heb je een selfie gestuurd',
    'hier ben ik', '[sends an image]', 'ok [sends an image]', 'ik in de tuin', 'kijk dat ben ik', 'gister een van mij gestuurd',
  ],
  'threat': [
    'ik laat het aan iedereen zien', '[threat to share]', 'ik vertel het je ouders', 'ik zet alles online',
    'ik weet waar je woont en ik kom langs', ['als je het niet doet [threat to share]', '~demand'],
    ['als je me blokkeert [threat to share]', '~demand'], 'ik heb je vriendenlijst, ze krijgen het allemaal',
    'hier ga je spijt van krijgen', 'als je weggaat doe ik mezelf iets aan', 'je hele klas gaat het zien',
    'ik heb alles bewaard. ik maak je leven kapot', 'je vader hoort het van mij', '[threat to harm]',
    'een klik en heel je school heeft het',
  ],
  'demand': [
    'je moet mij {money} betalen', 'ik wil {money} nu', 'doe wat ik zeg',
    ['stuur er nog een of [threat to share]', 'threat', '~image-asked'], ['nu meer sturen', '~image-asked'], 'betalen nu',
    'geef je wachtwoord nu', 'je bent me {money} schuldig, betaal', 'regel {money}, boeit me niet hoe',
    ['betaal {money} of iedereen ziet het', 'threat'], 'stuur nu de code van de giftcard', 'jij antwoordt als ik app, begrepen',
    'ik vraag het niet nog een keer, {money}',
  ],
  'deadline': [
    ['betaal voor vanavond of [threat to share]', 'threat', 'demand'], ['je hebt een uur om te betalen', 'demand'],
    ['je hebt tot {time} om mij {money} te sturen', 'demand'], ['24 uur en dan zet ik het online', 'threat'],
    ['als ik het morgen niet heb [threat to share]', 'threat', '~demand'], ['laatste kans, 10 minuten en iedereen ziet het', 'threat'],
    ['ik wil {money} voor {time}', 'demand'], ['5 minuten of [threat to share]', 'threat'],
    ['je krijgt tot vrijdag / om te betalen', 'demand'], ['tik tak nog 30 min om te betalen', 'demand'],
    ['over een uur [threat to share]', 'threat'],
  ],
  'meeting-proposed': [
    'zullen we afspreken', 'afspreken {day}?', 'zin om {day} af te spreken', 'ik wil je in het echt zien', 'wanneer kan ik je zien',
    'kom naar mijn huis', 'ik kom je {day} ophalen?', 'ben {day} bij jou in de buurt, zien we elkaar?', 'wij tweetjes ergens heen {day}',
    'waarom spreken we niet / af {day}', 'zullen we een keer irl chillen', 'zal ik naar jou toe komen rijden',
    'samen {food} eten {day}, jij en ik',
  ],
  'meeting-agreed': [
    'ok we spreken af', 'ja ik kan wel', 'ok ik kom', 'is goed ik ben er', 'ja {day} kan ik', 'oke tot dan', '{day} is goed',
    'ja leuk ik kom', 'ok maar heel even', 'goed dan zie ik je daar', 'ik zal er zijn',
  ],
  'meeting-arranged': [
    '{day} om {time} {place}', ['ik wacht op je {place} om {time}', 'meeting-proposed'], 'ik haal je op {place} om {time}',
    'ik heb je treinkaartje al gekocht', 'dus {day} {time}, / {place}', '{place}, {time}, ik zit in een grijze auto',
    ['mijn adres is {street} 8, kom om {time}', 'meeting-proposed'], 'ben onderweg, er om {time}', 'bus is geboekt voor je, {day} {time}',
    ['wees om {time} {place}', 'meeting-proposed'], 'zie je {day} om {time} {place} dan',
  ],
  'refusal': [
    'nee', 'wil ik niet', 'nee dank je', 'misschien later', 'mijn moeder kijkt in mn telefoon', 'vandaag niet', 'neuh',
    'mag niet van mn ouders', 'liever niet', 'nee sorry', 'dat doe ik niet', 'kunnen we het ergens anders over hebben', 'ik zei nee',
    'weet niet, voelt niet goed', 'hou op met vragen', 'nu even niet', 'neen',
  ],
  'distress-told': [
    'ik wil niet meer leven', 'ik wil dood', 'ik ben zo bang', 'stop alsjeblieft, ik kan niet meer', 'ik kan niet stoppen met huilen',
    'ik wil mezelf pijn doen', '[says they feel very low]', 'ik haat mijn leven, wil er niet meer zijn', 'ik slaap niet meer van angst',
    'weet niet wat ik moet doen ik ben doodsbang', 'niemand zou me missen', 'het heeft allemaal geen zin meer',
  ],
  'other-children': [
    'ik praat met veel meisjes van jouw leeftijd', 'andere kinderen doen het ook voor mij', 'heb je een vriendin die ook mee wil doen',
    ['neem je zusje mee', '~meeting-proposed'], 'mijn andere vriendin is 12 en die doet het wel', 'heb je een broertje? mag ook mee',
    'vraag je vriendinnen of ze ook geld willen verdienen', 'een andere jongen van je school appt ook met mij',
    'voeg je beste vriendin toe, wil haar leren kennen', 'het vorige meisje was ook 13',
  ],
  'child-access': [
    'ik train de onder 12', 'ik pas op bij een gezin hier', 'ik werk op een basisschool',
    'mijn vriendin heeft twee kinderen, die wonen bij mij', 'ik ben leiding bij de scouting', 'ik rij de schoolbus',
    'ik geef zwemles aan kinderen', 'deze week pas ik op mijn neefje van 8', 'ik geef gitaarles / aan kinderen',
    'de buurkinderen slapen vaak bij mij', 'ben vrijwilliger op een kinderkamp',
  ],
  'sexual-message': [
    '[sexual message]', 'ok [sexual message]', '[sexual message] haha', 'kijk [sexual message]', 'en dan [sexual message]',
    '[sexual message] wat vind je', 'dus / [sexual message]', 'vanavond [sexual message]', '[sexual message] toch?',
  ],
}
