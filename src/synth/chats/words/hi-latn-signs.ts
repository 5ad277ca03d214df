import type { ChatWords } from '../words.ts'

/** What signs sound like in Hindi, in Latin letters. */
export const hiLatnSigns: ChatWords['signs'] = {
  'age-asked': [
    'kitne saal ke ho', 'umar kya hai', 'age kya hai', 'age?', 'tumhari age kitni hai', 'kitne saal ki ho tum', 'kitne / saal ke ho waise',
    'kya main age puch sakta hu', 'kaunsi class me ho', 'konsi class mein padhti ho', 'kis saal me paida hue',
    'janam kab ka hai, kaunsa saal', '13 ke ho gaye kya', 'chote lagte ho, kitne saal ke ho', 'birthday kab hai kaunsa year',
    'tumhari umra kitni h',
  ],
  'age-told': [
    '{age}', ['{age} aur tum', 'age-asked'], 'main {age} saal ka hu', '{age} saal ki', '{age} ki hu', 'mai {age} ka', 'sirf {age}',
    '{age} kyu', 'abhi {age} ka hua', '{age} hone wala hai', 'sunday ko {age} ki ho jaungi', 'meri age {age} hai',
    ['{age} saal, aap?', 'age-asked'], 'i am {age}',
  ],
  'adult-age-told': [
    'main {adult} saal ka hu', '{adult} ka hu', '{adult}, problem toh nahi?', 'meri age {adult} hai', 'tumse thoda bada hu, {adult}',
    'sach bolu toh {adult} ka hu', 'abhi {adult} ka hua', 'hasna mat par main {adult} ka hu', '{adult} saal ka hu, mujhpe bharosa karo',
    'mai toh {adult} ka hu', '{adult} ka hu par dil se bacha hu',
  ],
  'school-asked': [
    'kaunse school me padhte ho', 'konsa school hai tumhara', 'school ka naam kya hai', 'kaha padhti ho', 'which school me ho',
    '{school} me ho kya', 'aur tum / kis school mein ho', 'tumhara school wo bada wala hai kya', 'kabhi bataya nahi kaunse school me ho',
    'ye uniform kis school ki hai tumhari', 'batao na school kaunsa',
  ],
  'home-asked': [
    'kaha rehte ho', 'kahan rehti ho', 'ghar kaha hai', 'address kya hai tumhara', 'kaunsi gali mein rehte ho', 'apni location bhejo',
    'kis colony me rehte ho', 'ghar kaise jaate ho school se', '{street} ke paas rehte ho kya', 'exactly / kaha rehte ho',
    'ghar ka number kya hai', 'live location bhej do', 'kaunsi bus se ghar jaati ho', 'area kaunsa hai tumhara',
  ],
  'school-told': [
    '{school} me', '{school}', 'main {school} me padhta hu', '{school} mein hu', 'mera school {school} hai', '{school}, bahut boring',
    '{school} me didi ke saath', '8th me hu {school} mein', 'naam hai {school}', '{school} pata hai?', 'abhi {school} join kiya',
  ],
  'home-told': [
    '{street} me', '{street}', 'main {street} me rehta hu', '{street} ke paas', 'ghar {street} mein hai', '{street} makan number 14',
    '{street} dukan ke bagal me', 'hum {street} shift hue', '{street} ke end me', '{street} me rehti hu', 'flat hai {street} me',
  ],
  'supervision-asked': [
    'akele ho kya', 'ghar pe akeli ho?', 'koi hai tumhare saath', 'mummy papa ghar pe hai?', 'ghar pe kaun hai',
    'mummy phone check karti hai kya', 'tumhare messages koi padhta hai', 'mummy papa kitne baje sote hai', 'papa office se kab aate hai',
    'abhi akele baithe ho?', 'room me / koi hai kya', 'darwaza band hai?', 'mummy paas me hai kya',
  ],
  'secrecy-asked': [
    'kisi ko mat batana', 'mummy ko mat batana', 'ye hamare beech rahega', 'ye apna secret hai', 'mummy papa se kuch mat kehna',
    'chat delete kar do', 'messages delete kar dena', 'kisi ko pata nahi chalna chahiye ki hum baat karte hai',
    'mere baare me dosto ko mat batao', 'promise karo / kisi ko nahi bataoge', 'papa dekhe usse pehle chat clear kar do',
    'mummy nahi samjhegi isliye chup rehna', 'secret rakh sakte ho? kisi ko mere baare me pata na chale', 'sirf tumhare mere beech',
    'teacher ko mere baare me mat bolna',
  ],
  'flattery': [
    'tum apni umar se bahut samajhdar ho', 'tum apni age ke baccho jaisi nahi ho', 'sirf tum mujhe samajhti ho',
    'tumse sab bol sakta hu, tum special ho', 'mujhe koi nahi samajhta tumhare jaise', 'tum kaafi mature ho',
    'tumhare jaisa koi nahi mila', 'apna ek special rishta hai', 'din bhar tumhare baare me sochta hu',
    'tumhare mummy papa nahi jaante tum kitne special ho', 'tum sabse alag ho', 'tum meri favourite ho',
    'lagta nahi tum {age} ki ho, / itni mature',
  ],
  'gift-offered': [
    'main tumhe gift card dunga', 'skin dila dunga free me', 'free coins chahiye? bhej deta hu', 'naya phone dila dunga',
    'recharge kara du tumhara', 'birthday pe kya chahiye, main lunga', 'battle pass gift karunga',
    'extra headset hai mere paas, tum le lo', ['train ka ticket main kara dunga', '~meeting-proposed', '~meeting-arranged'],
    'tumhare liye ek gift hai', 'tumhe kuch accha sa dilana hai', 'tumhare account me 1000 gems daal diye, meri taraf se',
  ],
  'payment-offered': [
    '{money} dunga tumhe', 'main {money} de sakta hu', '{money} kamana hai?', 'upi kar du {money}?', 'paytm pe {money} bhej dunga',
    '{money} milenge agar karoge', 'upi id do, {money} bhejta hu', ['{money} dunga agar [asks for an image]', 'image-asked'],
    'paise chahiye? {money} de dunga', 'accha paisa dunga, ek ka {money}', 'easy money hai, {money}', 'bolo kitna chahiye / main dunga',
    'gpay karta hu {money} tumko',
  ],
  'payment-sent': [
    '{money} bhej diye', 'paise bhej diye', 'upi kar diya {money}', 'abhi gpay kiya {money} check karo', 'paytm kar diya',
    'ho gaya, {money} transfer', 'account me {money} aa gaye honge mere', 'mile kya {money} jo bheje the', 'kal hi bhej diye the {money}',
    'payment kar diya', 'maine {money} de diye tumhe',
  ],
  'platform-move': [
    '{app} pe ho?', '{app} pe aao', '{app} pe baat karte hai', 'mujhe {app} pe add karo', 'mera {app} {handle} hai',
    'number do apna msg karta hu', 'whatsapp number do na', 'yaha kam aata hu, / {app} hai?', '{handle}@example.org pe likho',
    '{app} download karke mujhe dhundo', 'tumhara {app} kya hai', '{app} pe msg karo: {handle}', 'kisi aur app pe chalte hai',
    'yaha nahi, {app} pe msg kar',
  ],
  'image-asked': [
    'apni pic bhejo', 'apni photo bhejo', 'photo bhejo na', 'selfie bhej', 'pic bhej do apni', 'tum kaise dikhte ho, photo dikhao', 'pic?',
    'camera on karo', 'video call karo dekhna hai tumhe', '[asks for an image]', 'ab [asks for an image]', 'tumhe dekhna hai, / pic bhejo',
    'mere liye apni ek photo lo', '[asks for a video]', 'chehra dikhao', 'tumne kabhi apni pic nahi bheji',
  ],
  'image-sent': [
    'bhej di photo', 'ye main hu', 'ye lo meri pic', 'apni selfie bhej di', 'pic bhej di dekho', 'aisi dikhti hu', '[sends an image]',
    'ok [sends an image]', 'ye meri kal wali photo', 'lo main hu ye', 'bhej di na apni photo', 'ye main hu garden me',
  ],
  'threat': [
    'sabko dikha dunga', '[threat to share]', 'tumhari mummy ko bata dunga', 'sab kuch post kar dunga',
    'pata hai kaha rehte ho, aa jaunga', ['nahi kiya toh [threat to share]', '~demand'], ['block kiya toh [threat to share]', '~demand'],
    'tumhare dosto ki list hai mere paas, sabko milega', 'pachtaoge', 'tum gaye toh main khud ko kuch kar lunga', 'puri class dekhegi',
    'sab save hai. zindagi barbad kar dunga', 'papa ko mujhse pata chalega', '[threat to harm]', 'ek click aur pura school dekhega',
  ],
  'demand': [
    'mujhe {money} dene padenge', '{money} chahiye abhi', 'jo bolu wo karo',
    ['ek aur bhejo warna [threat to share]', 'threat', '~image-asked'], ['ab aur bhejo', '~image-asked'], 'paise do', 'password do abhi',
    '{money} dena hai tumhe mera, do', '{money} lao kahi se bhi, mujhe nahi pata', ['{money} do warna sab dekhenge', 'threat'],
    'gift card ka code bhejo abhi', 'msg karu toh jawab dena padega samjhe', 'dobara nahi bolunga, {money}',
  ],
  'deadline': [
    ['aaj raat tak paise do warna [threat to share]', 'threat', 'demand'], ['ek ghanta hai tumhare paas paise dene ka', 'demand'],
    ['{time} tak {money} bhejo', 'demand'], ['24 ghante phir post kar dunga', 'threat'],
    ['kal tak paise nahi mile toh [threat to share]', 'threat', '~demand'], ['last chance, 10 minute me sab dekhenge', 'threat'],
    ['{money} chahiye {time} se pehle', 'demand'], ['5 min me warna [threat to share]', 'threat'],
    ['friday tak ka time / deta hu paise dene ka', 'demand'], ['sirf 30 min bache hai paise do', 'demand'],
    ['ek ghante me [threat to share]', 'threat'],
  ],
  'meeting-proposed': [
    'milte hai kya', '{day} milo na', 'mil sakte hai kya', 'tumse real me milna hai', 'kab mil sakte hai', 'mere ghar aa jao',
    '{day} lene aa jau tumhe?', '{day} tumhare area me rahunga, miloge?', 'sirf hum dono kahi chalte hai', 'kyu na hum / {day} mile',
    'saamne se milna hai tumse', 'tumhare sheher aa jau milne', '{day} {food} khane chale, tum aur main',
  ],
  'meeting-agreed': [
    'ok milte hai', 'thik hai aa jaungi', 'haan main aa sakta hu', 'ok aaunga', 'haan {day} chalega', '{day} aa sakti hu',
    'thik hai wahi milungi', 'haan pakka aaunga', 'ok par thodi der ke liye', 'chalo milte hai', 'haan mil lenge',
  ],
  'meeting-arranged': [
    '{day} {time} {place}', ['{time} {place} milo', 'meeting-proposed'], '{place} {time} tumhe lene aaunga',
    'tumhara train ticket book kar diya', 'toh {day} {time}, / {place}', '{place}, {time}, grey gaadi me hu',
    ['mera address {street} 8, {time} aa jana', 'meeting-proposed'], 'raste me hu, {time} pahunch jaunga',
    'tumhare liye bus book ki {day} {time}', ['{time} {place} aa jana main wahi rahunga', 'meeting-proposed'],
    'pakka {day} {time} {place} milte hai',
  ],
  'refusal': [
    'nahi', 'nhi', 'mujhe nahi karna', 'nahi thanks', 'baad me dekhte', 'mummy phone check karti hai', 'aaj nahi', 'na yaar',
    'allowed nahi hai', 'sorry nahi', 'main aisa nahi karti', 'kuch aur baat karo na', 'bola na nahi', 'pata nahi accha nahi lag raha',
    'baar baar mat pucho', 'abhi nahi', 'mummy maar degi, nahi',
  ],
  'distress-told': [
    'jeena nahi chahta ab', 'mar jaana chahti hu', 'bahut dar lag raha hai', 'please ruk jao, ab aur nahi seh sakta',
    'rona band nahi ho raha', 'khud ko chot pahunchane ka mann karta hai', '[says they feel very low]',
    'nafrat hai zindagi se, gayab ho jana chahti hu', 'dar ke maare neend nahi aati', 'samajh nahi aa raha kya karu bahut dari hui hu',
    'kisi ko farak nahi padega mere jaane se', 'ab kuch bacha nahi mere liye',
  ],
  'other-children': [
    'tumhari age ki bahut ladkiyo se baat karta hu', 'dusre bacche bhi karte hai mere liye', 'koi friend hai jo join kare',
    ['apni behen ko bhi lao', '~meeting-proposed'], 'meri ek aur friend 12 ki hai wo karti hai', 'chota bhai hai kya? usko bhi lao',
    'apni friends se pucho paise kamane hai kya unko bhi', 'tumhare school ka ek aur ladka mujhse baat karta hai',
    'apni best friend ko add karo, usse bhi baat karni hai', 'pichli wali bhi 13 ki thi',
  ],
  'child-access': [
    'main under 12 ka coach hu', 'sham ko baccho ko sambhalta hu', 'primary school me kaam karta hu',
    'meri gf ke do bacche hai, mere saath rehte hai', 'summer camp me baccho ka volunteer hu', 'school bus chalata hu',
    'baccho ko swimming sikhata hu', 'is hafte 8 saal ka bhanja mere paas hai', 'baccho ko / guitar sikhata hu',
    'padosi apne bacche mere yaha chhod jaate hai', 'ghar pe baccho ko tuition deta hu',
  ],
  'sexual-message': [
    '[sexual message]', 'ok [sexual message]', '[sexual message] haha', 'suno [sexual message]', 'aur phir [sexual message]',
    '[sexual message] kya bolti ho', 'toh / [sexual message]', 'aaj raat [sexual message]', '[sexual message] na',
  ],
}
