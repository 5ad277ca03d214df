import { overlaps } from '../money.ts'
import { isGuide, isOrdinary, isQuoted, isReported, leaning } from '../scene.ts'
import { secrecyAskedPhrases } from './secrecy-asked/phrases.ts'
import { secrecyAskedHints, secrecyAskedVetoes } from './secrecy-asked/surroundings.ts'
import { secrecyAskedFamilies, secrecyAskedOwn } from './secrecy-asked/families.ts'
import { wordsOf } from '../word-set.ts'
import { type Heard, type TalkView, type Verdict, sign } from './plug.ts'
import { together } from '../together.ts'

/** Asks not to tell about the contact or its content, or to delete messages. */
export const secrecyAsked = sign({
  id: 'secrecy-asked',
  label: 'Secrecy asked',
  why: 'asks that the contact or its content be kept from others',
  ground: {
    text: 'Secrecy keeps those who would protect a child from knowing',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.09.003',
    mark: 'U',
  },
  phrases: together(secrecyAskedPhrases, secrecyAskedFamilies),
  hints: secrecyAskedHints,
  vetoes: together(secrecyAskedVetoes, secrecyAskedOwn),
  weigh,
})

function weigh(heard: Heard, talk: TalkView): Verdict {
  const { cues } = talk.turn
  const lean = leaning(talk.self, 'secrecy-asked')
  if (heard.language === 'any') return 'yes'
  if ((isReported(heard, talk, lean, 1.5) && !(lean >= 1 && isTold(heard, talk))) || isInnocent(talk, lean)) return 'no'
  if (isPair(heard, talk) && isAboutUs(heard, talk)) return 'weak'
  if (heard.role === 'hint') return isAboutUs(heard, talk) ? 'weak' : hinted(lean)
  return cues.has('joke') && lean < 1 ? 'weak' : 'yes'
}

const WHEN = wordsOf('if when incase si quand als wenn falls jak jesli jakby gdyby jezeli os pan se quando pag kapag kung agar jab koi अगर जब कोई')
/** Words enough to tell both who asks and what to answer. */
const ANSWERED = 4

/** "If anybody asks, say": what to answer when asked, told by the author themselves. */
function isTold(heard: Heard, talk: TalkView): boolean {
  return heard.role === 'phrase' && heard.words >= ANSWERED && WHEN.has(talk.turn.tokens[heard.from]?.text ?? '') && !isQuoted(heard, talk)
}

const PAIR = wordsOf(
  'just only us two the of you and me tayo tayong dalawa dalawang lang lng lamang satin atin solo nosotros dos tu y yo que nous deux toi et moi nur wir zwei beide du und ich so nos dois a gente eu alleen wij twee jij en ik tylko my dwoje we nas hum dono sirf bas dim ond ni dau',
)

/** "Just us two" of a meeting tells who comes. */
function isPair(heard: Heard, talk: TalkView): boolean {
  return talk.turn.tokens.slice(Math.max(0, heard.from), heard.to).every((t) => PAIR.has(t.text))
}

/** A party, a present, a lesson, an ordinary scene: the secret is about that. That somebody is a coach or a teacher makes no secret harmless. */
function isInnocent(talk: TalkView, lean: number): boolean {
  if (talk.turn.cues.has('party') || (!isGuide(talk.turn.by) && isOrdinary(talk, 'secrecy-asked'))
    || (talk.near('party') > 0 && lean < 2)) return true
  return lean < 1 && (wasInnocent(talk) || isSurprise(talk))
}

function hinted(lean: number): Verdict {
  return lean >= 1.5 ? 'yes' : lean > 0 ? 'weak' : 'no'
}

/** A crush, a spoiler, an own promise: what the author spoke of just before makes the secret one of theirs. */
function wasInnocent(talk: TalkView): boolean {
  return talk.before(3).some((t) => t.by === talk.turn.by && t.heard.some((h) => h.sign === 'secrecy-asked' && h.role === 'veto'))
}

/** "Just us" of a meeting, "nobody understands me like you" of praise: the words carry another sign. */
function isAboutUs(heard: Heard, talk: TalkView): boolean {
  return overlaps(heard, talk.turn, 'flattery') || talk.turn.heard.some((h) => h.sign === 'meeting-proposed' && h.role === 'phrase')
}

const SURPRISE = wordsOf(`gift present surprise birthday breakfast cake flowers test exam homework regalo sorpresa cumple desayuno flores examen deberes cadeau surprise anniversaire
  anniv gateau fleurs controle exo devoirs fractions geschenk uberraschung geburtstag fruhstuck kuchen blumen klassenarbeit arbeit mathe presente prenda aniversario cafe bolo prova teste
  cadeau cadeautje verrassing verjaardag ontbijt taart bloemen toets huiswerk prezent niespodzianka urodziny sniadanie tort kwiaty sprawdzian kartkowka prezencie prezentu lexo dexo regalo sorpresa almusal bulaklak
  gift tohfa surprise nashta phool paper गिफ्ट तोहफा तोहफ़ा सरप्राइज जन्मदिन नाश्ता केक फूल टेस्ट anrheg syrpreis penblwydd brecwast cacen blodau prawf ffracsiynau ffracsiyna cwestiwn spoiler spoilers`)

/** How many turns before still tell what the secret is about. */
const ABOUT = 4

/** A present, a breakfast for mother, what stood in the test: the secret is about a thing, and nothing else of the author tells otherwise. */
function isSurprise(talk: TalkView): boolean {
  const near = [talk.turn, ...talk.before(ABOUT)]
  return near.some((t) => t.tokens.slice(0, 60).some((w) => SURPRISE.has(w.text))) || near.some((t) => t.cues.has('class') || t.cues.has('lesson'))
}
