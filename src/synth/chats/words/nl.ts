import type { ChatWords } from '../words.ts'
import { nlOrdinary } from './nl-ordinary.ts'
import { nlSigns } from './nl-signs.ts'

/** Dutch, as typed in the Netherlands and Flanders. Places bring their own preposition; streets stand after "in de" or alone. */
export const nl: ChatWords = {
  language: 'nl',
  slots: {
    age: ['11', '12', '13', '14', '15', 'twaalf', 'dertien', 'veertien'],
    adult: ['19', '23', '26', '28', '32', '36', '41', 'negenentwintig'],
    school: [
      'basisschool De Kiekendief', 'het Merelcollege', 'het Waterland Lyceum', 'De Vlinderboom', 'het Sint-Brandaanscollege',
      'OBS De Vuurtoren',
    ],
    street: ['Meidoornstraat', 'Oude Molenweg', 'Beukenlaan', 'Kerkstraat in Oosterdam', 'Vogelbuurt', 'Havikstraat'],
    place: [
      'bij het station', 'in het park', 'bij de bieb', 'bij de skatebaan', 'in het winkelcentrum', 'bij de bushalte', 'achter de bios',
    ],
    time: ['half 5', '16:30', '5 uur', 'kwart over 3', '14.00', 'zes uur'],
    day: ['morgen', 'zaterdag', 'vrijdag', 'dinsdag', 'zondag', 'dit weekend'],
    money: ['20 euro', '€50', '50 euro', '€ 25', '100 euro', 'een tientje'],
    app: ['Telegram', 'snap', 'Signal', 'WhatsApp', 'Discord', 'insta'],
    handle: ['zeearend77', 'mr_komeet', 'noorderwind_x', 'j4y.river', 'maan.eik'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush', 'Minefield 2'],
    name: ['Sanne', 'Daan', 'Fleur', 'Bram', 'Noor', 'Youssef', 'Lotte'],
    food: ['pizza', 'stamppot', 'frietjes', 'pannenkoeken', 'spaghetti', 'boterhammen'],
  },
  signs: nlSigns,
  insist: [
    'kom op', 'toe nou', 'plsss', 'eentje maar', 'ah joh doe niet zo', 'alsjeblieft, voor mij', 'waarom niet dan, ik ben het maar',
    'ik wacht nog steeds...', 'en nu wel?', 'heb je je al bedacht', 'allee komaan', 'een keertje maar', 'ik vraag het toch netjes',
  ],
  agree: ['oke', 'ok', 'is goed', 'oki', 'prima', 'jawel', 'ja hoor', 'top', 'isgoed', 'ok dan', 'mij best', 'als je wil', 'ja goed'],
  talk: [
    ['hoe ist', 'goed, beetje moe'], ['wat doe je', 'niks, tv kijken'], ['heb je de wedstrijd gezien', 'ja wat een redding'],
    ['wat heb je gegeten', '{food}'], ['regent het bij jou', 'het giet'], ['wat voor muziek luister je', 'van alles eigenlijk'],
    ['heb je huisdieren', 'ja een hond, ze heet Pip'], ['speel je {game}?', 'soms, ben er slecht in'], ['welk level ben je', '14 haha'],
    ['nog een goeie film gezien', 'die met de pinguins'], ['lekker geslapen?', 'nee de kat maakte me wakker'],
    ['wat is je lievelingseten', '{food} natuurlijk'], ['leuke dag gehad', 'lang, dubbel wiskunde'], ['hou je van lezen', 'alleen strips'],
    ['hoe was zwemmen', 'koud lol'], ['heb je de update al', 'is nog aan t laden'], ['welk poppetje speel jij', 'de vos'],
    ['hoeveel munten heb je', '300 ofzo'], ['wanneer heb je vakantie', 'nog 2 weken!!'], ['heb je wiskunde af', 'de helft'],
    ['hoe ging de toets', 'mwah'], ['kun je schaatsen', 'tuurlijk'],
  ],
  fillers: [
    'haha', 'hahaha', 'lol', 'ff wachten', 'brb', 'omg', 'mn wifi is zo traag', 'zo saai', 'idd', 'nice', 'hmm', 'ben er weer',
    'was ff eten', 'heb nog 9%', 'dit level is niet te doen', 'alweer {food}', 'wat is het koud', 'echt?', 'boeie', 'bus was weer te laat',
    'oplader kwijt', 'pas woensdag pff', 'wacht wat', 'van mn skateboard gevallen', 'iig', 'vet', 'wollah', 'nee joh', 'amai',
  ],
  hello: ['hoi', 'hey', 'heyy', 'hallo', 'hee', 'yo', 'goeiemorgen', 'hoi zag je bij {game}', 'gg net', 'alles goed?', 'ewa', 'dag'],
  bye: ['doei', 'later', 'slaap lekker', 'welterusten', 'moet eten, doei', 'spreek je', 'tot morgen', 'xx', 'houdoe', 'ik ga slapen'],
  ordinary: nlOrdinary,
  names: ['Emma', 'Sem', 'Julia', 'Thijs', 'Fatima', 'Lars', 'Femke', 'Ruben', 'Anouk', 'Mohamed', 'Jasmijn', 'Wout'],
}
