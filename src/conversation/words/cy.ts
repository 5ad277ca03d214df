import type { WordLists } from '../matcher.ts'
import { en } from './en.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `age.ts`). */
export const cy: WordLists = {
  classes: {
    goods: 'anrheg|anrhegion|presant|arian gem|ceiniogau|geiniogau|credit|gredyd|ffon|ffon newydd|iphone|headset|clustffonau|trainers|sgidia|esgidiau|taleb|skin|skins|battle pass|gemau|tocyn|docyn|tocyn tren|docyn tren|consol|tabled|rwbath neis|rhywbeth neis|rhywbeth bach|rwbath bach|rwbath|syrpreis|parsel|dillad',
    you: 'ti|di|chi|chdi|titha|chithau|chditha|tithau',
    your: 'dy|eich|ych|dych|d',
    parent: 'mam|fam|mham|dad|tad|dad|nhad|rhieni|mami|dadi|mamau|rieni|rienin|rhienin|teulu|theulu|nain|taid|mamgu|nhaid|gwarcheidwad|llystad|llysfam|mum|mom',
    anyone: 'neb|unrhyw un|unrhywun|rhywun|pobl|bobl|pawb|bawb|ffrindiau|ffrind|athro|athrawes|athrawon|nebun',
    pic: 'llun|lluniau|lun|luniau|hunlun|hunluniau|selfie|selfies|pic|pics|ffoto|ffotos|fideo|fideos',
    want: 'eisiau|isio|ishe|isie|moyn|moen|isho|am|hoffi',
    going: 'mynd i|myn i|fynd i|am',
    send: 'anfon|anfona|anfonwch|hala|gyrra|gyrru|danfon|ddanfon|rho|rhanna|dangos|dangosa|yrru|halwch|sendia|sendio',
    day: 'heddiw|heno|yfory|fory|dydd llun|dydd mawrth|dydd mercher|dydd iau|dydd gwener|dydd sadwrn|dydd sul|nos wener|nos sadwrn|nos sul|penwythnos|drennydd|wythnos nesaf',
    school: 'ysgol|ysgolion|hysgol|coleg|goleg|ysgol gynradd|ysgol uwchradd|ysgol gyfun',
    reveal: 'anfon|anfona|anfonaf|hala|hela|dangos|dangosa|ddangos|rhannu|rannu|rhanna|postio|bostio|phostio|gyhoeddi|cyhoeddi|ddweud|dweud|gweud|weud|roi|rhoi|yrru|gyrru|lwytho|ffonio',
    thing: 'o|e|fo|hwn|hyn|hwnna|hynny|nhw|popeth|bopeth|cwbl|llun|lluniau|luniau|lun|fideo|fideos|negeseuon|sgrinluniau|sgwrs|pob',
    crowd: 'mam|fam|mham|dad|tad|nhad|rieni|rhieni|teulu|theulu|ffrindiau|ffrind|dosbarth|ddosbarth|ysgol|pawb|bawb|brawd|frawd|chwaer|dilynwyr|ddilynwyr|cysylltiadau|gysylltiadau|athro|athrawes|athrawon|rhyngrwyd|byd|grwp|insta|facebook',
  },
  numbers: {
    ...en.numbers, // many write English numbers
    un: 1, dau: 2, dwy: 2, ddau: 2, tri: 3, dri: 3, tair: 3, dair: 3, pedwar: 4, bedwar: 4, pedair: 4, bedair: 4, pump: 5, chwech: 6, saith: 7,
    wyth: 8, naw: 9, deg: 10, ddeg: 10,
    unarddeg: 11, deuddeg: 12, ddeuddeg: 12, triarddeg: 13, tairarddeg: 13, pedwararddeg: 14, pedairarddeg: 14,
    bedairarddeg: 14, pymtheg: 15, bymtheg: 15, unarbymtheg: 16, dauarbymtheg: 17, dwyarbymtheg: 17, deunaw: 18, ddeunaw: 18, ugain: 20,
    trideg: 30, pedwardeg: 40, deugain: 40, ddeugain: 40, pumdeg: 50, hannercant: 50,
  },
}
