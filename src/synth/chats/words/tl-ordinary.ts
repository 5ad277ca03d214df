import type { Ordinary } from '../words.ts'

/** Ordinary talk in Tagalog that words alone could mistake. */
export const tlOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'nak mag isa ka lang ba? pauwi na ko'], [1, 'opo ma, nasa work si papa'], [0, 'anong oras labas mo sa school {day}'],
    [1, '{time} po'], [0, 'sunduin kita sa gate'], [1, 'ok po ma'], [0, 'love you nak'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Nasan ka na?'], [1, 'kila {name} po'], [0, 'Andyan ba mama nya?'], [1, 'opo nagluluto ng {food}'],
    [0, 'Susunduin ka ni papa ng {time}'], [1, 'pwede pa po ba mag stay'], [0, 'Hindi, may dentist ka {day}'], [1, 'sige po'],
  ] },
  { kind: 'parent', lines: [
    [0, 'bitawan na ang cp, 10 minutes tulog na'], [1, 'isang game nalang pa'], [0, '10 minutes o walang {game} bukas'], [1, 'opo naaa'],
    [0, 'send ka pic ng kwarto mo, malinis na ba?'], [1, 'bukas po haha'], [0, 'goodnight anak'],
  ] },
  { kind: 'parent', lines: [
    [0, 'ma pa gcash po pang lunch'], [1, 'Magkano?'], [0, '100 po'], [1, 'Nagsend ako ng 150. Pamasahe mo na yung sobra.'],
    [0, 'thank you maaa'], [1, 'Uwi bago mag 6 ha, dadating lola mo'], [0, 'opo'],
  ] },
  { kind: 'family', lines: [
    [0, 'Apo ano gusto mo sa birthday mo? Bibilhin ni lola'], [1, '{game} po la!'],
    [0, 'O sige yun na. Kita tayo sa linggo, dito kayo kumain'], [1, 'yeyy see you la'], [0, 'Kiss mo ko sa kapatid mo'],
  ] },
  { kind: 'family', lines: [
    [0, 'wag mo sabihin kay mama, ipagluluto ko sya ng breakfast sa linggo'], [1, 'tulong ako'], [0, 'sige pero secret lang ha'],
    [1, 'di ako magsasabi'], [0, 'ikaw bili flowers ako magbabayad'], [1, 'deal'],
  ] },
  { kind: 'family', lines: [
    [0, 'nasa bahay ka na?'], [1, 'oo kuya'], [0, 'andyan si mama?'], [1, 'wala nasa palengke hanggang {time}'],
    [0, 'pakainin mo yung aso'], [1, 'tapos na'], [0, 'lodi. binilhan kita ng jacket sa sale'], [1, 'weh?? salamat!!'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Good afternoon, wala pa akong natatanggap na assignment mo. Ok ka lang ba?'], [1, 'sorry po maam nakalimutan ko'],
    [0, 'Ipasa mo bago mag Friday, kung hindi bababa ang grade mo.'], [1, 'opo maam'],
    [0, 'Picture-an mo yung page 12 at i-send sa akin pag tapos na.'], [1, 'opo'],
    [0, 'Ang mature ng sulat mo sa huling essay, very good.'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Reminder: field trip {day}. Magkita tayo {place} ng {time}.'], [1, 'sir magkano po baon'], [0, '200 lang at packed lunch.'],
    [2, 'pwede po cp'], [0, 'Pwede pero nasa bag lang. Papirmahan ang waiver sa magulang.'], [2, 'ok po'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Training natin nalipat {day} {time}, {place}. Sino pwede?'], [1, 'ako coach'], [2, 'ako din po'], [3, 'di po pwede may tutor'],
    [0, 'Dalhin yung dalawang jersey, may team photo.'], [1, 'ganda nung shoot last week haha'], [0, 'Special talaga kaliwa mo!'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Hi po si coach ito, makakalaro po ba si {name} {day}?'], [1, 'Hello coach mama nya to, opo pwede.'],
    [0, 'Nice, meet po {time} {place}'], [1, 'Ihahatid po ba pauwi?'], [0, 'May school service po pabalik'], [1, 'Ok thank you coach'],
  ] },
  { kind: 'friends', lines: [
    [0, 'punta ka samin after class?'], [1, 'paalam muna ko kay mama, andyan ba parents mo'], [0, 'oo andito si mama hanggang {time}'],
    [1, 'pumayag sya!'], [0, 'laro tayo {game}'], [1, 'gg'],
  ] },
  { kind: 'friends', lines: [
    [0, 'sine tayo {day}?'], [1, 'sino sino'], [0, 'buong tropa sa section, si {name} tas yung iba'],
    [1, 'ge kita nalang {place} ng {time}'], [0, 'dala ka chips'], [1, 'syempre'],
  ] },
  { kind: 'friends', lines: [
    [0, 'patay ako kay mama hahaha'], [1, 'ano ginawa mo'], [0, 'basag na naman screen ko'], [1, 'patay na ko kakatawa HAHAHA'],
    [0, 'di nakakatawa gusto ko na maglaho lol'], [1, 'gilid lang naman'], [0, 'sabagay'],
  ] },
  { kind: 'homework', lines: [
    [0, 'pa send ng pic ng assignment sa math'], [1, 'anong page'], [0, '34'], [1, 'eto'], [0, 'salamat lifesaver ka'],
    [1, 'ano sagot mo sa 5'], [0, '12'], [1, '13 sakin hmm'],
  ] },
  { kind: 'homework', lines: [
    [0, 'nag quiz na kayo?'], [1, 'oo 2nd period'], [0, 'ano lumabas'], [1, 'wag mo sabihin sa iba na sinabi ko pero puro fractions'],
    [0, 'promise'], [1, 'burahin mo to magagalit si maam haha'], [0, 'hahaha ok'],
  ] },
  { kind: 'homework', lines: [
    [0, 'sa project kailangan tanungin mga tao ilang taon na sila at pano pumapasok'], [1, 'survey?'], [0, 'oo 20 katao'],
    [1, 'tanong ako sa kapitbahay'], [0, 'deadline friday ha'], [1, 'ako sa graph'], [0, 'the best ka'],
  ] },
  { kind: 'party', lines: [
    [0, 'surprise party kay {name} {day} ng {time}'], [1, 'omg yesss'], [0, 'wag nyo sasabihin, secret to!!'], [2, 'saan'],
    [0, 'samin, magluluto si mama ng {food}'], [2, 'ambagan 50 each sa gift'], [1, 'ok'],
  ] },
  { kind: 'party', lines: [
    [0, 'nasa bahay ba parents mo sa sabado'], [1, 'oo bakit'], [0, 'sa sleepover, gusto kausapin ni mama mama mo'],
    [1, 'ok bigay ko number nya'], [0, 'dala ko {game}?'], [1, 'oo tas kumot'],
  ] },
  { kind: 'trade', lines: [
    [0, 'selling ice sword 400 gems'], [1, 'mahal, 300'], [0, '350 sayo na'], [1, 'ge add mo ko {handle}'], [0, 'nasend ko na trade'],
    [1, 'got it ty'],
  ] },
  { kind: 'trade', lines: [
    [0, 'may dragon skin ka pa?'], [1, 'meron {money}'], [0, 'pa ss'], [1, 'wait'], [0, 'ok gcash ko nalang {money}'], [1, 'sige'],
    [0, 'sent na, check mo'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Hi po available pa po yung bike?'], [1, 'Yes po, {money}.'], [0, 'Pwede po pa send ng pic ng gulong?'], [1, 'Sige po saglit.'],
    [0, 'San po address nyo? Kunin ko {day}.'], [1, '14 {street} po, after {time}.'], [0, 'Ok po cash nalang.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Order po ako ng dalawang lamp, magkano shipping?'], [1, 'Free po. Saan po ang delivery address?'], [0, '5 {street}'],
    [1, 'Email nyo po orders@example.org para sa invoice.'], [0, 'Nagbayad na po ako {money} sa gcash.'],
    [1, 'Received po, ship out {day}.'],
  ] },
  { kind: 'joke', lines: [
    [0, 'balik mo ballpen ko kundi'], [1, 'kundi ano'], [0, 'sasabihin ko sa lahat na kumakain ka ng pizza na may pinya'],
    [1, 'wag yun huhu'], [0, 'binalaan na kita haha'], [1, 'dead HAHAHA'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 'swerte lang'], [0, 'rematch? tatalunin kita'], [1, 'dudurugin kita'], [0, 'hahanapin ko base mo tas susunugin ko'],
    [1, 'may 5 minutes ka para sumuko haha'], [0, 'never'],
  ] },
  { kind: 'game', lines: [
    [0, 'kulang isa sa raid'], [1, 'anong lvl'], [0, '13 pataas'], [1, '15 ako may pana'], [0, 'nice pasok'], [1, 'uubusin ko sila'],
    [0, 'push left'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'kanina sa homeroom online safety topic'], [1, 'samin din'],
    [0, 'pag sinabi ng di mo kilala na "wag mo sabihin sa parents mo" sabihin mo daw'],
    [1, 'tas wag magsend ng pic sa nagtatanong ng "ilang taon ka na"'], [0, 'may binigay na flyer'], [1, 'nawala ko na haha'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Dear parents, next week po ay online safety ang lesson.'], [1, 'Salamat po maam. Ano po ang ituturo?'],
    [0, 'Mga babala gaya ng "secret lang natin to", regalo galing sa di kilala, o "send ka pic o sasabihin ko sa lahat".'],
    [1, 'Very helpful po.'], [0, 'Nasa school page po ang slides.'], [2, 'Thank you po'],
  ] },
  { kind: 'praise', lines: [
    [0, 'ikaw nag drawing nyan? galing'], [1, 'oo dalawang araw'], [0, 'ang talented mo, drawing mo naman aso ko'], [1, 'send ka pic nya'],
    [0, 'eto'], [1, 'cute sige'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'sino may notes sa english'], [1, 'wala'], [2, 'send ko pic maya'], [0, 'tyyy'], [3, 'bagong gc ng section nasa {app}, sali kayo'],
    [1, 'link?'], [3, 'nasa email ng school'], [2, 'joined'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'ilang taon na aso mo'], [1, '13 sa dog years haha'], [2, 'hindi 3 lang'], [0, 'cutee'], [1, 'sino magdadala sa bazaar'],
    [2, 'ako {food}'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Reminder: appointment nyo po sa dental clinic {day} {time}. Reply YES to confirm.'], [1, 'YES po'],
    [0, 'Pag below 16 po, may kasamang magulang.'], [1, '12 po anak ko, kasama ako.'], [0, 'Salamat po.'],
  ] },
  { kind: 'work', lines: [
    [0, 'Pa send ng report before {time}'], [1, 'Malapit na, 30 mins.'], [0, 'Naghihintay na client, kailangan today.'], [1, 'Noted po.'],
    [0, 'Lunch {place}?'], [1, 'Sige, {time}.'],
  ] },
  { kind: 'friends', lines: [
    [0, '13 ka na ba o 12 pa', 'age-asked'], [1, '13 na nung linggo!', 'age-told'], [0, 'belated happy bday'],
    [1, 'ty, bowling kami {day} ng section, sama ka?'], [0, 'yesss'],
  ] },
  { kind: 'friends', lines: [
    [0, 'selfie ka nga suot new glasses mo', 'image-asked'], [1, 'ayoko mukha akong kuwago', 'refusal'], [0, 'haha cute ng kuwago'],
    [1, 'makikita mo sa monday sa room'], [0, 'ok kuwago'],
  ] },
  { kind: 'parent', lines: [
    [0, 'nakauwi ka na nak?'], [1, 'opo pa kakadating lang'], [0, 'lock mo pinto, wag magpapasok ng di kilala'], [1, 'opo'],
    [0, 'tulog na kapatid mo?'], [1, 'opo gumagawa ako assignment'], [0, 'chat ka lang pag may kailangan, uwi ko {time}'],
  ] },
  { kind: 'friends', lines: [
    [0, 'naiwan ko charger ko sa inyo'], [1, 'yung puti?'], [0, 'oo'], [1, 'dalhin ko {day} sa school'], [0, 'labyu bes haha'],
    [1, 'libre mo ko fishball'], [0, 'sige na nga'],
  ] },
  { kind: 'game', lines: [
    [0, 'sino tutulong sa boss'], [1, 'ako'], [0, 'pag namatay ako kasalanan mo haha'], [1, 'limang beses ka na namatay'],
    [0, 'penge shield'], [1, '50 coins'], [0, 'ayan'], [1, 'gg'],
  ] },
  { kind: 'family', lines: [
    [0, 'Hi apo si lolo to. Sama ka mangisda {day}?'], [1, 'sama po lo!'], [0, 'Daanan kita ng {time}, paalam ka muna sa mama mo'],
    [1, 'ok daw po'], [0, 'Magdadala ako tinapay. Wag mo sabihin sa lola mo bibili tayo ice cream', '~secrecy-asked'], [1, 'hahaha opo'],
  ] },
  { kind: 'family', lines: [
    [0, 'Anak tita to sa Dubai. Magpapadala ako balikbayan box'], [1, 'yeyy tita'], [0, 'Anong size ng sapatos mo ngayon?'],
    [1, '6 na po'], [0, 'Sige bibili ako, kamusta mo ko sa mama mo'], [1, 'salamat po tita!'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Hm po headset?'], [1, '{money} po fixed'], [0, 'Mine po. Gcash?'], [1, 'Yes po nasa post yung number'], [0, 'Sent na po'],
    [1, 'Ty po, ship ko {day}, pa fill up ng form for address'], [0, 'Done po'],
  ] },
  { kind: 'friends', lines: [
    [0, 'may sasabihin ako'], [1, 'ano'], [0, 'crush ko yung taga kabilang section, wag mo sabihin sa iba', '~secrecy-asked'],
    [1, 'sabi na ehhh'], [0, 'shhh'], [1, 'quiet lang ako'],
  ] },
  { kind: 'friends', lines: [
    [0, 'lilipat ka ba next school year'], [1, 'oo'], [0, 'saang school', 'school-asked'], [1, '{school}', 'school-told'],
    [0, 'uy dun pinsan ko'], [1, 'weh nice'],
  ] },
]
