import type { ChatWords } from '../words.ts'

/** Welsh of the third corpus. */
export const cy: ChatWords = {
  language: 'cy',
  slots: {
    age: ['11', '12', '13', '14', 'tair ar ddeg'],
    adult: ['23', '28', '33', '40'],
    school: ['Ysgol Bryn Eithin', 'Ysgol Glan Morfa', 'Ysgol Cwm Derwen', 'Ysgol Pen y Graig'],
    street: ['Stryd y Felin', 'Ffordd Penrallt', 'Heol y Dderwen', 'Maes Gwyn'],
    place: ['y parc sglefrio', 'y ganolfan hamdden', 'yr orsaf', 'y siop sglods'],
    time: ['5 o gloch', 'hanner awr wedi tri', '18:30', 'chwarter i saith'],
    day: ['fory', 'dydd Sadwrn', 'nos Wener', 'dydd Iau'],
    money: ['£40', '£75', '£120', 'hanner can punt'],
    app: ['Telegram', 'Signal', 'Snapchat', 'WhatsApp'],
    handle: ['tonnau_31', 'barcud.coch8', 'gwdihw77', 'llew_bach5'],
    game: ['Fortnite', 'Roblox', 'Minecraft', 'EA FC'],
    name: ['Mali', 'Osian', 'Cadi', 'Macsen'],
    food: ['pizza', 'sglods', 'hufen iâ', 'byrgyr'],
  },
  signs: {
    'age-asked': ['faint yw dy oed di?', 'pa mor hen wyt ti', 'pa flwyddyn ti yn yr ysgol, 7? 8?', 'ti tua {age} ia?'],
    'age-told': ['{age}', 'dwi\'n {age}', 'nes i droi yn {age} mis dwetha', '{age} oed'],
    'adult-age-told': ['dwi\'n {adult} oed', '{adult} dwi', 'bach yn hŷn na ti, {adult}'],
    'school-asked': ['i ba ysgol ti\'n mynd?', 'pa ysgol wyt ti ynddi', 'lle ti\'n cael gwersi, Glan Morfa neu\'r llall'],
    'home-asked': ['ble ti\'n byw?', 'beth yw dy gyfeiriad di', 'pa stryd ti arni', 'lle ti\'n dod off y bws i fynd adra'],
    'school-told': ['dwi\'n mynd i {school}', '{school}', 'blwyddyn 8 yn {school}'],
    'home-told': ['dwi\'n byw ar {street}', '{street}, wrth y capel', 'mae tŷ ni ar {street}'],
    'supervision-asked': [
      'wyt ti adre ar ben dy hun?', 'oes rhywun efo ti nawr', 'ydi dy fam yn sbio ar dy ffôn di', 'pryd mae pawb yn mynd i\'r gwely acw',
    ],
    'secrecy-asked': [
      'paid â dweud wrth dy fam', 'cadw hyn yn gyfrinach', 'rhwng ti a fi mae hyn', 'dilea\'r negeseuon wedyn',
      'os oes rhywun yn holi, ffrind ysgol dwi', 'does dim angen i dy dad wybod am bob dim, nag oes',
    ],
    flattery: [
      'ti mor aeddfed am dy oed', 'ti\'n wahanol i bawb arall', 'dim ond ti sy\'n fy neall i', 'mae gen ti wyneb fedrai ddim anghofio',
    ],
    'gift-offered': [
      'wna i brynu ffôn newydd i ti', 'ti isio robux? gai rai i ti', 'deud pa sgidie ti\'n licio a mi ddôn nhw drwy\'r post',
    ],
    'payment-offered': ['wna i dalu {money} i ti', 'gei di {money} gen i', 'mae {money} yn aros amdanat ti, munud o waith'],
    'payment-sent': ['dwi wedi anfon y pres', 'newydd dalu {money}', 'mae {money} wedi mynd drosodd, sbia'],
    'platform-move': [
      'ychwanega fi ar {app}, {handle}', 'oes gen ti {app}? gawn ni siarad fanno', 'gawn ni symud i {app}',
      'mae hwn yn rhewi o hyd, tria fi ar {app}', 'be ydi dy enw di ar {app}', 'mae \'na le brafiach i sgwrsio, {handle} ydw i ar {app}',
    ],
    'image-asked': [
      'anfona lun ohonot ti', 'gai selfie?', 'rho dy gamera ymlaen', '[asks for an image] plis',
      'gad i fi roi wyneb i\'r enw', 'nes i ddangos fi, dy dro di rwan',
      'galwad fideo sydyn i fi gael gweld dy wyneb',
    ],
    'image-sent': ['dwi wedi anfon llun ohona i', 'dyna fi', 'na ti, newydd dynnu hwnna o fi'],
    threat: [
      'dwi\'n mynd i ddangos hwn i bawb', 'wna i ddweud popeth wrth dy rieni', 'dwi\'n gwybod lle ti\'n byw a dwi\'n dod yna',
      '[threat to share] dwi o ddifri',
      'erbyn amser brecwast bydd pawb yn y pentre wedi ei weld o', 'un clic a mae o ar wal y dosbarth / ti isio hynny?',
    ],
    demand: [
      'anfona {money} nawr', 'rhaid i ti wneud be dwi\'n ddeud', 'tala {money} i fi',
      ['llun arall, rwan, dwi\'m yn gofyn yn neis', 'image-asked'],
      'reit, {money}, dim mwy o esgusion', 'dwi ddim yn mynd nes ga i be dwi isio, tria eto',
    ],
    deadline: ['mae gen ti tan {time}', 'awr sydd gen ti', 'heno. dim fory, heno', '{time} a dyna\'r diwedd'],
    'meeting-proposed': [
      'ti isio cwrdd {day}?', 'dylen ni gwrdd go iawn', 'gai dy weld di {day}', 'be am {food} {day}, jest ni\'n dau',
      'dwi\'n pasio ffor acw {day}, allwn i alw i ddeud helo', 'paned {day}? ddoi di ata i neu ddo i atat ti',
    ],
    'meeting-agreed': ['iawn, gawn ni gwrdd', 'ie ddo i', 'ocê fydda i yna'],
    'meeting-arranged': [
      'cwrdd â fi wrth {place} am {time}', '{place}, {time}, car llwyd fydd gen i', 'felly {day} am {time} wrth {place}',
    ],
    refusal: [
      'na dwi ddim isio', 'falle wedyn', 'mae mam yn checio ffôn fi', 'dwi ddim yn cael', 'stopia ofyn plis', 'hmm mae hynna bach yn od',
      'methu rwan, gwaith cartref',
    ],
    'distress-told': [
      'mae ofn arna i', 'dwi ddim yn gallu stopio crio', 'dwi ddim isio byw ddim mwy', 'dwi\'n crynu a fedrai ddim deud wrth neb',
    ],
    'other-children': [
      'mae merched eraill dy oed di yn ei wneud o hefyd', 'tyrd â ffrind efo ti tro nesa', 'oes gan dy chwaer fach gyfri? ychwanega hi',
    ],
    'child-access': ['dwi\'n hyfforddi tîm dan 12', 'dwi\'n gwarchod plant drws nesa', 'fi sy\'n gyrru bws yr ysgol gynradd'],
    'sexual-message': ['[sexual message]', 'hei [sexual message]', '[sexual message] be ti\'n ddeud'],
  },
  insist: ['o tyrd laen', 'plis, i fi', 'paid â bod fel na', 'pam ddim'],
  agree: ['iawn', 'ocê', 'ie siŵr', 'os ti isio'],
  talk: [
    ['be ti\'n neud', 'gwylio teledu'], ['sut oedd heddiw', 'hir, dwbl maths'], ['ti\'n licio {game}?', 'yndw ond dwi\'n wael'],
    ['sgen ti anifail?', 'ci a dwy gath'],
    ['welest ti\'r gêm neithiwr', 'dim ond y diwedd'], ['ydi hi\'n bwrw glaw', 'fel arfer'], ['hoff fwyd?', '{food} siŵr'],
    ['pa fiwsig ti\'n licio', 'pob math'],
    ['sut mae\'r adolygu', 'paid â sôn'], ['ti\'n mynd i\'r steddfod', 'falle, efo\'r côr'],
  ],
  fillers: [
    'haha', 'hmm', 'lol gwir', 'eiliad, rhywun wrth y drws', 'mae\'r wers ma\'n hir', 'batri ar 5%', 'wedi blino gymaint',
    '{food} i swper eto', 'da iawn', 'y bws yn hwyr eto',
  ],
  hello: ['haia', 'helo', 'shwmae', 'su mae', 'noswaith dda'],
  bye: ['nos da', 'hwyl', 'siarad wedyn', 'swper yn barod, hwyl', 'ta ta'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Wyt ti wedi bwyta? Mae cawl yn y ffrij'], [1, 'do'], [0, 'Ydi dy frawd yn ôl'], [1, 'na, mae o yn rygbi'],
      [0, 'Clo\'r drws cefn, dwi\'n gorffen am {time}'], [1, 'ocê mam'], [0, 'Anfona lun o\'r llythyr o\'r ysgol i fi'],
      [1, 'mae o ar y bwrdd'],
    ] },
    { kind: 'coach', lines: [
      [0, 'Ymarfer wrth {place} am {time} {day}'], [1, 'gaiff fy nghefnder ddod i wylio'], [0, 'Wrth gwrs, croeso i deuluoedd'],
      [2, 'sanau glas?'],
      [0, 'Ie. A thair punt i Lyn os gwelwch yn dda'], [2, 'iawn'], [0, 'Gôl wych wythnos dwetha'], [2, 'diolch'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'pwy sydd â\'r daflen daearyddiaeth'], [1, 'fi'], [0, 'llun o dudalen 2 plissss'], [1, 'mae hi yn ffolder y dosbarth'],
      [2, 'mae syr isio fo {day}'], [0, 'o na'], [1, 'llyfrgell amser cinio?'], [2, 'ie'],
    ] },
    { kind: 'trade', lines: [
      [0, 'ti isio swopio\'r blaidd am y ddraig yn {game}'], [1, 'rho 200 o ddarnau hefyd'], [0, '150'], [1, 'iawn ond ti gynta'],
      [0, 'na, defnyddia\'r ffenest gyfnewid'], [1, 'ocê teg'], [0, 'wedi neud, diolch'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Helo, ydi\'r beic dal ar werth?'], [1, 'Ydi, {money}'], [0, 'Oes modd cael llun o\'r gadwyn?'], [1, 'Oes, heno'],
      [0, 'Alla i ei nôl o {day}?'], [1, 'Am {time}, iawn'], [0, 'Arian parod?'], [1, 'Perffaith'],
    ] },
    { kind: 'joke', lines: [
      [0, 'ti\'n gwbod bod y ddafad yn dy ddilyn di adra'], [1, 'be, dafad Dai?'], [0, 'ie, mae hi isio ei siwmper yn ôl'],
      [1, 'hahaha geith hi frwydro amdani'], [0, 'rhybudd ola gan y ddafad'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'haia, {name} dwi, newydd ddechrau yn 8B'], [1, 'croeso!'], [1, 'faint ydi dy oed di', 'age-asked'], [0, '{age}', 'age-told'],
      [2, 'cŵl, stafell 14 ydan ni'], [0, 'diolch'],
    ] },
  ],
  names: ['Mali', 'Osian', 'Cadi', 'Macsen', 'Elin', 'Gethin', 'Rhian', 'Huw', 'Nansi', 'Iolo'],
}
