import { isNegated } from '../pictured.ts'
import { isAmongKin, isGuide, isOrdinary, isReported, leaning, sceneOf } from '../scene.ts'
import { platformMovePhrases } from './platform-move/phrases.ts'
import { platformMoveHints, platformMoveVetoes } from './platform-move/surroundings.ts'
import { platformMoveFamilies, platformMoveNotMeant } from './platform-move/families.ts'
import { type Heard, type HeardTurn, type Inferred, type TalkView, type Verdict, type Weighed, sign } from './plug.ts'
import { together } from '../together.ts'

/** Asks to go on elsewhere, or gives an account elsewhere. The value is the account when one is written, else the service. */
export const platformMove = sign({
  id: 'platform-move',
  label: 'Move elsewhere',
  why: 'asks to go on in another service, or gives an account there',
  ground: {
    text: 'A move to a private service takes the contact away from those who could see it',
    source: 'Lorenzo-Dus, Izura and Perez-Tattam, Understanding grooming discourse in computer-mediated environments, Discourse, Context and Media 12, 2016',
    mark: 'U',
  },
  phrases: together(platformMovePhrases, platformMoveFamilies),
  hints: platformMoveHints,
  vetoes: together(platformMoveVetoes, platformMoveNotMeant),
  weigh,
  infer,
})

const SERVICE: readonly (readonly [service: string, words: readonly string[]])[] = [
  [
    'whatsapp',
    [
      'whatsapp', 'wa', 'watsapp', 'whatsap', 'wsp', 'wpp', 'zap', 'zapzap', 'wasap', 'guasap', 'wasa', 'whats', 'व्हाट्सएप', 'वॉट्सएप', 'व्हाट्सऐप',
      'वाट्सएप',
    ],
  ],
  ['telegram', ['telegram', 'tg', 'tele', 'telegrm', 'telegran', 'telegrama', 'telegramie', 'टेलीग्राम']],
  ['snapchat', ['snapchat', 'snap', 'snapp', 'sc', 'snapa', 'snapie', 'snapchata', '👻', 'स्नैपचैट', 'स्नैप']],
  ['instagram', ['instagram', 'insta', 'ig', 'instagrama', 'instagramie', 'इंस्टा', 'इंस्टाग्राम']],
  ['discord', ['discord', 'disc', 'dc', 'discorda', 'discordzie', 'डिस्कॉर्ड']],
  ['signal', ['signal', 'signala', 'सिग्नल']], ['kik', ['kik']], ['skype', ['skype']], ['viber', ['viber']], ['line', ['line']],
  ['wechat', ['wechat']],
  ['tiktok', ['tiktok']], ['messenger', ['messenger', 'messengera', 'messengerze']], ['facebook', ['facebook', 'fb']], ['wickr', ['wickr']],
  ['session', ['session']],
  ['threema', ['threema']], ['hangouts', ['hangouts']], ['zangi', ['zangi']], ['omegle', ['omegle']], ['imessage', ['imessage']],
  ['facetime', ['facetime']], ['zoom', ['zoom']],
]
const serviceOf: ReadonlyMap<string, string> = new Map(SERVICE.flatMap(([service, words]) => words.map((w) => [w, service] as const)))

/** An account as people write it: with an @, or letters with digits, dots or underscores; or a number to call. */
const HANDLE = /(?:^|[\s:(])(@[\w.]{3,40}|[a-z][a-z\d]{0,30}[._][\w.]{1,40}|[a-z]{3,30}\d{1,6})(?=$|[\s,;!?)])/iu
const NUMBER = /\+?\d[\d\s()-]{6,18}\d/u
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/u

const ORDINARY_MOVE = ['sale', 'class', 'team', 'lesson', 'work', 'family'] as const

function weigh(heard: Heard, talk: TalkView): Weighed {
  const verdict = judge(heard, talk)
  const value = verdict === 'no' ? null : toWhere(talk.turn)
  return value === null ? { verdict } : { verdict, value }
}

function judge(heard: Heard, talk: TalkView): Verdict {
  if (heard.language === 'any') return 'yes'
  const lean = leaning(talk.self, 'platform-move')
  if (isNegated(heard, talk.turn, 2) || isReported(heard, talk, lean, 1.5) || (isAmongKin(talk) && lean < 3)) return 'no'
  if (isOtherAccount(talk.turn)) return 'no'
  if (heard.role === 'hint') return lean >= 2 ? 'yes' : lean >= 1 ? 'weak' : 'no'
  return inScene(talk, lean)
}

function inScene(talk: TalkView, lean: number): Verdict {
  const apart = leaning(talk.self, 'platform-move', 'image-asked', 'demand')
  if (apart < 2 && (sceneOf(talk, ORDINARY_MOVE)?.turns ?? 0) > (apart < 1 ? 0 : 2)) return 'no'
  if (isGuide(talk.turn.by) && lean < 1) return 'no'
  return isOrdinary(talk, 'platform-move') || (lean < 1 && talk.others.length > 2) ? 'weak' : 'yes'
}

/** The service or account that the turn names; null when it names none. */
function toWhere(turn: HeardTurn): string | null {
  return accountIn(turn) ?? turn.tokens.map((t) => serviceOf.get(t.text)).find((s) => s !== undefined) ?? null
}

function accountIn(turn: HeardTurn): string | null {
  const text = turn.text.slice(0, 1_000)
  return MAIL.exec(text)?.[0] ?? HANDLE.exec(text)?.[1] ?? NUMBER.exec(text)?.[0].trim() ?? null
}

/** A picture's or a video's file name holds numbers that are no account. */
const FILE_NAME = /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|3gp|opus|ogg|m4a|pdf)\b/i

/** How many turns after "what is your account" an answer still counts. */
const ANSWERED_WITHIN = 4

/** An account that is written in answer to a move asked by another. */
function infer(talk: TalkView): Inferred | null {
  if (talk.turn.tokens.length > 12 || talk.turn.attachments.length > 0 || FILE_NAME.test(talk.turn.text.slice(0, 200))) return null
  const asked = talk.stood(ANSWERED_WITHIN, 'platform-move').find((s) => s.by !== talk.turn.by && !s.weak)
  const value = asked === undefined ? null : accountIn(talk.turn)
  return value === null ? null : { verdict: 'yes', why: 'gives an account elsewhere after being asked for one', value }
}

const OTHER_MATTERS = ['gift-offered', 'payment-sent', 'other-children'] as const

/** A name in a game for a present, an account that was paid to, writing with others: no service is named to go on in. */
function isOtherAccount(turn: HeardTurn): boolean {
  if (turn.tokens.some((t) => serviceOf.has(t.text)) || accountIn(turn) !== null) return false
  return turn.heard.some((h) => h.role === 'phrase' && OTHER_MATTERS.some((id) => id === h.sign))
}
