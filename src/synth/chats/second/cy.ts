import type { ChatWords, Ordinary } from '../words.ts'

const signs: ChatWords['signs'] = {
  'age-asked': [
    'be di oed ti btw', 'nes ti byth ddeud faint di oed ti', 'pa flwyddyn ti yn rysgol', 'pryd ti\'n troi 16', 'gad i fi gesio / 13?',
    'ti\'n edrych yn hyn na hynna, be go iawn', 'Ga i ofyn faint yw dy oed di?', 'pryd ma pen-blwydd ti a faint fyddi di',
  ],
  'age-told': [
    '{age}', '{age} lol', '{age} fi', 'dwin {age}', ['{age} be amdana ti', 'age-asked'], 'newydd droi yn {age} wsos dwetha', 'dim ond {age} sori',
    'fyddai\'n {age} ym mis mehefin', ['{age} pam, be di oed ti', 'age-asked'],
  ],
  'adult-age-told': [
    'dwin {adult} fy hun', '{adult} ond dal yn blentyn yn y bon haha', 'bach yn hyn na ti, {adult}', 'paid panicio ond / dwin {adult}',
    'Rwy\'n {adult} oed, well bod yn onest.', 'nes i droi yn {adult} ym mis mai', 'fi\'n {adult}, coleg ages nol',
  ],
  'school-asked': [
    'i pa ysgol ti\'n mynd de', 'ti yn {school}?', 'be di enw ysgol ti', 'bathodyn pa ysgol di hwnna', 'ma nith fi ffor na, ti yn pa ysgol',
    'ysgol wrth yr afon ti ia?', 'Ym mha ysgol wyt ti?',
  ],
  'home-asked': [
    'lle ti\'n byw de', 'pa ran o dre ti', 'ti\'n agos i {street}?', 'gyrra pin o lle ti\'n byw', 'pa stryd ti arno', 'pa fws ti\'n gal adra',
    'Wnest ti erioed ddweud ym mha ardal rwyt ti\'n byw', 'dy dy di\'n bell o\'r orsaf?', 'ble ti\'n aros te, pa hewl',
  ],
  'school-told': [
    'dwi yn {school}', '{school}, mor boring', 'blwyddyn 8 yn {school}', 'fi yn {school} da brawd fi', '{school} di enw fo',
    'nes i symud i {school} leni',
  ],
  'home-told': [
    'dwin byw ar {street}', 'jyst off {street} uwchben y siop fara', '{street}, y ty efo drws gwyrdd', 'lawr gwaelod {street}',
    'stop bws fi di {street}', 'naethon ni symud i {street} yn yr ha', 'Rydyn ni\'n byw yn 14 {street}',
  ],
  'supervision-asked': [
    'rhywun arall yn ty efo ti rwan', 'faint o gloch ma rhieni ti\'n mynd i gwely', 'dy fam yn sbio ar ffon ti?', 'ti ben dy hun heno?',
    'pwy sy\'n edrych ar ol ti heddi', 'gen ti stafell dy hun ta ti\'n rhannu', 'Pryd mae dy fam yn dod adref o\'r gwaith?',
    'so jyst ti sy na / tan pryd', 'odyn nhw\'n cysgu to',
  ],
  'secrecy-asked': [
    'ma hwn yn aros efo ni ia', 'paid mynd i ddeud wrth dy fam', 'clira\'r chat wedyn', 'sdim isie neb wbod bo ni\'n siarad',
    'os neith rywun ofyn duda bo fi o\'r ysgol', 'fydda ffrindia ti\'m yn dallt, cadwa fo i dy hun', 'rho disappearing msgs on so bo neb yn gweld',
    'Paid â sôn amdana i wrth dy rieni os gweli di\'n dda.', 'ceg ar gau / dim gair wrth neb',
  ],
  flattery: [
    'ti gymaint mwy aeddfed na pawb oed ti', 'rioed di cwrdd a neb fel ti', 'dim ond efo ti fedrai siarad fel hyn', 'dim plentyn wyt ti i fi',
    'methu credu bo ti\'n {age}, ti\'n siarad fel oedolyn', 'ma rwbath sbesial rhyngtha ni ti\'n teimlo fo?', 'ti di hoff berson fi ar yr app ma',
    'ma pawb arall yn boring / ti\'n dallt fi',
  ],
  'gift-offered': [
    'be di username ti nai yrru coins', 'nai gal y skin na i ti', 'gen i gift card sbar, ti isio fo?', 'angen credit ar dy ffon? nai topio fo fyny',
    'battle pass on me', 'pa seis sgidie wyt ti? bryna i rai newydd i ti', 'ma hen iphone da fi, gei di fe', 'Hoffwn i anfon anrheg fach atat ti',
    'ma parsal yn dod i ti / fi nath yrru fo',
  ],
  'payment-offered': [
    'nai roi {money} i ti hawdd', 'isio ennill {money}?', '{money} os nei di ffafr bach i fi', 'paypal da ti? roia i {money} miwn',
    'ti\'n sgint? cym {money}, dim isio talu nol', ['dalai {money} am [asks for an image]', 'image-asked'], 'duda di bris nai dalu',
    '{money} yr wsos jyst am siarad',
  ],
  'payment-sent': [
    'newydd roi {money} yn dy gyfri', 'wedi neud, {money} di mynd', 'tsiecia\'r banc / ma {money} na', 'fi di hala {money} i ti nawr',
    'Rwyf wedi trosglwyddo {money}.', 'paypal di mynd, {money}', '{money} di gyrru',
  ],
  'platform-move': [
    'ma\'r app ma\'n rybish, ti ar {app}?', '{handle} dwi ar {app}, mesja fi fanna', 'awn ni ar {app} ia', 'be di {app} ti',
    'adda {handle} ar {app}', 'gormod o bobl fan hyn / dere i {app}', 'Dydw i ddim yma\'n aml, chwilia am {handle} ar {app}',
    'lawrlwytha {app} ma\'n saffach', 'ma hwn yn lagio, {app} well',
  ],
  'image-asked': [
    'sut ti\'n edrych ta, dangos', 'gad i fi weld gwyneb chdi', 'rho\'r camera mlaen', 'rioed di gweld ti / gyrra un', '[asks for an image] plis',
    'selfie fel wyt ti rwan', 'Allet ti anfon llun ohonot ti dy hun?', 'gad i ni neud fideo call i fi gal gweld ti',
    'jyst un [asks for an image] a nai stopio', 'cartwn di llun ti, isie gweld y ti go iawn',
  ],
  'image-sent': [
    'na ti fi di hwnna', 'di gyrru fo, gest ti fo?', 'wyneb fi lol', 'newydd hala un ohona i', 'dwin edrych yn wirion ond na fo, fi di hwnna',
    'sbia dms, nes i roi llun fi na',
  ],
  threat: [
    'gwna fo neu fydd dosbarth ti gyd yn gwbod', 'iawn ta [threat to share]', 'nes i screenshotio popeth, be fydd dy fam yn ddeud', 'ddoi i ty chi',
    'blocia fi a [threat to share]', 'os ei di nai frifo fy hun', 'Bydd eich tad yn derbyn y cwbl.',
    'dwin gwbod lle ma {school} / fyddai wrth y giat', 'un clic a ma\'r ysgol gyfan yn gal o', 'caria mlan i anwybyddu fi a gei di weld',
  ],
  demand: [
    'gyrra {money} rwan', 'un arall. nawr', 'well i ti dalu', 'cer i nol gift card a hala\'r cod, fi\'m yn gofyn',
    'dwim yn deud ddwywaith, gwna fo', ['[asks for an image] rwan, dim esgusodion', 'image-asked'],
    ['tala {money} neu [threat to share]', 'threat'], 'Byddi di\'n gwneud yn union fel dwi\'n dweud.', 'dio\'m yn ddigon / dwisio {money} arall',
  ],
  deadline: [
    'gen ti tan {time}', '10 munud ar ol', ['dwisio\'r cwbl cyn {time}', 'demand'], 'cyfle ola, heno', 'ma\'r cloc yn tician, awr',
    ['{time} ar y dot / [threat to share]', 'threat'], 'Tan hanner nos, dim eiliad mwy.', '{day} di\'r dedlein',
  ],
  'meeting-proposed': [
    'dylsa ni gwrdd go iawn', 'fi yn ardal ti {day}, dod mas?', 'af i a ti am {food}, jyst ni\'n dau', 'fedrai bigo chdi fyny yn y car',
    'ty\'d i weld fflat newydd fi', 'fysa ti\'n cwrdd fi rywbryd?', '{day} wrth {place}, ti a fi?', 'sgipia\'r wers ola a ty\'d ata i',
    'Gallwn i yrru draw i gwrdd â ti', 'neis fysa gweld ti wyneb yn wyneb / {day} falla?',
  ],
  'meeting-agreed': [
    'ok ddoi', 'ia welai di na', 'iawn gai\'r bws', 'fi\'n gallu dod {day}', 'ok fyddai na', 'iawn nawn ni gwrdd',
    'ok wedai wrth mam bo fi yn ty {name}',
  ],
  'meeting-arranged': [
    'so {day} am {time}, wrth {place}', 'nai aros wrth {place}, het lwyd', 'dwi di prynu tocyn tren i ti {day}',
    'fydd y car wrth {place} am {time}', 'newydd adael, wrth {place} am {time}', 'ok {place} / {time} / paid bod yn hwyr',
    'Bydda i wrth {place} o {time} ymlaen.', 'uber di talu, ma\'n nol ti am {time}',
  ],
  refusal: [
    'na fi\'n iawn diolch', 'dwim rili isio', 'ym dwimbo', 'rywbryd eto falla', 'ma mam yn tsiecio ffon fi', 'ddim rwan', 'nadw', 'bach yn weird',
    'Dw i ddim yn cael, sori', 'pam ti isio hynna', 'gad o plis', 'gawn ni siarad am wbath arall', 'sai\'n credu',
  ],
  'distress-told': [
    'methu stopio crynu dwi mor ofnus', 'dwim isio bod yma ddim mwy', 'fi heb gysgu ers dyddie achos hyn', 'ma bywyd fi drosodd',
    'dwin crio yn toilets rysgol', 'be di pwynt fi fyw', 'jyst isio i bopeth stopio', 'methu byta / ofn am fy mywyd',
  ],
  'other-children': [
    'ffrindia gen ti sy isio joinio', 'dwin siarad efo rhai erill oed ti', 'a dy chwaer fach? ty\'d a hi', 'rho dy ffrind gora yn y call',
    'nes i siarad da boi o flwyddyn ti wthnos dwetha, oedd e\'n iawn', 'ma rhan fwya o\'r plant dwin siarad efo yn neud o',
    'Mae merch arall {age} oed yn siarad gyda fi hefyd', 'pwy arall yn dosbarth ti fydde\'n fodlon',
  ],
  'child-access': [
    'fi\'n hyfforddi tim dan 12 bob sadwrn', 'dwin gwarchod plant drws nesa', 'dwin swog mewn gwersyll plant',
    'ma mab cariad fi run oed a ti, byw efo ni', 'Rwy\'n dysgu piano i blant gartref', 'fi\'n dreifo bws ysgol', 'ma neiaint fi\'n aros ma lot',
  ],
  'sexual-message': [
    'hei [sexual message]', 'dwimbo sut i ddeud o, [sexual message]', '[sexual message] haha', 'paid bod yn flin ond [sexual message]',
    'Wel, [sexual message]', 'odd gen i wbath i ddeud / [sexual message]',
  ],
}

