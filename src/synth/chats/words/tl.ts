import type { ChatWords } from '../words.ts'
import { tlOrdinary } from './tl-ordinary.ts'
import { tlSigns } from './tl-signs.ts'

/** Tagalog as typed, with the usual English in between. Places bring their own "sa". */
export const tl: ChatWords = {
  language: 'tl',
  slots: {
    age: ['11', '12', '13', '14', '15', 'trese', 'dose', 'thirteen', 'kinse'],
    adult: ['19', '22', '25', '28', '31', '35', '40', 'twenty six'],
    school: [
      'Mabini Hills Elementary', 'San Lucero National High School', 'Bagong Sinag HS', 'Santa Marela Academy', 'Dalisay Integrated School',
      'Talahib Elem',
    ],
    street: ['Sampaguita st', 'Purok 4 Malaya', 'Ilang-Ilang street', 'brgy Bagong Sinag', 'kanto ng Mabuhay st', 'Narra extension'],
    place: ['sa mall', 'sa terminal', 'sa plaza', 'sa 7-eleven', 'sa court', 'sa may library', 'sa likod ng sinehan'],
    time: ['4pm', 'alas singko', '4:30', '6pm', 'alas tres', '2 ng hapon'],
    day: ['bukas', 'sa sabado', 'sa friday', 'sa linggo', 'sa martes', 'this weekend'],
    money: ['500 pesos', '1k', '₱300', '1000 pesos', 'P500', '2k'],
    app: ['Telegram', 'messenger', 'viber', 'Discord', 'Snap', 'Signal', 'ig'],
    handle: ['agila_77', 'tala.gabi', 'mr_kometa', 'hangin_x', 'ilog.norte'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush', 'Minefield 2'],
    name: ['Jessa', 'Migs', 'Althea', 'Jomar', 'Kyla', 'Nathan', 'Bea'],
    food: ['adobo', 'pancit', 'sinigang', 'fried chicken', 'spaghetti', 'tuyo'],
  },
  signs: tlSigns,
  insist: [
    'sige naaa', 'dali na', 'plssss', 'isa lang naman', 'minsan lang to', 'wag ka naman ganyan, para sakin',
    'bat ayaw mo ako lang naman to', 'ano na, hintay ako', 'nagbago na ba isip mo', 'so ngayon pwede na?', 'sige na po, isa lang',
    'ang kj mo naman dali',
  ],
  agree: ['ok', 'sige', 'cge', 'okie', 'g', 'oo sige', 'ok po', 'sge', 'ikaw bahala', 'kk', 'oks', 'geh'],
  talk: [
    ['kamusta', 'ok lang medyo pagod'], ['musta araw mo', 'mahaba, dalawang math'], ['wyd', 'wala nood lang tv'],
    ['anong ulam nyo', '{food}'], ['umuulan ba dyan', 'oo lakas'], ['ano hilig mong kanta', 'kahit ano lang'],
    ['may pets ka ba', 'oo aso, si Bantay'], ['naglalaro ka ng {game}?', 'minsan, bano ako haha'], ['anong level mo na', '14 hahaha'],
    ['napanood mo yung laro', 'oo grabe yung depensa'], ['may magandang movie ba', 'yung sa mga penguin'],
    ['nakatulog ka ba', 'hindi masyado, ang ingay ng pusa'], ['fave food mo', '{food} syempre'], ['mahilig ka magbasa', 'komiks lang'],
    ['kamusta swimming', 'ang lamig hahaha'], ['nag update ka na ba', 'dina download pa'], ['sino gamit mong character', 'yung fox'],
    ['ilan coins mo', 'mga 300'], ['kelan bakasyon nyo', '2 weeks pa!!'], ['tapos ka na sa math', 'kalahati pa lang'],
    ['marunong ka mag bike', 'oo naman'], ['kumain ka na', 'kakatapos lang'],
  ],
  fillers: [
    'haha', 'hahahaha', 'HAHAHA', 'lol', 'brb', 'wait', 'teka lang', 'ang bagal ng wifi', 'ang boring', 'same', 'nice', 'hmm',
    'bumalik na ko', 'kumakain kasi ako', '9% nalang batt ko', 'ang hirap ng level na to', '{food} na naman', 'ang init', 'weh',
    'totoo ba', 'nawala charger ko', 'late na naman yung jeep', 'wednesday palang', 'nahulog ako sa bike kanina', 'char', 'grabe',
    'sana all', 'lods', 'awit', 'omsim',
  ],
  hello: [
    'hi', 'hello', 'hi po', 'uy', 'heyy', 'musta', 'good morning', 'gandang gabi', 'hi nakita kita sa {game}', 'gg kanina', 'oy',
    'kamusta ka',
  ],
  bye: ['bye', 'babye', 'gn', 'good night', 'tulog na ko', 'kain muna kami, bye', 'ingat', 'bukas ulit', 'out na ko', 'ttyl'],
  ordinary: tlOrdinary,
  names: ['Angel', 'Jericho', 'Trisha', 'Mark', 'Andrea', 'Paolo', 'Janine', 'Renz', 'Liza', 'Carlo', 'Mika', 'Dennis'],
}
