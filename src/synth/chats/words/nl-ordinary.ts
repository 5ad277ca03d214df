import type { Ordinary } from '../words.ts'

/** Ordinary talk in Dutch that words alone could mistake. */
export const nlOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'lieverd ben je alleen? ik kom nu naar huis'], [1, 'ja mam, papa is werken'], [0, 'hoe laat ben je uit {day}'], [1, '{time}'],
    [0, 'ik haal je op bij het hek'], [1, 'ok mam'], [0, 'kus'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Waar ben je?'], [1, 'bij {name}'], [0, 'Is haar moeder er?'], [1, 'ja die maakt {food}'], [0, 'Papa komt je om {time} halen'],
    [1, 'mag ik langer blijvennn'], [0, 'Nee, {day} moet je naar de tandarts'], [1, 'pff ok'],
  ] },
  { kind: 'parent', lines: [
    [0, 'telefoon weg, over 10 minuten slapen'], [1, 'nog 1 potje pap'], [0, '10 minuten of morgen geen {game}'], [1, 'okeee'],
    [0, 'stuur eens een foto van je kamer, is het opgeruimd?'], [1, 'eh morgen haha'], [0, 'welterusten'],
  ] },
  { kind: 'parent', lines: [
    [0, 'pap kan je geld sturen voor lunch'], [1, 'Hoeveel?'], [0, '5 euro'], [1, 'Heb je een tientje gestuurd. Rest voor de bus.'],
    [0, 'danku'], [1, 'Om zes uur thuis, oma komt'], [0, 'ja'],
  ] },
  { kind: 'family', lines: [
    [0, 'Wat wil je voor je verjaardag schat? Oma koopt het'], [1, '{game} oma!'], [0, 'Dan krijg je dat. Tot zondag met eten'],
    [1, 'jaa tot zondag'], [0, 'Geef je broertje een kus'],
  ] },
  { kind: 'family', lines: [
    [0, 'niet tegen mama zeggen, ik maak zondag ontbijt voor haar'], [1, 'mag ik helpen'], [0, 'ja maar wel geheim he'],
    [1, 'ik zeg niks'], [0, 'jij koopt bloemen ik betaal'], [1, 'deal'],
  ] },
  { kind: 'family', lines: [
    [0, 'ben je al thuis'], [1, 'ja'], [0, 'is mama er'], [1, 'nee die is boodschappen doen tot {time}'], [0, 'laat jij de hond ff uit'],
    [1, 'al gedaan'], [0, 'held. heb in de uitverkoop een trui voor je gekocht'], [1, 'echt? thx!!'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Goedemiddag, ik heb je huiswerk niet ontvangen. Gaat alles goed?'], [1, 'sorry juf vergeten'],
    [0, 'Lever het voor vrijdag in, anders gaat er een punt af.'], [1, 'ok juf'], [0, 'Stuur me een foto van bladzijde 12 als het af is.'],
    [1, 'doe ik'], [0, 'Je vorige opstel was trouwens heel volwassen geschreven.'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Let op: excursie {day}. We verzamelen om {time} {place}.'], [1, 'meneer moeten we geld mee'],
    [0, 'Hooguit tien euro, en een lunchpakket.'], [2, 'mag telefoon mee'],
    [0, 'Ja, maar in de tas. Laat je ouders het formulier tekenen.'], [2, 'ok'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Training is verplaatst naar {day} {time}, {place}. Wie komt?'], [1, 'ik'], [2, 'ik ook'], [3, 'kan niet, bijles'],
    [0, 'Neem beide shirts mee, er is een teamfoto.'], [1, 'dat doelpunt zaterdag hahaha'], [0, 'Jij bent speciaal met dat linkerbeen!'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Hoi met de trainer. Kan {name} {day} spelen?'], [1, 'Hoi, met haar moeder. Ja hoor.'], [0, 'Mooi, om {time} verzamelen {place}'],
    [1, 'Moet ik rijden?'], [0, 'Nee de bus gaat terug naar school'], [1, 'Top bedankt'],
  ] },
  { kind: 'friends', lines: [
    [0, 'kom je na school bij mij?'], [1, 'zijn je ouders thuis? moet ik vragen van mn moeder'], [0, 'ja mn moeder is er tot {time}'],
    [1, 'het mag!'], [0, 'gaan we {game} doen'], [1, 'lesgooo'],
  ] },
  { kind: 'friends', lines: [
    [0, 'bios {day}?'], [1, 'wie gaat er nog meer'], [0, 'iedereen uit de klas, {name} enzo'], [1, 'ok zie je {place} om {time}'],
    [0, 'neem snacks mee'], [1, 'tuurlijk'],
  ] },
  { kind: 'friends', lines: [
    [0, 'mn moeder vermoordt me haha'], [1, 'wat heb je gedaan'], [0, 'scherm weer kapot'], [1, 'ik ga stuk lol'],
    [0, 'niet grappig ik wil verdwijnen hahaha'], [1, 'joh het is maar een hoekje'], [0, 'true'],
  ] },
  { kind: 'homework', lines: [
    [0, 'stuur ff foto van wiskunde huiswerk'], [1, 'welke blz'], [0, '34'], [1, 'hier'], [0, 'je redt mn leven'],
    [1, 'wat had jij bij 5b'], [0, '12'], [1, 'ik 13 hmm'],
  ] },
  { kind: 'homework', lines: [
    [0, 'heb je de toets al gehad'], [1, 'ja 2e uur'], [0, 'wat kwam erin'], [1, 'niet doorvertellen maar bijna alleen breuken'],
    [0, 'beloofd'], [1, 'verwijder dit want mevrouw wordt gek lol'], [0, 'haha ok'],
  ] },
  { kind: 'homework', lines: [
    [0, 'voor project moeten we mensen hun leeftijd vragen en hoe ze naar school gaan'], [1, 'enquete?'], [0, 'ja 20 man'],
    [1, 'ik doe mijn straat'], [0, 'deadline vrijdag he'], [1, 'ik maak de grafiek'], [0, 'topper'],
  ] },
  { kind: 'party', lines: [
    [0, 'surprise feest voor {name} {day} om {time}'], [1, 'jaaa'], [0, 'niks zeggen tegen haar, is geheim!!'], [2, 'waar'],
    [0, 'bij mij, mn ouders maken {food}'], [2, 'iedereen 5 euro voor cadeau'], [1, 'oki'],
  ] },
  { kind: 'party', lines: [
    [0, 'zijn je ouders thuis zaterdag'], [1, 'ja hoezo'], [0, 'voor het logeerpartijtje, mn moeder wil jouw moeder spreken'],
    [1, 'ok geef haar nummer wel'], [0, 'zal ik {game} meenemen'], [1, 'ja en je slaapzak'],
  ] },
  { kind: 'trade', lines: [
    [0, 'verkoop ijszwaard 400 gems'], [1, 'te duur 300'], [0, '350 en hij is van jou'], [1, 'ok add me {handle}'], [0, 'trade gestuurd'],
    [1, 'heb m thx'],
  ] },
  { kind: 'trade', lines: [
    [0, 'heb je die draken skin nog'], [1, 'ja {money}'], [0, 'stuur is een screenshot'], [1, 'momentje'],
    [0, 'ok stuur maar een tikkie van {money}'], [1, 'gestuurd'], [0, 'betaald'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Hallo, is de fiets nog beschikbaar?'], [1, 'Ja, {money}.'], [0, 'Kunt u een foto van het achterwiel sturen?'],
    [1, 'Natuurlijk, moment.'], [0, 'Wat is uw adres? Dan kom ik {day} langs.'], [1, '{street} 14, na {time}.'],
    [0, 'Prima, ik betaal contant.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Ik wil graag twee lampen bestellen, wat zijn de verzendkosten?'], [1, 'Gratis. Naar welk adres?'], [0, '{street} 5'],
    [1, 'Mail naar bestel@example.org voor de factuur.'], [0, 'Ik heb {money} overgemaakt.'], [1, 'Ontvangen, gaat {day} op de post.'],
  ] },
  { kind: 'joke', lines: [
    [0, 'geef mn pen terug of anders'], [1, 'of anders wat'], [0, 'dan vertel ik iedereen dat je ananas op pizza eet'],
    [1, 'neeee alles behalve dat'], [0, 'je bent gewaarschuwd haha'], [1, 'ik ga dood'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 'mazzel'], [0, 'rematch? ik maak je in'], [1, 'ik sloop je'], [0, 'ik vind je base en steek m in de fik'],
    [1, 'je hebt 5 minuten om je over te geven lol'], [0, 'nooit'],
  ] },
  { kind: 'game', lines: [
    [0, 'nog 1 nodig voor de raid'], [1, 'welk level'], [0, '13 plus'], [1, 'ben 15 met boog'], [0, 'nice kom erbij'],
    [1, 'ik maak ze kapot'], [0, 'links pushen'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'vandaag mediawijsheid gehad'], [1, 'wij ook'],
    [0, 'als een vreemde zegt "niet tegen je ouders zeggen" moet je het juist wel zeggen'],
    [1, 'en nooit fotos sturen aan iemand die vraagt "hoe oud ben je"'], [0, 'kregen een folder'], [1, 'al kwijt lol'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Beste ouders, volgende week gaat het over veilig online.'], [1, 'Fijn. Wat komt aan bod?'],
    [0, 'Signalen zoals "dit is ons geheim", cadeaus van vreemden of "stuur een foto of ik vertel het iedereen".'], [1, 'Heel nuttig.'],
    [0, 'De slides staan op de site.'], [2, 'Goed idee'],
  ] },
  { kind: 'praise', lines: [
    [0, 'heb jij dat getekend? zo mooi'], [1, 'ja 2 dagen mee bezig'], [0, 'je hebt echt talent, teken je mijn hond?'],
    [1, 'stuur een foto van m'], [0, 'hier'], [1, 'aaah schattig ok'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'iemand de woordjes engels'], [1, 'nee'], [2, 'stuur zo foto'], [0, 'thxx'], [3, 'nieuwe klassenapp is op {app}, ga erin'],
    [1, 'link?'], [3, 'in de mail van school'], [2, 'zit erin'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'hoe oud is je hond'], [1, '13 in hondenjaren haha'], [2, 'nee 3'], [0, 'zo lief'], [1, 'wie bakt er wat voor de actie'],
    [2, 'ik neem {food} mee'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Herinnering: uw afspraak bij de tandarts is {day} om {time}. Antwoord JA om te bevestigen.'], [1, 'JA'],
    [0, 'Kinderen onder 16 komen met een ouder.'], [1, 'Mijn zoon is 12, ik kom mee.'], [0, 'Prima.'],
  ] },
  { kind: 'work', lines: [
    [0, 'Kun je het verslag voor {time} sturen?'], [1, 'Bijna klaar, half uurtje.'], [0, 'De klant wacht, moet vandaag de deur uit.'],
    [1, 'Komt goed.'], [0, 'Lunch {place}?'], [1, 'Ja, {time}.'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ben je nou 12 of al 13', 'age-asked'], [1, '13 sinds zondag!', 'age-told'], [0, 'gefeli nog'],
    [1, 'thx, {day} gaan we bowlen met de klas, ga je mee?'], [0, 'jaaa'],
  ] },
  { kind: 'friends', lines: [
    [0, 'stuur selfie met je nieuwe bril', 'image-asked'], [1, 'echt niet ik lijk op een uil', 'refusal'], [0, 'haha uilen zijn leuk'],
    [1, 'maandag zie je m in de klas'], [0, 'ok uiltje'],
  ] },
  { kind: 'parent', lines: [
    [0, 'ben je er al?'], [1, 'ja net pap'], [0, 'deur op slot en voor niemand opendoen he'], [1, 'jaha'], [0, 'slaapt je zusje al'],
    [1, 'ja, ik maak huiswerk'], [0, 'app me als er iets is, ben er om {time}'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ben mn oplader bij jou vergeten'], [1, 'die witte?'], [0, 'ja'], [1, 'neem m {day} mee naar school'], [0, 'held'],
    [1, 'kost je een stroopwafel'], [0, 'deal lol'],
  ] },
  { kind: 'game', lines: [
    [0, 'wie helpt met de eindbaas'], [1, 'ik kom'], [0, 'als ik doodga is het jouw schuld haha'], [1, 'je bent al 5x dood'],
    [0, 'geef me je schild'], [1, 'alleen voor 50 munten'], [0, 'hier'], [1, 'gg'],
  ] },
  { kind: 'family', lines: [
    [0, 'Hoi lieverd, opa hier. Kom je {day} vissen?'], [1, 'jaaa opa'], [0, 'Ik haal je om {time} op, vraag even aan mama'],
    [1, 'mama vindt het goed'], [0, 'Dan neem ik broodjes mee. Niet tegen oma zeggen dat ik kroketten haal', '~secrecy-asked'], [1, 'hahaha nee'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Beste, is de koptelefoon nog te koop? Wat is uw laagste prijs?'], [1, '{money}, lager niet'],
    [0, 'Akkoord. Stuurt u een betaalverzoek?'], [1, 'Gedaan'], [0, 'Betaald. Wanneer verstuurt u?'], [1, '{day}, graag uw adres'],
    [0, '{street} 21, dank u'],
  ] },
  { kind: 'coach', lines: [
    [0, '{name} heeft haar zwembril laten liggen'], [1, 'Ah dank u, ik haal m {day}'], [0, 'Ze zwom heel goed vandaag, complimenten'],
    [1, 'Daar zal ze blij mee zijn'], [0, 'Volgende week afzwemmen om {time}, ouders mogen foto\'s maken'], [1, 'Leuk!'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ik moet je wat vertellen'], [1, 'vertel'], [0, 'ik vind die jongen uit 2b leuk, niet doorvertellen hoor', '~secrecy-asked'],
    [1, 'omg ik wist het'], [0, 'sssst'], [1, 'ik zwijg'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ga jij na de zomer naar de middelbare?'], [1, 'ja'], [0, 'welke school', 'school-asked'], [1, '{school}', 'school-told'],
    [0, 'oh daar zit mn broer'], [1, 'chill'],
  ] },
]