const ordinary: readonly Ordinary[] = [
  { kind: 'sale', lines: [
    [0, 'Helo, ydi\'r beic dal ar werth?'], [1, 'ydi, {money}'], [0, 'oes llun o\'r olwynion?'], [1, 'gyrra i un rwan'],
    [0, 'grêt, be di\'r cyfeiriad i gasglu'], [1, '7 {street}'], [0, 'ddoi {day} tua {time}'],
  ] },
  { kind: 'family', lines: [
    [0, 'Helo cariad, Nain sy ma'], [1, 'haia nain'], [0, 'Ydi dy dad adra?'], [1, 'yndi ma\'n gneud {food}'], [0, 'Duda bo cinio dydd Sul yma'],
    [1, 'ieee'], [0, 'A gyrra lun o\'r gath fach'], [1, 'iawn'],
  ] },
  { kind: 'party', lines: [
    [0, 'dim gair wrth {name} ok'], [1, 'am be'], [0, 'parti syrpreis {day}!'], [1, 'aaa faint fydd hi'], [0, '{age}'], [1, 'nai ddod a balwns'],
    [0, 'pawb wrth {place} am {time}'],
  ] },
  { kind: 'game', lines: [
    [0, 'dwin dod i losgi castell chdi'], [1, 'ti\'m yn gwbod lle mae o'], [0, 'wrth y llyn haha'], [1, 'pwy ddudodd!!'], [0, '5 eiliad gen ti'],
    [1, 'nai roi 30 aur'], [0, '50 a gei di fyw'], [1, 'lleidr lol ok'],
  ] },
  { kind: 'game', lines: [
    [0, 'faint di oed acownt ti'], [1, 'tua 3 mlynedd'], [0, 'lefel 13 dwi'], [1, 'nai helpu chdi'], [0, 'lej'], [1, 'gem am {time}?'], [0, 'ia'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'ti di\'r lleidr yn y ddrama'], [1, 'be dwin ddeud'], [0, 'rho\'r aur i mi neu ddwedai wrth y brenin'], [1, 'haha a ti'],
    [0, 'trugaredd syr, tan y bore plis'], [1, 'ok nai ymarfer {day}'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ma da ni gi bach!!'], [1, 'na! faint yw e'], [0, '8 wthnos'], [1, 'llunie nawr'], [0, 'ma\'n cysgu'], [1, 'fi isie gweld e'],
    [0, 'dere draw ar ol ysgol, ma mam yn gweud bo fe\'n iawn'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Pwy sy adra efo chdi?'], [1, 'nain a {name}'], [0, 'Tynna lun o\'r mesurydd trydan i mi plis'], [1, 'di neud'],
    [0, 'Diolch pwt. Ffon off am {time}'], [1, 'maaam'], [0, 'Neu dim {game} {day}'], [1, 'iawn'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Gêm {day} am {time}, cwrdd wrth {place}'], [1, 'unrhyw un yn gallu rhoi lifft'], [2, 'dad fi, ma 2 sedd'],
    [0, 'Rhieni, gadewch i mi wybod os na allwch ddod'], [1, 'iawn coach'], [0, 'Gôl wych wsos dwetha, ti\'n dalentog'], [1, 'diolch'],
  ] },
  { kind: 'homework', lines: [
    [0, 'ti di neud cwestiwn 6'], [1, 'do'], [0, 'gyrra lun'], [1, 'ok ond dilea fo wedyn, ma miss yn tsiecio'], [0, 'addo'],
    [1, 'ma fewn am {time} brysia'],
  ] },
  { kind: 'joke', lines: [
    [0, 'rho grisp i fi neu difaru nei di'], [1, 'o na ofn'], [0, 'nai ddeud wrth bawb nes di grio yn y ffilm pengwin'], [1, 'oedd o\'n drist'],
    [0, 'gen ti tan amser chwara'], [1, 'dwin marw haha'],
  ] },
  { kind: 'work', lines: [
    [0, 'ti\'n gallu gneud shifft fi {day}'], [1, 'faint o gloch'], [0, '{time}, roia i {money} i ti'], [1, 'del'],
    [0, 'a paid deud wrth bos bo fi\'n hwyr'], [1, 'nath o weld chdi lol'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Deintyddfa: apwyntiad eich mab {day} am {time}.'], [1, 'Diolch, iawn'], [0, 'Faint yw ei oed erbyn hyn?', '~age-asked'],
    [1, 'newydd droi yn {age}'], [0, 'Perffaith, wela i chi.'],
  ] },
]

/** Welsh that no reader was tuned on, of the north and the south, with the English that people put in. */
export const cy: ChatWords = {
  language: 'cy',
  slots: {
    age: ['11', '12', '13', '14', '15', 'un deg tri', 'un deg dau'],
    adult: ['20', '24', '27', '32', '36', '41', 'tri deg tri'],
    school: ['Ysgol Glan Crychydd', 'Ysgol Bryn Eithin', 'Ysgol Santes Elwen', 'Ysgol y Garth Las'],
    street: ['Stryd y Crydd', 'Lôn Cilfach', 'Ffordd yr Eithin', 'Maes y Wennol'],
    place: ['yr orsaf', 'y parc', 'y llyfrgell', 'y pier', 'y ganolfan hamdden'],
    time: ['4', '16:30', 'chwarter i 6', '5.15', 'hanner awr wedi 3'],
    day: ['fory', 'dydd Sul', 'nos Wener', 'dydd Mercher'],
    money: ['£20', '30 punt', '£15', '40 quid', '£50'],
    app: ['telegram', 'snap', 'Signal', 'insta', 'discord', 'whatsapp'],
    handle: ['crychydd_7', 'nico.niwl', 'taranau88', 'lloeraceira'],
    game: ['Byd Bloc', 'Ras y Lleuad', 'Fferm y Ddraig', 'Zone 9'],
    name: ['Cadi', 'Macsen', 'Lleucu', 'Jac', 'Non'],
    food: ['pizza', 'hufen iâ', 'sglods', 'crempog'],
  },
  signs,
  insist: ['ty\'d laaa', 'paid bod fel na', 'pam lai', 'jyst unwaith', 'ti\'m yn trystio fi?', 'plis plis', 'dere mlan'],
  agree: ['ok', 'iawn', 'ia ok', 'siwr', 'olreit', 'ocê te', 'iep'],
  talk: [
    ['sut oedd dy ddiwrnod', 'hir, maths ddwywaith'], ['ti di gweld y bennod newydd', 'ddim eto dim spoilers'], ['ma\'n bwrw na?', 'stido'],
    ['hoff pizza', 'pinafal lol'], ['ti\'n dda yn maths', 'nadw'], ['weles ti\'r gem', 'dim ond ail hanner'], ['pa lefel ti', '34 mor anodd'],
    ['pa fiwsig ti\'n lico', 'bach o bopeth'], ['anifeiliaid da ti?', 'bochdew'], ['be sy i swper', 'pasta eto'], ['be ti\'n neud', 'dim byd'],
    ['sut aeth y prawf', 'paid gofyn'],
  ],
  fillers: [
    'haha', 'nol mewn eiliad', 'mor flinedig', 'wifi ni\'n wael', 'y gan ma', 'un sec', 'a fi', 'bored', 'neis', 'ma\'n rhewi', 'dwimbo', 'waw',
    'lol',
  ],
  hello: ['haia', 'iawn?', 'hei', 'shwmae', 'Helo, sut wyt ti?', 'su mae', 'gem dda ar {game}'],
  bye: ['hwyl', 'gorfod mynd', 'nos da', 'wela i di wedyn', 'swper, ta ra', 'ta ta'],
  ordinary,
  names: ['Elin', 'Gruff', 'Mali', 'Dewi', 'Nerys', 'Osian', 'Siwan', 'Meirion', 'Efa'],
}
