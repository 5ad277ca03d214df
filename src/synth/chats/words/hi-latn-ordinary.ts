import type { Ordinary } from '../words.ts'

/** Ordinary talk in Hindi, in Latin letters, that words alone could mistake. */
export const hiLatnOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'beta akele ho? main ghar aa rahi hu'], [1, 'haan mummy, papa office me hai'], [0, '{day} school kitne baje chutega'],
    [1, '{time}'], [0, 'gate pe lene aaungi'], [1, 'ok mummy'], [0, 'khayal rakhna beta'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Kahan ho?'], [1, '{name} ke ghar'], [0, 'Uski mummy hai wahan?'], [1, 'haan wo {food} bana rahi hai'],
    [0, 'Papa {time} lene aayenge'], [1, 'thodi der aur plz'], [0, 'Nahi, {day} dentist ke paas jana hai'], [1, 'accha thik hai'],
  ] },
  { kind: 'parent', lines: [
    [0, 'phone rakho, 10 minute me sona hai'], [1, 'bas ek game aur papa'], [0, '10 minute warna kal {game} band'], [1, 'okkk'],
    [0, 'room ki photo bhejo, saaf kiya?'], [1, 'kal kar dunga haha'], [0, 'good night beta'],
  ] },
  { kind: 'parent', lines: [
    [0, 'papa lunch ke liye paise bhej do'], [1, 'Kitne?'], [0, '100'], [1, '150 bhej diye. Baaki auto ke liye.'], [0, 'thank uu'],
    [1, '6 baje se pehle ghar aana, dadi aa rahi hai'], [0, 'ok'],
  ] },
  { kind: 'family', lines: [
    [0, 'Birthday pe kya chahiye beta? Nani dilayegi'], [1, '{game} wali game nani!'], [0, 'Wahi dungi. Sunday ko khane pe milte hai'],
    [1, 'haan nani yayy'], [0, 'Bhai ko pyar dena'],
  ] },
  { kind: 'family', lines: [
    [0, 'mummy ko mat batana, sunday ko unke liye nashta bana raha hu'], [1, 'main bhi help karu'], [0, 'haan par secret rakhna'],
    [1, 'kuch nahi bolungi'], [0, 'tu phool lana paise main dunga'], [1, 'done bhaiya'],
  ] },
  { kind: 'family', lines: [
    [0, 'ghar pahunch gaya kya'], [1, 'haan didi'], [0, 'mummy hai ghar pe?'], [1, 'nahi market gayi hai {time} tak'],
    [0, 'dog ko ghuma de'], [1, 'ghuma diya'], [0, 'shabash. sale me tere liye hoodie li hai'], [1, 'sach?? thanks!!'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Good afternoon, aapka homework nahi mila. Sab theek hai?'], [1, 'sorry maam bhul gaya'],
    [0, 'Friday tak jama kijiye, warna marks katenge.'], [1, 'ok maam'], [0, 'Page 12 ki photo bhej dijiye jab ho jaye.'], [1, 'ji maam'],
    [0, 'Pichla essay bahut mature likha tha, very good.'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Dhyan dein: school trip {day}. {time} {place} milna hai.'], [1, 'sir paise lane hai?'], [0, '200 se zyada nahi, aur tiffin.'],
    [2, 'phone la sakte hai'], [0, 'Haan par bag me rahega. Parents se form sign karwana.'], [2, 'ok sir'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Practice ab {day} {time} {place}. Kaun aa raha hai?'], [1, 'main'], [2, 'main bhi sir'], [3, 'nahi aa sakta tuition hai'],
    [0, 'Dono jersey lana, team photo hai.'], [1, 'saturday ka goal dekha sir haha'], [0, 'Tera left foot special hai!'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Namaste, coach bol raha hu. {name} {day} match khel payega?'], [1, 'Namaste sir, main mummy hu. Haan aayega.'],
    [0, 'Badhiya, {time} {place} milenge'], [1, 'Ghar kaise aayega?'], [0, 'Team bus school wapas chhodegi'], [1, 'Theek hai, dhanyavaad'],
  ] },
  { kind: 'friends', lines: [
    [0, 'school ke baad mere ghar aa'], [1, 'mummy se puchti hu, tere mummy papa hai ghar pe?'], [0, 'haan mummy hai {time} tak'],
    [1, 'haan bol diya!'], [0, '{game} khelenge'], [1, 'yesss'],
  ] },
  { kind: 'friends', lines: [
    [0, 'movie chale {day}?'], [1, 'aur kaun aa raha'], [0, 'class ke sab, {name} wagera'], [1, 'ok {time} {place} milte hai'],
    [0, 'popcorn tera'], [1, 'haan haan'],
  ] },
  { kind: 'friends', lines: [
    [0, 'mummy maar dalegi aaj haha'], [1, 'kya kiya'], [0, 'phir screen tod di'], [1, 'mar gayi main hahaha'],
    [0, 'mazak nahi hai gayab hona hai mujhe lol'], [1, 'are kona hi toh hai'], [0, 'haan wo bhi hai'],
  ] },
  { kind: 'homework', lines: [
    [0, 'maths hw ki photo bhej'], [1, 'kaunsa page'], [0, '34'], [1, 'le'], [0, 'bacha liya yaar'], [1, '5 ka answer kya aaya'],
    [0, '12'], [1, 'mera 13 hmm'],
  ] },
  { kind: 'homework', lines: [
    [0, 'test ho gaya tumhara?'], [1, 'haan 2nd period me'], [0, 'kya aaya'], [1, 'kisi ko mat batana maine bataya, sab fractions hai'],
    [0, 'promise'], [1, 'delete kar dena ye maam gussa ho jayegi lol'], [0, 'haha ok'],
  ] },
  { kind: 'homework', lines: [
    [0, 'project ke liye logo se age puchni hai aur school kaise jate hai'], [1, 'survey?'], [0, 'haan 20 log'],
    [1, 'main colony me puch lunga'], [0, 'friday tak dena hai'], [1, 'graph main banaunga'], [0, 'star hai tu'],
  ] },
  { kind: 'party', lines: [
    [0, '{name} ki surprise party {day} {time}'], [1, 'yesss'], [0, 'batana mat usko, secret hai!!'], [2, 'kahan'],
    [0, 'mere ghar, mummy {food} bana rahi'], [2, 'sab 50 rs gift ke liye'], [1, 'ok'],
  ] },
  { kind: 'party', lines: [
    [0, 'saturday ko mummy papa ghar pe hai tere?'], [1, 'haan kyu'], [0, 'sleepover ke liye meri mummy teri mummy se baat karegi'],
    [1, 'ok number deti hu unka'], [0, '{game} lau?'], [1, 'haan aur takiya'],
  ] },
  { kind: 'trade', lines: [
    [0, 'ice sword bech raha 400 gems'], [1, 'mehenga hai 300'], [0, '350 final'], [1, 'ok add kar {handle}'], [0, 'trade bhej diya'],
    [1, 'mil gaya thx'],
  ] },
  { kind: 'trade', lines: [
    [0, 'dragon skin hai abhi?'], [1, 'haan {money}'], [0, 'screenshot bhej'], [1, 'ruk'], [0, 'ok {money} gpay karta hu'], [1, 'kar de'],
    [0, 'kar diya check kar'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Namaste, cycle abhi hai kya?'], [1, 'Ji haan, {money}.'], [0, 'Pahiye ki photo bhej sakte hai?'], [1, 'Haan ek minute.'],
    [0, 'Address kya hai? {day} lene aata hu.'], [1, '{street} 14, {time} ke baad.'], [0, 'Theek hai cash launga.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Do lamp order karne hai, delivery kitni?'], [1, 'Free hai. Kis address pe bheje?'], [0, '{street} 5'],
    [1, 'Bill ke liye orders@example.org pe likhiye.'], [0, 'Maine {money} transfer kar diye.'], [1, 'Mil gaya, {day} niklega.'],
  ] },
  { kind: 'joke', lines: [
    [0, 'mera pen wapas de warna'], [1, 'warna kya'], [0, 'sabko bata dunga tu pizza pe ananas khata hai'],
    [1, 'nahiii kuch bhi par ye nahi'], [0, 'warning de di haha'], [1, 'mar gaya hasi se'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 'luck tha'], [0, 'rematch? harata hu tujhe'], [1, 'tod dunga tujhe'], [0, 'tera base dhund ke jala dunga'],
    [1, '5 minute hai surrender kar le lol'], [0, 'kabhi nahi'],
  ] },
  { kind: 'game', lines: [
    [0, 'raid me ek chahiye'], [1, 'kaunsa level'], [0, '13 se upar'], [1, '15 hu bow ke saath'], [0, 'sahi aaja'], [1, 'sabko uda dunga'],
    [0, 'left se push'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'aaj class me online safety padhaya'], [1, 'hume bhi'], [0, 'koi anjaan bole "mummy ko mat batana" toh turant batana hai'],
    [1, 'aur jo puche "kitne saal ke ho" usko photo nahi bhejni'], [0, 'ek leaflet diya'], [1, 'mera toh kho gaya lol'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Priya abhibhavak, agle hafte online suraksha par baat hogi.'], [1, 'Dhanyavaad. Kya batayenge?'],
    [0, 'Khatre ki nishani jaise "ye apna secret hai", anjaan ka gift, ya "photo bhejo warna sabko bata dunga".'],
    [1, 'Bahut zaroori hai.'], [0, 'Slides school site pe hongi.'], [2, 'Accha hai'],
  ] },
  { kind: 'praise', lines: [
    [0, 'ye drawing tune banayi? kamaal'], [1, 'haan do din lage'], [0, 'bahut talent hai, mere dog ki bana de'], [1, 'uski photo bhej'],
    [0, 'ye le'], [1, 'kitna cute ok'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'english ke notes kiske paas hai'], [1, 'nahi hai'], [2, 'photo bhejti hu'], [0, 'thankuu'],
    [3, 'class ka naya group {app} pe hai, join karo'], [1, 'link?'], [3, 'school ke mail me'], [2, 'ho gaya'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'tera dog kitne saal ka hai'], [1, '13 dog years me haha'], [2, 'nahi 3 ka'], [0, 'cutee'], [1, 'stall pe kya la rahe ho'],
    [2, 'main {food}'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Aapka appointment {day} {time} hai. Confirm karne ke liye YES likhe.'], [1, 'YES'],
    [0, '16 se kam umar ke saath parent zaroori hai.'], [1, 'Mera beta 12 ka hai, main aaungi.'], [0, 'Dhanyavaad.'],
  ] },
  { kind: 'work', lines: [
    [0, '{time} tak report bhej doge?'], [1, 'Bas ho gaya, aadha ghanta.'], [0, 'Client wait kar raha hai, aaj hi jani hai.'],
    [1, 'Mil jayegi.'], [0, 'Lunch {place}?'], [1, 'Haan, {time}.'],
  ] },
  { kind: 'friends', lines: [
    [0, 'tu 13 ki ho gayi ya abhi 12', 'age-asked'], [1, '13 sunday se!', 'age-told'], [0, 'belated hbd'],
    [1, 'thanku, {day} class ke saath bowling ja rahe, chalegi?'], [0, 'haan!!'],
  ] },
  { kind: 'friends', lines: [
    [0, 'naye chashme me selfie bhej', 'image-asked'], [1, 'bilkul nahi panda lag raha hu', 'refusal'], [0, 'haha panda accha hota hai'],
    [1, 'monday ko class me dekh lena'], [0, 'ok panda'],
  ] },
  { kind: 'parent', lines: [
    [0, 'ghar pahunche beta?'], [1, 'haan papa abhi aayi'], [0, 'darwaza lock karo, kisi anjaan ko mat kholna'], [1, 'haan pata hai'],
    [0, 'choti so gayi?'], [1, 'haan, main hw kar rahi hu'], [0, 'kuch ho toh msg karna, {time} aa jaunga'],
  ] },
  { kind: 'friends', lines: [
    [0, 'mera charger tere ghar reh gaya'], [1, 'wo safed wala?'], [0, 'haan'], [1, '{day} school le aaungi'],
    [0, 'jaan bacha li yaar'], [1, 'samosa khilana padega'], [0, 'done lol'],
  ] },
  { kind: 'game', lines: [
    [0, 'boss me kaun help karega'], [1, 'main'], [0, 'mar gaya toh teri galti haha'], [1, '5 baar mar chuka hai'], [0, 'shield de'],
    [1, '50 coins lagenge'], [0, 'le'], [1, 'gg'],
  ] },
  { kind: 'family', lines: [
    [0, 'Beta dadaji bol raha hu. {day} mela chaloge?'], [1, 'haan dadaji!'], [0, 'Main {time} lene aaunga, mummy se puch lo'],
    [1, 'mummy ne haan bola'], [0, 'Jalebi khilaunga, dadi ko mat batana', '~secrecy-asked'], [1, 'hahaha nahi bataunga'],
  ] },
  { kind: 'family', lines: [
    [0, 'rakhi pe kya chahiye behna'], [1, 'naye headphone bhaiya'], [0, 'thik hai le lunga'], [1, 'sach me??'],
    [0, 'haan par pehle mithai khilani padegi'], [1, 'pakka'],
  ] },
  { kind: 'sale', lines: [
    [0, 'headphone abhi available? last price?'], [1, '{money} final'], [0, 'ok le raha hu. upi id bhejiye'],
    [1, 'shop@example.org pe bill aayega, QR post me hai'], [0, 'payment kar diya'], [1, 'mil gaya, {day} bhej dunga'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ek baat batau'], [1, 'bol na'], [0, 'mujhe 8b wala ladka accha lagta hai, kisi ko batana mat', '~secrecy-asked'],
    [1, 'pata tha mujhe haha'], [0, 'shhh'], [1, 'chup hu'],
  ] },
  { kind: 'friends', lines: [
    [0, 'tu school change kar raha hai?'], [1, 'haan april se'], [0, 'kaunse school me', 'school-asked'],
    [1, '{school}', 'school-told'], [0, 'mera cousin wahi hai'], [1, 'sahi hai'],
  ] },
]
