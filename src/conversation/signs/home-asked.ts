import { isAmongKin, isOthersWords, sceneOf } from '../scene.ts'
import { isTrade } from '../places.ts'
import { together } from '../together.ts'
import { phrases } from './home-asked/phrases.ts'
import { roundaboutQuestions } from './home-asked/roundabout.ts'
import { sign } from './plug.ts'
import type { Heard, HeardTurn } from './plug.ts'

/** Asks where the other lives: street, area, address, way home, a pin on a map. */
export const homeAsked = sign({
  id: 'home-asked',
  label: 'Home asked',
  why: 'asks where the other lives, or how to get there',
  ground: {
    text: 'Questions for the home and its surroundings tell how far a child can be reached, and the risk of being found out',
    source: 'O\'Connell, A typology of child cybersexploitation and online grooming practices, 2003',
    mark: 'U',
  },
  phrases: together(phrases, roundaboutQuestions),
  hints: {
    en: `
      (where|wher|were|wheres|whereabouts) (r|are|re|abouts)? {you} (from|frm|at|rn|now|located)
      (where|wher) {you} (from|frm|at)
      wya
      (what|which) (country|city) (r|are|do|u|you) ..3
    `,
    cy: '(o ble|o lle) (wyt|ti|ydych|rwyt|tin|n|yn) ..3\n(lle|ble) (wyt ti|ti) (nawr|rwan)',
    es: '(de)? (donde|dnd) (eres|sos|es|estas|andas|eres tu)',
    fr: '(tu|t|tes|t es) ..2 (viens|es|vien)? (d ou|dou|ou) <ask>\n(dou) (tu|viens) (viens|tu)',
    de: '(woher|wo) (kommst|bist|biste|kommste) (du|her)?\n(wo) bist du ..2 her',
    pt: '(de onde|donde|de ond|onde) (vc|voce|tu|es|é|e|ta|estas) (e|é|es|eh)?',
    nl: '(waar) (kom|ben) (je|jij) ..2 (vandaan|nu|uit)?',
    pl: '(skad|z skad) (jestes|ty jestes|pochodzisz)\ngdzie (jestes|teraz jestes)',
    tl: '(nasaan|asan|nasan|nsan) (ka|k|kana) ..2',
    hi: '(कहां|कहाँ) (के|से|हो) ..2',
    'hi-latn': '(kahan|kaha|kha) (se|ke|ho) ..2',
  },
  vetoes: {
    en: `
      where (do|does|did) (your|ur|his|her|their) (nan|gran|dad|cousin|grandparents|grandma|teacher|friend|aunt|uncle) live
      (email|e mail|ip|web|wallet|discord|billing|delivery|shipping) address
      what street (food|art|dance|wear|fighter)
    `,
  },
  weigh(heard, talk) {
    const { turn } = talk
    if (isOthersWords(heard, talk, 'first') || isAmongKin(talk)) return 'no'
    const lean = talk.suspicion('self', 'home-asked')
    if (isTrade(talk, [talk.self]) || isKnown(heard, turn) || isPraise(heard, turn)) return 'no'
    if (heard.role === 'hint') return lean >= 2 ? { verdict: 'weak', why: 'asks where the other is or comes from' } : 'no'
    const scene = sceneOf(talk, ['party', 'team', 'work', 'lesson', 'family', 'class'])
    const around = scene === null ? 0 : scene.turns - (turn.cues.has(scene.scene) ? 1 : 0)
    return lean < 2 && around > 2 ? 'weak' : 'yes'
  },
})

const KNOWS = new Set('know knows knew gwbod sais sait weiss weis wiem se sei weet alam pata पता gwn gwybod nalaman'.split(' '))

/** "I know where you live": no question. */
function isKnown(heard: Heard, { tokens }: HeardTurn): boolean {
  const at = Math.max(0, heard.from)
  return tokens.slice(Math.max(0, at - 3), at).some((t) => KNOWS.has(t.text)) && tokens[heard.to - 1]?.ask !== true && !tokens.slice(0, at).some(
    (t) => t.text === 'you' || t.text === 'u',
  )
    && !tokens.slice(Math.max(0, at - 3), at).some((t) => t.text === 'want' || t.text === 'wanna' || t.text === 'to')
}

/** French "quel arrêt !": what a save, no bus stop. */
function isPraise(heard: Heard, { tokens }: HeardTurn): boolean {
  return heard.language === 'fr' && heard.to - heard.from === 2 && tokens[heard.to - 1]?.text === 'arret' && !tokens.some(
    (t) => t.text === 'bus' || t.text === 'tu',
  )
}
