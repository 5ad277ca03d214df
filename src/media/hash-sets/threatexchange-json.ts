import type { Hash, ListedEntry, Stance } from '../contract.ts'
import { kindNamed } from '../normal.ts'
import { factOf, flagOf, instantOf, takeHash } from './json/facts.ts'
import { Draft } from './gather/draft.ts'
import { headValue } from './json/head.ts'
import { isMembers, listOf, readJson, type Members } from './json/values.ts'
import type { HashSetFormat } from './plug.ts'
import { idOf } from './gather/small.ts'

const SHAPE = { lists: [['data']], many: true }

/** Pages of ThreatExchange's `threat_updates` (Graph API), and lists or lines of its updates; see `docs/hash-sets/threatexchange-json.md`. */
export const threatexchangeJson: HashSetFormat = {
  id: 'threatexchange-json',
  label: 'ThreatExchange updates',
  recognises(peek) {
    const root = headValue(peek.head)
    return isUpdate(root) || isUpdate(listOf(root)[0]) || (isMembers(root) && isUpdate(listOf(root['data'])[0]))
  },
  async* read(source) {
    const draft = new Draft(source.label)
    yield* readJson(source, SHAPE, draft, (read) => {
      if (read.what === 'opening' || read.opened) return
      if (isMembers(read.value)) takeUpdate(read.value, read.at, draft)
      else draft.tellAt('malformed', read.at, 'It is no object and was passed over.')
    })
  },
}

function isUpdate(value: unknown): boolean {
  if (!isMembers(value) || !('id' in value)) return false
  if (flagOf(value['should_delete']) === true) return true
  const isIndicator = typeof value['indicator'] === 'string' && typeof value['type'] === 'string'
  return isIndicator && ['should_delete', 'last_updated', 'status', 'descriptors', 'tags'].some((name) => name in value)
}

/** One entry for every owner's opinion; a deletion is one entry by the id of the indicator, with which the keys of its opinions begin. */
function takeUpdate(update: Members, at: string, draft: Draft): void {
  const type = typeof update['type'] === 'string' ? update['type'] : ''
  const kind = kindNamed(type) ?? null
  const id = idOf(update['id'])
  const isGone = flagOf(update['should_delete']) === true
  const mustBeKept = isGone && id !== null && type === '' // a deletion may tell no more than its id
  if (kind === null && !mustBeKept) return draft.tellAt('unknown-element', `${at}/type`, 'A signal that is no hash that is kept was left out.')
  const hashes: Hash[] = []
  if (kind !== null) takeHash(hashes, update['indicator'], kind, `${at}/indicator`, draft)
  if (hashes.length === 0 && !(isGone && id !== null)) return draft.tellAt('missing-value', at, 'It holds no hash and was passed over.')
  const saidAt = instantOf(update['last_updated']) ?? instantOf(update['creation_time'])
  const base = { hashes, saidAt, gone: isGone ? ('purge' as const) : null, fields: fieldsOf(update, type) }
  takeOpinions(update, at, base, draft)
}

function takeOpinions(update: Members, at: string, base: Base, draft: Draft): void {
  const id = idOf(update['id'])
  const isGone = base.gone !== null
  const opinions = opinionsOf(update)
  if (isGone || opinions.length === 0) draft.push({
    ...base, key: id, ...tagged(update['tags']), stance: 'status' in update ? stanceOf(update['status']) : 'positive', saidBy: null,
  })
  if (!isGone && opinions.length === 0 && !('status' in update)) draft.tellAt(
    'missing-value', `${at}/descriptors`, 'Nobody says anything of it; it stands as the list has it.',
  )
  for (const { owner, stance, tags } of opinions) draft.push({
    ...base, key: id === null ? null : `${id}/${owner}`, ...tagged(tags), stance, saidBy: owner,
  })
}

type Base = Pick<ListedEntry, 'hashes' | 'saidAt' | 'gone' | 'fields'>

/** What an owner says. */
interface Opinion {
  readonly owner: string
  readonly stance: Stance
  readonly tags: unknown
}

/** The last descriptor of an owner is its opinion; a reaction is one only where there is no descriptor. */
function opinionsOf(update: Members): readonly Opinion[] {
  const told = new Map<string, Opinion>()
  const reacted = new Map<string, Opinion>()
  for (const descriptor of membersIn(update['descriptors'])) {
    const owner = ownerOf(descriptor['owner'])
    if (owner !== null) told.set(owner, { owner, stance: stanceOf(descriptor['status']), tags: descriptor['tags'] ?? update['tags'] })
    for (const reaction of membersIn(descriptor['reactions'])) {
      const stance = REACTIONS.get(String(reaction['key']))
      const owners = typeof reaction['value'] === 'string' && stance !== undefined ? reaction['value'].split(',', 1_000) : []
      for (const by of owners.map(idOf)) {
        if (by !== null && stance !== undefined && !reacted.has(by)) reacted.set(by, { owner: by, stance, tags: null })
      }
    }
  }
  return [...told.values(), ...[...reacted.values()].filter((r) => !told.has(r.owner))]
}

const REACTIONS: ReadonlyMap<string, Stance> = new Map([['HELPFUL', 'positive'], ['DISAGREE_WITH_TAGS', 'negative']])

/** Lists of the Graph API are `[...]` or `{data: [...]}`. */
function membersIn(list: unknown): readonly Members[] {
  return listOf(isMembers(list) ? list['data'] : list).filter(isMembers)
}

const ownerOf = (owner: unknown): string | null => (isMembers(owner) ? (idOf(owner['id']) ?? idOf(owner['name'])) : idOf(owner))

function stanceOf(status: unknown): Stance {
  return status === 'MALICIOUS' ? 'positive' : status === 'NON_MALICIOUS' ? 'negative' : 'unsure'
}

/** Tags are texts, or objects with a `text`; sorted, so that the same tags are the same category. */
function tagged(tags: unknown): { readonly scheme: string | null; readonly category: string | null } {
  const list = listOf(isMembers(tags) ? tags['data'] : tags).map((t) => factOf(isMembers(t) ? (t['text'] ?? t['name']) : t)).filter((t) => t !== null)
  const category = factOf([...new Set(list)].toSorted())
  return { scheme: category === null ? null : 'threatexchange-tags', category }
}

function fieldsOf(update: Members, type: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = type === '' ? {} : { type }
  for (const name of ['creation_time', 'last_updated', 'status'] as const) {
    const fact = factOf(update[name])
    if (fact !== null) fields[name] = fact
  }
  return fields
}
