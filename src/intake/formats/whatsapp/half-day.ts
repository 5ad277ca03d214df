/** What a word beside a clock says: before noon, after noon, around noon, at night, nothing (a word such as `Uhr`), or not known to us. */
export type HalfDay = 'am' | 'pm' | 'noon' | 'night' | 'none' | 'unknown'

/**
 * Words by meaning, lower case, without dots and spaces. From the Unicode CLDR (day periods of 80 languages, read 2026-11-21) and spellings seen in
 * exports.
 */
const WORDS: Readonly<Record<'am' | 'pm' | 'noon' | 'night' | 'none', string>> = {
  am: 'am a ص صباحًا صباحا قظ ق غم صبح לפנה״צ לפנהצ לפנה"צ पूर्वाह्न मपू सुबह পূৰ্বাহ্ন পূর্বাহ্ণ முற்பகல் 上午 午前 早上 清晨 凌晨 오전 ก่อนเที่ยง '
    + 'ກ່ອນທ່ຽງ နံနက် ព្រឹក πμ пробед преди dop ap rn fh de ÖÖ öö sa pg fm vm yb pd priešpiet priekšp претпл дп тң үө ጥዋት පෙව to sf gh '
    + 'inthemorning delamañana delamanana damanhã dumatin mattina прпл',
  pm: 'pm p م مساءً مساء بظ ب غو شام אחה״צ אחהצ אחה"צ अपराह्न मउ अপराह्न অপৰাহ্ন অপরাহ্ণ பிற்பகல் 下午 午後 오후 หลังเที่ยง '
    + 'ຫຼັງທ່ຽງ ညနေ ល្ងាច μμ слоб odp ip in eh du ÖS ös ch ptg em nm yh md popiet pēcp попл пп тк үх ከሰዓት පව tk ym gd pop '
    + 'intheafternoon intheevening delatarde datarde popołudniu',
  noon: '中午 दोपहर दुपारी nh',
  night: '晚上 夜 रात atnight delanoche danoite',
  none: 'uhr h hrs hs klo kl ч год น г be',
}

const MEANING: ReadonlyMap<string, HalfDay> = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((meaning) => WORDS[meaning].split(' ').map((word) => [word, meaning] as const)),
)

const bare = (word: string): string => word.toLowerCase().replace(/[\s.,]+/g, '')

/** Meaning of the words around a clock; `before` stands between date and time, where any other word (`klo`, `at`) says nothing. */
export function halfDay(before: string, after: string): HalfDay {
  const tail = bare(after)
  if (tail !== '') return MEANING.get(tail) ?? 'unknown'
  const lead = bare(before)
  return /[^\u0000-\u007f]|^(?:[ap]m|d[eu])$/.test(lead) ? (MEANING.get(lead) ?? 'none') : 'none'
}

/** True for the Korean words, whose dates always begin with the year. */
export function isKorean(before: string): boolean {
  return /오[전후]/.test(before)
}

/** Hour of the day (0 to 23) for a written hour and its half of the day; null when morning or afternoon stays open (`unknown`). */
export function hourOfDay(hour: number, half: HalfDay): number | null {
  if (half === 'none' || hour > 12) return hour
  if (half === 'unknown') return null
  if (half === 'am') return hour === 12 ? 0 : hour
  if (half === 'pm') return hour === 12 ? 12 : hour + 12
  if (half === 'noon') return hour < 6 ? hour + 12 : hour
  return hour === 12 ? 0 : hour < 6 ? hour : hour + 12
}
