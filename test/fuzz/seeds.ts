import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { synthWorld, type SynthFile } from '../../src/synth/index.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Longer files are cut: a fuzzer learns more from many short runs. */
const MOST_BYTES = 24 * 1024

/** The bytes of all files below a folder of the repository whose path ends in one of `ends`. */
export function filesIn(folder: string, ends: readonly string[] = ['']): readonly Uint8Array[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()
    .map((name) => join(ROOT, folder, name))
    .filter((path) => ends.some((end) => path.endsWith(end)) && !path.endsWith('.ts') && statSync(path).isFile())
    .map((path) => readFileSync(path).subarray(0, MOST_BYTES))
}

let world: readonly SynthFile[] | null = null

/** The files of a small invented world, with some pictures. */
export function worldFiles(): readonly SynthFile[] {
  world ??= [...synthWorld({ reports: 60, seed: 7, pictures: 2 }).files()]
  return world
}

let sets: readonly SynthFile[] | null = null

/** The hash lists of the same world. */
export function worldHashSets(): readonly SynthFile[] {
  sets ??= [...synthWorld({ reports: 60, seed: 7, pictures: 2 }).hashSets()]
  return sets
}

/** Seeds that are written out. */
export const texts = (...all: readonly string[]): readonly Uint8Array[] => all.map((text) => Buffer.from(text))

/** Text that tries readers: scripts of the world, marks, bidi, formulae, control letters. Neutral words only. */
export const hostileTexts: readonly Uint8Array[] = texts(
  'Ann Example, ann@example.org, +44 20 7946 0123, http://example.org/a?b=c#d, 192.0.2.7, 2001:db8::1',
  'see you at 16:30 @ann_example (chirrup: ann.example) IBAN GB82WEST12345698765432',
  '\u202eelpmaxe\u202c caf\u00e9 \u0627\u0644\u0633\u0644\u0627\u0645 \u4f60\u597d \u0928\u092e\u0938\u094d\u0924\u0947 \u{1f600}',
  '=HYPERLINK("http://192.0.2.1")\t@SUM(1)\n+1\r\n-1', '\u001b[31mred\u001b[0m \0 \u2028 %0a ../../etc/passwd',
  '\uff41\uff4e\uff4e\uff20\uff45\uff58\uff41\uff4d\uff50\uff4c\uff45\uff0e\uff4f\uff52\uff47',
  'https://xn--exmple-cua.org:8443/%7Ea//..;/?q=%F0%9F', 'a'.repeat(200), '1'.repeat(40), ' - '.repeat(60),
  '0x52908400098527886E0F7030069857D2E4169EE7 bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
)
