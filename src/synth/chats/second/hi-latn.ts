import type { ChatWords } from '../words.ts'

/** Hindi in Latin letters, with the usual English: wordings that no reader was tuned on, for measuring only. */
export const hiLatn: ChatWords = {
  language: 'hi-Latn',
  slots: {
    age: ['11', '12', '13', '14', '15', 'barah', 'tera', 'pandrah'],
    adult: ['20', '22', '27', '30', '34', '37', '44', 'pacchis'],
    school: ['Himgiri Public School', 'Gyan Deep Vidyalaya', 'St. Nerin Convent', 'Shanti Kunj Sr Sec', 'Udaan Bal Mandir'],
    street: ['Ashok Kunj gali 4', 'Lal Kothi road', 'Sector 12 Devpur', 'Tulsi Nagar', 'Purana Bazaar', 'Hari Vihar'],
    place: ['metro ke neeche', 'mandir ke paas', 'mall ke gate pe', 'ground me', 'chowk pe', 'bus adde pe', 'cafe me'],
    time: ['4:30 baje', 'sade teen baje', 'shaam 5 baje', '2 bje', 'dopahar 1 baje', '6 baje'],
    day: ['kal', 'sunday ko', 'shanivar ko', 'parso', 'friday ko', 'budhvar ko'],
    money: ['300 rs', '₹1000', '500 rupay', 'do hazar', '₹150', 'paanch sau'],
    app: ['Telegram', 'Signal', 'insta', 'whatsapp', 'Snapchat', 'Discord'],
    handle: ['neela.patang', 'raja_jugnu9', 'badal77', 'mr.safar_x', 'titli.udi'],
    game: ['Gilli Masters', 'Sky Tapu', 'Block Nagri', 'Kart Raja', 'Khazana Run'],
    name: ['Ishita', 'Aryan', 'Pihu', 'Kunal', 'Simran', 'Dev'],
    food: ['poha', 'aloo paratha', 'momos', 'dal chawal', 'pav bhaji', 'idli'],
  },
  signs: {
    'age-asked': [
      'vaise umar kya h apki', 'kitne saal ki ho gyi', 'kaunsi class me ho abhi', 'birthday kab aata h / {age} ki hogi na?', 'age btao na',
      'tum to bachi lagti ho, sach me kitne ki ho', 'kis saal me paida hue the', 'umr?',
      'bura mat man na par ho kitne saal ke, bade aaram se baat karte ho', 'meri bhatiji bhi ye khelti h, uski umar ki ho ya badi?',
    ],
    'age-told': [
      '{age}', '{age} ka hu', 'abhi {age} complete hue', 'bs {age} hi', '{age} saal', ['{age}, aur aap?', 'age-asked'],
      'june me 14 ki ho jaungi abhi 13', 'm {age} ki hu bhaiya',
    ],
    'adult-age-told': [
      'mai to {adult} ka hu', 'apni to {adult} ho gayi', '{adult}, zyada to nhi h na', 'sach bolu to {adult}', 'mere {adult} chal rhe',
      'hum {adult} ke h bhai', 'naukri karte zamana ho gya, {adult} ka hu', 'dp purani h, ab {adult} ho chuka',
    ],
    'school-asked': [
      'padhai kaha se kr rhi ho', 'konse school jate ho', 'school ka naam btana', 'wo chowk wala school h kya tumhara',
      'kaha padhte ho / matlab kaunsa school', 'tumhara school kidhar padta hai', 'lamba din tha kya aaj, school konsa h vaise',
      'mera bhanja bhi agle saal udhar 6th me jayega, naam kya h tumhare school ka',
    ],
    'home-asked': [
      'ghar kaha pe h tumhara', 'konsi colony me rehti ho', 'address bhejo zara', '{street} ke aas paas rehte ho kya',
      'school se ghar kis raste se jaate ho', 'apni live location bhej do ghar ki', 'gali no. kya h',
      'us taraf se roz nikalta hu, kis makan ke aage horn bajau haha', 'wo park wali building me rehte ho ya kahi aur',
    ],
    'school-told': [
      '{school}', '{school} me 7th me', 'apna wala {school}', 'yahi paas me {school}', '{school} jaati hu, suna h?', 'ham {school} wale h',
      'aaj {school} me ek bhi teacher nhi aaya bore ho gye', '{school} ki meri puri class ye game khelti h',
    ],
    'home-told': [
      '{street}', '{street} me rehte h hum', 'ghar {street} pe h dukaan ke upar', '{street}, neele gate wala', 'wahi {street} ke kone pe',
      'apan {street} wale', 'nhi dusri taraf, {street}, nai ki dukan ke upar', 'abhi ghar pahucha {street}, pura bheeg gya',
    ],
    'supervision-asked': [
      'abhi paas me koi hai kya', 'mummy papa ghar pe h?', 'akele baithe ho kya', 'phone koi check to nhi krta',
      'ghar wale kab tak sote hai', 'papa office kab nikalte', 'tumhare msg koi aur padhta h?', 'kamre me kaun kaun h',
      'badi shanti h tumhare yaha, koi nhi h kya', 'weekend pe mummy papa kahi ja rhe ya wahi rahenge',
    ],
    'secrecy-asked': [
      'ghar pe mat batana', 'ye baat apne tak rakhna', 'chat uda dena baad me', 'apni saheli ko bhi mat bolna mere bare me',
      'kisi ko bhanak na lage', 'koi puche to bol dena school ka dost h', 'hum dono ka raaz h ye', 'padh ke dlt kr diya kro',
      'bade log bewajah hungama karte h isliye unhe khabar mat hone do', 'serious bol rha, class teacher puche to hamari baat mat kholna',
    ],
    flattery: [
      'tum apni umar se bohot samajhdar ho', 'tumhare jaisa koi mila hi nhi', 'sirf tum hi mujhe samajhti ho',
      'dp me kitni pyari lag rhi ho', 'baaki bachho jaisi bilkul nhi ho tum', 'mere liye sabse khaas ho',
      'dil ki baat bas tumse hi kr pata hu', '30 saal walo se zyada akalmand baate karti ho',
      'pura din tumhare msg ka wait kiya, tum jaisi koi life me nhi aayi',
    ],
    'gift-offered': [
      'recharge krwa du tumhara', 'batao kya chahiye mai order kr deta hu', 'diamonds dilwa deta hu {game} me',
      'ek gift card pada h tum lelo', 'naya phone dilaunga tumhe', 'tohfa bheju tumhare liye?', 'wo skin meri taraf se free',
      'bola tha na earphone kharab h, naya ghar pahucha du?', ['mele me jo mango sab meri taraf se', '~meeting-proposed'],
    ],
    'payment-offered': [
      '{money} dunga iske', 'kar do to {money} tumhare', 'upi id do {money} daal dunga', '{money} theek rahega?', 'kitne loge, {money}?',
      'jeb kharch ke liye {money} de skta hu', ['cycle ke liye jod rhi ho na? {money} mujhse le lo', '~gift-offered'],
      'muft me thodi, {money} rakhta hu mai',
    ],
    'payment-sent': [
      '{money} daal diye dekh lo', 'paytm kr dia {money}', 'bhej diye paise', '{money} aa gye kya', 'gpay ho gaya {money} ka',
      'transfer kr diya h abhi', 'aa gaya hoga, mere account se {money} kat gye', 'dekha kya? lunch me hi {money} daala tha',
    ],
    'platform-move': [
      '{app} pe baat kare?', '{app} chalate ho? waha aao', 'waha add kro {handle}', 'yaha nhi, {app} pe msg kro',
      '{app} pe {handle} search krna', 'ye app sahi nhi h chalo {app} pe', 'apni insta id do',
      'yaha admin sab padhte h, {app} theek rahega', 'phone hang hota h isme, udhar likho mujhe: {handle} ({app})',
    ],
    'image-asked': [
      'apni ek pic to dikhao', 'abhi wali selfie bhejna', 'camera on karo na', 'kaisi dikhti ho dekhna h',
      'video call pe aao shakal dikhao', 'yaar [asks for an image]', 'khud ki koi photo h gallery me? bhejo',
      'chota sa video bana ke bhejo apna', 'plz [asks for an image] na', ['maine apni bhej di ab tumhari baari', '~image-sent'],
      'pata bhi nhi kisse baat kar rha, chehra to dikhao',
    ],
    'image-sent': [
      'lijiye aa gyi meri tasveer', 'abhi khichi h', 'bhej di photo apni', 'ye mai hu hasna mat', 'le meri selfie',
      'dekh lo, laal kurte me mai hi hu', 'andhera tha isliye time laga, photo me mai hi hu', 'dikha? beech wali mai',
    ],
    threat: [
      'tere pure school me faila dunga', '[threat to share]', 'ghar pata h mujhe tera', 'teri mummy ko sab bhej dunga',
      'block kiya to pachtaogi', ['chod ke gayi to apni jaan de dunga', '~distress-told'], 'sab save h mere pass, net pe daal du?',
      'sun le [threat to share]',
      ['kisi ko bola to sab viral', 'secrecy-asked'], 'ye mat soch ki bach jayegi, tere har follower ke paas jayega',
      'dekhte h tera baap kya bolega jab sab uske phone pe aayega',
    ],
    demand: [
      ['{money} bhej abhi ke abhi', '~deadline'], 'jo bola h wo kar', 'card khareed aur code de mujhe',
      ['aur 4 photo apni bhejni padegi', '~image-asked'],
      'paise de tabhi picha chodunga', 'mujhe nhi pata kaha se layegi, {money} chahiye', 'itne se kaam nhi chalega aur bhej',
      'bahane nhi, paise kaha h mere', 'mummy ka card utha aur {money} ka intezam kar',
    ],
    deadline: [
      ['ek ghanta h tere paas', '~demand'], ['{time} tak paise aa jane chahiye', 'demand'],
      ['raat tak nhi aaya to sabko dikha dunga', 'threat', '~demand'], ['bas 10 min aur', '~demand'],
      ['kal subah tak ka time diya', '~demand'], ['12 baje ke baad sab ke phone pe hoga', 'threat'],
    ],
    'meeting-proposed': [
      'kabhi samne se milo na', '{day} ghumne chale hum dono', 'bike se lene aa jau?', 'tumhare sheher aa rha hu {day}, milogi?',
      'mere ghar aa jao kabhi', 'momos khane chaloge mere sath', 'real me dekhna h tumko, mil lete h',
      'udhar se guzarna hi h {day}, ruk jaunga thoda tehel lenge',
      ['likhne se accha baith ke baat kare, {day} {place}?', '~meeting-arranged'],
    ],
    'meeting-agreed': [
      'thik h aa jaungi', 'haan milte h', 'chalo aa jata hu', 'ok par thodi der hi', 'school ke baad aa skti hu', 'done mil lenge',
      'thoda dar lag rha par ok aaungi milne', 'barish nhi hui to pahuch jaunga',
    ],
    'meeting-arranged': [
      'to {day} {time} {place} pakka', '{place} khada milunga {time}, safed gaadi', 'tumhari train ki ticket kara di, {day} nikalna',
      'fix h, {place} {time}', 'nikal gaya hu, {time} tak {place}', '{day} {place} aana {time}, nila shirt pehna hoga maine',
      'baat pakki, {day} {time} {place}, hari topi me hounga', 'gaadi {place} laga ke wait karunga {time}',
    ],
    refusal: [
      'nhi yaar rehne do', 'mann nhi h', 'mummy daantegi', 'phir kabhi dekhte h', 'ajeeb lag rha h nhi', 'abhi bhaiya baithe h pass me',
      'aapko janti bhi nhi', 'na baba na', 'soch ke bataungi', 'kisi aur se puch lo', 'is bare me baat nhi karni',
    ],
    'distress-told': [
      'bohot dar lag rha h', 'ro rhi hu kab se', 'jeene ka mann nhi krta', 'neend nhi aati ghabrahat se', 'mai mar jau to accha',
      'kya karu kuch samajh nhi aa rha please help', 'haath kaap rhe h mere', 'kai din se khana nhi kha pa rhi is wajah se',
      'samajh nhi aata kaise niklu isse, kisi ko bolne ki himmat nhi',
    ],
    'other-children': [
      'tumhari umar ki ek aur ladki h wo to kar deti h', 'apni saheli ko bhi sath lao', 'aur bhi bachho se baat hoti h meri',
      'choti behen h? usko bhi bula lo', 'tumhare school ke 2 ladko ko bhi diya tha', '{name} ko bolo mujhe msg kre, tumhari class ki h na',
      'ek 6th class wale ladke se bhi baat hoti h, usko koi dikkat nhi thi',
      ['apni saheliyo wale group me mujhe add karo unse bhi baat karu', '~platform-move'],
    ],
    'child-access': [
      'mai bachho ko cricket sikhata hu', 'tuition padhata hu 6th 7th ko', 'school van chalata hu',
      'padosi ke bachhe mere pas hi rehte h din me', 'dance class h meri chote bachho ki',
      'meri gf ki beti tumhari umar ki h sath rehti h hamare',
      'saturday ko chote bachho ke match me umpire hota hu',
      'jinke sath rehta hu unke bachhe h, roz mai hi chodne jata',
    ],
    'sexual-message': [
      '[sexual message]', 'haan to [sexual message]', '[sexual message] samjhe', 'aur ek baat [sexual message]', 'arre [sexual message]',
    ],
  },
  insist: [
    'karo na', 'itna kya soch rhe', 'promise kiya tha tumne', 'bharosa nhi kya mujhpe', 'chalo na ab', 'aakhri baar pakka',
    'kab se bol rha hu', 'ek hi to h',
    'nakhre mat karo',
  ],
  agree: ['hmm ok', 'thik', 'okk', 'haa', 'accha thik h', 'done', 'chalega', 'ho jayega', 'kr lenge', 'sahi h'],
  talk: [
    ['practice thi aaj?', 'nhi cancel ho gyi'], ['fav player kaun', 'wicketkeeper'], ['presentation kaisi rhi', 'thoda atak gaya par ok'],
    ['boss hara diya?', '3 baar mar gaya'], ['kaunsa rang liya', 'neela'], ['cycle thik hui', 'haa naya tyre'],
    ['tournament khelega', 'dekhta hu'],
    ['tota kaisa h', 'phir se bolne laga'], ['shaam ko kya bana h', '{food} shayad'], ['light aayi?', 'abhi abhi'],
    ['konsi series', 'dragon wali'],
    ['guitar seekh li', 'ungli dukhti h'],
  ],
  fillers: [
    'hahahaha', 'ek sec', 'bhai shor kr rha h', '6 period the aaj uff', 'garmi bohot h', 'lag ho rha game', 'jeet gaye yay', 'pta ni',
    'thak gya', 'hein',
    'abhi {food} khaya', 'homework pending h', 'kya scene', 'hmmm',
  ],
  hello: ['hii', 'namaste', 'aur kya chal rha', 'hlo', 'good evening', 'ho kya', 'suno', 'kese ho', 'hey'],
  bye: ['chalta hu', 'gn', 'baad me baat krte', 'so rha hu', 'byee', 'mummy bula rhi khane', 'kal milte class me', 'tata'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'beta ghar pahuch gye? dadi hai na'], [1, 'haa tv dekh rhi'], [0, 'fridge pe jo list h uski photo bhejna'], [1, 'ruko'],
      [0, 'mai {time} tak aaungi, chawal chadha dena'],
      [1, 'kya banega'], [0, '{food}'],
    ] },
    { kind: 'parent', lines: [
      [0, 'papa {name} ke ghar ruk jau aaj'], [1, 'Uske mummy papa honge?'], [0, 'haa dono h'], [1, 'Theek hai pahuch ke message karna'],
      [0, 'okk'],
      [1, 'Raat bhar game mat khelna'], [0, 'haha nhi'],
    ] },
    { kind: 'family', lines: [
      [0, 'papa ko gift ka mat batana'], [1, 'nahi bataungi'], [0, 'sunday subah denge chai ke sath'], [1, '45 ke ho jayenge na'],
      [0, 'haa budhe ho gye haha'],
      [1, 'mai 100 rs dungi'],
    ] },
    { kind: 'teacher', lines: [
      [0, 'Good afternoon bachho, project {day} jama karna hai.'], [1, 'sir bimar tha thoda late chalega?'],
      [0, 'Somvar tak, uske baad number katenge.'],
      [1, 'thank you sir'], [0, 'Model ki photo bhi lagana.'], [1, 'ji sir'],
    ] },
    { kind: 'coach', lines: [
      [0, 'match {day} bahar h, {time} academy pe sab aao'], [1, 'aa jaunga sir'], [2, 'mere pas gaadi nhi h'],
      [0, '{name} ke papa le jayenge, baat ho gyi'],
      [2, 'thank u sir'], [0, 'pad aur helmet lana'],
    ] },
    { kind: 'friends', lines: [
      [0, 'khelne aa niche'], [1, 'kamra saaf kr rha'], [0, 'uff'], [1, 'mummy khadi h sar pe haha'],
      [0, 'aadhe ghante me park roz ki tarah'], [1, 'aaya'],
    ] },
    { kind: 'homework', lines: [
      [0, 'q12 kiya?'], [1, 'haa'], [0, 'photo bhej na'], [1, 'mera naam mat lena maam ke samne'], [0, 'nhi lunga'],
      [1, 'thoda badal ke likhna'], [0, 'bhai tu hero h'],
    ] },
    { kind: 'party', lines: [
      [0, '{name} ko shak to nhi hua?'], [1, 'bilkul nhi'], [0, 'tab tak chup rehna sab, {day} surprise h'], [1, 'balloon mere'],
      [2, 'cake mera'], [0, '100 100 sab gpay kr do'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Namaste, scooter abhi available hai?'], [1, 'Haan ji {money}.'], [0, 'Tyre ki photo bhej dijiye. Kahan se lena hoga?'],
      [1, '{street}, {day} shaam ko.'],
      [0, 'Theek hai, payment wahi UPI kar dunga.'], [1, 'Ji.'],
    ] },
    { kind: 'trade', lines: [
      [0, 'sone wali kulhadi dega?'], [1, '2 ghode me'], [0, '1 ghoda + 500 coins'], [1, 'deal'], [0, 'request bheji'], [1, 'le li'],
    ] },
    { kind: 'game', lines: [
      [0, 'aaj to tu gaya'], [1, 'sapne dekh'], [0, '30 sec me tere base me ghus raha hu'], [1, 'bachao haha'],
      [0, 'jhanda de warna khatam'], [1, 'kabhi nhi'], [0, 'gg'],
    ] },
    { kind: 'joke', lines: [
      [0, 'meri chips khayi to sabko bata dunga tu abhi bhi teddy ke sath sota h'], [1, 'himmat h?'], [0, 'try krle'],
      [1, 'accha le apni chips'], [0, 'hahaha'],
    ] },
    { kind: 'lesson', lines: [
      [0, 'poster pe kya likhu internet safety wale'], [1, 'koi photo maange ya bole ghar pe mat batana to turant bade ko batao'],
      [0, 'aur pata kisi ko mat do'],
      [1, 'sahi, tala bana dungi'], [0, 'mast'],
    ] },
    { kind: 'praise', lines: [
      [0, 'kya catch pakda yaar'], [1, 'thanku'], [0, 'tujh jaisa fielder koi nhi pure school me'], [1, 'bas kar haha'],
      [0, 'sach me kamaal h tu'],
    ] },
    { kind: 'friends', lines: [
      [0, 'shanivar ko kitne ka ho jayega tu', 'age-asked'], [1, '13!!', 'age-told'], [0, 'ab mere barabar', '~age-told'],
      [1, 'party me aana'],
      [0, 'haa class me card diya tha na tune'],
    ] },
  ],
  names: ['Aditya', 'Kavya', 'Yash', 'Riya', 'Manav', 'Pooja', 'Sahil', 'Neha', 'Rohan', 'Tara'],
}
