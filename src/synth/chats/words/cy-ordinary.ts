import type { Ordinary } from '../words.ts'

/** Ordinary talk in Welsh that words alone could mistake. */
export const cyOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'ti ar ben dy hun cariad? dwi ar y ffordd adra'], [1, 'yndw mam, ma dad yn gwaith'], [0, 'pryd ma\'r ysgol yn gorffen {day}'],
    [1, '{time}'], [0, 'na i bigo ti fyny wrth y giât'], [1, 'iawn mam'], [0, 'caru ti'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Lle wyt ti?'], [1, 'tŷ {name}'], [0, 'Ydi ei mam hi yna?'], [1, 'yndi ma hi\'n neud {food}'],
    [0, 'Bydd dad yn dy nôl di am {time}.'], [1, 'ga i aros yn hirach plis'], [0, 'Na, ma gen ti ddeintydd {day}.'], [1, 'iawn ta'],
  ] },
  { kind: 'parent', lines: [
    [0, 'ffôn i ffwrdd mewn 10 munud, gwely'], [1, 'un gêm arall dad'], [0, '10 munud neu dim {game} fory'], [1, 'ok ok'],
    [0, 'gyrra lun o dy stafell, ydi hi\'n daclus?'], [1, 'ym fory'], [0, 'nos da'],
  ] },
  { kind: 'family', lines: [
    [0, 'Be wyt ti isio ar dy ben-blwydd? Neith Nain brynu fo'], [1, 'gêm {game} plis nain'], [0, 'Iawn. Wela i di dydd Sul i ginio'],
    [1, 'diolch!!'], [0, 'Cofia fi at dy frawd'],
  ] },
  { kind: 'family', lines: [
    [0, 'paid deud wrth mam, dwi\'n neud brecwast iddi dydd Sul'], [1, 'ga i helpu'], [0, 'cei ond ma\'n gyfrinach'],
    [1, 'na i ddim deud'], [0, 'ti\'n prynu bloda, dwi\'n talu'], [1, 'deal'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Prynhawn da. Dydi dy waith cartref ddim wedi cyrraedd. Popeth yn iawn?'], [1, 'sori miss nes i anghofio'],
    [0, 'Erbyn dydd Gwener plis, neu bydd yn cyfri yn erbyn dy farc.'], [1, 'iawn miss'],
    [0, 'Anfona lun o dudalen 12 pan fydd yn barod.'], [1, 'ok'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Ymarfer wedi symud i {day} am {time} wrth {place}. Pwy sy\'n dod?'], [1, 'fi'], [2, 'a fi'],
    [0, 'Dewch â\'r ddau grys, llun tîm wedyn.'], [1, 'iawn'], [0, 'Gôl wych dydd Sadwrn, ti\'n arbennig efo\'r droed chwith'],
    [1, 'haha diolch'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ti\'n dod draw ar ôl ysgol?'], [1, 'ydi dy rieni adra? rhaid fi ofyn'], [0, 'ma mam yma tan {time}'], [1, 'ma mam yn deud iawn'],
    [0, 'gawn ni chwara {game}'], [1, 'ies'],
  ] },
  { kind: 'friends', lines: [
    [0, 'sinema {day}?'], [1, 'pwy arall'], [0, 'pawb o\'r dosbarth, {name} a nhw'], [1, 'ok cwrdd wrth {place} am {time}'],
    [0, 'dere â popcorn'], [1, 'wrth gwrs'],
  ] },
  { kind: 'homework', lines: [
    [0, 'nei di yrru llun o\'r gwaith maths'], [1, 'pa dudalen'], [0, '34'], [1, 'dyma fo'], [0, 'diolch, ti di achub fi'],
    [1, 'be gest ti i 5'], [0, '12'], [1, 'ges i 13 hmm'],
  ] },
  { kind: 'homework', lines: [
    [0, 'ti di cael y prawf yn barod?'], [1, 'do bore ma'], [0, 'be oedd ynddo fo'], [1, 'paid deud wrth neb ond ffracsiyna i gyd'],
    [0, 'dwi\'n gaddo'], [1, 'dilea hwn neu eith miss yn wallgo lol'], [0, 'haha ok'],
  ] },
  { kind: 'party', lines: [
    [0, 'parti syrpreis i {name} {day} am {time}'], [1, 'iei'], [0, 'peidiwch â deud wrthi, cyfrinach!!'], [2, 'lle'],
    [0, 'tŷ ni, ma mam a dad yn neud {food}'], [2, 'pawb i roi 5 punt at yr anrheg?'], [1, 'iawn'],
  ] },
  { kind: 'trade', lines: [
    [0, 'gwerthu cleddyf rhew 400 gem'], [1, 'rhy ddrud, 300'], [0, '350 a ti bia fo'], [1, 'ok adia fi, {handle}'],
    [0, 'trade wedi mynd'], [1, 'di cael o diolch'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Helo, ydi\'r beic dal ar werth?'], [1, 'Ydi, {money}.'], [0, 'Allwch chi yrru llun o\'r olwyn gefn?'], [1, 'Wrth gwrs.'],
    [0, 'Be ydi\'ch cyfeiriad? Alla i ddod {day}.'], [1, '14 {street}, ar ôl {time}.'], [0, 'Gwych, dof ag arian parod.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Hoffwn archebu dwy lamp. Faint ydi\'r cludiant?'], [1, 'Am ddim. I ba gyfeiriad?'], [0, '5 {street}'],
    [1, 'Ysgrifennwch at archebion@example.org am yr anfoneb.'], [0, 'Dwi wedi talu {money} trwy\'r banc.'],
    [1, 'Diolch, bydd yn mynd {day}.'],
  ] },
  { kind: 'joke', lines: [
    [0, 'rho mhensel i nôl neu...'], [1, 'neu be'], [0, 'neu na i ddeud wrth bawb bo ti\'n licio pîn-afal ar pizza'],
    [1, 'naaa rwbath ond hynna'], [0, 'ti di cael rhybudd haha'], [1, 'dwi\'n marw chwerthin'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 'lwcus'], [0, 'gêm arall? na i guro ti tro nesa'], [1, 'na i chwalu ti'],
    [0, 'dwi\'n mynd i ffeindio dy gastell di a llosgi fo'], [1, 'ma gen ti 5 munud i ildio lol'], [0, 'byth'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'naethon ni ddiogelwch ar-lein yn yr ysgol heddiw'], [1, 'a ni'],
    [0, 'os ydi rhywun diarth yn deud "paid â deud wrth dy rieni", rhaid deud'],
    [1, 'a byth gyrru llun i rywun sy\'n gofyn "faint ydi dy oed di"'], [0, 'gathon ni daflen'], [1, 'dwi di colli un fi haha'],
  ] },
  { kind: 'praise', lines: [
    [0, 'ti nath y llun yna? anhygoel'], [1, 'ia gymrodd ddau ddiwrnod'], [0, 'ti mor dalentog, nei di dynnu llun o\'r ci?'],
    [1, 'gyrra lun ohono fo'], [0, 'dyma fo'], [1, 'ciwt, ok'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'oes gan rywun yr eirfa Ffrangeg'], [1, 'na'], [2, 'na i yrru llun o\'r dudalen'], [0, 'diolchh'],
    [3, 'ma grŵp newydd y dosbarth ar {app}, ymunwch'], [1, 'linc?'], [3, 'yn yr e-bost o\'r ysgol'], [2, 'dwi mewn'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Mae eich apwyntiad yn y ddeintyddfa {day} am {time}. Atebwch IE i gadarnhau.'], [1, 'IE'],
    [0, 'Rhaid i blant dan 16 ddod gydag oedolyn.'], [1, 'Mae fy mab yn 12, dof i gydag o.'], [0, 'Perffaith.'],
  ] },
  { kind: 'work', lines: [
    [0, 'Fedri di yrru\'r adroddiad erbyn {time}?'], [1, 'Bron â gorffen, hanner awr.'],
    [0, 'Mae\'r cwsmer yn aros, rhaid iddo fynd heddiw.'], [1, 'Gei di o.'], [0, 'Cinio {day}?'], [1, 'Ia, iawn.'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ti\'n 12 neu 13 rwan?', 'age-asked'], [1, '13 ers dydd Sul!', 'age-told'], [0, 'pen-blwydd hapus hwyr'],
    [1, 'diolch, dan ni\'n mynd i fowlio efo\'r dosbarth {day}, ti\'n dod?'], [0, 'yndw!!'],
  ] },
  { kind: 'parent', lines: [
    [0, 'dad nei di yrru pres cinio'], [1, 'Faint?'], [0, '£5'], [1, 'Dwi di gyrru £10. Y gweddill at y bws.'], [0, 'diolchhh'],
    [1, 'Adra erbyn chwech, ma Nain yn dod'], [0, 'ok'],
  ] },
  { kind: 'family', lines: [
    [0, 'ti adra?'], [1, 'yndw'], [0, 'ydi mam yna?'], [1, 'na, siopa tan {time}'], [0, 'ei di â\'r ci am dro'], [1, 'wedi neud'],
    [0, 'seren. nes i brynu hwdi i ti yn y sêl'], [1, 'wir? diolch!!'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Cofiwch: trip ysgol {day}. Cwrdd wrth {place} am {time}.'], [1, 'syr oes angen pres?'],
    [0, 'Deg punt ar y mwyaf, a phecyn bwyd.'], [2, 'gawn ni ddod â ffôn'], [0, 'Cewch, yn y bag. Eich rhieni i lofnodi\'r ffurflen.'],
    [2, 'iawn'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Helo, yr hyfforddwr sy yma. All {name} chwarae {day}?'], [1, 'Helo, ei mam hi sy yma. Gall.'], [0, 'Gwych, {time} wrth {place}'],
    [1, 'Oes angen lifft adra?'], [0, 'Na, bydd y bws yn dod nôl i\'r ysgol'], [1, 'Perffaith, diolch'],
  ] },
  { kind: 'party', lines: [
    [0, 'ydi dy rieni adra dydd Sadwrn?'], [1, 'yndyn pam'], [0, 'ar gyfer y sleepover, ma mam isio siarad efo dy fam'],
    [1, 'ok na i roi ei rhif hi'], [0, 'ddo i â {game}?'], [1, 'a sach gysgu'],
  ] },
  { kind: 'trade', lines: [
    [0, 'ydi\'r skin draig dal gen ti'], [1, 'yndi, {money}'], [0, 'ga i weld screenshot'], [1, 'aros'],
    [0, 'ok na i dalu {money} efo paypal'], [1, 'iawn'], [0, 'wedi talu, sbia'],
  ] },
  { kind: 'game', lines: [
    [0, 'angen un arall i\'r raid'], [1, 'pa lefel'], [0, '13 i fyny'], [1, 'dwi\'n 15 efo bwa'], [0, 'neis ymuna'],
    [1, 'na i chwalu nhw i gyd'], [0, 'i\'r chwith'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Annwyl rieni, wythnos nesaf byddwn yn trafod diogelwch ar-lein.'], [1, 'Diolch. Beth fydd dan sylw?'],
    [0, 'Arwyddion fel "ein cyfrinach ni ydi hon", anrhegion gan bobl ddiarth, neu "gyrra lun neu na i ddeud wrth bawb".'],
    [1, 'Defnyddiol iawn.'], [2, 'Diolch'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'faint ydi oed dy gi di'], [1, '13 mewn blynyddoedd ci haha'], [2, 'na, mae hi\'n 3'], [0, 'ciwt'],
    [1, 'pwy sy\'n pobi i\'r ffair'], [2, 'fi, {food}'],
  ] },
  { kind: 'homework', lines: [
    [0, 'i\'r prosiect rhaid gofyn i bobl eu hoed a sut ma nhw\'n mynd i\'r ysgol'], [1, 'arolwg?'], [0, 'ia 20 o bobl'],
    [1, 'na i stryd ni'], [0, 'erbyn dydd Gwener'], [1, 'na i\'r graff'],
  ] },
  { kind: 'friends', lines: [
    [0, 'gyrra selfie efo\'r sbectol newydd', 'image-asked'], [1, 'byth, dwi\'n edrych fel tylluan', 'refusal'],
    [0, 'haha ma tylluanod yn cŵl'], [1, 'gei di weld dydd Llun yn y dosbarth'], [0, 'ok tylluan'],
  ] },
]
