import type { ChatWords } from '../words.ts'
import { hiLatnOrdinary } from './hi-latn-ordinary.ts'
import { hiLatnSigns } from './hi-latn-signs.ts'

/** Hindi in Latin letters, spelled as people please, with the usual English in between. Places bring their own postposition. */
export const hiLatn: ChatWords = {
  language: 'hi-Latn',
  slots: {
    age: ['11', '12', '13', '14', '15', 'terah', 'barah', 'chaudah'],
    adult: ['19', '22', '25', '27', '32', '36', '41', 'chhabbis'],
    school: [
      'Neel Parvat Public School', 'Surajmukhi Vidyalaya', 'Sonpur Convent', 'Navodit Bal Mandir', 'Kamal Vihar Sr Sec School',
      'Little Mayur School',
    ],
    street: ['Neem wali gali', 'Gulmohar Vihar', 'Sector 9 Sonpur', 'Mandir road', 'Kamal colony', 'Purani Haveli gali'],
    place: ['station pe', 'park mein', 'mall mein', 'library ke bahar', 'bus stand pe', 'market ke paas', 'cinema ke peeche'],
    time: ['4 baje', '5 baje', 'saade 4 baje', '6 baje', 'sham 5 baje', '7 baje'],
    day: ['kal', 'saturday ko', 'sunday ko', 'friday ko', 'parso', 'is weekend'],
    money: ['500 rs', '₹500', '1000 rupaye', '2k', 'Rs 200', 'paanch sau'],
    app: ['Telegram', 'whatsapp', 'insta', 'Discord', 'snap', 'Signal'],
    handle: ['baaz_77', 'chand.raat', 'mr_toofan', 'hawa_x', 'nadi.uttar'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush', 'Minefield 2'],
    name: ['Riya', 'Aman', 'Kavya', 'Rohit', 'Anjali', 'Sahil', 'Pooja'],
    food: ['rajma chawal', 'maggi', 'paratha', 'dosa', 'chole', 'khichdi'],
  },
  signs: hiLatnSigns,
  insist: [
    'are yaar please', 'plz na', 'plzzzz', 'bas ek baar', 'aisa mat karo na mere liye', 'kyu nahi, main hi toh hu', 'wait kar raha hu...',
    'ab toh haan bolo', 'mann badla kya', 'arey kar do na', 'ek hi toh bol raha hu', 'itne pyar se bol raha hu maan jao',
  ],
  agree: ['ok', 'thik hai', 'theek h', 'thik h', 'haan', 'accha', 'hmm ok', 'chalo thik', 'okk', 'haa ok', 'done', 'jaisa tum bolo'],
  talk: [
    ['kya haal hai', 'thik, thoda thak gaya'], ['kya kar rahe ho', 'kuch nahi tv dekh raha'], ['match dekha kal', 'haan kya catch tha'],
    ['khana kya khaya', '{food}'], ['wahan barish ho rahi hai kya', 'bohot zyada'], ['kaunse gaane sunte ho', 'sab kuch'],
    ['koi pet hai', 'haan ek dog, sheru'], ['{game} khelte ho?', 'kabhi kabhi, noob hu'], ['kaunsa level', '14 lol'],
    ['koi acchi movie dekhi', 'wo penguin wali'], ['neend aayi', 'nahi yaar billi ne jaga diya'], ['fav khana', '{food} aur kya'],
    ['din kaisa tha', 'lamba, do period maths'], ['padhna pasand hai', 'sirf comics'], ['swimming kaisi thi', 'thanda pani haha'],
    ['update aaya kya', 'download ho raha hai'], ['kaunsa character lete ho', 'fox wala'], ['coins kitne hai', '300 ke aas paas'],
    ['chutti kab se hai', 'do hafte aur!!'], ['maths ho gaya', 'aadha'], ['test kaisa gaya', 'thik thak'],
    ['cycle chalani aati hai', 'haan bilkul'],
  ],
  fillers: [
    'haha', 'hahaha', 'lol', 'brb', 'ek min', 'omg', 'net bahut slow hai', 'bore ho raha hu', 'same', 'sahi hai', 'hmm', 'wapas aa gaya',
    'khana kha raha tha', '9% battery hai', 'ye level bahut mushkil hai', 'phir se {food}', 'kitni thand hai', 'sach me?', 'pata nahi',
    'charger kho gaya', 'bus phir late thi', 'abhi toh wednesday hi hai', 'cycle se gir gaya aaj', 'ruk kya', 'mast', 'arre yaar', 'bhai',
    'kya baat', 'chal jhooth',
  ],
  hello: [
    'hi', 'hello', 'hii', 'hey', 'namaste', 'kya haal', 'good morning', 'hi {game} mein dekha tumhe', 'gg', 'aur bata', 'kaise ho', 'oye',
  ],
  bye: ['bye', 'byee', 'gn', 'good night', 'khana khane ja raha bye', 'kal baat karte', 'chalo bye', 'sone ja rahi', 'ttyl', 'shubh ratri'],
  ordinary: hiLatnOrdinary,
  names: ['Aarav', 'Diya', 'Ishaan', 'Sneha', 'Kabir', 'Meera', 'Arjun', 'Nisha', 'Vikram', 'Tanvi', 'Rahul', 'Simran'],
}
