import { readFileSync, writeFileSync } from 'node:fs'
import {
  acceptCosignatures, cosignFile, findEntries, inAct, integrate, ourCheckpoint, ourKeys, parcelOf, proofFile, trustKey, witnessRequest, type Doors,
} from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Given, Shell } from '../command.ts'
import { fileCode } from '../file-code.ts'

/** Entries of a subject that go into one parcel at most, unless told otherwise. */
const MOST_PROVED = 1_000

/** Writes a parcel (or a bare proof) for entries, by their indexes or by what they are about. */
export async function prove(shell: Shell, given: Given): Promise<void> {
  const [, ...words] = given.words
  const [subject, out] = [given.flag('subject'), given.flag('out')]
  if (out === null || (words.length === 0) === (subject === null)) throw new Refusal(
    'usage', { need: 'sterna log prove INDEX … --out FILE, or --subject ID --out FILE' },
  )
  const doors = await shell.open()
  await integrate(doors, { signal: shell.signal })
  const indexes = subject === null ? words.map((word) => indexOf(word)) : await indexesAbout(doors, subject, given)
  if (indexes.length === 0) throw new Refusal('not-found', { subject: subject ?? '' })
  const bare = out.endsWith('.tlog-proof')
  const [first = 0] = indexes
  if (bare && indexes.length > 1) throw new Refusal('usage', { need: 'one entry for a .tlog-proof' })
  const file = bare ? await proofFile(doors, first) : await parcelOf(doors, indexes)
  // What leaves the house is in the log before it leaves.
  await inAct(doors, shell.who, 'log.proved', async (act) => act.note(subject === null
    ? indexes.map((index) => ({ event: 'log.proved', subject: `entry:${index}`, contentSha256: sha256Hex(file) }))
    : [{ event: 'log.proved', subject, contentSha256: sha256Hex(file), result: `${indexes.length} entries` }]))
  writeOut(out, file)
  shell.print(
    shell.json ? JSON.stringify({ file: out, entries: indexes }) : `${out}: ${indexes.length} ${indexes.length === 1 ? 'entry' : 'entries'}`,
  )
}

function indexOf(word: string, what = 'index'): number {
  const index = Number(word)
  if (!/^\d{1,15}$/.test(word) || !Number.isSafeInteger(index)) throw new Refusal('usage', { [what]: word, need: 'a number from 0 on' })
  return index
}

async function indexesAbout(doors: Doors, subject: string, given: Given): Promise<number[]> {
  const limit = given.flag('limit') === null ? MOST_PROVED : indexOf(given.flag('limit') ?? '', 'limit')
  const found = await findEntries(
    doors, { subject, event: given.flag('event'), who: given.flag('by'), from: null, to: null, unit: null, result: null, before: null, limit },
  )
  return found.flatMap((e) => e.index ?? []).toSorted((a, b) => a - b)
}

/** Prints our newest checkpoint, or with `--since` a request to a witness. */
export async function checkpoint(shell: Shell, given: Given): Promise<void> {
  const doors = await shell.open()
  const since = given.flag('since')
  await integrate(doors, { signal: shell.signal })
  const { size, note } = await ourCheckpoint(doors)
  const text = since === null ? note : await witnessRequest(doors, indexOf(since, 'since'))
  put(shell, given, text, { size, checkpoint: text, keys: await ourKeys(doors) })
}

/** Prints the public keys of this house. */
export async function keys(shell: Shell): Promise<void> {
  const found = await ourKeys(await shell.open())
  shell.print(shell.json ? JSON.stringify(found) : `log      ${found.log}\nwitness  ${found.witness}`)
}

/** `sterna log witness add ORIGIN VKEY` */
export async function witness(shell: Shell, given: Given): Promise<void> {
  const [, verb, origin, vkey] = given.words
  if (verb !== 'add' || origin === undefined || vkey === undefined) throw new Refusal('usage', { need: 'sterna log witness add ORIGIN VKEY' })
  const role = await trustKey(await shell.open(), shell.who, origin, vkey)
  shell.print(
    shell.json ? JSON.stringify({ origin, role }) : role === 'log'
      ? `${origin}: its checkpoints will be witnessed` : `${origin}: its signatures on our checkpoints will be taken`,
  )
}

/** Signs another unit's checkpoint as its witness: the same rule as over HTTP. */
export async function cosign(shell: Shell, given: Given): Promise<void> {
  const text = fileNamed(given)
  const doors = await shell.open()
  const signed = await cosignFile(doors, shell.who, text)
  put(shell, given, signed, { checkpoint: signed })
}

/** Takes witnesses' signatures on our own checkpoint. */
export async function accept(shell: Shell, given: Given): Promise<void> {
  const text = fileNamed(given)
  const done = await acceptCosignatures(await shell.open(), shell.who, text)
  shell.print(
    shell.json ? JSON.stringify(done) : `checkpoint ${done.size}: ${done.witnesses.length === 0 ? 'nothing new' : done.witnesses.join(', ')}`,
  )
}

function fileNamed(given: Given): string {
  const [, path] = given.words
  if (path === undefined) throw new Refusal('usage', { need: 'a file' })
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refusal('not-found', { file: path })
  }
}

function put(shell: Shell, given: Given, text: string, told: object): void {
  const out = given.flag('out')
  if (out !== null) writeOut(out, text)
  if (shell.json) shell.print(JSON.stringify(told))
  else if (out === null) shell.print(text.trimEnd())
}

function writeOut(out: string, text: string | Uint8Array): void {
  try {
    writeFileSync(out, text)
  } catch (error) {
    const because = fileCode(error)
    throw because === null ? error : new Refusal('usage', { out, because, need: '--out as a file that can be written' })
  }
}
