import type { ChatWords, Ordinary } from '../words.ts'

const signs: ChatWords['signs'] = {
  'age-asked': [
    'u never said how old u r', 'hold on whats ur age', 'what yr u in', 'when were u born', 'wait r u even in high school yet',
    'how many candles on ur last cake lol', 'guessing ur like 12 or 13?', 'ok random q / what age r u', 'Do you mind me asking how old you are?',
    'when do u turn 16',
  ],
  'age-told': [
    '{age}', '{age} lol', 'im {age} but every1 thinks im older', 'just turned {age} last week', 'gonna be {age} in june',
    ['{age} wbu', 'age-asked'], ['{age} hbu', 'age-asked'], 'only {age} sorry', 'My birthday was Sunday so {age} now', 'told u im {age}',
  ],
  'adult-age-told': [
    'me? {adult} lol', 'bit older than u, {adult}', '{adult} but i act like a kid lol', 'ngl im {adult}', '{adult}, hope thats not weird',
    'Truth is I\'m {adult}.', 'dont freak out but / im {adult}', 'i turned {adult} in may', 'finished uni ages ago, {adult} now',
  ],
  'school-asked': [
    'what school u at then', 'u go {school}?', 'which school is that badge from', 'so where do u go to school', 'is ur school the one by the river',
    'my nephew is round there, which high school r u', 'bet i know ur school, tell me', 'What is your school called?',
    'seen that uniform b4 / which school is it',
  ],
  'home-asked': [
    'whereabouts do u stay', 'what end of town r u', 'u close to {street}?', 'drop ur postcode il see how far it is', 'which road r u on',
    'send me a pin of where u live', 'how far is ur house from the station', 'what bus gets u home', 'You never told me what area you are in',
    'which way do u walk home',
  ],
  'school-told': [
    'i go {school}', '{school} n i hate it', 'year 9 at {school}', 'im at {school} same as my brother',
    'the one next to the leisure centre, {school}', '{school} why', 'u know {school}? there', 'just moved to {school}',
  ],
  'home-told': [
    '{street} like right at the end', 'u turn off at {street} n its there', 'near {street} u know where the chippy is',
    '{street}, the house with the green door', 'we moved to {street} in the summer', 'behind the shops on {street}', 'my bus stop is {street}',
    'Number 14, {street}, we moved in last year',
  ],
  'supervision-asked': [
    'anyone else in the house rn', 'ur mum about?', 'does ur dad ever look thru ur phone', 'what time do ur parents go bed',
    'u got the house to urself tonight?', 'whos looking after u today', 'When does your mother get back from work?',
    'does any1 check ur messages or nah', 'so its just u at home / till when', 'r they asleep yet',
  ],
  'secrecy-asked': [
    'this stays with us yeah', 'dont go saying anything to ur mum', 'can u clear our chat after', 'nobody needs to know we talk',
    'ur mates wouldnt get it so best keep quiet', 'wipe these msgs pls', 'Please do not mention me to your parents.',
    'if ur dad asks say im from school', 'lips sealed ok', 'put disappearing msgs on so nobody sees',
    'me n u only / ur mum wud just get the wrong idea',
  ],
  flattery: [
    'u r so much wiser than ppl ur age', 'never met any1 like u', 'honestly ur the only one i can talk to', 'ur not a kid to me',
    'cant believe ur only {age} u talk like an adult', 'the others on here r so childish, not u', 'You have an old soul, I noticed at once',
    'ur my fave person on this whole app', 'most ppl bore me but u / u get me',
  ],
  'gift-offered': [
    'il get u that skin u wanted', 'whats ur username il drop u some coins', 'got a spare gift card its urs if u want',
    'need credit on ur phone? i can top u up', 'want the battle pass? my treat', 'Let me send you a little something, which shop do you like',
    'ive an old iphone here u can have it', 'il sort u out w 1000 gems', 'tell me ur wishlist n il order it',
    'theres a parcel coming for u / dont thank me yet',
  ],
  'payment-offered': [
    'il give u {money} easy', 'wanna earn {money}', '{money} if u do one little thing for me', 'u got paypal? i can put {money} in',
    'skint? have {money} off me, no need to pay back', '{money} a week just for chatting w me', 'theres {money} in it for u',
    ['I would pay {money} for [asks for an image]', 'image-asked'], 'name ur price il pay whatever',
  ],
  'payment-sent': [
    'just put {money} in ur account', 'done, {money} gone over', 'transfer went thru check ur balance', 'thats the {money} sent to ur paypal',
    'u shud have it now / {money}', 'Payment of {money} has been made.', 'cashapped u {money} just now', 'card code is in ur inbox worth {money}',
  ],
  'platform-move': [
    'this app is rubbish, u on {app}?', 'im {handle} on {app} msg me there', 'can we carry on on {app}', 'whats ur {app}',
    'il drop u my {app} its {handle}', 'too many ppl on here / come {app}', 'I hardly ever log in here, find me as {handle} on {app}',
    'my chat keeps lagging lets do {app} instead', 'switch to {app} in 5?', 'scan my {app} qr',
  ],
  'image-asked': [
    'what do u look like tho, show me', 'show us ur face then', 'can u hop on cam', 'snap of u rn?', 'go on let me see u',
    'havent seen ur face yet / send 1', '[asks for an image] pls', 'Could you take a photo of yourself for me?',
    'ur pfp is a cartoon lets see the real u', 'prove ur real, pic holding up 3 fingers', 'just one [asks for an image] n il leave it',
  ],
  'image-sent': [
    'there u go thats me', 'sent it, u got it?', 'ok just sent u one of me', 'thats me last summer dont laugh', 'my face lol enjoy',
    'ok took a selfie its sending', 'check ur dms i put my pic there', 'Here is the photo of me you wanted',
  ],
  threat: [
    'do it or every1 in ur class sees', 'well then [threat to share]', 'i screenshotted everything, wonder what ur mum will say',
    'il come to ur house', 'u block me n [threat to share]', 'if u leave me il hurt myself', 'Your father will receive all of it.',
    'i know where {school} is / il be at the gate', 'one tap n ur whole school has it', 'shame if ur followers all got this',
    'ignore me again n see what happens to u',
  ],
  demand: [
    'send {money} now', 'do 1 more. now.', 'u better pay', 'get me a gift card n send the code, not asking', 'not telling u twice, do it',
    ['[asks for an image] right now, no excuses', 'image-asked'], 'i want {money} on paypal n thats that', 'You will do exactly as I say.',
    'ur gonna do it again', 'that wasnt enough / i need {money} more', ['pay me {money} or [threat to share]', 'threat'],
  ],
  deadline: [
    'u got till {time}', '10 mins left', 'clock is ticking, 1 hr', ['i want it all b4 {time}', 'demand'], 'last chance, tonight',
    'Until midnight, not a second longer.', ['tick tock / {time} then [threat to share]', 'threat'], '{day} {time} is the limit',
    'ive set a timer for 20 min', ['u have 2 hrs to get me the cash', 'demand'],
  ],
  'meeting-proposed': [
    'we shud hang out irl', 'im in ur area {day}, wanna come out?', 'let me take u for {food}', 'i could pick u up in my car',
    'come see my new place', 'wud u ever meet up', 'fancy {place} {day}? just us', 'I could drive down and see you',
    'bunk off last lesson n come see me', 'get the train here il meet u off it', 'be nice to talk face to face for once / {day} maybe',
  ],
  'meeting-agreed': [
    'ok id come', 'yh sounds good see u then', 'alright il get the bus there', 'fine il meet u', 'i can do {day}', 'ok il be there',
    'I can make it {day}', 'sure what time shall i come', 'ok il tell mum im at {name}s n come',
  ],
  'meeting-arranged': [
    'so thats {day} {time}, {place}', 'il be parked outside {place} at {time}', 'ticket is booked, u get in at {time}',
    'come to 9 {street} when ur done w school', 'wait at {place} {time}, im in a grey hoodie', 'ok {place} / {time} / dont be late',
    'just left, be at {place} by {time}', 'sent u the train ticket for {day}', 'I shall be at {place} from {time}.',
    'uber is paid for, picks u up {time}',
  ],
  refusal: [
    'nah im alright', 'dont rly want to', 'erm idk', 'maybe when i know u better', 'cant, my mum goes thru my phone', 'not rn', 'nope',
    'thats a bit weird tbh', 'I am not allowed to do that, sorry', 'can we not', 'ask me another day', 'leave it pls', 'my dad said i shudnt',
    'no offence but no', 'why do u need that',
  ],
  'distress-told': [
    'i cant stop shaking im so scared', 'i dont wanna be here anymore', 'havent slept in days cos of this', 'my life is over',
    'im crying in the toilets', 'whats the point of me being alive', 'i just want it all to end', 'I am terrified of going to school now',
    'cant eat, stomach in knots / so frightened', 'every1 wud be better off without me',
  ],
  'other-children': [
    'u got any mates who want to join us', 'ive other friends ur age on here', 'ur little sister around? bring her on',
    'get ur bff in the call too', 'talked to a lad from ur yr last week, he was fine with it', 'most kids i chat to do this its normal',
    'who else in ur class wud be up for it', 'There is another girl, she is {age}, she likes talking to me too',
    'ask ur cousin if he wants to come along',
  ],
  'child-access': [
    'i run the under 12s on sundays', 'i babysit for the family next door', 'im a swim coach so im round kids all day',
    'my step kids stay w me weekends', 'work in a primary as a TA', 'my girlfriends lad is ur age, he lives w us',
    'I teach piano to children at home', 'i drive the school minibus', 'help out at scouts',
  ],
  'sexual-message': [
    'so... [sexual message]', 'hey [sexual message]', '[sexual message] lol', 'ok dont be mad [sexual message]', 'Well, [sexual message]',
    'was gonna say [sexual message]', 'wanted to tell u smth / [sexual message]', '[sexual message] wyt',
  ],
}

