import type { ChatWords } from '../words.ts'

/** What signs sound like in Tagalog. */
export const tlSigns: ChatWords['signs'] = {
  'age-asked': [
    'ilang taon ka na', 'ilan taon kna', 'anong edad mo', 'age?', 'age mo?', 'how old ka na', 'pwede malaman age mo',
    'ilang / taon ka na ba', 'kelan bday mo, anong year', 'anong grade ka na', 'anong year ka pinanganak', 'elem ka pa ba o hs na',
    'bata ka pa ata, ilang taon ka na', '13 ka na ba', 'ilang taon ka na ba talaga', 'anong taon ka ipinanganak',
  ],
  'age-told': [
    '{age}', '{age} po', ['{age} ikaw', 'age-asked'], '{age} na ko', '{age} palang ako', 'im {age}', 'ako {age}', '{age} years old po',
    'kaka {age} ko lang', 'mag {age} na', '{age} bakit', ['{age} po ikaw po', 'age-asked'], 'mag {age} ako sa linggo', '{age} na po',
  ],
  'adult-age-told': [
    '{adult} na ko', '{adult} na ako', 'im {adult}', '{adult}, ok lang ba sayo', 'mas matanda ako ng konti, {adult}',
    'sa totoo lang {adult} na ko', 'kaka {adult} ko lang', 'wag ka tatawa pero {adult} na ko', '{adult} years old, magtiwala ka sakin',
    'ako naman {adult}', '{adult} pero bata pa itsura haha',
  ],
  'school-asked': [
    'saan ka nag aaral', 'san school mo', 'anong school mo', 'saang school ka', 'ano pangalan ng school mo', 'taga {school} ka ba',
    'eh ikaw / san ka nag aaral', 'yung school mo ba yung malaki sa bayan', 'di mo pa sinasabi san ka nag aaral',
    'anong school yang uniform mo', 'san ka pumapasok',
  ],
  'home-asked': [
    'saan ka nakatira', 'san ka nakatira', 'taga saan ka exactly', 'anong address mo', 'anong street nyo', 'anong brgy ka',
    'send mo location mo', 'san bahay nyo', 'malapit ka ba sa {street}', 'san ka / dumadaan pauwi', 'pin mo nga san ka',
    'anong number ng bahay nyo', 'anong jeep sinasakyan mo pauwi', 'san ka banda nakatira',
  ],
  'school-told': [
    'sa {school}', '{school}', '{school} po', 'taga {school} ako', 'nag aaral ako sa {school}', 'sa {school} kasama ate ko',
    'grade 7 ako sa {school}', '{school}, alam mo yun?', 'school ko {school}', 'dito sa {school}', 'lumipat ako sa {school}',
  ],
  'home-told': [
    'sa {street}', '{street}', 'dito kami sa {street}', 'nakatira ako sa {street}', '{street} po', 'sa may {street} tabi ng bakery',
    'malapit sa {street}', 'bahay namin sa {street}', 'lumipat kami sa {street}', 'dulo ng {street}', '14 {street} po',
  ],
  'supervision-asked': [
    'mag isa ka lang ba', 'ikaw lang ba sa bahay', 'may kasama ka ba', 'andyan ba parents mo', 'sino kasama mo sa bahay',
    'chinecheck ba ng mama mo cp mo', 'nababasa ba ng nanay mo chat natin', 'anong oras natutulog magulang mo',
    'kelan uuwi papa mo galing work', 'may tao ba / sa kwarto mo', 'nasa bahay ba mama mo', 'ikaw lang ba mag isa ngayon',
    'sarado ba pinto mo',
  ],
  'secrecy-asked': [
    'wag mo sasabihin kahit kanino', 'wag mo sabihin sa mama mo', 'satin satin lang to', 'secret lang natin to', 'atin atin lang ha',
    'burahin mo tong chat', 'delete mo messages natin', 'walang dapat makaalam na nag uusap tayo', 'wag mo ko kwento sa friends mo',
    'promise mo di mo / sasabihin sa iba', 'i clear mo convo bago makita ng papa mo', 'di maiintindihan ng nanay mo kaya wag ka magsasabi',
    'kaya mo ba mag secret? bawal malaman ng iba', 'sikreto natin to ok', 'wag mo banggitin sa teacher mo ako',
  ],
  'flattery': [
    'ang mature mo para sa edad mo', 'iba ka sa mga ka edad mo', 'ikaw lang nakakaintindi sakin',
    'sayo lang ako nakakapag open, special ka', 'walang nakakaintindi sakin gaya mo', 'parang mas matanda ka mag isip',
    'ngayon lang ako nakakilala ng gaya mo', 'may special tayong connection', 'buong araw kita iniisip',
    'di nakikita ng parents mo gano ka ka special', 'you are so mature di gaya ng iba', 'ikaw favorite person ko',
    'di halatang {age} ka, / ang mature mo',
  ],
  'gift-offered': [
    'bibigyan kita ng gift card', 'ibibili kita ng skin, libre', 'gusto mo ng free coins? send ko', 'bibilhan kita ng bagong cp',
    'loadan kita', 'ano gusto mo sa bday mo, bibilhin ko', 'regaluhan kita ng battle pass', 'may extra akong headset sayo na',
    ['ako na bahala sa pamasahe mo', '~meeting-proposed', '~meeting-arranged'], 'may gift ako sayo', 'pa load kita gusto mo?',
    'gusto kita bilhan ng sapatos',
  ],
  'payment-offered': [
    'bibigyan kita ng {money}', 'babayaran kita ng {money}', 'gusto mo kumita ng {money}?', 'gcash ko sayo {money}',
    'send ako {money} sa gcash mo', 'may {money} ka sakin pag ginawa mo', 'ano gcash number mo, padalhan kita {money}',
    ['{money} kung [asks for an image]', 'image-asked'], 'kailangan mo pera? bigyan kita {money}', 'malaki bigay ko, {money} isa',
    'easy money lang, {money}', 'sabihin mo lang magkano / babayaran ko',
  ],
  'payment-sent': [
    'na send ko na {money}', 'nagpadala na ko ng {money}', 'na gcash ko na', 'check mo gcash mo, {money}', 'kakasend ko lang ng {money}',
    'bayad na ko', 'tapos na, na transfer ko na {money}', 'nareceive mo ba yung {money} na pinadala ko', 'pinadala ko na kahapon',
    'sent na po {money}', 'ayan na yung {money} sa account mo',
  ],
  'platform-move': [
    'may {app} ka ba', 'lipat tayo sa {app}', 'add mo ko sa {app}', '{app} ko {handle}', 'chat mo ko sa {app}', 'pahingi number text kita',
    'mas ok sa {app} tayo mag usap', 'di ako masyado nag oopen dito, / may {app} ka?', 'email mo ko sa {handle}@example.org',
    'download mo {app} tas hanapin mo ko', 'ano {app} mo', 'pm mo ko sa {app}: {handle}', 'dun nalang tayo sa {app}',
    'sa ibang app tayo mag usap',
  ],
  'image-asked': [
    'send ka pic mo', 'pa send ng pic mo', 'patingin ng itsura mo', 'selfie ka nga', 'may pics ka ba', 'pic?', 'on cam ka',
    'vc tayo para makita kita', '[asks for an image]', 'ngayon [asks for an image]', 'gusto kita makita, / send ka pic',
    'picturan mo sarili mo para sakin', '[asks for a video]', 'patingin ng mukha mo', 'palit tayo pic',
    'di ka pa nag sesend ng pic mo sakin',
  ],
  'image-sent': [
    'na send ko na pic', 'ito ako', 'ako to', 'ayan na pic ko', 'eto po picture ko', 'sinend ko na selfie ko', 'yan itsura ko',
    '[sends an image]', 'ok [sends an image]', 'ako to kanina sa garden', 'nag send na ko ng pic ko', 'ayan ako na yan',
  ],
  'threat': [
    'ipapakita ko sa lahat', '[threat to share]', 'isusumbong kita sa mama mo', 'ipopost ko lahat to',
    'alam ko san ka nakatira pupuntahan kita', ['pag di mo ginawa [threat to share]', '~demand'],
    ['pag binlock mo ko [threat to share]', '~demand'], 'nasakin friends list mo, lahat sila makakatanggap', 'magsisisi ka',
    'sasaktan ko sarili ko pag iniwan mo ko', 'makikita to ng buong klase mo', 'naka save lahat. sisirain ko buhay mo',
    'malalaman ng papa mo galing sakin', '[threat to harm]', 'isang click lang kita ng buong school',
  ],
  'demand': [
    'bayaran mo ko ng {money}', 'gusto ko ng {money} ngayon na', 'gawin mo sinasabi ko',
    ['mag send ka pa o [threat to share]', 'threat', '~image-asked'], ['send ka pa, ngayon na', '~image-asked'], 'magbayad ka',
    'ibigay mo password mo ngayon', 'may utang ka saking {money} bayaran mo', 'gawan mo ng paraan yung {money}, wala kong pake pano',
    ['magbayad ka {money} o makikita ng lahat', 'threat'], 'send mo na yung code ng gift card ngayon',
    'sasagot ka pag nag chat ako, gets mo', 'di na ko uulit, {money}',
  ],
  'deadline': [
    ['magbayad ka bago mamayang gabi o [threat to share]', 'threat', 'demand'], ['may isang oras ka para magbayad', 'demand'],
    ['hanggang {time} ka lang, send mo {money}', 'demand'], ['24 hours tapos ipopost ko na', 'threat'],
    ['pag wala pa bukas yung pera [threat to share]', 'threat', '~demand'], ['last chance, 10 minutes tapos makikita ng lahat', 'threat'],
    ['gusto ko {money} bago mag {time}', 'demand'], ['5 minutes o [threat to share]', 'threat'],
    ['bibigyan kita hanggang friday / para magbayad', 'demand'], ['30 mins nalang natitira sayo magbayad ka na', 'demand'],
    ['isang oras nalang [threat to share]', 'threat'],
  ],
  'meeting-proposed': [
    'kita tayo', 'meet tayo {day}', 'pwede ba tayo magkita', 'gusto kita makita sa personal', 'kelan kita pwede makita',
    'punta ka dito samin', 'sunduin kita {day}?', 'pupunta ako malapit sa inyo {day}, kita tayo?', 'labas tayo tayong dalawa lang',
    'gusto mo ba / mag meet {day}', 'eyeball tayo', 'puntahan kita dyan', 'kain tayo {food} {day}, ikaw at ako lang',
  ],
  'meeting-agreed': [
    'sige kita tayo', 'ok punta ako', 'pwede ako', 'g pupunta ako', 'sige {day}', 'pwede ako {day}', 'ok andun ako',
    'sige po magkita tayo', 'ok pero saglit lang', 'sige payag ako', 'oo pupunta ako',
  ],
  'meeting-arranged': [
    '{day} ng {time} {place}', ['hintayin kita {place} ng {time}', 'meeting-proposed'], 'susunduin kita {place} ng {time}',
    'binilhan na kita ng ticket sa bus', 'so {day} {time}, / {place}', '{place}, {time}, naka gray na kotse ako',
    ['address ko 8 {street}, punta ka ng {time}', 'meeting-proposed'], 'papunta na ko, andyan ako ng {time}',
    'booked na grab mo {day} {time}', ['punta ka {place} ng {time}, andun ako', 'meeting-proposed'], 'kita tayo {day} {time} {place} ha',
  ],
  'refusal': [
    'ayoko', 'ayaw ko po', 'hindi po', 'no po', 'next time nalang', 'chinecheck ni mama cp ko', 'wag ngayon', 'di pwede', 'bawal sakin',
    'sorry ayoko', 'di ko ginagawa yan', 'iba nalang pag usapan natin', 'sabi ko ayaw ko nga', 'ewan di ako komportable',
    'wag ka na makulit', 'busy ako ngayon', 'papagalitan ako ni mama, no',
  ],
  'distress-told': [
    'ayoko na mabuhay', 'gusto ko na mamatay', 'natatakot ako', 'tama na po please, di ko na kaya', 'iyak ako ng iyak',
    'gusto ko saktan sarili ko', '[says they feel very low]', 'ayoko na sa buhay ko, gusto ko na mawala', 'di ako makatulog sa takot',
    'takot na takot ako di ko alam gagawin ko', 'wala namang makakamiss sakin', 'wala na kong pag asa',
  ],
  'other-children': [
    'madami akong kausap na girls na ka edad mo', 'ginagawa din to ng ibang bata para sakin', 'may friend ka bang gusto sumali',
    ['isama mo kapatid mo', '~meeting-proposed'], 'yung isa kong friend 12 lang, ginagawa nya', 'may maliit ka bang kapatid? sama mo din',
    'tanong mo friends mo kung gusto din nila kumita', 'may isa pang taga school nyo na kausap ko din',
    'add mo bestfriend mo dito, gusto ko sya makilala', 'yung huli kong kausap 13 din',
  ],
  'child-access': [
    'coach ako ng under 12', 'nag aalaga ako ng mga bata sa hapon', 'nagtatrabaho ako sa elementary school',
    'may dalawang anak gf ko, samin nakatira', 'nag vovolunteer ako sa summer camp ng mga bata', 'driver ako ng school service',
    'nagtuturo ako ng swimming sa mga bata', 'ako nagbabantay sa pamangkin kong 8 years old this week',
    'nagtuturo ako ng gitara / sa mga bata', 'iniiwan ng kapitbahay mga anak nya sakin pag weekend',
  ],
  'sexual-message': [
    '[sexual message]', 'ok [sexual message]', '[sexual message] haha', 'uy [sexual message]', 'tapos [sexual message]',
    '[sexual message] ano sa tingin mo', 'so / [sexual message]', 'mamaya [sexual message]', '[sexual message] diba',
  ],
}
