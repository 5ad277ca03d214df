import { Draft } from './gather/draft.ts'
import { headValue } from './json/head.ts'
import { isMembers, jsonEvents, listOf, readJson, type Members, type Read } from './json/values.ts'
import { parsed } from '../../kernel/json/shape.ts'
import { looksLikeMedia, schemeNamed, spelled, takeMedia } from './vics/media.ts'
import type { HashSetFormat, ListSource } from './plug.ts'
import { idOf } from './gather/small.ts'

const LISTS = ['value', 'Media', 'Cases', 'Value', 'media', 'cases'] as const
const SHAPE = { lists: [LISTS, ['Media', 'media']] }
const MOST_CASES = 100_000

function looksLikeCase(written: unknown): boolean {
  if (!isMembers(written)) return false
  const value = spelled(written)
  return 'Media' in value && ('CaseID' in value || 'CaseNumber' in value || Array.isArray(value['Media']))
}

/** VICS 1.x and 2.0 JSON (Project VIC) and CAID JSON, of which only public readers tell; see `docs/hash-sets/vics-json.md`. */
export const vicsJson: HashSetFormat = {
  id: 'vics-json',
  label: 'VICS or CAID JSON',
  recognises(peek) {
    const root = headValue(peek.head)
    if (Array.isArray(root)) return looksLikeMedia(root[0]) || looksLikeCase(root[0])
    if (!isMembers(root)) return false
    if (/ProjectVic|#(?:Media|Cases)\b/i.test(contextOf(root) ?? '')) return true
    return LISTS.some((name) => looksLikeMedia(listOf(root[name])[0]) || looksLikeCase(listOf(root[name])[0]))
  },
  async* read(source) {
    const draft = new Draft(source.label)
    const around = new Around(source)
    let lists = 0
    yield* readJson(source, SHAPE, draft, (read) => {
      lists += read.what === 'opening' && read.level === 0 ? 1 : 0
      if (around.takes(read)) return
      if (read.level === 0) return lists === 0 ? draft.tellAt('missing-value', read.at, 'There is no list of media.') : undefined
      if (!isMembers(read.value)) return draft.tellAt('malformed', read.at, 'It is no object and was passed over.')
      const media = read.value
      const add = (known: Known): void => takeMedia(media, { at: read.at, text: read.text, ...known }, draft)
      const known = around.now(read)
      return known === null ? around.ahead(read).then(add) : add(known)
    })
  },
}

const contextOf = (root: Members): string | null => {
  const named = root['@odata.context'] ?? root['odata.metadata'] ?? root['odata.context'] ?? root['@odata.metadata']
  return typeof named === 'string' ? named : null
}

function caseOf(written: Members): string | null {
  const value = spelled(written)
  return idOf(value['CaseID']) ?? idOf(value['CaseNumber'])
}

/** What stands around an element. */
interface Known {
  readonly scheme: string | null
  readonly caseId: string | null
}

/**
 * What stands around the elements: the scheme that the root names, the id of the case that an element lies in. Either may stand behind the list
 * that it is about; then the file is gone through once more, for these alone, so that the order of keys does not change what is read.
 */
class Around {
  readonly #source: ListSource
  #scheme: string | null | undefined
  #cases = new Map<string, string>()
  #isAhead = false
  #rootIsList = true

  constructor(source: ListSource) {
    this.#source = source
  }

  /** Takes what a container tells of itself; true when it was one. */
  takes(read: Pick<Read, 'what' | 'level' | 'at' | 'value' | 'opened'>): boolean {
    if (read.what === 'value' && !read.opened) return false
    if (!isMembers(read.value)) return read.opened
    if (read.level === 0) {
      this.#rootIsList = false
      const context = contextOf(read.value)
      if (context !== null) this.#scheme = schemeNamed(context)
    }
    const id = caseOf(read.value)
    if (id !== null && (this.#cases.size < MOST_CASES || !this.#isAhead)) this.#cases.set(read.at, id)
    if (read.what === 'value' && !this.#isAhead) this.#cases.delete(read.at)
    return true
  }

  /** What stands around an element, if it was told before it or the whole file was looked at. */
  now(read: Read): Known | null {
    const caseId = this.#cases.size === 0 ? null : (this.#cases.get(read.at.slice(0, read.at.lastIndexOf('/', read.at.lastIndexOf('/') - 1))) ?? null)
    const isWhole = (this.#scheme !== undefined || this.#rootIsList) && (read.level === 1 || caseId !== null)
    return isWhole || this.#isAhead ? { scheme: this.#scheme ?? null, caseId } : null
  }

  async ahead(read: Read): Promise<Known> {
    this.#isAhead = true
    for await (const events of jsonEvents(this.#source, { ...SHAPE, skim: true })) {
      for (const event of events) if (event.what === 'value') this.takes({ ...event, value: parsed(event.text) })
    }
    return this.now(read) ?? { scheme: null, caseId: null }
  }
}
