import type { ChatWords } from '../words.ts'
import { frOrdinary } from './fr-ordinary.ts'
import { frSigns } from './fr-signs.ts'

/** French, as typed in France, Belgium and Switzerland. */
export const fr: ChatWords = {
  language: 'fr',
  slots: {
    age: ['11', '12', '13', '14', '15', 'treize', 'douze'],
    adult: ['19', '24', '27', '31', '36', '43', 'vingt-neuf'],
    school: ['au collège des Tilleuls', 'au collège Val-Fleuri', 'à l\'école Saint-Aubert', 'au lycée Pré-Vert', 'à l\'école du Moulin'],
    street: ['rue des Lilas', 'avenue du Port-Vieux', 'rue du Moulin', 'place des Chênes', 'quartier Bellerive'],
    place: ['la gare', 'l\'arrêt de bus', 'la médiathèque', 'la sortie du centre commercial', 'l\'entrée du parc'],
    time: ['17h', '16h30', 'midi', '15h', '18h15'],
    day: ['demain', 'samedi', 'vendredi', 'mardi prochain'],
    money: ['20 €', '50 euros', '30 balles', '100 €'],
    app: ['Snap', 'Telegram', 'WhatsApp', 'Discord', 'insta', 'Signal'],
    handle: ['faucon_77', 'rivbleu.x', 'm_orbite', 'lunechene'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush'],
    name: ['Léa', 'Hugo', 'Inès', 'Théo', 'Manon'],
    food: ['des pâtes', 'une pizza', 'des crêpes', 'du gratin'],
  },
  signs: frSigns,
  insist: [
    'allez', 'stp juste une fois', 'stppp', 'allez fais pas ta tête', 'pourquoi pas ?', 'je te le demande gentiment, allez',
    'alors, t\'as changé d\'avis ?', 'j\'attends toujours...', 'et maintenant ?',
  ],
  agree: ['ok', 'd\'accord', 'dac', 'ouais ok', 'bon ok', 'okay', 'si tu veux', 'oui ok'],
  talk: [
    ['ça va ?', 'oui un peu fatigué'], ['tu fais quoi', 'rien je regarde la télé'], ['t\'as vu le match', 'ouais quel arrêt'],
    ['t\'as mangé quoi', '{food}'], ['il pleut chez toi ?', 'des cordes'], ['t\'écoutes quoi comme musique', 'un peu de tout'],
    ['t\'as un animal ?', 'un chien, il a 4 ans'], ['tu joues à {game} ?', 'des fois, je suis nul'], ['t\'es à quel niveau', '14 mdr'],
    ['t\'as vu un bon film', 'celui avec les pingouins'], ['bien dormi ?', 'bof le chat m\'a réveillé'],
    ['tu fais quoi ce weekend', 'rien de spécial'], ['t\'as fini les maths', 'la moitié'], ['t\'as combien de pièces', 'genre 300'],
    ['tu lis ?', 'que des BD'], ['c\'était bien la piscine', 'trop froid'],
  ],
  fillers: [
    'mdr', 'ptdr', 'lol', 'je reviens', 'attends 2 sec', 'je m\'ennuie trop', 'mon wifi rame', 'pareil', 'trop bien', 'hmm', 'je mange',
    'j\'ai plus que 9%', 'ce niveau est impossible', 'encore {food} ce soir', 'il caille', 'sérieux ?', 'j\'ai perdu mon chargeur',
    'je suis tombé en skate', 'bref', 'jsp',
  ],
  hello: ['salut', 'coucou', 'slt', 'hey', 'bonjour', 'cc', 'salut je t\'ai vu sur {game}', 'yo'],
  bye: ['à plus', 'a+', 'bonne nuit', 'je dois y aller', 'à demain', 'je file manger', 'bye'],
  ordinary: frOrdinary,
  names: ['Camille', 'Lucas', 'Chloé', 'Mehdi', 'Jade', 'Antoine', 'Louise', 'Sami', 'Élise', 'Bastien'],
}
