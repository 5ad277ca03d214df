import type { ChatWords } from '../words.ts'

/** Hindi in Latin letters of the third corpus. */
export const hiLatn: ChatWords = {
  language: 'hi-Latn',
  slots: {
    age: ['11', '12', '13', '14', 'terah'],
    adult: ['21', '26', '32', '40'],
    school: ['Saraswati Vidya Mandir', 'Green Fields Public School', 'Kendriya Vidyalaya no 3', 'Little Lotus School'],
    street: ['Gulmohar Colony', 'Nehru Gali', 'Sector 14', 'Purani Mandi'],
    place: ['metro station', 'park ke gate', 'mall', 'bus stand'],
    time: ['5 baje', 'saade teen baje', '4:30', 'shaam 6 baje'],
    day: ['kal', 'shanivar ko', 'sunday ko', 'parso'],
    money: ['500 rupaye', '2000 rs', '₹1500', 'paanch hazaar'],
    app: ['Telegram', 'Signal', 'WhatsApp', 'Insta'],
    handle: ['neel.patang7', 'chand_46', 'rv.sharp', 'toofan88'],
    game: ['Free Fire', 'BGMI', 'Ludo', 'Minecraft'],
    name: ['Anaya', 'Vihaan', 'Kavya', 'Arjun'],
    food: ['momos', 'pizza', 'chowmein', 'ice cream'],
  },
  signs: {
    'age-asked': [
      'tumhari umar kya hai?', 'kitne saal ke ho', 'age kya h teri', 'kaunsi class me ho, 6th?', 'mujhe lagta hai {age} ki ho, sahi?',
    ],
    'age-told': ['{age}', 'main {age} saal ki hu', 'pichle mahine {age} ka hua', '{age} saal'],
    'adult-age-told': ['main {adult} saal ka hu', 'meri age {adult} hai', 'thoda bada hu tumse, {adult}'],
    'school-asked': [
      'kaunse school me padhte ho?', 'school ka naam kya hai', 'ye uniform kis school ki hai', 'tum KV wale ho ya dusre wale',
    ],
    'home-asked': [
      'kahan rehte ho?', 'tumhara address kya hai', 'kis side rehti ho, kaunsi gali', 'ghar jane ke liye kaunse stop pe utarte ho',
    ],
    'school-told': ['main {school} me padhta hu', '{school}', '7th me, {school}'],
    'home-told': ['main {street} me rehti hu', '{street}, mandir ke paas', 'hamara ghar {street} me hai'],
    'supervision-asked': [
      'ghar pe akeli ho?', 'abhi koi saath me hai kya', 'mummy tumhara phone check karti hai?', 'ghar wale kab sote hai',
      'room ka darwaza band hai?',
    ],
    'secrecy-asked': [
      'mummy ko mat batana', 'ye hamara secret hai', 'chat delete kar do', 'kisi ko bhi mat batana',
      'koi puche to bolna school ka dost hai',
      'bhaiya ke saamne mera zikr bhi nahi hona chahiye', 'disappearing wala mode laga do, kuch bachega hi nahi',
    ],
    flattery: [
      'tum apni umar se zyada samajhdar ho', 'tum baaki sab jaisi nahi ho', 'sirf tum hi mujhe samajhti ho',
      'itni pyari smile hai, akele kyu baithi ho',
    ],
    'gift-offered': [
      'main tumhe naya phone dila dunga', 'diamonds chahiye? main de dunga', 'bolo kaunse shoes pasand hai, ghar aa jayenge',
      'recharge karwa deta hu, meri taraf se',
    ],
    'payment-offered': [
      'main tumhe {money} dunga', '{money} de sakta hu agar chaho', 'tumhare liye {money} rakhe hai', 'ek minute ke {money}',
    ],
    'payment-sent': ['paise bhej diye', 'abhi {money} paytm kiye', '{money} chale gaye, check karo', 'payment kar di'],
    'platform-move': [
      '{app} pe add karo, {handle}', '{app} hai kya? wahan baat karte hai', '{app} pe aao', 'chalo {app} pe chat karte hai',
      'ye app hang hota rehta hai, {app} pe dhund lo mujhe',
      '{app} pe kya naam hai tumhara', 'likh lo {handle}, {app} pe, wahin se hi bolna',
    ],
    'image-asked': [
      'apni photo bhejo', 'ek selfie bhejo na', 'camera on karo', '[asks for an image] please',
      'chehra kab dikhaogi apna',
      'maine apni dikha di, ab tumhari baari', 'chhoti si video call, bas chehra dekhna hai',
    ],
    'image-sent': ['maine apni photo bhej di', 'ye main hu', 'lo abhi khichi apni', 'meri pic mili kya?'],
    threat: [
      'main ye tumhare sab dosto ko bhej dunga', 'tumhare papa ko sab bata dunga', 'mujhe pata hai tum kahan rehti ho, aa jaunga',
      '[threat to share] mazaak nahi hai',
      'ek click aur kal poore mohalle ko pata chal jayega', 'tuition wale sir ko dikhau kya ye / number hai mere paas',
      'block kiya to khud ko kuch kar lunga, zimmedar tum hogi', 'dekhte hai class wale kya bolte hai jab group me aayega',
    ],
    demand: [
      'abhi {money} bhejo', 'jo bolu wo karna padega', ['ek aur photo bhejo warna post kar dunga', 'image-asked', 'threat'],
      'mujhe {money} do',
      'to {money}, ab koi bahana nahi', 'kahin se bhi lao, chacha se udhaar lo, par {money} chahiye hi chahiye',
      'offline mat jana, jab likhu tab jawab do',
    ],
    deadline: ['{time} tak ka time hai', 'ek ghanta hai tumhare paas', 'aaj raat. kal nahi', 'time nikal raha hai, {time} ke baad khatam'],
    'meeting-proposed': [
      '{day} milte hai?', 'hume real me milna chahiye', '{day} mujhse milogi kya', '{day} {food} khilane le chalta hu, sirf hum dono',
      '{day} kaam se tumhari taraf aa raha hu, hi bol sakta hu', '{day} bike pe ghumane le chalu?',
    ],
    'meeting-agreed': ['ok milte hai', 'haan main aaungi', 'theek hai pahunch jaunga', 'haan mil lenge'],
    'meeting-arranged': [
      '{place} pe {time} milo', '{place}, {time}, grey gaadi me rahunga', 'to {day} {time} {place} pe',
      'ticket le li hai, {time} {place} pe milunga',
    ],
    refusal: [
      'nahi mujhe nahi karna', 'baad me dekhte hai', 'mummy phone check karti hai', 'allowed nahi hai', 'please baar baar mat pucho',
      'hmm pata nahi ajeeb lag raha', 'abhi nahi, bahut homework hai', 'rehne do',
    ],
    'distress-told': [
      'mujhe bahut dar lag raha hai', 'rona ruk nahi raha', 'mujhe ab jeena nahi hai',
      'haath kaanp rahe hai, kisi ko bata bhi nahi sakti',
    ],
    'other-children': [
      'tumhari age ki aur ladkiya bhi karti hai', 'apni dost ko bhi lao', 'chhote bhai ka account hai? usko bhi add karo',
      '5th ke ek ladke ne pichle hafte kiya, kuch nahi hua',
    ],
    'child-access': [
      'main under 12 ko coaching deta hu', 'weekend pe bachche sambhalta hu', 'school van chalata hu',
      'meri gf ke bachche mere yahan sote hai',
    ],
    'sexual-message': ['[sexual message]', 'suno [sexual message]', '[sexual message] kya bolti ho'],
  },
  insist: ['arre please', 'mere liye na', 'aise mat karo', 'isme kya hai', 'kyu nahi'],
  agree: ['ok', 'thik h', 'haan', 'acha', 'jaisa tum bolo'],
  talk: [
    ['kya kar rahe ho', 'video dekh raha'], ['din kaisa tha', 'lamba, do maths period'], ['{game} khelte ho?', 'haan par kharab'],
    ['koi pet hai?', 'do billi'],
    ['gaane kaunse sunte ho', 'sab'], ['match dekha?', 'sirf second innings'], ['baarish ho rahi hai kya', 'subah se'],
    ['fav khana?', '{food}'],
    ['hobby?', 'tabla'], ['padhai kaisi chal rahi', 'mat pucho'], ['nayi movie dekhi', 'nahi, achi hai?'],
  ],
  fillers: [
    'haha', 'hmm', 'lol sach', 'ruko ghanti baji', 'class khatam hi nahi hoti', 'battery 4%', 'neend aa rahi', 'phir se {food}', 'mast',
    'kya', 'bus phir late',
  ],
  hello: ['hi', 'hello', 'namaste', 'oye', 'kaise ho'],
  bye: ['good night', 'chalta hu', 'baad me baat karte hai', 'khana lag gaya, bye', 'bye bye'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Khana khaya? Fridge me dal hai'], [1, 'ha'], [0, 'Bhaiya aa gaya?'], [1, 'nahi cricket khel raha'],
      [0, 'Peeche ka taala laga do, main {time} niklungi'], [1, 'ok mummy'],
      [0, 'School wali chitthi ki photo bhej do'], [1, 'table pe rakhi hai'],
    ] },
    { kind: 'coach', lines: [
      [0, 'Sunday sab {place} pe, {time}'], [1, 'mera cousin dekhne aa sakta hai?'], [0, 'Bilkul, family bhi aaye'], [2, 'neeli jersey?'],
      [0, 'Haan. Aur 50 rs Sunita maam ko'],
      [2, 'ok sir'], [0, 'Pichle hafte kya catch pakda'], [2, 'thanks sir'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'geography ki worksheet kiske paas hai'], [1, 'mere'], [0, 'page 2 ki photo plsss'], [1, 'class folder me hai'],
      [2, '{day} submit karni hai'], [0, 'noo'], [1, 'lunch me library me karte hai'], [2, 'done'],
    ] },
    { kind: 'trade', lines: [
      [0, 'gold crate ke badle apna wolf dega {game} me'], [1, '200 coins aur'], [0, '150'], [1, 'ok pehle tu'],
      [0, 'nahi trade window se'], [1, 'sahi hai'], [0, 'ho gaya, gg'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Namaste, cycle abhi hai?'], [1, 'Haan, {money}'], [0, 'Chain ki ek photo bhejenge?'], [1, 'Shaam ko'],
      [0, '{day} le sakta hu?'], [1, '{time} theek rahega'], [0, 'Cash?'], [1, 'Chalega'],
    ] },
    { kind: 'joke', lines: [
      [0, 'tune phir mera pen liya na'], [1, 'kaunsa pen'], [0, 'ab adalat me milenge'], [1, 'haha vakeel kaun'],
      [0, 'meri billi, wo kabhi case nahi haarti'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'hi main {name}, 7B me nayi'], [1, 'welcome'], [1, 'kitne saal ki ho', 'age-asked'], [0, '{age}', 'age-told'],
      [2, 'cool, room 14'], [0, 'thanks'],
    ] },
  ],
  names: ['Anaya', 'Vihaan', 'Kavya', 'Arjun', 'Sunita', 'Mahesh', 'Riya', 'Kabir', 'Pooja', 'Dev'],
}
