import type { ChatWords } from '../words.ts'
import { enOrdinary } from './en-ordinary.ts'
import { enSigns } from './en-signs.ts'

/** English, as typed in Britain, Ireland and the United States. */
export const en: ChatWords = {
  language: 'en',
  slots: {
    age: ['11', '12', '13', '14', '15', 'thirteen', 'twelve', 'fourteen'],
    adult: ['19', '22', '26', '28', '31', '34', '38', '41', 'twenty nine'],
    school: ['Willow Park Academy', 'Saint Brannoc\'s', 'Harrow Lane Primary', 'Millbrook Middle School', 'Ashcombe High', 'Oak Vale'],
    street: ['Marlow Street', 'Fern Close', 'Old Mill Road', 'the Harcot estate', 'Tanner\'s Lane', 'Birch Avenue'],
    place: ['the bus station', 'the skate park', 'the retail park', 'the library', 'the old bandstand', 'the car park behind the cinema'],
    time: ['half past four', '16:30', '5pm', '3.15', 'six', '2 o\'clock'],
    day: ['tomorrow', 'on Saturday', 'on Friday', 'next Tuesday', 'this weekend'],
    money: ['£20', '50 quid', '$40', '100 dollars', '£15', '$25'],
    app: ['Telegram', 'Snap', 'Signal', 'WhatsApp', 'Discord', 'Kik', 'insta'],
    handle: ['bluekestrel77', 'mr_orbit', 'j4y.river', 'northwind_x', 'thatguytam', 'luna.oak'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush', 'Minefield 2'],
    name: ['Ellie', 'Josh', 'Priya', 'Callum', 'Maddie', 'Tyrone', 'Beth', 'Ahmed'],
    food: ['pizza', 'pasta', 'beans on toast', 'noodles', 'tacos'],
  },
  signs: enSigns,
  insist: [
    'oh come on', 'please? just one', 'pleeease', 'just this once', 'dont be like that, just do it for me', 'why not though, its only me',
    'i asked nicely. come on', 'still waiting...', 'so? changed your mind?', 'aw why not, i wont bite', 'you said maybe. so now?',
    'what about now then',
  ],
  agree: ['ok', 'okay', 'sure', 'k', 'fine', 'alright', 'yeah ok', 'ok i guess', 'if you want', 'yh', 'oki', 'fair enough'],
  talk: [
    ['hows it going', 'not bad, bit tired'], ['what you up to', 'nothing much just watching tv'],
    ['did you see the match', 'yeah what a save'], ['what did you have for tea', '{food}'],
    ['is it raining where you are', 'pouring down'], ['what music you into', 'bit of everything really'],
    ['do you have any pets', 'yes a dog, she is 4'], ['do you play {game}', 'sometimes, im rubbish at it'],
    ['what level are you on', '14 lol'], ['seen any good films', 'the one with the penguins'],
    ['did you sleep ok', 'not really, the cat woke me up'], ['whats your favourite food', '{food} obviously'],
    ['good day?', 'long. had double maths'], ['you like reading?', 'only comics'], ['how was swimming', 'cold haha'],
    ['what you doing at the weekend', 'probably nothing'], ['have you tried the new update', 'its still downloading'],
    ['which character do you use', 'the fox one'], ['how many coins have you got', 'like 300'],
    ['you on holiday soon?', 'two more weeks!!'], ['did you do the maths', 'half of it'], ['can you ride a bike', 'course i can'],
  ],
  fillers: [
    'lol', 'haha', 'brb', 'one sec', 'omg', 'my internet is so slow today', 'im so bored', 'that was funny', 'nm', 'yeah same', 'nice',
    'hmm', 'ok back', 'sorry was eating', 'my phone is on 9%', 'this level is impossible', 'we had {food} again', 'its freezing here',
    'no way', 'true', 'the bus was late again', 'i lost my charger', 'gtg soon', 'cant believe its only wednesday', 'wait what',
    'i fell off my skateboard today', 'anyway',
  ],
  hello: [
    'hi', 'hey', 'heyy', 'hello', 'hiya', 'yo', 'hey there', 'hi saw you on {game}', 'good game earlier', 'alright?', 'morning', 'sup',
  ],
  bye: ['bye', 'night', 'cya', 'talk later', 'gotta go', 'tea is ready, bye', 'ttyl', 'see ya', 'goodnight', 'laters'],
  ordinary: enOrdinary,
  names: ['Amelia', 'Oliver', 'Freya', 'Dylan', 'Zara', 'Marcus', 'Hannah', 'Kwame', 'Isla', 'Ravi', 'Grace', 'Toby', 'Nadia', 'Finn'],
}
