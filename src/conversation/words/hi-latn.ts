import type { WordLists } from '../matcher.ts'
import { en } from './en.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `age.ts`). */
export const hiLatn: WordLists = {
  classes: {
    goods: 'gift|tohfa|coins|coin|gems|diamond|diamonds|recharge|topup|top up|phone|mobile|iphone|headphone|headphones|headset|earphone|earphones|earbuds|airpods|joote|jute|shoes|card|gift card|voucher|skin|skins|pass|battle pass|ticket|console|tablet|kapde|surprise|parcel|ghadi|dress|uc',
    you: 'tum|tu|aap|ap|tujhe|tuje|tumhe|tumhein|tmhe|aapko|apko|tumko|tujhko|tumse|tujhse|aapse|tm|tmko',
    your: 'tumhara|tumhari|tumhare|tmhara|tmhari|tmhare|tera|teri|tere|aapka|aapki|aapke|apka|apki|apke|apna|apni|apne',
    parent: 'mummy|mumy|mammi|mammy|mumma|mamma|maa|ma|mom|mum|ammi|amma|papa|pappa|pitaji|baap|abbu|dad|daddy|mummy papa|maa baap|parents|gharwale|gharwalo|gharwalon|ghar wale|ghar walo|ghar walon|family|dadi|dada|nani|nana|sautele papa|parivar',
    anyone: 'kisi|kisi ko|kisiko|kisi se|kisise|koi|koi bhi|log|logo|logon|dusro|doosron|dost|dosto|doston|teacher|teachers|sir|madam|maam|bhai|behen|behan|friend|friends|frnd|frnds|kisi bhi',
    pic: 'photo|photos|foto|fotu|tasveer|tasvir|pic|pics|picture|pik|selfie|selfi|video|vdo|videos|vid|dp',
    want: 'chahta|chahti|chahte|chahiye|chaiye|chahie|chahogi|chahoge|chahunga|chahungi|chahu|mann|man|chaahiye',
    going: 'jaa raha|ja raha|ja rahi|ja rha|ja rhi|wala|wali|wale|karunga|karungi',
    send: 'bhej|bhejo|bhejna|bhejiye|bhejogi|bhejoge|bhejde|bhejdo|bejo|bhjo|bhejega|bhejegi|dikha|dikhao|dikhana|dikhade|dikhado|dikhaogi|do|de|dena|dedo|send|share|bhejie',
    day: 'aaj|aj|aaj raat|aaj rat|kal|parso|parson|somwar|mangalwar|budhwar|guruwar|shukrawar|shaniwar|raviwar|itwar|sunday|saturday|monday|weekend|kal raat|sham ko|shaam ko|raat ko|tonight|tomorrow',
    school: 'school|skool|skul|iskool|college|clg|vidyalaya|coaching|tution|tuition|class',
    reveal: 'bhej|bhejunga|bhejungi|bhejdunga|bhejdungi|bhejne|dikha|dikhaunga|dikhaungi|dikhadunga|dikhane|daal|dal|daldunga|dalunga|daalunga|post|share|upload|viral|bata|bataunga|bataungi|batadunga|batadungi|batane|bol|bolunga|boldunga|faila|phaila|failaunga|leak|forward|send',
    thing: 'ye|yeh|yah|wo|woh|isko|ise|use|usko|sab|sabkuch|photo|photos|pic|pics|tasveer|tasveere|video|videos|screenshot|screenshots|chat|chats|baat',
    crowd: 'mummy|mumma|maa|mom|papa|dad|pita|parents|gharwalo|gharwalon|gharwale|family|parivar|dosto|doston|dost|friends|frnds|bhai|behen|behan|class|school|teacher|sabko|sab|sabhi|logo|logon|log|internet|followers|contacts|rishtedaro|rishtedaron|group|duniya|ghar|insta|classmates',
  },
  numbers: {
    ...en.numbers, // many write English numbers
    nau: 9, nao: 9, das: 10, dus: 10, gyarah: 11, gyara: 11, gyaarah: 11, barah: 12, baarah: 12, bara: 12, terah: 13,
    chaudah: 14, chauda: 14, choudah: 14, pandrah: 15, pandra: 15, pandhrah: 15, solah: 16, sola: 16, solaah: 16, satrah: 17, satra: 17,
    satrha: 17, atharah: 18, athara: 18, attharah: 18, athra: 18, unnis: 19, unnees: 19, unis: 19, bees: 20, bis: 20, bish: 20, ikkis: 21,
    ikkees: 21, bais: 22, baees: 22, teis: 23, teees: 23, chaubis: 24, chaubees: 24, pachis: 25, pachees: 25, pacchis: 25, chabbis: 26,
    chhabbis: 26, sattais: 27, atthais: 28, athais: 28, untis: 29, tees: 30, tis: 30, battis: 32, paintis: 35, chalis: 40, chalees: 40,
    paintalis: 45, pachas: 50, pachaas: 50,
  },
}
