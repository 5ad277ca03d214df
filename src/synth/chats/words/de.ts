import type { ChatWords } from '../words.ts'
import { deOrdinary } from './de-ordinary.ts'
import { deSigns } from './de-signs.ts'

/** German, as typed in Germany, Austria and Switzerland. */
export const de: ChatWords = {
  language: 'de',
  slots: {
    age: ['11', '12', '13', '14', '15', 'dreizehn', 'zwölf'],
    adult: ['19', '23', '28', '32', '37', '44', 'neunundzwanzig'],
    school: [
      'Gesamtschule Lindenhof', 'Realschule am Anger', 'Sekundarschule Silberbach', 'Grundschule Birkenfeld', 'Mittelschule Talstraße',
    ],
    street: ['Lindenstraße', 'Am Mühlbach', 'Kastanienweg', 'Hafenallee', 'Gartenstraße'],
    place: ['am Bahnhof', 'an der Bushaltestelle', 'vor dem Einkaufszentrum', 'am Skaterpark', 'vor der Bücherei'],
    time: ['17 Uhr', '16:30', 'halb fünf', '15 Uhr', 'um sechs'],
    day: ['morgen', 'am Samstag', 'am Freitag', 'nächsten Dienstag'],
    money: ['20 Euro', '50 €', '100 Euro', '30 €'],
    app: ['Telegram', 'Snap', 'WhatsApp', 'Discord', 'Insta', 'Signal'],
    handle: ['falke_77', 'blaufluss.x', 'herr_orbit', 'lunaeiche'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush'],
    name: ['Leonie', 'Jonas', 'Mia', 'Emre', 'Lena'],
    food: ['Nudeln', 'Pizza', 'Pfannkuchen', 'Auflauf'],
  },
  signs: deSigns,
  insist: [
    'komm schon', 'bitte nur einmal', 'bitteee', 'ach komm, sei nicht so', 'warum denn nicht', 'ich frag doch ganz lieb',
    'na, hast du es dir überlegt?', 'ich warte immer noch...', 'und jetzt?',
  ],
  agree: ['ok', 'okay', 'na gut', 'von mir aus', 'jo', 'passt', 'ja ok', 'wenn du willst'],
  talk: [
    ['wie gehts', 'gut, bisschen müde'], ['was machst du so', 'nix, fernsehen'], ['hast du das spiel gesehen', 'ja, was für ein tor'],
    ['was gabs zu essen', '{food}'], ['regnets bei euch', 'voll'], ['was hörst du für musik', 'alles mögliche'],
    ['hast du haustiere', 'einen hund, er ist 4'], ['spielst du {game}?', 'manchmal, bin aber schlecht'],
    ['welches level bist du', '14 haha'], ['guten film gesehen?', 'den mit den pinguinen'], ['gut geschlafen?', 'nee, die katze war laut'],
    ['was machst du am wochenende', 'nix besonderes'], ['hast du mathe schon', 'die hälfte'], ['wie viele münzen hast du', 'so 300'],
    ['liest du gern', 'nur comics'], ['wie war schwimmen', 'kalt haha'],
  ],
  fillers: [
    'haha', 'lol', 'xd', 'bin gleich wieder da', 'moment', 'mir ist so langweilig', 'mein internet spinnt', 'same', 'nice', 'hm',
    'esse grad', 'hab nur noch 9% akku', 'das level ist unmöglich', 'schon wieder {food}', 'voll kalt heute', 'echt jetzt',
    'hab mein ladekabel verloren', 'bin heute vom skateboard gefallen', 'naja', 'keine ahnung',
  ],
  hello: ['hi', 'hey', 'hallo', 'moin', 'servus', 'na', 'hey hab dich in {game} gesehen', 'guten morgen'],
  bye: ['tschüss', 'bis dann', 'gute nacht', 'muss los', 'bis morgen', 'muss essen, tschau', 'ciao'],
  ordinary: deOrdinary,
  names: ['Hannah', 'Lukas', 'Aylin', 'Felix', 'Sophie', 'Moritz', 'Clara', 'Deniz', 'Johanna', 'Paul'],
}
