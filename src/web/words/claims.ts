import type { Lang } from '../langs.ts'

/** A way of speaking that claims too much, or blames a child. */
export interface Claim {
  readonly id: string
  readonly about: string
  readonly found: Readonly<Record<Lang, RegExp>>
}

/**
 * What no message of ours may say (grounds: Terminology Guidelines, second edition, April 2025, as summed up in docs/words.md; the house suggests and a
 * person decides). Statute titles and quotations are no messages and are not read. Each is a word or a turn, in each language.
 */
export const claims: readonly Claim[] = [
  {
    id: 'verdict', about: 'calls a person an offender, guilty or a criminal: the word is "suspect", and a court decides',
    found: {
      en: /\b(?:offenders?|perpetrators?|culprits?|criminals?|guilt(?:y)?|pa?edophiles?|predators?|abusers?|rapists?)\b/iu,
      cy: /\b(?:troseddwyr|troseddwr|tramgwyddwyr|tramgwyddwr|euogrwydd|euog|pedoffil(?:iaid)?|camdriniwr)\b/iu,
      fr: /(?<!\p{L})(?:délinquante?s?|coupables?|criminel(?:le)?s?|pédophiles?|prédat(?:eur|rice)s?|agresseurs?)(?!\p{L})/iu,
      es: /(?<!\p{L})(?:delincuentes?|culpables?|criminal(?:es)?|pederastas?|pedófilos?|depredador(?:es|a)?|agresor(?:es|a)?|abusador(?:es|a)?)(?!\p{L})/iu,
      de: /(?<!\p{L})(?:Täter(?:in|innen|s|n)?|Straftäter\p{L}*|schuldig\p{L}*|Verbrecher\p{L}*|Pädophil\p{L}*|Kriminelle[rn]?)(?!\p{L})/iu,
      ar: /(?<!\p{L})(?:ال)?(?:مجرم(?:ون|ين)?|جاني|جناة|مذنب(?:ون|ين)?|مدان(?:ون|ين)?|متحرش(?:ون|ين)?)(?!\p{L})/u,
    },
  },
  {
    id: 'proof', about: 'says that something is proven or certain: a report says, a rule suggests, a court finds',
    found: {
      en: /\b(?:proves? (?:that|guilt|the)|proven|certainly|undoubtedly|without doubt|definitely|is clearly)\b/iu,
      cy: /\b(?:yn bendant|heb amheuaeth|wedi’i brofi bod|yn sicr yn)\b/iu,
      fr: /(?<!\p{L})(?:prouve que|est prouvée?|certainement|sans aucun doute|indubitablement)(?!\p{L})/iu,
      es: /(?<!\p{L})(?:demuestra que|está demostrad[oa]|sin duda|indudablemente|ciertamente)(?!\p{L})/iu,
      de: /(?<!\p{L})(?:beweist|bewiesen|zweifellos|mit Sicherheit|eindeutig)(?!\p{L})/iu,
      ar: /(?<!\p{L})(?:يثبت أن|بلا شك|بالتأكيد|حتمًا|ثبت أن)(?!\p{L})/u,
    },
  },
  {
    id: 'clearance', about: 'says that a person or a report is harmless or cleared: low is no clearance',
    found: {
      en: /\b(?:harmless person|innocent|is cleared|no risk|risk-free|(?:is|are) safe to ignore|nothing to worry)\b/iu,
      cy: /\b(?:dieuog|dim risg|yn ddiberygl)\b/iu, fr: /(?<!\p{L})(?:innocente?s?|aucun risque|sans risque|blanchie?)(?!\p{L})/iu,
      es: /(?<!\p{L})(?:inocentes?|ningún riesgo|sin riesgo|exculpad[oa])(?!\p{L})/iu,
      de: /(?<!\p{L})(?:unschuldig\p{L}*|kein Risiko|risikofrei|ungefährlich)(?!\p{L})/iu, ar: /(?<!\p{L})(?:ال)?(?:بريء|أبرياء|لا خطر|بلا خطر)(?!\p{L})/u,
    },
  },
  {
    id: 'score', about: 'puts a number on guilt or danger: reports rise by named rules, nothing is added up',
    found: {
      en: /\b(?:risk score|danger score|guilt score|threat score|risk rating)\b/iu, cy: /\b(?:sgôr risg|sgôr perygl)\b/iu,
      fr: /(?<!\p{L})(?:score de (?:risque|danger))(?!\p{L})/iu, es: /(?<!\p{L})(?:puntuación de (?:riesgo|peligro))(?!\p{L})/iu,
      de: /(?<!\p{L})(?:Risikowert|Risiko-?Score|Gefahrenwert)(?!\p{L})/iu, ar: /(?<!\p{L})(?:درجة الخطر|نقاط الخطر)(?!\p{L})/u,
    },
  },
  {
    id: 'blame', about: 'blames a child, or names a child as something',
    found: {
      en: /\b(?:child porn(?:ography)?|kiddy|child prostitut\w*|consented|willing(?:ly)? (?:child|victim)|promiscuous|streetwise|placing themselves at risk|lifestyle choice|self-generated|money mule|victims?)\b/iu,
      cy: /\b(?:pornograffi plant|cydsyniodd|dioddefwyr|dioddefwr)\b/iu,
      fr: /(?<!\p{L})(?:pédopornograph\p{L}*|pornographie enfantine|prostitution enfantine|consentante?|victimes?)(?!\p{L})/iu,
      es: /(?<!\p{L})(?:pornografía infantil|prostitución infantil|consintió|víctimas?)(?!\p{L})/iu,
      de: /(?<!\p{L})(?:Kinderporn\p{L}*|Kinderprostitution|einvernehmlich|freiwillig mitgemacht|Opfer[ns]?)(?!\p{L})/iu,
      ar: /(?<!\p{L})(?:ال)?(?:إباحية الأطفال|دعارة الأطفال|ضحية|ضحايا)(?!\p{L})/u,
    },
  },
  {
    id: 'veil', about: 'says that a veil or a blur protects: less has to be seen, that is all',
    found: {
      en: /\b(?:(?:blur|veil|grey)\w* (?:protects?|keeps you safe)|protects? you from)\b/iu, cy: /\b(?:eich amddiffyn rhag)\b/iu,
      fr: /(?<!\p{L})(?:vous protège)(?!\p{L})/iu, es: /(?<!\p{L})(?:(?:le|lo|la|te) protege)(?!\p{L})/iu, de: /(?<!\p{L})(?:schützt (?:Sie|dich))(?!\p{L})/iu,
      ar: /(?<!\p{L})(?:يحميك|تحميك)(?!\p{L})/u,
    },
  },
  {
    id: 'vague', about: 'says that something went wrong and nothing else, or shouts',
    found: {
      en: /\b(?:something went wrong|oops|please try again later)\b|!/iu, cy: /\b(?:aeth rhywbeth o’i le)\b|!/iu, fr: /(?:une erreur (?:s’est produite|est survenue))|!/iu,
      es: /(?:algo (?:salió|ha salido) mal)|[!¡]/iu, de: /(?:etwas ist schiefgelaufen|hoppla)|!/iu, ar: /(?:حدث خطأ ما)|!/u,
    },
  },
]

/** Ids of what a message says that it may not. */
export function claimsIn(lang: Lang, message: string): string[] {
  return claims.filter(({ found }) => found[lang].test(message)).map((c) => c.id)
}
