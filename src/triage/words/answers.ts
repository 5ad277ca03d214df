import { clauses, fold, holds, isOneOf, lexicon, remembered } from './fold.ts'

// The ten languages: English, Welsh, Spanish, French, German, Portuguese, Dutch, Polish, Tagalog, Hindi.

const YES = lexicon('yes|y|true|ja|oui|si|sí|sim|tak|oo|opo|हाँ|हां|haan|ydy|ydi|ie|oes|confirmed|1')

const NO = lexicon(
  'no|n|false|none|nil|null|0|never|nothing|neither|undefined|nan|not applicable|n a|na|non|not urgent|not escalated|no escalation|normal|no urgency',
  'nag oes|nage|dim|dim byd|ddim|nein|keine|kein|keiner|nichts|entfällt|ninguno|ninguna|ningún|nada|no aplica|aucun|aucune|rien|sans objet',
  'não|nenhum|nenhuma|não se aplica|nee|geen|niets|niet van toepassing|n v t|nie|brak|żaden|żadne|żadna|nie dotyczy|hindi|wala|नहीं|नही|कोई नहीं|nahi|nahin|लागू नहीं',
)

const UNKNOWN = lexicon(
  'unknown|unsure|unclear|undetermined|unspecified|not known|not stated|not specified|not provided|not given|not available|not sure|do not know|don t know|dont know|maybe|other|tbd|tbc|to be confirmed|undisclosed|prefer not to say|information not available',
  'anhysbys|ddim yn gwybod|unbekannt|nicht bekannt|keine angabe|k a|desconocido|desconocida|se desconoce|no se sabe|no consta|inconnu|inconnue|non renseigné|non précisé|ne sait pas',
  'desconhecido|desconhecida|não sei|não informado|onbekend|niet bekend|weet niet|nieznany|nieznana|nieznane|nie wiadomo|brak danych|hindi alam|di alam|अज्ञात|पता नहीं|ज्ञात नहीं|मालूम नहीं',
)

const NEGATION = lexicon(
  'no|not|never|none|without|nor|cannot|doesn t|doesnt|don t|isn t|hasn t|haven t|didn t|denies|denied|alone|childless|acquitted|lives alone|no longer',
  'dim|ddim|heb|nid|nad|kein|keine|keinen|keinem|keiner|nicht|ohne|nie|niemals|allein|kinderlos|sin|nunca|ningún|ninguno|ninguna|tampoco',
  'pas|aucun|aucune|sans|jamais|seul|não|sem|nenhum|nenhuma|nunca|geen|niet|zonder|nooit|alleen|brak|bez|nigdy|bezdzietny|wala|walang|hindi|नहीं|नही|बिना|कोई नहीं|nahi|nahin|bina',
)

const CHILDISH = lexicon(
  'child|children|kid|kids|son|sons|daughter|daughters|baby|babies|toddler|niece|nieces|nephew|nephews|grandchild|grandchildren|stepchild|stepchildren|stepson|stepdaughter|minor|minors|pupil|pupils|dependant|dependants|dependents|family|access|household|contact',
  'plentyn|plant|mab|merch|kind|kinder|kindern|sohn|tochter|enkel|enkelin|nichte|neffe|hijo|hija|hijos|hijas|niño|niña|niños|niñas|sobrino|sobrina|nieto|nieta|menor|menores|enfant|enfants|fils|fille|filles|neveu|nièce',
  'filho|filha|filhos|filhas|criança|crianças|sobrinho|sobrinha|neto|neta|kinderen|zoon|dochter|neefje|nichtje|dziecko|dzieci|dziećmi|syn|córka|wnuk|wnuczka|anak|bata|mga bata|pamangkin|apo|बच्चा|बच्चे|बच्चों|बेटा|बेटी|भतीजा|भतीजी|bachche|beta|beti',
)

const DENYING = /^(?:no|not|none|nothing|never|nil)\b/
const DENIED = lexicon(
  'mentioned|stated|known|reported|indicated|indication|indications|disclosed|observed|evidence|concern|concerns|identified|sign|signs|applicable|provided|given|available|information|planned|plans|arranged|meeting|meetings|threat|threats|extortion|sextortion|payment|payments|money|escalation|urgency|urgent|priority|self harm|selfharm|deadline|made|detected|found|required|needed|specified|danger|priority escalation|streaming|livestream',
)
/** A denial is short; a long sentence that starts with "no" tells something. */
const DENIAL_WORDS = 6

/** True when a value is an answer at all: not null, not empty, not "unknown" in one of ten languages. */
export function isKnown(value: string | number | boolean | null): boolean {
  if (value === null) return false
  if (typeof value === 'number') return !Number.isNaN(value)
  return typeof value === 'boolean' || isAnswer(value)
}

const isAnswer = remembered((text) => fold(text) !== '' && !isOneOf(UNKNOWN, fold(text)))

/**
 * True when a short answer to a yes-or-no field says yes: true, a number above 0, "Yes", "lives with child", "has own children".
 * False for "No", "Unknown", "no children", "does not live with children", null. A clause is read by itself:
 * "lives with child, not employed" says yes.
 */
export function saysYes(value: string | number | boolean | null): boolean {
  return typeof value === 'string' ? affirms(value) : value === true || (typeof value === 'number' && value > 0)
}

const affirms = remembered((text) => {
  const parts = clauses(text)
  const whole = fold(text)
  if (parts.length === 0 || isOneOf(UNKNOWN, whole) || isOneOf(NO, whole)) return false
  const affirmed = parts.filter(isAffirmed)
  if (affirmed.length === parts.length || isOneOf(YES, parts[0] ?? '')) return true
  return affirmed.some((part) => holds(CHILDISH, part))
})

function isAffirmed(clause: string): boolean {
  if (isOneOf(YES, clause)) return true
  if (isOneOf(NO, clause) || isOneOf(UNKNOWN, clause)) return false
  return !holds(NEGATION, clause)
}

/**
 * True when a field of free words tells something: true, a number other than 0, any text but "none", "N/A", "no", "false",
 * "unknown" and short denials ("no threats made"). Longer text that begins with "no" still tells something ("no time to lose ...").
 */
export function claims(value: string | number | boolean | null): boolean {
  return typeof value === 'string' ? tellsSomething(value) : value === true || (typeof value === 'number' && value !== 0 && !Number.isNaN(value))
}

const tellsSomething = remembered((text) => {
  const folded = fold(text)
  if (folded === '' || isOneOf(NO, folded) || isOneOf(UNKNOWN, folded)) return false
  return !(DENYING.test(folded) && folded.split(' ').length <= DENIAL_WORDS && holds(DENIED, folded))
})
