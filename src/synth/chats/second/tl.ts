import type { ChatWords } from '../words.ts'

/** Tagalog wordings, with the usual English, that no reader was tuned on: for measuring only. */
export const tl: ChatWords = {
  language: 'tl',
  slots: {
    age: ['11', '12', '13', '14', '15', 'onse', 'katorse', 'twelve'],
    adult: ['20', '23', '27', '30', '34', '38', '45', 'twenty nine'],
    school: ['Kalayaan Ridge NHS', 'Sta. Beatrisa Central School', 'Luntian Elementary', 'Maharlika Valley High', 'St. Odilon Academy'],
    street: ['Sampaguita St', 'Purok 5 Maligaya', 'Villa Amihan phase 2', 'Brgy. Tagumpay', 'Kalye Mangga', 'blk 4 Bagong Ilog'],
    place: ['sa 7-11', 'sa may simbahan', 'sa plaza', 'sa terminal', 'sa jollibee', 'sa court', 'sa labas ng palengke'],
    time: ['3:30', '4pm', 'alas singko', '2 ng hapon', 'alas kwatro y medya', '6:15pm'],
    day: ['bukas', 'sa sabado', 'sa linggo', 'sa biyernes', 'sa lunes', 'sa makalawa'],
    money: ['500 pesos', '₱300', '1k', '200php', 'isang libo', '₱1500'],
    app: ['Telegram', 'Viber', 'Signal', 'IG', 'Discord', 'snap', 'whatsapp'],
    handle: ['kuya.bituin', 'alonx_22', 'tahimik77', 'mr_habagat', 'luntian.js'],
    game: ['Hari ng Kart', 'Sky Isla', 'Block Barangay', 'Goal Bros', 'Mecha Rumble'],
    name: ['Jian', 'Althea', 'Kyle', 'Bea', 'Migs', 'Trixie'],
    food: ['sinigang', 'adobo', 'pancit canton', 'lugaw', 'siomai', 'tapsilog'],
  },
  signs: {
    'age-asked': [
      'ilang taon kana pala', 'anong grade mo na ba', 'kelan ka mag / {age}?', 'edad mo?', 'birth year mo nga',
      'mga ilang taon kana nyan, {age}?', 'pde malaman age m', 'bata ka pa no, ilan na edad mo talaga',
      'sorry natanong ko lang, ilang taon ka na ba kasi ang bait mo kausap', 'naglalaro din nito pamangkin ko, magkasing edad kaya kayo?',
    ],
    'age-told': [
      '{age}', '{age} plng po', 'kaka {age} ko lang last week', '{age} na po ako', 'mag 14 palang sa june so 13',
      ['{age} po, kayo po?', 'age-asked'], 'im {age} hehe', '{age} yrs old',
    ],
    'adult-age-told': [
      'ako {adult} na eh', '{adult} na si kuya', 'matanda na ko haha {adult}', 'actually {adult} nko', 'nag {adult} ako nung march',
      '{adult} ako, ok lang ba sayo', 'matagal na ko nagtatrabaho, {adult} nako', 'luma na yang dp ko, {adult} na ko ngayon',
    ],
    'school-asked': [
      'san ka nag aaral', 'anong name ng school mo', 'public or private ka? / san banda', 'san ka pumapasok ngayon',
      'dun ka ba sa may simbahan nag aaral', 'skul mo?', 'haba ng klase mo ah, anong school ba yan',
      'mag gre grade 7 din pinsan ko dyan sa inyo, ano ngang pangalan ng school mo',
    ],
    'home-asked': [
      'taga san ka, anong brgy', 'san banda bahay nyo', 'ano address mo para alam ko gano kalayo', '{street} ba yung sa inyo?',
      'pag uwian anong daan mo papunta sa inyo', 'send mo nga location ng bahay nyo', 'anong street kayo',
      'lagi akong dumadaan dyan, san banda ba bahay nyo para makabusina hehe', 'yun bang apartment sa tabi ng park ang inyo o iba pa',
    ],
    'school-told': [
      'ay sa {school} po ako ngayon', 'sa {school} ako grade 7', 'dito lang sa {school}', 'yung {school} kung familiar ka',
      'bagong lipat po ako ng {school}', 'section 2 po {school}', 'boring kanina sa {school} walang teacher',
      'buong section namin sa {school} naglalaro neto',
    ],
    'home-told': [
      '{street}', 'bahay po namin {street}', '{street} po tapat ng sari sari store', 'sa may {street} yung bahay na green',
      'malapit sa tulay, {street}', 'nakatira kami sa {street}', 'hindi po, sa kabila, {street}, taas ng barberya',
      'kakauwi ko lang dito {street} basang basa ako',
    ],
    'supervision-asked': [
      'mag isa ka lang ba dyan', 'andyan ba mama mo', 'sino kasama mo sa bahay ngayon', 'chinecheck ba nila cp mo',
      'anong oras tulog ng parents mo', 'kelan wala sila dyan', 'may nakakabasa ba neto bukod sayo', 'nasa work ba papa mo ngayon',
      'tahimik ata dyan, wala bang tao', 'aalis ba parents mo sa weekend o dyan lang sila',
    ],
    'secrecy-asked': [
      'wag mo na banggitin kay mama mo', 'atin atin lang to ha', 'delete mo convo natin pagkatapos',
      'wag ka maingay sa mga tropa mo tungkol sakin', 'walang dapat makaalam nito', 'pag may nagtanong sabihin mo classmate mo lang ako',
      'secret lang natin promise?', 'burahin mo to bago ka matulog', 'ang oa kasi ng matatanda kaya wag nang ipaalam sa kanila',
      'seryoso pag tinanong ka ng adviser mo wala kang sasabihin tungkol satin',
    ],
    flattery: [
      'iba ka sa mga kaedad mo', 'ang mature mo na mag isip', 'wala nang ibang nakakagets sakin kundi ikaw', 'ang ganda mo sa dp mo',
      'sobrang special mo sakin alam mo ba', 'di ako ganito sa iba, sayo lang', 'bihira yung katulad mo talaga',
      'may kilala akong 30 na mas isip bata pa sayo', 'buong araw kitang inaantay magchat, wala pa kong nakilalang tulad mo',
    ],
    'gift-offered': [
      'gusto mo loadan kita', 'bibilhan kita ng skin anong gusto mo', 'may extra akong gift card sayo na lang',
      'regaluhan kita ng bagong cp', 'ako na bahala sa diamonds mo sa {game}', 'libre ko sayo yung shoes na gusto mo',
      'may ipapadala ako sayong package regalo ko', 'sabi mo sira na earphones mo, pa deliver ako ng bago gusto mo?',
      ['sa perya ako bahala sa lahat ng gusto mo', '~meeting-proposed'],
    ],
    'payment-offered': [
      'bayaran kita {money}', 'gcash ko sayo {money} pag pumayag ka', 'may {money} ka sakin', 'magkano ba, {money} ok na?',
      'dagdagan ko pa gawin nating {money}', 'pwede kitang bigyan ng {money} pambaon',
      ['nag iipon ka diba pang bike? may {money} agad galing sakin', '~gift-offered'], 'di naman libre, maglalabas ako ng {money}',
    ],
    'payment-sent': [
      'sent na sa gcash {money}', 'ayan pumasok na ba yung {money}', 'nag padala na ko {money} check mo', 'nabayaran na kita ha',
      'naisend ko na yung {money}', 'done na yung padala kay palawan, {money}', 'dapat nareceive mo na, nabawas na {money} sa account ko',
      'tinignan mo na ba? kaninang lunch ko pinasok yung {money}',
    ],
    'platform-move': [
      'lipat tayo {app}', 'may {app} ka? dun nalang', 'add mo ko dun {handle}', 'mas ok sa {app} usap tayo dun',
      'search mo {handle} sa {app}', 'di nako masyado dito, sa {app} mo ko imsg', 'ano ig mo', 'binabasa ng mga mod dito, sa {app} nalang',
      'naghahang cp ko sa app nato, chat mo ko dun: {handle} ({app})',
    ],
    'image-asked': [
      'patingin naman ng mukha mo', 'pic ka nga ngayon', 'open cam tayo', 'sendan mo ko ng selfie mo',
      'may bagong picture ka ba dyan na ikaw', 'uy [asks for an image]', 'video ka saglit kaway ka', 'gusto ko makita itsura mo',
      'pwede bang [asks for an image] kahit isa', ['nag send na ko ng akin kaya ikaw naman', '~image-sent'],
      'di ko nga alam sino kausap ko, pakita ka naman ng mukha',
    ],
    'image-sent': [
      'ayan ako yan', 'eto na kakakuha lang', 'nasend ko na pic ko', 'wag ka tatawa ha ako to', 'eto po selfie ko',
      'ok na sinend ko na yung naka pink ako', 'natagalan kasi madilim pero ako yan', 'kita mo ba? ako yung nasa gitna',
    ],
    threat: [
      'ikakalat ko to sa buong school nyo', '[threat to share]', 'alam ko bahay nyo kaya umayos ka', 'isesend ko sa mama mo lahat ng to',
      'pag blinock mo ko magsisisi ka', ['magpapakamatay ako pag iniwan mo ko', '~distress-told'],
      'gusto mo bang makita ng mga kaklase mo? kaya ko yun',
      'cge ka [threat to share]', ['pag may pinagsabihan ka ipopost ko agad', 'secrecy-asked'],
      'akala mo makakawala ka? ipapasa ko yan sa lahat ng followers mo',
      'tignan natin sasabihin ng tatay mo pag nakita nya lahat sa labas ng gate nyo',
    ],
    demand: [
      ['magpadala ka ng {money} ngayon din', '~deadline'], 'dagdagan mo pa, kulang yan', 'sundin mo nalang sinasabi ko',
      'bili ka load card tas ibigay mo code sakin', ['kelangan ko ng tatlo pang pic mo wag nang madaming tanong', '~image-asked'],
      'bayad ka muna bago kita tigilan', 'wala akong pake basta ibigay mo {money}', 'wag nang palusot, yung pera ko',
      'kunin mo atm ng mama mo tas gawan mo ng paraan yung {money}',
    ],
    deadline: [
      ['may 1 hr ka lang', '~demand'], ['hanggang {time} lang, dapat nandyan na yung {money}', 'demand'],
      ['pag wala pa mamayang gabi ipapakita ko sa kanila', 'threat', '~demand'], ['10 mins na lang', '~demand'],
      ['last na bukas ng umaga pag wala alam mo na', '~demand', '~threat'], ['bibilang ako hanggang alas dose tas ipopost ko', 'threat'],
    ],
    'meeting-proposed': [
      'kita naman tayo minsan', 'sunduin kita {day} gusto mo', 'tara milktea tayo lang dalawa', 'pupunta ako dyan sa inyo {day}, labas ka',
      'dito ka nalang samin tambay', 'gusto kita ma meet sa personal', 'free ka ba {day}? gala tayo',
      'dadaan din naman ako dyan {day}, hinto ako saglit tas lakad lakad tayo',
      ['mas masaya pag harapan kesa chat, {day} {place}?', '~meeting-arranged'],
    ],
    'meeting-agreed': [
      'sige po punta ako', 'cge kita tayo', 'ok g ako', 'pwede naman basta saglit lang', 'sige labas ako', 'okay po magkita tayo',
      'kinakabahan ako pero sige pupuntahan kita', 'pag di umulan andun ako',
    ],
    'meeting-arranged': [
      'so {day} {time} {place} ha', 'andun ako {time} {place}, naka motor na itim', 'binilhan na kita ng ticket ng bus {day}',
      'final na yan {place} {time}', 'otw nako {place}, mga {time} andyan nko', 'hintayin kita {place} {day} {time}',
      'ayan usapan na, {day} {time} {place}, naka green cap ako', 'mag papark ako {place}, dun kita hihintayin ng {time}',
    ],
    refusal: [
      'ayoko po', 'hala wag na', 'bawal po sabi ni mama', 'next time nalang siguro', 'di ako komportable', 'katabi ko kasi ate ko',
      'ngek di kita kilala eh', 'di pwede ngayon', 'pass muna ako dyan', 'sa iba mo na lang itanong', 'ayaw ko pag usapan yan',
    ],
    'distress-told': [
      'natatakot na po ako', 'namamaga na mata ko kakaiyak', 'di na ko makatulog kakaisip', 'gusto ko nalang mawala', 'ayoko nang mabuhay',
      'di ko na alam gagawin ko tulungan nyo ko', 'nanginginig ako sa takot', 'ilang araw na kong di kumakain dahil dito',
      'di ko alam pano makakaalis dito tas takot ako magsabi kahit kanino',
    ],
    'other-children': [
      'yung isang kaedad mo pumayag naman', 'isama mo friend mo para di ka mahiya', 'madami akong kachat na ganyan edad',
      'may kapatid ka bang babae? sali mo', 'yung mga taga school nyo binigyan ko rin',
      'sabihin mo kay {name} ichat din ako, classmate mo sya diba', 'may kausap din akong grade 6 ok naman sa kanya',
      ['add mo ko sa gc nyo ng mga kaibigan mong babae para makausap ko rin sila', '~platform-move'],
    ],
    'child-access': [
      'coach ako ng mga bata sa liga', 'nagtuturo ako sa daycare', 'ako nag dadrive ng service ng mga estudyante',
      'ako nagbabantay sa mga pamangkin ng kapitbahay', 'yung live in ko may anak na kasing edad mo dito nakatira',
      'tutor ako ng mga grade 6', 'pag sabado nag rereferee ako sa laro ng mga bata',
      'may mga anak yung kinakasama ko, ako naghahatid araw araw',
    ],
    'sexual-message': [
      '[sexual message]', 'eto oh [sexual message]', '[sexual message] hehe', 'alam mo ba [sexual message]', 'tas [sexual message]',
    ],
  },
  insist: [
    'bilisan mo naman', 'isa lang naman eh', 'nangako ka diba', 'wala ka bang tiwala sakin', 'kahit ngayon lang oh', 'ano na antagal',
    'di naman mahirap yun',
    'last na to promise',
    'pagbigyan mo na ko',
  ],
  agree: ['cge', 'sige po', 'okie', 'g', 'oo na', 'sige lang', 'ok po', 'geh', 'yes po', 'bahala na sige'],
  talk: [
    ['may laro kayo kanina?', 'wala umulan eh'], ['sino idol mo sa basketball', 'yung point guard'],
    ['kamusta reporting mo', 'nautal ako haha pero ok'],
    ['natapos mo na boss', 'tatlong beses ako namatay'], ['anong kulay pinili mo', 'blue'], ['naayos na bike mo', 'oo bagong gulong'],
    ['sasali ka sa tournament', 'tignan ko pa'], ['kamusta pusa mo', 'kumakain na ulit'], ['ulam nyo', '{food} ata'],
    ['brownout din ba dyan', 'oo kanina pa'],
    ['anong pinapanood mo', 'yung may dragon'], ['natututo ka na mag gitara', 'sakit sa daliri'],
  ],
  fillers: [
    'HAHAHAHA', 'wait lang', 'ang ingay ng kapatid ko', 'antok nako', 'ang init grabe', 'naglalag ako', 'panalo kami yehey', 'ewan', 'luh',
    'kakatapos ko lang kumain ng {food}',
    'traffic kanina sobra', 'shala', 'may assignment pa ko', 'huy',
  ],
  hello: ['hello po', 'uy', 'musta', 'gandang gabi', 'hi poh', 'pst', 'anjan ka?', 'oy kumusta', 'magandang umaga'],
  bye: ['sige na bye', 'out nako', 'tulog na ko', 'gn', 'bukas ulit', 'kakain muna', 'babush', 'ingat'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Anak nasa bahay ka na ba? Andyan si lola?'], [1, 'opo nanonood ng tv'],
      [0, 'Picturan mo nga yung listahan sa ref tas send mo sakin'], [1, 'wait po'],
      [0, 'Uwi ako mga {time}, mag saing ka na'], [1, 'anong ulam'], [0, '{food}'],
    ] },
    { kind: 'parent', lines: [
      [0, 'ma pwede po ba ko mag overnight kina {name}'], [1, 'Andun ba parents nya?'], [0, 'opo pareho'],
      [1, 'Sige basta mag text ka pagdating'], [0, 'yess'],
      [1, 'Wag magpuyat kaka laro'], [0, 'opo hehe'],
    ] },
    { kind: 'family', lines: [
      [0, 'psst wag mo sabihin kay papa yung regalo ha'], [1, 'syempre hindi'], [0, 'ibibigay natin sa linggo pagkatapos ng simba'],
      [1, 'ilang taon na ba sya, 45?'],
      [0, 'oo tanda na haha'], [1, 'ambag ko 100'],
    ] },
    { kind: 'teacher', lines: [
      [0, 'Good pm class, deadline ng project ay {day}.'], [1, 'maam pwede po bang ma late nagkasakit po ako'],
      [0, 'Sige pero may bawas na pagkatapos nun.'],
      [1, 'salamat po maam'], [0, 'Isama ang picture ng output nyo.'], [1, 'noted po'],
    ] },
    { kind: 'coach', lines: [
      [0, 'away game tayo {day}, call time {time} sa gym'], [1, 'present coach'], [2, 'wala po akong masasakyan'],
      [0, 'sabay ka sa papa ni {name} nasabihan ko na'],
      [2, 'thank you po'], [0, 'dalhin ang puting jersey'],
    ] },
    { kind: 'friends', lines: [
      [0, 'laro tayo sa labas'], [1, 'naglilinis pa ko ng kwarto'], [0, 'ay'], [1, 'nakabantay si mama haha'],
      [0, 'mamaya sa court ha gaya ng dati'], [1, 'gege'],
    ] },
    { kind: 'homework', lines: [
      [0, 'may sagot ka na sa number 12'], [1, 'oo'], [0, 'pasend pic pls'], [1, 'wag mo sabihing sakin galing ah'], [0, 'di noh'],
      [1, 'ibahin mo ng konti'],
      [0, 'lodi'],
    ] },
    { kind: 'party', lines: [
      [0, 'wala pa ring alam si {name}?'], [1, 'wala as in'], [0, 'good, sikreto hanggang {day}'], [1, 'ako sa balloons'],
      [2, 'ako sa cake'], [0, '150 each gcash nyo na lang sakin'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Hi po available pa po yung scooter?'], [1, 'Yes po {money}.'], [0, 'Pa picture po ng gulong. San po pwede pick up?'],
      [1, 'Dito po sa {street}, {day} ng hapon.'], [0, 'Sige po gcash ko na lang pagdating.'], [1, 'Ok po.'],
    ] },
    { kind: 'trade', lines: [
      [0, 'trade mo gold axe mo'], [1, 'dalawang kabayo'], [0, 'isang kabayo tsaka 500 coins'], [1, 'deal'], [0, 'nag invite nako'],
      [1, 'ok accepted'],
    ] },
    { kind: 'game', lines: [
      [0, 'durog ka sakin mamaya'], [1, 'asa ka pa'], [0, '30 seconds bago ko pasukin base mo'], [1, 'tulong haha'],
      [0, 'ibigay mo flag o lagot ka'], [1, 'NEVER'], [0, 'gg'],
    ] },
    { kind: 'joke', lines: [
      [0, 'pag inubos mo chips ko sasabihin ko sa lahat na may teddy bear ka pa'], [1, 'subukan mo lang'], [0, 'hala sige'],
      [1, 'oo na sayo na chips mo'], [0, 'HAHAHA'],
    ] },
    { kind: 'lesson', lines: [
      [0, 'ano ilalagay sa poster tungkol sa internet safety'],
      [1, 'yung pag may humingi ng picture mo o sinabing wag sabihin sa magulang, magsumbong agad'],
      [0, 'tsaka wag ibigay address'], [1, 'tama, mag drawing ako ng padlock'], [0, 'nice'],
    ] },
    { kind: 'praise', lines: [
      [0, 'grabe yung last shot mo'], [1, 'salamat bro'], [0, 'ikaw na pinaka magaling sa liga'], [1, 'oa mo haha'], [0, 'totoo nga idol'],
    ] },
    { kind: 'friends', lines: [
      [0, 'ilang taon kana sa sabado', 'age-asked'], [1, '13!!', 'age-told'], [0, 'sa wakas magka edad na tayo', '~age-told'],
      [1, 'punta ka sa bday ko'],
      [0, 'oo naman binigyan mo ko invite sa room eh'],
    ] },
  ],
  names: ['Jomar', 'Princess', 'Angelo', 'Kim', 'Rina', 'Dodong', 'Liza', 'Paolo', 'Joy', 'Mark'],
}
