import type { WordLists } from '../matcher.ts'
import { compound } from './compound.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `scene.ts`). */
export const de: WordLists = {
  classes: {
    you: 'du|dich|dir|ihr|euch|sie|ihnen|d|u|dus',
    your: 'dein|deine|deinen|deinem|deiner|deines|dei|euer|eure|euren|eurem|eurer|ihr|ihre|ihren|ihrem|dain',
    parent: 'mama|mami|mutter|mutti|mum|mom|papa|papi|vater|vati|dad|eltern|elternteil|ellis|familie|oma|opa|stiefvater|stiefmutter|erziehungsberechtigten|mutta|pflegeeltern',
    anyone: 'niemand|niemandem|niemanden|keiner|keinem|keinen|jemand|jemandem|jemanden|irgendjemand|irgendwem|irgendwen|wem|wen|leute|leuten|anderen|andere|anderer|freund|freunde|freunden|freundin|freundinnen|lehrer|lehrerin|lehrern|kumpel|kumpels|geschwister|bruder|schwester',
    pic: 'bild|bilder|bildern|bildchen|foto|fotos|pic|pics|selfie|selfies|video|videos|vid|vids|snap|snaps|aufnahme',
    want: 'will|willst|wills|willste|wollen|wollt|moechte|mochte|moechtest|mochtest|mochten|magst|mag|bock|lust|wuerde gern',
    going: 'werde|wirst|wird|werden|werd|geh|gehe|wollte',
    send: 'schick|schicke|schickst|schickste|schicken|schickt|sende|senden|sendest|send|zeig|zeige|zeigst|zeigen|gib|gibst|mach|snap|snappe|teil|teile|schreib',
    day: 'heute|heut|heute abend|heute nacht|morgen|moin|uebermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende|we|heut abend|mo|di|mi|do|fr|sa|so',
    school: 'schule|schul|gymnasium|gym|gymi|realschule|hauptschule|gesamtschule|grundschule|oberschule|mittelschule|uni|berufsschule|penne|gesamtschul*',
  },
  numbers: {
    ein: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fuenf: 5, 'fünf': 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwoelf: 12,
    'zwölf': 12, dreizehn: 13, vierzehn: 14, fuenfzehn: 15, 'fünfzehn': 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
    zwanzig: 20, dreissig: 30, 'dreißig': 30, vierzig: 40, fuenfzig: 50, 'fünfzig': 50, sechzig: 60,
    ...compound(['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'], 'und', ['zwanzig', 'dreissig', 'vierzig', 'fünfzig']),
  },
}
