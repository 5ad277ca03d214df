import type { ChatWords } from '../words.ts'

/** English of the third corpus. */
export const en: ChatWords = {
  language: 'en',
  slots: {
    age: ['11', '12', 'twelve', '13', '14', 'fourteen'],
    adult: ['22', '27', '31', 'thirty four', '41'],
    school: ['Harrow Brook High', 'St Anselm Juniors', 'Kestrel Lane Academy', 'Fernhill Secondary'],
    street: ['Larkspur Close', 'Old Tannery Road', 'the Birchwood estate', 'Cobbler Row'],
    place: ['the skate park', 'the bandstand', 'the big Tesco', 'the tram stop', 'the leisure centre'],
    time: ['quarter past three', '5pm', '18:15', 'half seven'],
    day: ['tomorrow', 'on thursday', 'this saturday', 'after school on friday'],
    money: ['£60', '80 quid', '$150', 'two hundred dollars'],
    app: ['Signal', 'Wickr', 'Telegram', 'Kik', 'WhatsApp'],
    handle: ['moth.lamp7', 'reedy_42', 'ko.bolt', 'northpier99'],
    game: ['Rocket League', 'Brawl Stars', 'Fortnite', 'Minecraft'],
    name: ['Tegan', 'Idris', 'Priya', 'Callum'],
    food: ['noodles', 'a milkshake', 'fried chicken', 'waffles'],
  },
  signs: {
    'age-asked': [
      'how old are you?', 'what year were you born', 'you in secondary yet or still primary', 'guessing youre about {age}, am i close?',
    ],
    'age-told': ['{age}', 'im {age}', 'turned {age} last month', '{age} but people think im older'],
    'adult-age-told': [
      'im {adult}', '{adult} years old, hope thats ok', 'well i hit {adult} this summer', 'bit older than you lol, {adult}',
    ],
    'school-asked': [
      'which school do you go to?', 'what school you at', 'whats the badge on your blazer, where is that',
      'is it fernhill you go or the other one',
    ],
    'home-asked': [
      'where do you live?', 'whats your address', 'which bit of town are you in, like what road',
      'what bus gets you home and where do you get off',
    ],
    'school-told': ['i go to {school}', '{school}', 'im at {school}, its ok i guess', 'year 8 at {school}'],
    'home-told': ['i live on {street}', '{street}, near the shop', 'were just off {street}', 'our flat is on {street} above the bakery'],
    'supervision-asked': [
      'are you home alone?', 'is anyone with you right now', 'does your dad ever look through your phone',
      'when does everyone in your house go to bed', 'door shut?',
    ],
    'secrecy-asked': [
      'dont tell your mum about me', 'this has to stay between us', 'delete this chat when were done', 'keep it secret ok?',
      'if anyone asks, im some lad from your school', 'people wouldnt get it so best nobody hears my name',
      'wipe it all before you put the phone down',
    ],
    flattery: [
      'youre so mature for your age', 'youre not like the others', 'honestly its only you i can talk to like this',
      'someone as pretty as you shouldnt be sat in bored',
    ],
    'gift-offered': [
      'i can buy you a new phone', 'want some robux? i got you', 'ill stick a voucher on your account, my treat',
      'tell me what trainers you like and theyll turn up',
    ],
    'payment-offered': [
      'ill give you {money}', 'i can pay you {money} if you want', 'theres {money} in it for you', 'easy {money}, takes you a minute',
    ],
    'payment-sent': ['ive sent you the money', 'just paid {money} into it', 'ok thats {money} gone over, check', 'transfer done'],
    'platform-move': [
      'add me on {app}, im {handle}', 'do you have {app}? lets talk there', 'can we move to {app}',
      'this thing keeps crashing, hit me up on {app} instead',
      'what name are you under on {app}', 'im barely on here tbh, {handle} on {app} gets me quicker',
    ],
    'image-asked': [
      'can you send me a pic of you', 'turn your camera on', 'send me a selfie', '[asks for an image]',
      'i still dont know what you look like, fix that?', 'i showed you mine so fairs fair, your face now',
      'jump on a quick video so i know its really you',
    ],
    'image-sent': ['i sent you a photo of me', 'ok thats me', 'there, took it just now', 'did the pic of me come through'],
    threat: [
      'im going to send this to everyone you know', 'i will tell your parents everything', 'i know where you live and i will come there',
      '[threat to share] i mean it',
      'your whole follower list is saved on my laptop / dont make me use it', 'shame if your nan opened her messages and saw that',
      'if you block me ill hurt myself and itll be because of you', 'wonder what year 8 will say when it lands in the group',
    ],
    demand: [
      'send me {money} now', 'you have to do what i say', ['send another picture or else', 'image-asked', 'threat'], 'pay me {money}',
      'right so its {money}, no more excuses', 'gift card codes. read them out. im waiting',
      'you dont get to leave, stay online and answer me',
    ],
    deadline: ['you have until {time}', 'you got one hour', 'clocks running, {time} and thats it', 'tonight. not tomorrow, tonight'],
    'meeting-proposed': [
      'do you want to meet up {day}?', 'we should meet in real life', 'can i see you {day}',
      'let me take you for {food} {day}, just us two',
      'im passing your way {day} for work, could swing by and say hi', 'typing is boring, id rather be sat next to you. {day}?',
    ],
    'meeting-agreed': ['ok lets meet', 'yeah ill come', 'sure i can meet you', 'alright ill be there'],
    'meeting-arranged': [
      'meet me at {place} at {time}', '{place}, {time}, ill be in a grey car', 'so {day} {time} by {place} then',
      'got your train ticket, ill be at {place} at {time}',
    ],
    refusal: [
      'no i dont want to', 'maybe later', 'my mum checks my phone', 'im not allowed', 'stop asking me pls', 'ehh idk that feels a bit off',
      'cant rn got loads of homework', 'id rather not tbh',
    ],
    'distress-told': [
      'im really scared', 'i cant stop crying', 'i dont want to be alive anymore', 'my hands wont stop shaking and i cant tell anyone',
    ],
    'other-children': [
      'other girls your age do it for me too', 'bring a friend next time', 'has your little sister got an account? add her in',
      'a lad in year 7 did this last week and he was fine',
    ],
    'child-access': [
      'i coach the under 12s', 'i babysit for my neighbours', 'i drive the minibus for a primary school',
      'my girlfriends two boys stay with me at weekends',
    ],
    'sexual-message': ['[sexual message]', 'hey you [sexual message]', '[sexual message] what do you say'],
  },
  insist: ['oh go on', 'please, for me', 'dont be like that', 'its nothing, everyone does', 'why not tho'],
  agree: ['ok', 'sure', 'fine', 'yeah alright', 'if you want'],
  talk: [
    ['what you up to', 'watching youtube'], ['hows your day been', 'long, had double science'],
    ['you like {game}?', 'yeah im so bad at it tho'],
    ['any pets?', 'two rats lol'], ['what music you into', 'bit of everything'], ['did you see the match', 'only second half'],
    ['is it raining by you', 'nonstop'], ['fave food?', '{food} easy'], ['got any hobbies', 'i do drums'],
    ['hows the revision going', 'dont ask'],
    ['what rank are you in {game}', 'gold 2'], ['seen that new film', 'nah is it good'],
  ],
  fillers: [
    'haha', 'hmm', 'lool true', 'sec, door', 'this lesson is dragging', 'my battery is at 4%', 'so tired', 'im eating {food} again',
    'nice one', 'wait what', 'bus is late as usual',
  ],
  hello: ['hey', 'hiya', 'yo', 'hi its me again', 'evening'],
  bye: ['night', 'gtg', 'speak soon', 'tea is ready, bye', 'laters'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Have you eaten? There is pasta in the fridge'], [1, 'had it'], [0, 'Is your brother back'], [1, 'no hes at football'],
      [0, 'Lock the back door please, I finish at {time}'], [1, 'kk'], [0, 'And send me a pic of the letter from the nurse'],
      [1, 'its on the table mum'],
    ] },
    { kind: 'coach', lines: [
      [0, 'Sunday squad: be at {place} for {time}'], [1, 'can my cousin come watch'], [0, 'Of course, families welcome'],
      [2, 'do we need the blue socks'],
      [0, 'Yes. And subs money, £3, to Lynne not me'], [2, 'ok coach'], [0, 'You were brilliant in goal last week by the way'],
      [2, 'cheers'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'who has the worksheet for geography'], [1, 'me'], [0, 'send a photo of page 2 plsss'],
      [1, 'its the one with the volcano, in the class folder'],
      [2, 'sir said hand in by {day}'], [0, 'no way'], [1, 'meet in the library at lunch and do it together'], [2, 'yep'],
    ] },
    { kind: 'trade', lines: [
      [0, 'trade you my gold crate for the wolf in {game}'], [1, 'add 200 coins and deal'], [0, '150'], [1, 'ok 150, send it first'],
      [0, 'no you first, last time someone ran off'], [1, 'use the trade window then, its both at once'], [0, 'true'], [1, 'done, gg'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Hi, is the bike still for sale?'], [1, 'It is, {money}'], [0, 'Could you send another photo of the chain?'],
      [1, 'Will do when I am home'],
      [0, 'Great. Can I collect it {day}?'], [1, 'Yes, {time} suits, I will message the postcode'], [0, 'Cash ok?'], [1, 'Perfect'],
    ] },
    { kind: 'joke', lines: [
      [0, 'you ate my last crisp'], [1, 'prove it'], [0, 'i will have my revenge, sleep with one eye open'], [1, 'ooh im shaking lol'],
      [0, 'pay me one crisp by midnight or the hamster takes over your bed'], [1, 'hahaha tell the hamster hi'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'hi im new, im {name}, starting in 8B'], [1, 'heyy welcome'], [1, 'how old are you', 'age-asked'],
      [0, '{age}', 'age-told'], [2, 'cool, form is in room 14'], [0, 'thanks'],
    ] },
  ],
  names: ['Tegan', 'Idris', 'Priya', 'Callum', 'Rosa', 'Dylan', 'Martin', 'Sharon', 'Femi', 'Kirsty'],
}