const ordinary: readonly Ordinary[] = [
  { kind: 'sale', lines: [
    [0, 'hi are the trainers still going'], [1, 'yes size 5, {money}'], [0, 'can i see the soles pls, pic?'], [1, 'one sec'],
    [0, 'lovely. can collect {day}, whats your address?'], [1, '22 {street}, ring the bell'], [0, 'perfect will bring cash'],
  ] },
  { kind: 'family', lines: [
    [0, 'Grandad here. Hows my favourite footballer?'], [1, 'good we won 3 1'], [0, 'Clever lad! There is a tenner in the post for you'],
    [1, 'thx grandad!!'], [0, 'Is your mother in? Her phone is off'], [1, 'shes in the garden il get her'], [0, 'Tell her Sunday lunch, my house'],
  ] },
  { kind: 'party', lines: [
    [0, 'not a word to {name} ok'], [1, 'about what'], [0, 'the cake {day}!! its a surprise'], [1, 'omg ok what age is she gonna be'], [0, '{age}'],
    [1, 'il bring balloons'], [0, 'hide them in ur bag, meet at {place} {time} w the rest of us'],
  ] },
  { kind: 'game', lines: [
    [0, 'im coming to ur base n burning it'], [1, 'u dont even know where it is'], [0, 'by the lake, the tall tower lol'], [1, 'nooo who told u'],
    [0, 'u have 10 seconds'], [1, 'pls ill pay u 40 iron'], [0, '50 iron n i let u live'], [1, 'scammer haha ok'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'who wants to be the villain in the play'], [1, 'me'], [0, 'ok ur line is give me the gold or ill tell the king'], [1, 'and then'],
    [0, 'then i say have mercy, and you say you have until sunrise'], [1, 'lol so dramatic'], [0, 'learn it for period 3'],
  ] },
  { kind: 'friends', lines: [
    [0, 'we got the puppy!!'], [1, 'noo way how old is he'], [0, '9 weeks'], [1, 'send pics nowww'], [0, 'hes asleep wait'],
    [1, 'i need to see him pls'], [0, 'come round after school, mum says its fine'], [1, 'on my way'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Who is in the house with you?'], [1, 'nan and {name}'], [0, 'OK. Can you take a photo of the gas meter for me'], [1, 'done'],
    [0, 'Thanks poppet. Phone away at {time} please'], [1, 'mummm'], [0, 'Or no {game} {day}'], [1, 'fine'],
  ] },
  { kind: 'coach', lines: [
    [0, 'U13s: kick off {day} {time} away, meet at {place}'], [1, 'can som1 give us a lift'], [2, 'my dad can, we have 2 seats'], [1, 'legend'],
    [0, 'Parents please text me if you cant drive. Bring {food} money'], [2, 'ok coach'],
  ] },
  { kind: 'work', lines: [
    [0, 'can u cover my shift {day}'], [1, 'maybe, what time'], [0, '{time} til close, il give u {money} on top'], [1, 'ha deal'],
    [0, 'pls dont tell dave i was late'], [1, 'he saw u lol'], [0, 'great'],
  ] },
  { kind: 'homework', lines: [
    [0, 'did u do q6'], [1, 'ye'], [0, 'send a pic of it'], [1, 'ok but delete it after, miss checks'], [0, 'swear down'],
    [1, 'its due by {time} hurry up'], [0, 'ur a lifesaver'],
  ] },
  { kind: 'joke', lines: [
    [0, 'give me a crisp or else'], [1, 'or else what'], [0, 'il tell every1 u cried at the penguin film'], [1, 'it was SAD'],
    [0, 'u have til break'], [1, 'il starve u out'], [0, 'im dying haha'],
  ] },
  { kind: 'praise', lines: [
    [0, 'ur drawing got put up in the hall!!'], [1, 'whaat'], [0, 'its so special, u have a real gift'], [1, 'stoppp'],
    [0, 'miss wants u in the art club'], [1, 'ok il go'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'new gc for 8B cos the old one is full'], [1, 'add {name} pls'], [2, 'what time is the trip'], [0, '{time} outside {place}'],
    [2, 'do we need lunch'], [1, 'yes and {money} for the shop'], [0, 'sir said no phones on the coach'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Reminder from the dental surgery: you are booked {day} at {time}.'], [1, 'Thank you, it is for my son.'],
    [0, 'What is his date of birth please?', '~age-asked'], [1, 'He has just had his birthday, he is {age}.'],
    [0, 'All confirmed, see you both then.'],
  ] },
]

/** English that no reader was tuned on, as typed in Britain, Ireland and the United States. */
export const en: ChatWords = {
  language: 'en',
  slots: {
    age: ['11', '12', '13', '14', '15', 'twelve', 'thirteen'],
    adult: ['20', '23', '27', '30', '33', '37', '42', 'thirty five'],
    school: ['Larkfield High', 'St Ebba\'s', 'Dunmoor Academy', 'Westbrook Juniors', 'Copperhill Middle'],
    street: ['Heron Way', 'Pottery Road', 'Elm Rise', 'Cannon Street', 'Lower Quay Road'],
    place: ['the skate park', 'the big tesco', 'the train station', 'the pier', 'the fountain'],
    time: ['half 4', '17:00', '3.30', '8pm', 'quarter to six'],
    day: ['tomorrow', 'on sunday', 'on wednesday', 'next friday'],
    money: ['£30', '40 quid', '$60', '£10', '75 dollars'],
    app: ['Telegram', 'snap', 'Session', 'whatsapp', 'discord', 'insta'],
    handle: ['greyheron_9', 'kit.walker', 'tidepool88', 'mapleandsam'],
    game: ['Blockharbour', 'Sky Racers', 'Dragon Farm', 'Zone Nine'],
    name: ['Ruby', 'Jayden', 'Aisha', 'Connor', 'Tilly', 'Mo'],
    food: ['pizza', 'a milkshake', 'chips', 'bubble tea'],
  },
  signs,
  insist: ['cmon dont be like that', 'pretty pls', 'why notttt', 'just this once, for me', 'u said u trusted me', 'dont be boring', 'oh go on'],
  agree: ['kk', 'sure ig', 'fine', 'alright then', 'yh ok', 'ok np', 'mhm'],
  talk: [
    ['hows ur day been', 'long lol, double science'], ['u seen the new ep', 'not yet no spoilers'], ['is it raining there', 'chucking it down'],
    ['whats ur fave pizza', 'ham n pineapple fight me'], ['u any good at maths', 'terrible'], ['did u watch the match', 'only the 2nd half'],
    ['what level r u on now', '34 its so hard'], ['u into music', 'i play the drums a bit'], ['got any pets', 'a hamster called Biscuit'],
    ['what u having for tea', 'pasta again'], ['u up to much', 'nah just chilling'], ['how was the maths test', 'dont ask'],
  ],
  fillers: [
    'lol', 'brb', 'haha fr', 'ugh so tired', 'my wifi is awful', 'this song tho', 'one sec', 'omg same', 'bored', 'nice one', 'its freezing',
    'idk lol', 'wow ok',
  ],
  hello: ['hey', 'hiya', 'yo', 'wagwan', 'Hello there', 'u alright', 'hey hows u', 'gg on {game} btw', 'heya'],
  bye: ['cya', 'gtg', 'night x', 'laters', 'Goodbye for now', 'bbl', 'tea time bye'],
  ordinary,
  names: ['Poppy', 'Liam', 'Chidi', 'Erin', 'Sanjay', 'Molly', 'Karl', 'Denise', 'Owen', 'Bex'],
}
