import type { SignId } from './contract.ts'
import type { CueId } from './cues/plug.ts'
import { fold } from './fold.ts'
import type { Heard, Party, TalkView } from './signs/plug.ts'

const KIN = new Set(('mum mom mam mummy mommy mother dad daddy father parent nan nana gran granny grandma grandad grandpa grandfather grandmother auntie aunty '
  + 'mama mami papa papi pai mae vo vovo avo abuela abuelo maman papi mamie papy pere mere mutti mutter vater vati opa oma moeder vader '
  + 'nanay tatay nanay inay itay lola lolo ate tita tito mataji pitaji mummyji papaji dadi nani chacha bua tata babcia dziadek mamusia tatus '
  + 'madre padre mamma family familie familia famille rodzina pamilya teulu मम्मी पापा माँ मां दादी नानी दादा नाना').split(' ').map((w) =>
    fold(w)[0]?.text ?? w))

const GUIDE = new Set(('mr mrs ms miss sir teacher tutor coach trainer school head form maestra maestro profe profesor profesora prof professor professora '
  + 'lehrer lehrerin frau herr trener trenerka nauczyciel nauczycielka pan pani leraar lerares juf meester entraineur maitre maitresse monsieur madame '
  + 'entrenador entrenadora treinador treinadora athro athrawes hyfforddwr guro titser maam sirji madam adhyapak seller shop support office').split(' '))

/** Whether a name as an export writes it ("Mum", "Papá", "Oma Elke") is that of a parent or grandparent. */
export function isKin(by: string | null): boolean {
  return by !== null && fold(by).some((t) => KIN.has(t.text))
}

/** Whether a name as an export writes it ("Coach Tom", "Mr Hale", "Frau Berg") is that of a teacher, a coach or an office. */
export function isGuide(by: string | null): boolean {
  return by !== null && fold(by).some((t) => GUIDE.has(t.text))
}

/** Signs that friends, families and teams seldom give each other, and those that they do give (half as much). */
const TELLING: Readonly<Partial<Record<SignId, number>>> = {
  'supervision-asked': 1, 'secrecy-asked': 1, 'image-asked': 1, 'threat': 1, 'other-children': 1, 'flattery': 1, 'demand': 1, 'gift-offered': 1,
  'payment-offered': 1, 'platform-move': 1, 'age-asked': 1, 'child-access': 0.5, 'school-asked': 0.5, 'home-asked': 0.5, 'adult-age-told': 0.5,
  'meeting-proposed': 0.5, 'sexual-message': 2,
}

/** How much the phrases of one party tell, the signs `apart` left out: 0 none, 1 one telling kind of phrase, 2 two of them. */
export function leaning(party: Party, ...apart: readonly SignId[]): number {
  let sum = 0
  for (const id in party.raw) {
    const worth = TELLING[id as SignId]
    if (worth !== undefined && !apart.some((a) => a === id)) sum += worth
  }
  return sum
}

const SCENES: readonly CueId[] = ['family', 'team', 'class', 'game', 'sale', 'lesson', 'party', 'pet', 'work']

/** The ordinary scene that most other turns near by belong to, with their count; null when there is none. */
export function sceneOf(talk: TalkView, among: readonly CueId[] = SCENES): { readonly scene: CueId; readonly turns: number } | null {
  let best: { scene: CueId; turns: number } | null = null
  for (const scene of among) {
    const turns = talk.near(scene) - (talk.turn.cues.has(scene) ? 1 : 0)
    if (turns > (best?.turns ?? 0)) best = { scene, turns }
  }
  return best
}

/** Signs whose phrases are usual in a scene: sellers ask for pictures and numbers, so do class mates. */
const USUAL: Readonly<Partial<Record<CueId, readonly SignId[]>>> = {
  sale: ['image-asked', 'platform-move', 'demand'], class: ['image-asked', 'demand'], team: ['image-asked', 'platform-move'], family: ['image-asked'],
  lesson: ['image-asked', 'platform-move', 'secrecy-asked'], work: ['image-asked', 'platform-move', 'payment-offered'],
}

/** Whether a parent and a child speak, by the names that they bear. */
export function isAmongKin(talk: TalkView): boolean {
  return isKin(talk.turn.by) || (talk.others.length === 1 && isKin(talk.others[0]?.by ?? null))
}

/**
 * Whether the talk looks like one among family, team, class, players or traders, and its author's other phrases give no reason to doubt it.
 * `apart` is the sign that is being weighed, and others that its words carry too.
 */
