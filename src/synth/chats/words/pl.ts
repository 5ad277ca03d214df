import type { ChatWords } from '../words.ts'
import { plOrdinary } from './pl-ordinary.ts'
import { plSigns } from './pl-signs.ts'

/** Polish. Streets and places bring their own preposition and case, names stand in the genitive ("u {name}"), times fit "o" and "do". */
export const pl: ChatWords = {
  language: 'pl',
  slots: {
    age: ['11', '12', '13', '14', '15', 'trzynaście', 'dwanaście', 'czternaście'],
    adult: ['19', '25', '27', '29', '36', '38', '45', 'dwadzieścia sześć'],
    school: ['SP Zielone Wzgórze', 'SP nr 312', 'LO Bukowina', 'SP im. Bociana Białego', 'społeczna Dębowy Las', 'SP 77 na Zaciszu'],
    street: ['na Klonowej', 'przy Młyńskiej', 'na osiedlu Zacisze', 'na ul. Sosnowej', 'na Starym Rynku', 'przy Lipowej'],
    place: ['na dworcu', 'w parku', 'pod galerią', 'pod biblioteką', 'na skateparku', 'na przystanku', 'za kinem'],
    time: ['16:30', '17', 'piątej', 'wpół do piątej', '15.00', 'szóstej'],
    day: ['jutro', 'w sobotę', 'w piątek', 'we wtorek', 'w niedzielę', 'w weekend'],
    money: ['50 zł', '100 zl', '20 zł', 'dwie stówy', '200 zł', 'stówkę'],
    app: ['Telegram', 'insta', 'Messenger', 'whatsapp', 'Discord', 'Signal', 'snap'],
    handle: ['bielik_77', 'kometa.x', 'polnocny_wiatr', 'j4y.rzeka', 'luna.dab'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush', 'Minefield 2'],
    name: ['Zosi', 'Kuby', 'Oli', 'Michała', 'Hani', 'Bartka', 'Leny'],
    food: ['pierogi', 'naleśniki', 'spaghetti', 'frytki', 'kotlety', 'kluski'],
  },
  signs: plSigns,
  insist: [
    'no weź', 'no dawaj', 'proszeee', 'tylko raz', 'nie bądź taka, zrób to dla mnie', 'nooo proszę cię', 'czemu nie, to tylko ja',
    'czekam...', 'i co, zmieniłeś zdanie?', 'a teraz?', 'ładnie proszę, no', 'mówiłaś że może',
  ],
  agree: ['ok', 'okej', 'dobra', 'spoko', 'no dobra', 'oki', 'niech bd', 'git', 'no ok', 'jasne', 'pewnie', 'jak chcesz'],
  talk: [
    ['co tam', 'nic, zmęczona trochę'], ['co robisz', 'nic oglądam tv'], ['ogladales mecz', 'no, ale obrona'],
    ['co jadłaś na obiad', '{food}'], ['pada u ciebie', 'leje'], ['jakiej muzyki słuchasz', 'różnej w sumie'],
    ['masz jakieś zwierzęta', 'psa, wabi się Fafik'], ['grasz w {game}?', 'czasem, słaby jestem'], ['który lvl', '14 xd'],
    ['jakiś dobry film ostatnio?', 'ten o pingwinach'], ['wyspany?', 'nie, kot mnie obudził'], ['ulubione jedzenie', '{food} wiadomo'],
    ['jak dzień', 'długi, dwie matmy'], ['lubisz czytać', 'tylko komiksy'], ['jak basen', 'zimnooo'],
    ['masz już aktualizację', 'jeszcze się pobiera'], ['kim grasz', 'tym lisem'], ['ile masz monet', 'z 300'],
    ['kiedy macie wolne', 'jeszcze 2 tygodnie!!'], ['zrobiłeś matmę', 'połowę'], ['jak sprawdzian', 'tak se'],
    ['umiesz jeździć na łyżwach', 'no pewnie'],
  ],
  fillers: [
    'haha', 'xd', 'xddd', 'XD', 'zw', 'jj', 'nudy', 'ale mi net muli', 'no', 'też', 'fajnie', 'hmm', 'sorki jadłam', '9% baterii mam',
    'ten lvl jest nie do przejścia', 'znowu {food}', 'ale zimno', 'serio?', 'nwm', 'zgubiłem ładowarkę', 'autobus znowu spóźniony',
    'dopiero środa', 'spadłem z deski dzisiaj', 'czekaj co', 'mega', 'wgl', 'luz', 'beka',
  ],
  hello: ['hej', 'cześć', 'czesc', 'siema', 'elo', 'hejka', 'heja', 'dzień dobry', 'hej widziałem cię w {game}', 'gg', 'yo', 'siemka'],
  bye: ['pa', 'papa', 'nara', 'dobranoc', 'lecę na kolację pa', 'do jutra', 'branoc', 'ide spać', 'trzymaj się', 'narka'],
  ordinary: plOrdinary,
  names: ['Julia', 'Antek', 'Maja', 'Szymon', 'Zuzanna', 'Kacper', 'Natalia', 'Filip', 'Wiktoria', 'Tomek', 'Iga', 'Marek'],
}
