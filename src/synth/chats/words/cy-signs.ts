import type { ChatWords } from '../words.ts'

/** What signs sound like in Welsh. */
export const cySigns: ChatWords['signs'] = {
  'age-asked': [
    'faint ydi dy oed di', 'faint yw dy oed di', 'be di dy oed di', 'pa oed wyt ti', 'oed?', 'ga i ofyn faint ydi dy oed di',
    'pa flwyddyn gest ti dy eni', 'pa flwyddyn wyt ti yn yr ysgol', 'ti dros 13?', 'faint / ydi dy oed di gyda llaw',
    'ti\'n swnio\'n ifanc, faint ydi dy oed',
  ],
  'age-told': [
    '{age}', 'dwi\'n {age}', 'rwy\'n {age} oed', '{age} oed', 'fi\'n {age}', ['{age} a ti', 'age-asked'], 'bron yn {age}', 'dim ond {age}',
    'newydd droi\'n {age}',
  ],
  'adult-age-told': [
    'dwi\'n {adult}', 'rwy\'n {adult} oed', 'fi\'n {adult}, ydi hynna\'n iawn', '{adult}, bach yn hŷn na ti',
    'a deud y gwir dwi\'n {adult}', 'newydd droi\'n {adult}', 'paid â chwerthin ond dwi\'n {adult}', '{adult} oed, elli di drystio fi',
    'dwi\'n {adult} fy hun',
  ],
  'school-asked': [
    'i ba ysgol ti\'n mynd', 'pa ysgol wyt ti', 'lle ti\'n mynd i\'r ysgol', 'beth yw enw dy ysgol di', 'be di enw dy ysgol',
    'ti\'n mynd i {school}?', 'ac i ba / ysgol ti\'n mynd', 'nes di\'m deud pa ysgol ti ynddi', 'pa ysgol uwchradd',
  ],
  'home-asked': [
    'lle ti\'n byw', 'ble ti\'n byw', 'pa stryd ti\'n byw', 'be di dy gyfeiriad di', 'beth yw dy gyfeiriad', 'pa ran o\'r dre ti\'n byw',
    'gyrra dy leoliad i fi', 'pa ffordd ti\'n cerdded adre', 'ti\'n byw yn agos i {place}?', 'a lle / ti\'n byw', 'pa rif ydi\'r tŷ',
  ],
  'school-told': [
    'dwi\'n mynd i {school}', '{school}', 'fi yn {school}', '{school}, ma\'n boring', 'enw\'r ysgol ydi {school}',
    '{school} efo chwaer fi', 'dwi ym mlwyddyn 8 yn {school}', 'yn {school}, ti\'n nabod o?', 'i {school} dwi\'n mynd',
  ],
  'home-told': [
    'dwi\'n byw ar {street}', '{street}', 'wrth ymyl {street}', '14 {street}', 'ni\'n byw ar {street}', 'ar waelod {street}',
    'ma tŷ ni ar {street}', 'nathon ni symud i {street}', 'fflat ar {street}',
  ],
  'supervision-asked': [
    'ti ar ben dy hun?', 'wyt ti gartre ar ben dy hunan', 'oes rhywun efo ti', 'ydi dy rieni adra', 'pwy sy yn y tŷ efo ti',
    'oes rhywun yn checio dy ffôn di', 'ydi dy fam yn darllen dy negeseuon', 'pryd ma dy rieni\'n mynd i gysgu',
    'pryd ma dy dad adra o\'r gwaith', 'ydi drws dy stafell / ar gau',
  ],
  'secrecy-asked': [
    'paid â deud wrth neb', 'paid gweud wrth neb', 'rhyngot ti a fi ma hyn', 'ein cyfrinach ni ydi hon', 'paid â deud wrth dy fam',
    'dilea\'r sgwrs yma wedyn', 'dilea\'r negeseuon', 'paid â gadael i dy rieni weld hwn', 'paid sôn amdana i wrth dy ffrindia',
    'gaddo nei di\'m / deud wrth neb', 'does dim angen i neb wybod bo ni\'n siarad', 'ti\'n gallu cadw cyfrinach? neb i wybod amdana i',
  ],
  'flattery': [
    'ti mor aeddfed am dy oed', 'ti ddim fel y lleill o dy oed di', 'dim ond ti sy\'n deall fi',
    'dwi\'n gallu deud unrhyw beth wrthat ti, ti\'n sbesial', 'neb yn deall fi fel ti', 'ti\'n ymddangos lot hŷn',
    'dwi rioed di cwrdd â neb fel ti', 'ma gynnon ni gysylltiad arbennig', 'dwi\'n meddwl amdanat ti drwy\'r amser',
    'dydi dy rieni ddim yn gweld pa mor sbesial wyt ti',
  ],
  'gift-offered': [
    'alla i gael cerdyn rhodd i ti', 'bryna i\'r skin i ti am ddim', 'ti isio coins am ddim? na i yrru nhw', 'na i brynu ffôn newydd i ti',
    'na i roi credit ar dy ffôn di', 'be ti isio ar dy ben-blwydd, na i brynu fo', 'na i roi\'r battle pass i ti yn anrheg',
    'ma gen i headset sbâr, gei di o', 'na i dalu am dy docyn trên, anrheg gen i', 'dwi isio prynu rwbath neis i ti',
  ],
  'payment-offered': [
    'na i roi {money} i ti', 'alla i dalu {money} i ti', 'ti isio ennill {money}?', 'na i yrru {money} i dy gyfrif di',
    'gei di {money} os nei di o', 'deud bris a na i dalu', 'ti angen pres? na i roi {money}',
    ['{money} os ti\'n [asks for an image]', 'image-asked'], 'oes gen ti paypal? na i yrru {money}', 'dwi\'n talu\'n dda, {money} bob tro',
  ],
  'payment-sent': [
    'dwi di gyrru {money}', 'wedi danfon {money} i ti', 'sbia ar dy paypal, {money} gen i', 'dwi di talu ti\'n barod',
    'ma\'r pres wedi mynd', 'ma\'r {money} yn dy gyfrif di', 'dyna ni, {money} wedi gyrru', 'nes i dalu\'r {money} bore ma',
    'gest ti\'r {money} nes i yrru?',
  ],
  'platform-move': [
    'oes gen ti {app}', 'sgen ti {app}?', 'ty\'d ar {app}', 'dere ar {app}', 'adia fi ar {app}', '{app} fi ydi {handle}',
    'siarad efo fi ar {app}', 'rho dy rif i fi, na i decstio', 'awn ni ar {app} yn lle', 'dwi\'m yma\'n aml, / sgen ti {app}?',
    'sgwenna i {handle}@example.org', 'lawrlwytha {app} a ffeindia fi', 'be di dy {app} di',
  ],
  'image-asked': [
    'gyrra lun ohonat ti', 'danfon lun o dy hunan', 'ga i weld sut ti\'n edrych', 'gyrra selfie', 'sgen ti lunia o dy hun',
    'tro dy gamera ymlaen', 'galwad fideo? dwi isio gweld ti', '[asks for an image]', 'rwan [asks for an image]',
    'dwi isio gweld ti, / gyrra lun', 'dangos dy wyneb', 'llun?', 'tynna lun o dy hun i fi',
  ],
  'image-sent': [
    'dwi di gyrru fo', 'dyma lun ohona i', 'fi ydi hwn', 'dyma fi', 'wedi gyrru selfie i ti', 'ma\'r llun wedi mynd',
    'fel\'ma dwi\'n edrych', '[sends an image]', 'ok dwi di gyrru\'r llun', 'newydd ddanfon llun o fi',
  ],
  'threat': [
    'na i ddangos i bawb', '[threat to share]', 'na i ddeud wrth dy rieni', 'na i bostio fo i gyd',
    'dwi\'n gwbod lle ti\'n byw a na i ddod yna', ['gna fo neu [threat to share]', '~demand'],
    ['os ti\'n blocio fi [threat to share]', '~demand'], 'ma dy restr ffrindia gen i, gân nhw i gyd o', 'fyddi di\'n difaru',
    'os ti\'n gadael na i frifo fy hun', 'bydd dy ddosbarth di i gyd yn gweld o', 'bydd dy fam yn clywed gen i',
  ],
  'demand': [
    'rhaid i ti dalu {money} i fi', 'dwi isio {money} rwan', 'gna be dwi\'n ddeud',
    ['gyrra un arall neu [threat to share]', 'threat', '~image-asked'], 'rwan gyrra fwy', 'tala', 'rho dy gyfrinair i fi rwan',
    'ti mewn dyled o {money} i fi, tala', 'ffeindia {money}, dim ots gen i sut', ['tala {money} neu bydd pawb yn gweld', 'threat'],
    'gyrra god y cerdyn rhodd i fi rwan hyn',
  ],
  'deadline': [
    ['tala erbyn heno neu [threat to share]', 'threat', 'demand'], ['ma gen ti awr i dalu', 'demand'],
    ['ma gen ti tan {time} i yrru {money}', 'demand'], ['24 awr a dwi\'n postio fo', 'threat'],
    ['os na fydd y pres yma erbyn fory [threat to share]', 'threat', '~demand'], ['cyfle ola, 10 munud a bydd pawb yn gweld', 'threat'],
    ['dwi isio {money} erbyn {time}', 'demand'], ['5 munud neu [threat to share]', 'threat'],
    ['ti efo tan ddydd Gwener / i dalu', 'demand'],
  ],
  'meeting-proposed': [
    'gawn ni gwrdd', 'ti isio cyfarfod {day}', 'beth am gwrdd go iawn', 'dwi isio gweld ti go iawn', 'pryd ga i weld ti',
    'ty\'d draw i tŷ fi', 'na i bigo ti fyny {day}?', 'cyfarfod {day}, jyst ti a fi', 'fydda i yn dy ardal di {day}, ga i weld ti?',
    'be am i ni / gwrdd {day}', 'hoffwn i gyfarfod ti wyneb yn wyneb',
  ],
  'meeting-agreed': [
    'ok nawn ni gwrdd', 'ia alla i ddod', 'ok fydda i yna', 'iawn na i ddod', 'ie allwn ni gwrdd', 'ok ma {day} yn iawn',
    '{day} yn gweithio i fi', 'ok ond dim yn hir', 'ia ddo i',
  ],
  'meeting-arranged': [
    '{day} am {time}, wrth {place}', ['cwrdd â fi wrth {place} am {time}', 'meeting-proposed'], 'na i bigo ti fyny wrth {place} am {time}',
    'dwi di prynu dy docyn trên', 'felly {day} am {time}, / wrth {place}', '{place}, {time}, fydda i mewn car llwyd',
    ['fy nghyfeiriad i ydi 8 {street}, ty\'d am {time}', 'meeting-proposed'], 'dwi ar y ffordd, yna erbyn {time}',
    'dwi di bwcio\'r bws i ti {day}, cyrraedd am {time}',
  ],
  'refusal': [
    'na', 'dwi\'m isio', 'dim diolch', 'ella wedyn', 'ma mam yn checio ffôn fi', 'dim heddiw', 'nah', 'dwi ddim yn cael', 'na sori',
    'nes i ddeud na', 'dwn im, dwi\'m yn licio hynna', 'well gen i beidio', 'gawn ni siarad am rwbath arall', 'dim rwan', 'stopia ofyn',
  ],
  'distress-told': [
    'dwi\'m isio byw', 'dwi isio marw', 'ma gen i gymaint o ofn', 'plis stopia, fedra i ddim cymryd mwy', 'dwi methu stopio crio',
    'dwi isio brifo fy hun', '[says they feel very low]', 'dwi\'n casau mywyd, dwi isio diflannu', 'dwi ofn, dwi\'m yn gwbod be i neud',
    'does dim pwynt i ddim byd, dwi isio fo orffen',
  ],
  'other-children': [
    'dwi\'n siarad efo lot o ferched o dy oed di', 'ma plant eraill yn neud o i fi hefyd', 'oes gen ti ffrind sy isio ymuno',
    ['ty\'d â dy chwaer efo ti', '~meeting-proposed'], 'ma fy ffrind arall yn 12 a ma hi\'n neud o',
    'oes gen ti frawd bach? geith o ddod hefyd', 'gofyn i dy ffrindia os ydyn nhw isio ennill pres hefyd',
    'ma hogyn arall o dy ysgol di\'n siarad efo fi hefyd', 'adia dy ffrind gora, dwi isio cwrdd â hi',
  ],
  'child-access': [
    'dwi\'n hyfforddi\'r tîm dan 12', 'dwi\'n gwarchod plant gyda\'r nos', 'dwi\'n gweithio mewn ysgol gynradd',
    'ma gan gariad fi ddau o blant, ma nhw\'n byw efo fi', 'dwi\'n helpu yn y clwb ieuenctid', 'fi sy\'n gyrru\'r bws ysgol',
    'dwi\'n dysgu plant i nofio', 'dwi\'n edrych ar ôl fy nai wythnos yma, mae o\'n 8', 'dwi\'n rhoi gwersi gitâr / i blant',
  ],
  'sexual-message': [
    '[sexual message]', 'ok [sexual message]', '[sexual message] haha', 'wedyn [sexual message]', 'heno [sexual message]',
    '[sexual message] be ti\'n feddwl', 'hei / [sexual message]', 'swn i\'n [sexual message]',
  ],
}
