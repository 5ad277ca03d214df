import type { WordLists } from '../matcher.ts'
import { compound } from './compound.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `age.ts`). */
export const de: WordLists = {
  classes: {
    goods: 'geschenk|kleinigkeit|munzen|gems|diamanten|guthaben|handyguthaben|handy|iphone|telefon|kopfhorer|headset|airpods|sneaker|sneakers|schuhe|gutschein|gutscheinkarte|geschenkkarte|karte|skin|skins|battle pass|battlepass|pass|ticket|fahrkarte|zugticket|bahnticket|konsole|tablet|kette|armband|hoodie|uberraschung|was schones|etwas schones|was hubsches|paket|klamotten|jacke|controller|coins',
    you: 'du|dich|dir|ihr|euch|sie|ihnen|d|u|dus',
    your: 'dein|deine|deinen|deinem|deiner|deines|dei|euer|eure|euren|eurem|eurer|ihr|ihre|ihren|ihrem|dain',
    parent: 'mama|mami|mutter|mutti|mum|mom|papa|papi|vater|vati|dad|eltern|elternteil|ellis|familie|oma|opa|stiefvater|stiefmutter|erziehungsberechtigten|mutta|pflegeeltern',
    anyone: 'niemand|niemandem|niemanden|keiner|keinem|keinen|jemand|jemandem|jemanden|irgendjemand|irgendwem|irgendwen|wem|wen|leute|leuten|anderen|andere|anderer|freund|freunde|freunden|freundin|freundinnen|lehrer|lehrerin|lehrern|kumpel|kumpels|geschwister|bruder|schwester',
    pic: 'bild|bilder|bildern|bildchen|foto|fotos|pic|pics|selfie|selfies|video|videos|vid|vids|snap|snaps|aufnahme',
    want: 'will|willst|wills|willste|wollen|wollt|moechte|mochte|moechtest|mochtest|mochten|magst|mag|bock|lust|wuerde gern',
    going: 'werde|wirst|wird|werden|werd|geh|gehe|wollte',
    send: 'schick|schicke|schickst|schickste|schicken|schickt|sende|senden|sendest|send|zeig|zeige|zeigst|zeigen|gib|gibst|mach|snap|snappe|teil|teile|schreib',
    day: 'heute|heut|heute abend|heute nacht|morgen|moin|uebermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende|we|heut abend',
    school: 'schule|schul|gymnasium|gym|gymi|realschule|hauptschule|gesamtschule|grundschule|oberschule|mittelschule|uni|berufsschule|penne|gesamtschul*',
    reveal: 'schick|schicke|schicken|schicks|sende|senden|zeig|zeige|zeigen|zeigs|poste|posten|post|postes|teile|teilen|veroffentliche|veroffentlichen|leake|leaken|verbreite|verbreiten|erzahl|erzahle|erzahlen|erzahls|sag|sage|sagen|sags|stelle|stell|stellen|lade|hochladen|weiterleiten|leite|weiterschicken|ruf|rufe|anrufen|schreib|schreibe|schreiben|informiere|verrate|verraten|petze',
    thing: 'es|das|die|alles|sie|bild|bilder|foto|fotos|video|videos|chat|chats|screenshots|screenshot|nachrichten|aufnahme|aufnahmen|verlauf',
    crowd: 'mama|mutter|mutti|papa|vater|eltern|familie|freunde|freunden|freundin|freundinnen|freund|bruder|schwester|klasse|schule|mitschuler|mitschulern|kontakte|kontakten|follower|followern|alle|allen|jeder|jedem|leute|leuten|internet|netz|insta|lehrer|lehrern|lehrerin|bekannten|liste|gruppe|verwandten|oma|nachbarn|klassenkameraden|klassenchat|klassengruppe|online',
  },
  numbers: {
    zwei: 2, drei: 3, vier: 4, fuenf: 5, 'fünf': 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwoelf: 12,
    'zwölf': 12, dreizehn: 13, vierzehn: 14, fuenfzehn: 15, 'fünfzehn': 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
    zwanzig: 20, dreissig: 30, 'dreißig': 30, vierzig: 40, fuenfzig: 50, 'fünfzig': 50, sechzig: 60,
    ...compound(['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'], 'und', ['zwanzig', 'dreissig', 'vierzig', 'fünfzig']),
  },
}
