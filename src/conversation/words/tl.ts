import type { WordLists } from '../matcher.ts'
import { en } from './en.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `age.ts`). */
export const tl: WordLists = {
  classes: {
    goods: 'regalo|gift|coins|gems|diamonds|load|phone|cellphone|cp|iphone|headset|earphones|earbuds|airpods|sapatos|sneakers|gift card|voucher|skin|skins|battle pass|pass|ticket|tiket|pamasahe|console|tablet|kwintas|bracelet|hoodie|damit|surprise|package|parcel|bago|maganda|something|gcash load',
    you: 'ikaw|ka|mo|sayo|sau|sa iyo|kayo|nyo|niyo|kau|u|you|q',
    your: 'mo|iyong|nyo|niyo|inyo|inyong|iyo|sayong|ur|your|yong',
    parent: 'mama|nanay|inay|ina|mommy|mami|mamsh|nay|papa|tatay|itay|ama|daddy|tay|magulang|parents|parent|lola|lolo|tita|tito|pamilya|ermat|ermats|erpat|erpats|mudra|pudra|mom|dad|mother|father|guardian|stepdad|ninang|ninong|ate|kuya',
    anyone: 'kahit kanino|kahit sino|kaninuman|sinuman|kanino|iba|ibang tao|ibang|mga tao|tao|kaibigan|friends|friend|barkada|teacher|guro|titser|maam|sir|walang sinuman|wala|kapatid|anyone|nobody|someone',
    pic: 'pic|pics|picture|pictures|litrato|larawan|photo|photos|selfie|selfies|vid|vids|video|videos|retrato|pix|piktyur|piks',
    want: 'gusto|gsto|gus2|nais|bet|trip|want|gustong|gusto mong',
    going: 'gonna|mag|balak|plano|going to|babalak',
    send: 'send|padala|padalhan|ipadala|magpadala|isend|i send|magsend|mag send|sendan|sendin|pasend|pa send|share|ishare|ipakita|pakita|magpakita|bigyan|bigay|ibigay|sendmo|pakisend|patingin',
    day: 'ngayon|ngaun|mamaya|mmya|mamayang gabi|ngayong gabi|bukas|bkas|sa makalawa|lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|weekend|tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bukas ng gabi',
    school: 'school|skul|iskul|eskwela|eskwelahan|paaralan|skwela|college|hs|highschool|high school|elem|elementary|senior high|junior high|shs|jhs|klase',
    reveal: 'ipost|post|ipopost|ipapost|isend|isesend|send|ishare|share|isheshare|ikalat|ikakalat|kalat|ipakita|ipapakita|pakita|sabihin|sasabihin|sabihan|ikwento|ikukwento|ikukuwento|isumbong|isusumbong|sumbong|upload|iupload|iaupload|ilabas|ilalabas|ipadala|ipapadala|leak|ileak|ilileak|expose|tatawagan|tawagan',
    thing: 'ito|to|yan|yun|iyon|lahat|pic|pics|picture|pictures|litrato|video|videos|screenshots|screenshot|chat|convo|usapan|yung',
    crowd: 'nanay|mama|mommy|mom|tatay|papa|daddy|dad|magulang|parents|pamilya|family|kapatid|kaibigan|friends|barkada|kaklase|classmates|klase|school|teacher|contacts|followers|lahat|tao|internet|fb|facebook|group|ate|kuya|lola|kamaganak|online|everyone|eskwela',
  },
  numbers: {
    ...en.numbers, // many write English numbers
    siyam: 9, nuwebe: 9, nueve: 9, sampu: 10, diyes: 10, labingisa: 11, onse: 11, labindalawa: 12, dose: 12,
    labintatlo: 13, labingtatlo: 13, trese: 13, labingapat: 14, katorse: 14, labinlima: 15, labinglima: 15, kinse: 15, labinganim: 16,
    disisais: 16, diesiseis: 16, labimpito: 17, labingpito: 17, disisyete: 17, diesisiete: 17, labingwalo: 18, labinwalo: 18, disiotso: 18,
    disiocho: 18, labinsiyam: 19, labingsiyam: 19, disinuwebe: 19, dalawampu: 20, bente: 20, beinte: 20, bentesingko: 25, tatlumpu: 30,
    trenta: 30, treinta: 30, apatnapu: 40, kwarenta: 40, kuwarenta: 40, limampu: 50, singkwenta: 50,
  },
}