export function isOrdinary(talk: TalkView, ...apart: readonly SignId[]): boolean {
  if (isAmongKin(talk)) return leaning(talk.self, ...apart) < 3
  const scene = sceneOf(talk)
  if (scene === null) return false
  const lean = leaning(talk.self, ...apart, ...USUAL[scene.scene] ?? [])
  if (lean >= 2) return false
  return scene.turns >= 3 || (scene.turns >= 2 && lean < 1) || (lean < 1 && talk.share(scene.scene) >= 0.1)
}

/**
 * Which words of a phrase must stand between quotation marks for it to be a quote. `all`: who presses, or tells of others, may quote one word in
 * passing.
 * `first`: a question or an answer that begins as a quote is one. `any`: a meeting is proposed without a quote in it.
 */
type QuotedWords = 'all' | 'first' | 'any'

/** Whether the words stand between quotation marks: somebody else's. */
export function isQuoted(heard: Heard, talk: TalkView, which: QuotedWords = 'all'): boolean {
  const { tokens } = talk.turn
  const from = Math.max(0, heard.from)
  if (which === 'first') return tokens[from]?.quoted === true
  const words = tokens.slice(from, heard.to)
  return which === 'any' ? words.some((w) => w.quoted) : words.length > 0 && words.every((w) => w.quoted)
}

/**
 * Whether a phrase is somebody else's words: between quotation marks, or in a turn that tells what another said or teaches, whoever its author is.
 */
export function isOthersWords(heard: Heard, talk: TalkView, quoted: QuotedWords): boolean {
  return talk.turn.cues.has('reported') || isQuoted(heard, talk, quoted)
}

/**
 * Whether the words are somebody else's: quoted, or reported by an author of whose own words less than `enough` tells (see `leaning`). Other than
 * with `isOthersWords`, a cue that something is reported does not help whoever asks for enough by themselves, unless they teach.
 */
export function isReported(heard: Heard, talk: TalkView, lean: number, enough = 1): boolean {
  return isQuoted(heard, talk) || (talk.turn.cues.has('reported') && (lean < enough || talk.turn.cues.has('lesson')))
}

const PRESSING: readonly SignId[] = ['threat', 'demand']

/**
 * Whether the turn's author presses the other near this turn: a threat or demand of theirs stands within the last 15 turns, or words of one stand
 * in this turn or in those that they go on with. `apart` is the sign that is being weighed: its own words there do not count.
 */
export function isCoercing(talk: TalkView, apart: SignId): boolean {
  const { turn } = talk
  if (talk.stood(15, ...PRESSING).some((s) => s.by === turn.by && !s.weak && (s.turn !== turn.index || s.sign !== apart))) return true
  const after = talk.after(2)
  const answered = after.findIndex((t) => t.by !== turn.by)
  const own = [turn, ...(answered === -1 ? after : after.slice(0, answered))]
  return own.some((t) => t.heard.some((h) => h.role === 'phrase' && h.sign !== apart && PRESSING.includes(h.sign)))
}

const NOT = new Set(('wont never not didnt wouldnt havent shouldnt cant cannot dont isnt aint no nunca jamas pas jamais rien personne nicht nie niemals niemandem keinem nichts '
  + 'nao niet nooit niemand niets niks nie nigdy nikomu hindi di huwag wag ddim byth neb nahi nahin nhi nai मत नहीं').split(' ').map((w) =>
    fold(w)[0]?.text ?? w))
const EARNEST = new Set(
  'joking kidding playing lying bluffing messing scared afraid broma bromeo jugando mintiendo blague rigole plaisante scherz spass want wants brincando grap grapje biro'.split(' '),
)
/** Words that press although they deny: "I won't ask again", "not enough", "no choice", "don't make me wait", "why are you not answering". */
const PRESSES = new Set(('again twice enough choice wait waiting anymore longer answering replying ignoring make vez nuevo suficiente alcanza basta opcion alternativa salida esperar '
  + 'enojar repetir choix assez suffisant attendre redemanderai repeterai repete nochmal einmal zweimal reicht genug wahl warten novo suficiente chega escolha opcao esperar esperando '
  + 'genoeg keus keuze wachten keer wyboru wyjscia powtarzac prosic czekac wystarczy uulitin choice pagpipilian paghintayin digon dewis aros चारा रास्ता काफी दोबारा dobara chara rasta kafi').split(' ')
  .map((w) => fold(w)[0]?.text ?? w))

/**
 * Whether the words, or the two before them, deny what they say ("I won't show anybody"); "not joking" denies nothing. Made for threats, demands and
 * deadlines, which hold the "not" inside; `isNegated` (`pictured.ts`) is for what is asked or sent, where it stands before.
 */
