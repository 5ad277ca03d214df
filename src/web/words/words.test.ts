import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { langs, type Lang } from '../langs.ts'
import { claims, claimsIn } from './claims.ts'
import { loadWhole } from './load.ts'

const everyLang = Object.keys(langs) as Lang[]
const all = Object.fromEntries(await Promise.all(everyLang.map(async (lang) => [lang, await loadWhole(lang)]))) as Readonly<Record<Lang, Readonly<Record<string, string>>>>
const en = all.en
const others = everyLang.filter((lang) => lang !== 'en')

/** Every place of a message, with its kind, wherever it is nested. */
function places(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((e): string[] => {
    if (e.type === TYPE.literal || e.type === TYPE.pound) return []
    if (e.type === TYPE.plural || e.type === TYPE.select) return [`${e.value} ${e.type === TYPE.plural ? 'count' : 'choice'}`, ...Object.values(e.options).flatMap((o) => places(o.value))]
    return e.type === TYPE.tag ? places(e.children) : [`${e.value} value`]
  })
}

/** Every count of a message that chooses between forms, with the forms it has. */
function counts(elements: readonly MessageFormatElement[]): { readonly type: Intl.PluralRuleType; readonly forms: readonly string[] }[] {
  return elements.flatMap((e) => {
    if (e.type === TYPE.select) return Object.values(e.options).flatMap((o) => counts(o.value))
    if (e.type !== TYPE.plural) return e.type === TYPE.tag ? counts(e.children) : []
    return [{ type: e.pluralType ?? 'cardinal', forms: Object.keys(e.options) }, ...Object.values(e.options).flatMap((o) => counts(o.value))]
  })
}

const choices = (elements: readonly MessageFormatElement[]): string[] => elements.flatMap((e) =>
  e.type === TYPE.select ? [`${e.value}: ${Object.keys(e.options).sort().join(' ')}`, ...Object.values(e.options).flatMap((o) => choices(o.value))] : [])

const read = (message: string): MessageFormatElement[] => parse(message, { ignoreTag: true })

describe.each(everyLang)('messages in %s', (lang) => {
  const messages = all[lang]

  test('are messages that can be read, and none is empty', () => {
    const wrong = Object.entries(messages).filter(([, message]) => {
      try {
        return message.trim() === '' || read(message).length === 0
      } catch {
        return true
      }
    })
    expect(wrong).toEqual([])
  })

  test('have every form that counting in the language asks for', () => {
    const wrong = Object.entries(messages).flatMap(([key, message]) => counts(read(message)).flatMap(({ type, forms }) => {
      const wanted = new Intl.PluralRules(langs[lang].tag, { type }).resolvedOptions().pluralCategories
      const missing = wanted.filter((form) => !forms.includes(form))
      return missing.length === 0 ? [] : [`${key}: ${missing.join(' ')}`]
    }))
    expect(wrong).toEqual([])
  })

  test('claim nothing: they suggest, and a person decides', () => {
    const wrong = Object.entries(messages).flatMap(([key, message]) => claimsIn(lang, message).map((claim) => `${key}: ${claim}: ${message}`))
    expect(wrong).toEqual([])
  })

  test('write no apostrophe that quotes, no tag, and nothing that turns the direction of what follows', () => {
    const wrong = Object.entries(messages).filter(([, message]) => /['<>\u202A-\u202E]/.test(message))
    expect(wrong).toEqual([])
  })
})

describe.each(others)('messages in %s beside the English ones', (lang) => {
  test('are the same, with the same places and choices', () => {
    const wrong = Object.entries(en).flatMap(([key, english]) => {
      const here = all[lang][key]
      if (here === undefined) return [`${key}: missing`]
      const [a, b] = [read(english), read(here)]
      const sets = [new Set(places(a)), new Set(places(b))] as const
      const isSame = sets[0].symmetricDifference(sets[1]).size === 0 && choices(a).sort().join('|') === choices(b).sort().join('|')
      return isSame ? [] : [`${key}: ${[...sets[0]].join(', ')} / ${[...sets[1]].join(', ')}`]
    })
    expect(wrong).toEqual([])
    expect(Object.keys(all[lang]).filter((key) => !Object.hasOwn(en, key))).toEqual([])
  })

  test('are translated: no sentence stands in English', () => {
    const wrong = Object.entries(en).filter(([key, english]) => english === all[lang][key] && english.replace(/\{[^}]*\}/g, '').split(/\s+/).filter((w) => /\p{L}{3}/u.test(w)).length > 3)
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})

test('no two topics have the same message', () => {
  const topics = Object.values(import.meta.glob<Record<string, Record<string, string>>>('./en/*.ts', { eager: true })).flatMap((file) => Object.values(file))
  const keys = topics.flatMap((topic) => Object.keys(topic))
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  expect(keys.toSorted()).toEqual(Object.keys(en).toSorted())
})

test('each claim is found in each language when somebody writes it', () => {
  const planted: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
    verdict: { en: 'The offender wrote first', cy: 'Y troseddwr', fr: 'Le coupable', es: 'El culpable', de: 'Der Täter', ar: 'هذا هو المجرم' },
    proof: { en: 'This proves that', cy: 'yn bendant', fr: 'Cela prouve que', es: 'Esto demuestra que', de: 'Das beweist', ar: 'هذا يثبت أن' },
    clearance: { en: 'The person is innocent', cy: 'dieuog', fr: 'une personne innocente', es: 'es inocente', de: 'unschuldig', ar: 'هو بريء' },
    score: { en: 'Risk score 7', cy: 'sgôr risg', fr: 'score de risque', es: 'puntuación de riesgo', de: 'Risiko-Score', ar: 'درجة الخطر' },
    blame: { en: 'The victim', cy: 'y dioddefwr', fr: 'la victime', es: 'la víctima', de: 'das Opfer', ar: 'الضحية' },
    veil: { en: 'It protects you from harm', cy: 'eich amddiffyn rhag niwed', fr: 'Le voile vous protège', es: 'El velo le protege', de: 'Es schützt Sie', ar: 'هذا يحميك' },
    vague: { en: 'Something went wrong', cy: 'aeth rhywbeth o’i le', fr: 'Une erreur est survenue', es: 'Algo salió mal', de: 'Hoppla', ar: 'حدث خطأ ما' },
  }
  expect(Object.keys(planted).sort()).toEqual(claims.map((c) => c.id).sort())
  for (const [id, by] of Object.entries(planted)) for (const [lang, text] of Object.entries(by)) expect(claimsIn(lang as Lang, text), `${lang}: ${text}`).toContain(id)
  for (const lang of everyLang) expect(claimsIn(lang, 'A')).toEqual([])
})
