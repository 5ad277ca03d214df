import { toldEnglish, type Filling, type Told, type ToldKind } from './told.contract.ts'

/** The places of a sentence, by its English words. */
type PlacesOf<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never

/** What fills each place of a kind of sentence; `said` is a sentence again. */
type Fillings<Kind extends ToldKind> = { readonly [Place in PlacesOf<(typeof toldEnglish)[`laws.told.${Kind}`]>]: Place extends 'said' ? Told : Filling }

/** A sentence by its kind and what fills it. */
export function told<Kind extends ToldKind>(kind: Kind, ...[fillings]: PlacesOf<(typeof toldEnglish)[`laws.told.${Kind}`]> extends never ? [] : [Fillings<Kind>]): Told {
  return { kind, with: { ...fillings } }
}

/** Words of a pack, as they stand there. */
export const packSays = (text: string): Told => told('pack', { text })

/** A sentence in English, with ids as they are. */
export function saidOf(sentence: Told): string {
  return toldEnglish[`laws.told.${sentence.kind}`].replace(/\{([a-z]+)\}/g, (_, place: string) => filled(sentence.with[place] ?? ''))
}

function filled(filling: Filling | Told): string {
  if (typeof filling === 'object' && 'kind' in filling) return saidOf(filling)
  return typeof filling === 'object' ? filling.join(', ') : String(filling)
}

function isTold(value: object): value is Told {
  return 'kind' in value && 'with' in value && typeof value.kind === 'string' && Object.hasOwn(toldEnglish, `laws.told.${value.kind}`)
}

/** The same data with each sentence in English, for the command line. */
export function inEnglish(data: object): object {
  return Array.isArray(data) ? data.map(english) : Object.fromEntries(Object.entries(data).map(([key, value]) => [key, english(value)]))
}

function english(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return isTold(value) ? saidOf(value) : inEnglish(value)
}