export function isDenied(heard: Heard, talk: TalkView, but?: 'pressing'): boolean {
  const words = talk.turn.tokens.slice(Math.max(0, heard.from - 2), heard.to)
  if (but === 'pressing' && words.some((w) => PRESSES.has(w.text))) return false
  return words.some((w, i) => NOT.has(w.text) && !EARNEST.has(words[i + 1]?.text ?? '') && !EARNEST.has(words[i + 2]?.text ?? ''))
}

const PLAYED: readonly CueId[] = ['game', 'team', 'party', 'class', 'lesson', 'sale', 'family', 'work']

/**
 * Whether what sounds like a threat or demand is said in play or in an ordinary order of things: between kin, by a teacher or coach, in a game, a
 * match, a class, a sale, while the author's other phrases (threats and demands left out) give no reason to doubt it. One of the scenes in `alone` is
 * enough when the turn itself belongs to it.
 */
export function isHarmless(talk: TalkView, alone: readonly CueId[]): boolean {
  const pressing = PRESSING.filter((id) => (talk.self.raw[id] ?? 0) > 0).length
  const lean = leaning(talk.self) - pressing
  if (isAmongKin(talk) || isGuide(talk.turn.by)) return lean < 2
  if (lean >= 1) return false
  if (alone.some((cue) => talk.turn.cues.has(cue))) return true
  const scene = sceneOf(talk, PLAYED)
  return scene !== null && (scene.turns >= 2 || talk.share(scene.scene) >= 0.15)
}

const OWN = new Set(('i ill id im we well lets ive ich wir ik wij we je jai j jvais on eu vou bede moge moglbym ako kami ko main mai hum मैं हम dwi byddaf bydda fydda te voy puedo quiero podemos podria').split(' ')
  .map((w) => fold(w)[0]?.text ?? w))
const HELPING = new Set(
  'will can could should may might would gonna going shall just also have to te t me dir dich ihm ihr vais peux kann konnte werde kan zou wil zal je posso podia ci a nog gleich dann'.split(' '),
)

/**
 * Whether the author says what they do themselves: a first person stands right before the words ("I'll send you", "ich schicke dir"), or right after
 * their first.
 */
export function isOwnAct(heard: Heard, talk: TalkView): boolean {
  const { tokens } = talk.turn
  if (heard.from < 0) return false
  const last = beforeHelping(heard, talk)
  const [second, before, one] = [last - 1, last, heard.from].map((i) => (i < 0 ? undefined : tokens[i]))
  if (one === undefined) return false
  if (INVERTED.has(tokens[heard.from + 1]?.text ?? '') && !JOINTS.has(one.text)) return true
  if (before === undefined || one.begins) return false
  return OWN.has(before.text) || (HELPING.has(before.text) && !before.begins && second !== undefined && OWN.has(second.text))
}

/** Where the first helping word before the verb stands: "I am going to send". Three are looked at. */
function beforeHelping(heard: Heard, talk: TalkView): number {
  const isHelping = (at: number): boolean => HELPING.has(talk.turn.tokens[at]?.text ?? '')
  let last = heard.from - 1
  while (last > heard.from - 3 && isHelping(last) && isHelping(last - 1)) last--
  return last
}

/** German and Dutch put the person behind the verb: "dann schicke ich", "dan stuur ik". */
const INVERTED = new Set(['ich', 'ik', 'ako', 'kita'])
const JOINTS = new Set('wenn falls als was wat oder of sonst anders bevor naghihintay gusto kailangan hinihintay'.split(' '))

/** Whether the words name a parent or grandparent. */
export function namesKin(heard: Heard, talk: TalkView): boolean {
  return talk.turn.tokens.slice(Math.max(0, heard.from), heard.to).some((t) => KIN.has(t.text) || KIN_MORE.has(t.text))
}

const KIN_MORE = new Set(
  'parents padres papas viejos parents darons mere pere daronne eltern mutter vater pais mae ouders moeder vader rodzicom mamie tacie matce ojcu magulang nanay tatay gharwalo rieni fam dad sister brother'.split(' '),
)

const GRAVE = new Set(('this everything that them truth what pics pictures photos video screenshots esto eso todo lo fotos tout ca ce photos das alles bilder fotos isso isto tudo dit alles wszystko to co zdjecia '
  + 'lahat ito to yan sab sabkuch ye yeh popeth hyn hwn सब यह ये').split(' ').map((w) => fold(w)[0]?.text ?? w))

/** Whether the words, or the one that follows, name what is in hand ("this", "everything", "the pictures"). */
export function namesWhat(heard: Heard, talk: TalkView): boolean {
  return talk.turn.tokens.slice(Math.max(0, heard.from), heard.to + 1).some((t) => GRAVE.has(t.text))
}
