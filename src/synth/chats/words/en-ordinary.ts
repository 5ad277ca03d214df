import type { Ordinary } from '../words.ts'

/** Ordinary talk in English that words alone could mistake. */
export const enOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'hi love, are you alone? im coming home now'], [1, 'yes mum, dad is at work'], [0, 'ok. what time does school finish {day}'],
    [1, '{time}'], [0, 'ill pick you up outside the gate then'], [1, 'ok mum'], [0, 'dont forget your PE kit. love you'],
    [1, 'love you too'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Where are you?'], [1, 'at ellies'], [0, 'Is her mum there?'], [1, 'yeah shes making {food}'],
    [0, 'Ok. Dad will collect you at {time}, wait by the front door.'], [1, 'can i stay longer pls'],
    [0, 'No, you have the dentist {day}.'], [1, 'fine'],
  ] },
  { kind: 'parent', lines: [
    [0, 'bedtime mister, phone off in 10 minutes'], [1, 'just one more level dad'], [0, '10 minutes or its no {game} {day}'], [1, 'ok ok'],
    [0, 'did you brush your teeth'], [1, 'yes'], [0, 'send me a photo of your room, is it tidy?'], [1, 'erm... tomorrow?'],
    [0, 'haha goodnight'],
  ] },
  { kind: 'parent', lines: [
    [0, 'dad can you send me money for lunch'], [1, 'How much?'], [0, '5 pounds'],
    [1, 'Sent you 10 on your card. Keep the rest for the bus.'], [0, 'thank youuu'], [1, 'Home by six please, your gran is coming.'],
    [0, 'ok'],
  ] },
  { kind: 'family', lines: [
    [0, 'Your birthday is coming up, what would you like from grandad and me?'], [1, 'can i have the {game} game pls'],
    [0, 'Of course, I will buy it for you. How old will you be again, {age}? Time flies.', '~age-asked'],
    [1, 'haha yes nana', '~age-told'], [0, 'Send me a nice picture of you and your sister for the wall', '~image-asked'],
    [1, 'mum will send you the school one'], [0, 'Lovely. See you on Sunday for lunch'],
  ] },
  { kind: 'family', lines: [
    [0, 'dont tell mum, but im making her breakfast on sunday'], [1, 'aww can i help'], [0, 'yes but its a secret ok'],
    [1, 'i wont say anything'], [0, 'you buy the flowers, i pay'], [1, 'deal'],
  ] },
  { kind: 'family', lines: [
    [0, 'are you home yet bro'], [1, 'yh'], [0, 'is mum there'], [1, 'no shes at the shop till {time}'], [0, 'can you let the dog out'],
    [1, 'done already'], [0, 'legend. i got you a hoodie in the sale btw'], [1, 'no way thanks!!'],
  ] },
  { kind: 'family', lines: [
    [0, 'Uncle Rob here. Are we still on for the zoo {day}?'], [1, 'Yes! Kids cannot wait'], [0, 'I will pick you all up at {time}'],
    [1, 'Great. {name} wants to see the penguins first'], [0, 'Tickets are booked, my treat'], [1, 'You are too kind'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Good afternoon. Your homework has not come in yet. Is everything alright?'],
    [1, 'sorry miss i forgot, can i hand it in tomorrow'], [0, 'By Friday please, otherwise it will count towards your grade.'],
    [1, 'ok miss'], [0, 'Please send me a photo of page 12 when you have done it.'], [1, 'will do'],
    [0, 'Thank you. Your last essay was excellent, very mature writing.'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Reminder: school trip {day}. We meet at {place} at {time}.'], [1, 'sir do we need money'],
    [0, 'Ten pounds at most, and a packed lunch.'], [2, 'can i bring my phone'], [0, 'Yes, but phones stay in bags.'], [2, 'ok thx'],
    [0, 'Tell your parents to sign the form by {time} tomorrow.'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Training moved to {day}, {time}, at {place}. Who can come?'], [1, 'me'], [2, 'i can come'], [3, 'cant, maths club'],
    [0, 'Ok. Bring both shirts, team photo is after.'], [1, 'are we playing the cup'],
    [0, 'Yes. Great goal last week by the way, you are special with that left foot'], [1, 'haha thanks coach'],
  ] },
  { kind: 'coach', lines: [
    [0, 'hi its the coach. can {name} make the match {day}?'], [1, 'Hello, this is her mum. Yes she can.'],
    [0, 'great, meet {time} at {place}'], [1, 'Does she need a lift home?'], [0, 'no the team bus comes back to school'],
    [1, 'Perfect, thank you'],
  ] },
  { kind: 'coach', lines: [
    [0, 'who needs a lift to swimming'], [1, 'me please'], [0, 'your dad said he can drive you both'], [1, 'oh ok'], [2, 'what time'],
    [0, '{time} at the pool, dont be late or its 10 extra lengths!'], [2, 'noooo'], [1, 'lol'],
  ] },
  { kind: 'friends', lines: [
    [0, 'wanna come over after school'], [1, 'yeah is your mum ok with it'], [0, 'she says yes, shes here till {time}'],
    [1, 'ok ill ask mine'], [0, 'we can play {game}'], [1, 'mum says yes till six'], [0, 'yesss'],
  ] },
  { kind: 'friends', lines: [
    [0, 'cinema {day}?'], [1, 'who else is coming'], [0, 'everyone from class, {name} and that lot'],
    [1, 'ok meet you at {place} at {time}'], [0, 'sick'], [1, 'bring snacks'], [0, 'obviously'],
  ] },
  { kind: 'friends', lines: [
    [0, 'did you get that top in the end'], [1, 'yeah'], [0, 'can i see it'], [1, 'its in the wash lol'],
    [0, 'mine is the same but green'], [1, 'twins haha'], [0, 'we can wear them {day} for the class photo'],
  ] },
  { kind: 'friends', lines: [
    [0, 'guess who got detention'], [1, 'no way'], [0, 'my mum is going to kill me'], [1, 'im dead lol'],
    [0, 'not funny i want to disappear haha'], [1, 'it was pretty funny when you fell though'],
    [0, 'shut up i was laughing so much i died'],
  ] },
  { kind: 'friends', lines: [
    [0, 'my new number starts with 07 ill text you it later'], [1, 'k'], [0, 'phone screen is smashed again'], [1, 'again?? your mum'],
    [0, 'she doesnt know yet'], [1, 'rip'], [0, 'its only the corner'],
  ] },
  { kind: 'homework', lines: [
    [0, 'can you send me a pic of the maths homework'], [1, 'which page'], [0, '34'], [1, 'here', ], [0, 'thanks ur a lifesaver'],
    [1, 'what did you get for 5b'], [0, '12'], [1, 'i got 13 hmm'],
  ] },
  { kind: 'homework', lines: [
    [0, 'did you do the test already'], [1, 'yes in period 2'], [0, 'tell me what came up'],
    [1, 'dont tell anyone i told you but its mostly fractions'], [0, 'i wont i promise'], [1, 'delete this after lol miss will go mad'],
    [0, 'haha ok'],
  ] },
  { kind: 'homework', lines: [
    [0, 'for the project we need to ask people their age and how they get to school'], [1, 'like a survey'], [0, 'yeah 20 people'],
    [1, 'i can ask my street'], [0, 'good, deadline is friday'], [1, 'ill make the graph'], [0, 'you are a star'],
  ] },
  { kind: 'party', lines: [
    [0, 'surprise party for {name} {day} at {time}'], [1, 'omg yes'], [0, 'dont tell her!! keep it secret'], [1, 'my lips are sealed'],
    [2, 'where'], [0, 'at mine, my parents are doing {food}'], [2, 'what are we getting her'],
    [0, 'everyone puts in a fiver for the present'],
  ] },
  { kind: 'party', lines: [
    [0, 'are your parents home on saturday'], [1, 'yes why'], [0, 'for the sleepover, my mum wants to talk to yours'],
    [1, 'ok ill give you her number'], [0, 'cool. can i bring {game}'], [1, 'yes and a sleeping bag'], [0, 'cant wait'],
  ] },
  { kind: 'trade', lines: [
    [0, 'selling the frost sword, 400 gems'], [1, 'too much, 300'], [0, '350 and its yours'], [1, 'ok add me, {handle}'],
    [0, 'sent the trade'], [1, 'got it thx'], [0, 'pleasure doing business lol'],
  ] },
  { kind: 'trade', lines: [
    [0, 'still got the dragon skin?'], [1, 'yeah {money}'], [0, 'can i see a screenshot of it'], [1, 'sure'],
    [0, 'ok ill pay you {money} with paypal'], [1, 'friends and family pls'], [0, 'nah normal'], [1, 'fine'],
  ] },
  { kind: 'game', lines: [
    [0, 'need one more for the raid'], [1, 'what level'], [0, '13 and up'], [1, 'im 15 with the bow'],
    [0, 'nice join voice on discord, link is in the clan chat', '~platform-move'], [1, 'joining'], [0, 'push left'],
    [1, 'ill destroy them'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 'lucky'], [0, 'rematch? ill beat you next round'], [1, 'im going to crush you'],
    [0, 'i will find your base and burn it down'], [1, 'you have 5 minutes to surrender lol'], [0, 'never!!'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Hello, is the bike still available?'], [1, 'Yes, {money}.'], [0, 'Could you send me a picture of the back wheel?'],
    [1, 'Sure, one moment.'], [0, 'Looks good. What is your address? I could collect it {day}.'], [1, '14 {street}, after {time}.'],
    [0, 'Perfect, I will bring cash.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Hi, I would like to order two of the lamps. How much is delivery?'], [1, 'Delivery is free. Where should it go?'],
    [0, '5 {street}'], [1, 'Thank you. Please write to orders@example.org for the invoice.'],
    [0, 'I have paid {money} by transfer this morning.'], [1, 'Received. It ships {day}.'], [0, 'Great.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Your rent of {money} is due on Friday.'], [1, 'I transferred it yesterday'], [0, 'I can\'t see it yet'],
    [1, 'will send you a screenshot'], [0, 'Thank you, otherwise I have to charge a late fee.'], [1, 'understood'],
  ] },
  { kind: 'joke', lines: [
    [0, 'give me back my pencil or else'], [1, 'or else what'], [0, 'ill tell everyone you like pineapple on pizza'],
    [1, 'noooo anything but that'], [0, 'you have been warned haha'], [1, 'your secret is safe if mine is'], [0, 'lol'],
  ] },
  { kind: 'joke', lines: [
    [0, 'my sister says ill die if i eat her yoghurt'], [1, 'did you'], [0, 'yes'], [1, 'rip, it was nice knowing you'],
    [0, 'can i hide at yours'], [1, 'bring the yoghurt'], [0, 'im literally crying'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'today in PSHE we did online safety'], [1, 'us too'], [0, 'if a stranger says "dont tell your parents" you should tell them'],
    [1, 'yeah and never send a picture to someone who asks "how old are you"'], [0, 'and if they say "lets meet" you block them'],
    [1, 'miss gave us a leaflet'], [0, 'mine is in the bin already oops'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Dear parents, next week we talk about staying safe online.'], [1, 'Thank you. What will you cover?'],
    [0, 'Warning signs such as "this is our secret", gifts from strangers, or "send me a photo or I will tell everyone".'],
    [1, 'Very useful. Can we see the slides?'], [0, 'Yes, they will be on the school site.'], [2, 'Great idea'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'what do i write for the poster'], [1, 'something like: is someone asking you to keep secrets? talk to a grown up'],
    [0, 'good one. and the other'], [1, 'never give your address to people in games'], [0, 'ill draw a big lock'], [1, 'yesss'],
  ] },
  { kind: 'praise', lines: [
    [0, 'WHAT A GOAL'], [1, 'haha thanks'], [0, 'you are the best player we ever had'], [1, 'stoppp'],
    [0, 'no really nobody runs like you do'], [1, 'tell the coach that'], [0, 'already did'],
  ] },
  { kind: 'praise', lines: [
    [0, 'is that drawing yours? its amazing'], [1, 'yeah took me two days'], [0, 'you are so talented. can you draw my dog'],
    [1, 'send me a picture of him'], [0, 'here'], [1, 'so cute ok'], [0, 'youre the best'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'does anyone have the spanish vocab'], [1, 'no'], [2, 'ill send a photo of it'], [0, 'tysm'], [3, 'whos going to the game {day}'],
    [1, 'me and my sister'], [3, 'meet at {place} {time}?'], [2, 'cant im grounded'], [1, 'ok see you there'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'new class group is on {app}, add yourselves'], [1, 'why not here'], [0, 'mr. brown cant post here'], [2, 'link?'],
    [0, 'in the email from school'], [1, 'joined'], [3, 'same'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'how old is your dog'], [1, '13 in dog years haha'], [2, 'no shes 3'], [0, 'shes so sweet'], [1, 'who is doing the bake sale'],
    [2, 'me, {food}'], [0, 'ill bring cups'],
  ] },
  { kind: 'friends', lines: [
    [0, 'are you 12 or 13 now', 'age-asked'], [1, '13 since sunday!', 'age-told'], [0, 'happy late birthday'],
    [1, 'ty. we are doing laser tag {day} with the class, you coming?'], [0, 'yes!!'], [1, 'mum will text your mum'],
  ] },
  { kind: 'friends', lines: [
    [0, 'hey are you the one from camp'], [1, 'yeah the one with the red tent'], [0, 'lol. which school are you at again', 'school-asked'],
    [1, '{school}', 'school-told'], [0, 'oh my cousin goes there'], [1, 'what year'], [0, 'year 7'],
  ] },
  { kind: 'friends', lines: [
    [0, 'send a selfie with your new glasses', 'image-asked'], [1, 'no way i look like an owl', 'refusal'], [0, 'haha owls are cool'],
    [1, 'youll see them monday in class'], [0, 'ok owl'],
  ] },
  { kind: 'work', lines: [
    [0, 'Morning. Can you send the report by {time}?'], [1, 'Nearly done, need half an hour.'],
    [0, 'The client is waiting, it has to go out today.'], [1, 'You will have it.'], [0, 'Thanks. Lunch at {place}?'], [1, 'Yes, {time}.'],
  ] },
  { kind: 'work', lines: [
    [0, 'can you do my shift {day}'], [1, 'how long'], [0, 'till {time}, ill do yours next week'], [1, 'ok but you owe me'],
    [0, 'ill bring you coffee'], [1, 'deal'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Your appointment at the dental practice is {day} at {time}. Reply YES to confirm.'], [1, 'YES'],
    [0, 'Thank you. Please bring your insurance card. Under 16s need to come with a parent.'], [1, 'My son is 12, I will come with him.'],
    [0, 'Perfect, see you then.'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Hello, this is the music school. Lesson {day} is moved to {time}.'], [1, 'ok thanks, same room?'],
    [0, 'Yes, room 4. Parents can wait outside.'], [1, 'my dad will drop me off'], [0, 'Good. Practise page 9!'], [1, 'i will'],
  ] },
]
