import type { ChatWords } from '../words.ts'

/** Tagalog, with the English that its writers mix in, of the third corpus. */
export const tl: ChatWords = {
  language: 'tl',
  slots: {
    age: ['11', '12', '13', '14', 'trese'],
    adult: ['21', '26', '34', '40'],
    school: ['Mabini Hills Elementary', 'San Lorenzo High', 'Bagong Silang National HS', 'St. Clare Academy'],
    street: ['Sampaguita Street', 'Purok 4', 'Mahogany Street', 'Villa Rosario Subd'],
    place: ['sa plaza', 'sa SM', 'sa terminal', 'sa may 7-11'],
    time: ['5pm', 'alas tres', '4:30', 'alas sais'],
    day: ['bukas', 'sa sabado', 'sa linggo', 'sa biyernes'],
    money: ['500 pesos', '₱1500', '2k', '800'],
    app: ['Telegram', 'Messenger', 'Viber', 'Discord'],
    handle: ['tala.ph7', 'kidlat_52', 'jm.reyes00', 'alon88'],
    game: ['ML', 'Roblox', 'CODM', 'Free Fire'],
    name: ['Jhaz', 'Andrei', 'Mica', 'Paolo'],
    food: ['milk tea', 'siomai', 'Jollibee', 'halo-halo'],
  },
  signs: {
    'age-asked': ['ilang taon ka na?', 'anong edad mo', 'anong grade ka na, grade 6?', 'hula ko {age} ka, tama ba?'],
    'age-told': ['{age}', '{age} po ako', 'kaka-{age} ko lang last month', '{age} years old'],
    'adult-age-told': ['{adult} na ako', '{adult} years old na ako', 'medyo matanda lang sayo, {adult}'],
    'school-asked': ['saan ka nag-aaral?', 'anong school mo', 'anong school yang suot mong ID', 'taga san lorenzo ka ba o dun sa isa'],
    'home-asked': ['saan ka nakatira?', 'anong address mo', 'saang banda kayo, anong street', 'saan ka bumababa ng jeep pauwi'],
    'school-told': ['sa {school} ako', '{school}', 'grade 7 sa {school}'],
    'home-told': ['nakatira ako sa {street}', '{street}, tabi ng bakery', 'bahay namin sa {street}'],
    'supervision-asked': [
      'mag-isa ka lang ba sa bahay?', 'may kasama ka ba ngayon', 'chinecheck ba ng mama mo cp mo', 'anong oras natutulog parents mo',
      'nakasara ba pinto mo?',
    ],
    'secrecy-asked': [
      'wag mong sabihin sa mama mo', 'secret lang natin to', 'burahin mo yung chat', 'wag mo ipagsabi kahit kanino',
      'pag may nagtanong sabihin mo kaklase mo lang ako', 'quiet ka lang kay papa mo ha, magagalit lang yun',
      'i-on mo yung vanish mode para walang matira',
    ],
    flattery: [
      'ang mature mo para sa edad mo', 'iba ka sa kanila', 'ikaw lang nakakaintindi sakin',
      'sa ganda ng ngiti mo di ka dapat nag-iisa dyan',
    ],
    'gift-offered': [
      'bilhan kita ng bagong cp', 'gusto mo ng dias? bibigyan kita', 'sabihin mo lang anong sapatos gusto mo, darating yan',
      'loadan kita, sagot ko',
    ],
    'payment-offered': [
      'bibigyan kita ng {money}', 'babayaran kita ng {money} kung gusto mo', 'may {money} ka sakin', '{money} para sa isang minuto lang',
    ],
    'payment-sent': ['nasend ko na yung pera', 'kaka-gcash ko lang ng {money}', 'pasok na yung {money}, check mo', 'bayad na'],
    'platform-move': [
      'add mo ko sa {app}, {handle}', 'may {app} ka ba? dun tayo mag-usap', 'lipat tayo sa {app}', 'chat mo ko sa {app}',
      'ang lag dito, hanapin mo na lang ako sa {app}', 'anong name mo sa {app}',
      'eto {app} ko {handle}, ikaw na unang mag-message dun',
    ],
    'image-asked': [
      'send ka ng pic mo', 'pa-selfie naman', 'buksan mo camera mo', '[asks for an image] pls', 'patingin nga ng mukha na yan',
      'nagpakita na ko, ikaw naman', 'saglit na vc lang para makita ko mukha mo',
    ],
    'image-sent': ['nasend ko na pic ko', 'ako yan', 'ayan kakakuha ko lang ng sarili ko', 'natanggap mo ba yung pic ko?'],
    threat: [
      'isesend ko to sa lahat ng friends mo', 'sasabihin ko lahat sa magulang mo', 'alam ko kung saan ka nakatira at pupuntahan kita',
      '[threat to share] seryoso ako',
      'isang pindot lang alam na bukas ng buong barangay', 'gusto siguro makita ni sir adviser to / ichat ko ba?',
      'pag binlock mo ko sasaktan ko sarili ko, kasalanan mo yun', 'ano kaya sasabihin ng section nyo pag nakita sa gc',
    ],
    demand: [
      'magpadala ka ng {money} ngayon', 'gawin mo ang sinasabi ko', ['magsend ka pa ng pic kundi ipopost ko', 'image-asked', 'threat'],
      'bayaran mo ko ng {money}',
      'o ayan, {money}, wala nang palusot', 'manghiram ka sa tita mo wala akong pake, basta {money}',
      'wag kang mag-offline, sumagot ka pag nagchat ako',
    ],
    deadline: ['hanggang {time} ka lang', 'may isang oras ka', 'ngayong gabi. hindi bukas', 'tumatakbo oras mo, {time} tapos na'],
    'meeting-proposed': [
      'magkita tayo {day}?', 'dapat magkita tayo sa personal', 'pwede ba kitang makita {day}',
      'libre kita ng {food} {day}, tayong dalawa lang',
      'dadaan ako sa inyo {day} dahil sa work, pwede akong mag-hi', 'sunduin kita {day}, ikot tayo?',
    ],
    'meeting-agreed': ['sige kita tayo', 'oo pupunta ako', 'ok andun ako', 'game, magkita tayo'],
    'meeting-arranged': [
      'kita tayo {place} ng {time}', '{place}, {time}, naka-gray na kotse ako', 'so {day} {time} {place}',
      'may ticket na ko, {time} andun na ko {place}',
    ],
    refusal: [
      'ayoko po', 'next time na lang', 'chinecheck ni mama cp ko', 'bawal po ako', 'wag mo na ko kulitin pls',
      'hmm ewan, parang ang weird', 'di pwede ngayon daming assignment', 'wag na lang',
    ],
    'distress-told': ['takot na takot na ko', 'di ako makatigil umiyak', 'ayoko na mabuhay', 'nanginginig kamay ko wala akong masabihan'],
    'other-children': [
      'yung ibang ka-edad mo ginagawa din to', 'magsama ka ng kaibigan', 'may account ba kapatid mong maliit? isali mo',
      'may grade 5 na gumawa nito last week, ok lang siya',
    ],
    'child-access': [
      'coach ako ng mga bata sa liga', 'nagbabantay ako ng mga bata pag weekend', 'driver ako ng school service',
      'dito natutulog mga anak ng gf ko',
    ],
    'sexual-message': ['[sexual message]', 'uy [sexual message]', '[sexual message] ano masasabi mo'],
  },
  insist: ['sige na', 'please na, para sakin', 'wag ka namang ganyan', 'wala lang naman yun', 'bakit naman ayaw'],
  agree: ['ok', 'sige', 'cge', 'oo', 'ikaw bahala'],
  talk: [
    ['ano gawa mo', 'nanonood ng video'], ['kumusta araw mo', 'haba, dalawang math'], ['naglalaro ka ng {game}?', 'oo pero bano'],
    ['may alaga ka?', 'dalawang pusa'],
    ['ano pinapakinggan mo', 'kahit ano'], ['napanood mo laro', 'second half lang'], ['umuulan ba dyan', 'walang tigil'],
    ['fave food?', '{food}'],
    ['hobby mo?', 'drums'], ['kumusta review', 'wag mo na itanong'], ['napanood mo yung bagong movie', 'di pa, maganda ba'],
  ],
  fillers: [
    'hahaha', 'hmm', 'lol oo nga', 'wait may kumakatok', 'ang tagal ng klase', '4% na lang batt', 'antok na', '{food} na naman', 'galing',
    'ha', 'late na naman yung jeep',
  ],
  hello: ['hi', 'uy', 'hello po', 'musta', 'magandang gabi'],
  bye: ['goodnight', 'alis na ko', 'usap tayo mamaya', 'kain na daw, bye', 'babay'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Kumain ka na? May adobo sa ref'], [1, 'opo'], [0, 'Nakauwi na kuya mo?'], [1, 'nagbabasketball pa'],
      [0, 'I-lock mo likod, {time} pa labas ko'], [1, 'ok ma'],
      [0, 'Picturan mo nga yung sulat galing school'], [1, 'nasa mesa po'],
    ] },
    { kind: 'coach', lines: [
      [0, 'Linggo lahat {place}, {time}'], [1, 'pwede po manood pinsan ko'], [0, 'Syempre, welcome ang pamilya'],
      [2, 'blue po ba medyas'], [0, 'Oo. At 50 pesos kay Ate Liza'],
      [2, 'ok coach'], [0, 'Galing ng depensa nung nakaraan'], [2, 'salamat po'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'sino may worksheet sa AP'], [1, 'ako'], [0, 'pic ng page 2 plsss'], [1, 'nasa folder ng section'], [2, 'pasahan {day}'],
      [0, 'huhu'], [1, 'sa library tayo sa lunch'], [2, 'g'],
    ] },
    { kind: 'trade', lines: [
      [0, 'trade gold crate ko sa wolf mo sa {game}'], [1, 'dagdag 200 coins'], [0, '150'], [1, 'deal, una ka'],
      [0, 'wag, sa trade window na lang'], [1, 'sabagay'], [0, 'ayos, gg'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Hi po, available pa yung bike?'], [1, 'Opo, {money}'], [0, 'Pa-send po ng pic ng kadena'], [1, 'Mamaya po'],
      [0, 'Pwede ko kunin {day}?'], [1, 'Sige po mga {time}'], [0, 'Cash?'], [1, 'Ok po'],
    ] },
    { kind: 'joke', lines: [
      [0, 'umamin ka na, ikaw nanalo sa bingo ni lola'], [1, 'wala kang ebidensya haha'], [0, 'isusumbong kita sa aso'],
      [1, 'kampi sakin ang aso'], [0, 'traydor talaga yung asong yun lol'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'hi ako si {name}, bago sa 7-B'], [1, 'welcome!'], [1, 'ilang taon ka na', 'age-asked'], [0, '{age}', 'age-told'],
      [2, 'nice, room 14 tayo'], [0, 'salamat'],
    ] },
  ],
  names: ['Jhaz', 'Andrei', 'Mica', 'Paolo', 'Liza', 'Rodel', 'Althea', 'Kiko', 'Bea', 'Nilo'],
}
