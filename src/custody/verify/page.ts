/** The verifier as a page: takes files that are dropped or chosen, and says what was found. Speaks to nobody. Built into `sterna-verify.html`. */
import { toHex } from '../log/text.ts'
import { verifyParcel, type Verdict } from '../verify.ts'
import { linesOf } from './words.ts'

/** What is used of a file that a person gave. */
interface GivenFile {
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** What is used of an event of the page. */
interface PageEvent {
  preventDefault(): void
  readonly dataTransfer?: { readonly files: ArrayLike<GivenFile> }
}

/** What is used of an element. */
interface Part {
  value: string
  textContent: string | null
  className: string
  readonly files: ArrayLike<GivenFile> | null
  addEventListener(event: string, work: (event: PageEvent) => void): void
}

const { document } = globalThis as unknown as { readonly document: { getElementById(id: string): Part | null; readonly body: Part } }

/** The page's own parts are there: it and this file are built together. */
function part(id: string): Part {
  const found = document.getElementById(id)
  if (found === null) throw new Error(id)
  return found
}

const [chosen, key, policy, answer, verify] = [part('files'), part('key'), part('policy'), part('answer'), part('verify')]

/** A page holds files in memory; a larger one is for the command line. */
const MOST_BYTES = 1_000_000_000

let given: GivenFile[] = []
/** Counts what was asked: an answer to an earlier question is not shown for a later one. */
let asked = 0

async function look(): Promise<void> {
  const turn = ++asked
  if (given.length === 0) return say('Choose a parcel first.', 'wait')
  say('Looking…', 'wait')
  if (given.some((f) => f.size > MOST_BYTES)) return say('A file is too large for a page. Use: node sterna-verify.mjs', 'bad')
  try {
    const bytes = await Promise.all(given.map(async (f) => new Uint8Array(await f.arrayBuffer())))
    const parcel = bytes.find(isParcel) ?? bytes[0] ?? new Uint8Array(0)
    const beside = await measured(bytes.filter((b) => b !== parcel))
    const verdict = await verifyParcel(parcel, { logKeys: wordsOf(key.value), beside, ...policyGiven() })
    if (turn === asked) say(linesOf(verdict).join('\n'), styleOf(verdict))
  } catch {
    if (turn === asked) say('NOT VERIFIED. A file could not be read, or this browser cannot do it.', 'bad')
  }
}

function styleOf({ ok, keyFrom }: Verdict): string {
  if (!ok) return 'bad'
  return keyFrom === 'caller' ? 'good' : 'wait'
}

function policyGiven(): { policy?: string } {
  return policy.value.trim() === '' ? {} : { policy: policy.value }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function isParcel(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 200)).replaceAll(/\s/g, '').startsWith('{"parcel":')
}

async function measured(files: readonly Uint8Array<ArrayBuffer>[]): Promise<Map<string, number>> {
  return new Map(await Promise.all(files.map(async (f) => [toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', f))), f.length] as const)))
}

function say(text: string, style: string): void {
  answer.textContent = text
  answer.className = style
}

function take(files: ArrayLike<GivenFile> | null | undefined): void {
  given = Array.from(files ?? [])
  void look()
}

chosen.addEventListener('change', () => take(chosen.files))
verify.addEventListener('click', () => void look())
for (const field of [key, policy]) {
  field.addEventListener('input', () => {
    asked++
    say('Key or policy changed: press Verify.', 'wait')
  })
}
document.body.addEventListener('dragover', (event) => event.preventDefault())
document.body.addEventListener('drop', (event) => {
  event.preventDefault()
  take(event.dataTransfer?.files)
})
