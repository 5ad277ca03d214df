import type { ChatWords } from '../words.ts'
import { cyOrdinary } from './cy-ordinary.ts'
import { cySigns } from './cy-signs.ts'

/** Welsh, as typed in the north and the south of Wales, with English words in between. */
export const cy: ChatWords = {
  language: 'cy',
  slots: {
    age: ['11', '12', '13', '14', '15', 'tair ar ddeg', 'deuddeg'],
    adult: ['19', '23', '27', '32', '38', '41'],
    school: ['Ysgol Bryn Helyg', 'Ysgol y Ddôl', 'Ysgol Gyfun Nant Aur', 'Ysgol Gynradd Pant Glas', 'Ysgol Llys Derw'],
    street: ['Heol y Felin', 'Stryd y Capel', 'Lôn Helyg', 'Maes Derw', 'Ffordd yr Harbwr'],
    place: ['yr orsaf', 'y llyfrgell', 'y parc sglefrio', 'y ganolfan siopa', 'yr arhosfan bws'],
    time: ['bump o\'r gloch', 'hanner awr wedi pedwar', '16:30', 'chwech', '3.15'],
    day: ['fory', 'dydd Sadwrn', 'nos Wener', 'dydd Mawrth'],
    money: ['£20', '£50', '30 punt', '£100'],
    app: ['Snap', 'Telegram', 'WhatsApp', 'Discord', 'insta', 'Signal'],
    handle: ['barcud_77', 'afonlas.x', 'mr_cylch', 'lloerderw'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush'],
    name: ['Cadi', 'Osian', 'Mali', 'Gethin', 'Lowri'],
    food: ['pasta', 'pizza', 'sglods', 'cawl'],
  },
  signs: cySigns,
  insist: [
    'ty\'d laen', 'dere mlân', 'plis, jyst unwaith', 'pliiis', 'paid â bod fel\'na', 'pam lai?', 'dwi\'n gofyn yn neis',
    'wel? ti di newid dy feddwl?', 'dal i aros...', 'a rwan?',
  ],
  agree: ['iawn', 'ok', 'ocê', 'ia iawn', 'olreit', 'oce te', 'ie ok', 'os ti isio'],
  talk: [
    ['ti\'n iawn?', 'yndw, bach yn flinedig'], ['be ti\'n neud', 'dim byd, gwylio teledu'], ['welest ti\'r gêm', 'do, am gôl'],
    ['be gest ti i swper', '{food}'], ['ydi hi\'n bwrw yna?', 'yn drwm'], ['pa fiwsig ti\'n licio', 'bob math'],
    ['oes gen ti anifail', 'ci, mae hi\'n 4'], ['ti\'n chwara {game}?', 'weithia, dwi\'n anobeithiol'], ['pa lefel wyt ti', '14 haha'],
    ['gest ti gwsg da', 'naddo, y gath'], ['be ti\'n neud penwsos', 'dim lot'], ['ti di gneud y maths', 'hanner o fo'],
    ['faint o geinioga sgen ti', 'tua 300'], ['ti\'n darllen lot?', 'jyst comics'], ['sut oedd nofio', 'oer haha'],
    ['ffilm dda?', 'yr un efo pengwins'],
  ],
  fillers: [
    'haha', 'lol', 'nôl mewn munud', 'un eiliad', 'dwi mor bored', 'ma\'r we yn araf heddiw', 'a fi', 'neis', 'hmm', 'dwi\'n byta',
    'dim ond 9% o fatri', 'ma\'r lefel yma\'n amhosib', '{food} eto heno', 'ma\'n rhewi yma', 'na, wir?', 'dwi di colli charger fi',
    'nes i ddisgyn oddi ar y sgêtfwrdd', 'beth bynnag', 'dwn im',
  ],
  hello: ['helo', 'haia', 'hei', 'shwmae', 'su\'mae', 'bore da', 'iawn?', 'haia, weles i ti ar {game}'],
  bye: ['hwyl', 'nos da', 'ta ra', 'wela i di', 'rhaid fi fynd', 'swper yn barod, hwyl', 'siarad wedyn'],
  ordinary: cyOrdinary,
  names: ['Elin', 'Rhys', 'Ffion', 'Gruff', 'Nia', 'Iolo', 'Seren', 'Macsen', 'Heledd', 'Tomos'],
}
