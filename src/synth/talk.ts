import type { Outline } from './cases.ts'
import type { Prng } from './prng.ts'
import type { ToldTurn } from './telling.ts'

type Line = readonly ['suspect' | 'child', string]

/** Everyday talk by language. Nothing here is more than what friends and strangers say every day. */
const EVERYDAY: Readonly<Record<string, readonly Line[]>> = {
  en: [['suspect', 'hi, how was your day'], ['child', 'good, we had sports'], ['suspect', 'which team do you like'], ['child', 'the blue one'], ['suspect', 'did you finish the level'],
    ['child', 'almost, the bridge is hard'], ['suspect', 'I can show you'], ['child', 'ok later, dinner now'], ['suspect', 'see you'],
    ['child', 'bye 🙂']],
  de: [
    ['suspect', 'hallo, wie war dein Tag'], ['child', 'gut, wir hatten Sport'], ['suspect', 'welches Spiel spielst du'],
    ['child', 'das mit der Brücke'], ['suspect', 'schön'], ['child', 'tschüss, muss essen'],
  ],
  fr: [
    ['suspect', 'salut, ça va ?'], ['child', 'oui, on a eu sport'], ['suspect', 'tu joues à quoi'], ['child', 'au jeu du pont'],
    ['suspect', 'à plus tard'], ['child', 'à demain'],
  ],
  es: [
    ['suspect', 'hola, ¿qué tal el día?'], ['child', 'bien, hubo deporte'], ['suspect', '¿a qué juegas?'], ['child', 'al del puente'],
    ['suspect', 'hasta luego'], ['child', 'adiós'],
  ],
  nl: [['suspect', 'hoi, hoe was je dag'], ['child', 'goed, we hadden gym'], ['suspect', 'tot later'], ['child', 'doei']],
  pt: [['suspect', 'oi, como foi o dia?'], ['child', 'bem, teve esporte'], ['suspect', 'até logo'], ['child', 'tchau']],
  sv: [['suspect', 'hej, hur var dagen'], ['child', 'bra, vi hade idrott'], ['suspect', 'vi hörs'], ['child', 'hej då']],
  tl: [['suspect', 'kumusta ang araw mo'], ['child', 'ayos lang, naglaro kami'], ['suspect', 'sige, mamaya ulit'], ['child', 'sige po']],
}

/** What a danger sounds like here: acts named in brackets only, and phrases that are harmless alone. */
const BRACKETED: readonly Line[] = [['suspect', 'how old are you'], ['child', '13'], ['suspect', 'which school do you go to'], ['suspect', 'keep this between us'],
  ['suspect', '[asks for an image]'], ['child', 'no I do not want that'], ['suspect', '[asks for an image]'], ['suspect', '[threat to share]'],
  ['child', '[tells of distress]']]

/** The conversation of a chat report, oldest first, some minutes between turns; empty for other formats. */
export function talkOf(outline: Outline, at: number, random: Prng): ToldTurn[] {
  if (['police-json', 'cybertip-xml', 'tip-json', 'csv'].includes(outline.format)) return []
  const everyday = EVERYDAY[outline.suspect.country.language] ?? EVERYDAY['en'] ?? []
  const elsewhere: readonly Line[] = outline.shows.mail ? [['suspect', `write to me at ${outline.suspect.email} instead`]] : []
  const lines = [...everyday, ...elsewhere, ...outline.danger === 'none' ? [] : BRACKETED, ...random.chance(0.5) ? everyday : []]
  let time = at - lines.length * 300_000
  return lines.map(([by, text]) => {
    time += 20_000 + random.int(240_000)
    return { by, at: `${new Date(time).toISOString().slice(0, 19)}Z`, text }
  })
}
