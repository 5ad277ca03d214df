import type { Draft } from '../gather/draft.ts'
import { addItem, itemOf, type Feedback, type Item, type Member } from './entry.ts'
import type { XmlEvents } from './xml.ts'

/** UTF-16 units of one element's text that are read; a fingerprint that is longer comes by address. */
const LONGEST_TEXT = 16_384

/** Fingerprints, feedback groups and members of one entry at most. */
const MOST = 1_000

const ITEMS: ReadonlyMap<string, readonly [Item['what'], boolean]> = new Map([
  ['image', ['image', false]], ['video', ['video', false]], ['deletedimage', ['image', true]], ['deletedvideo', ['video', true]],
])

const NOTHING: ReadonlyMap<string, string> = new Map()

const STANCES: ReadonlyMap<string, Feedback['stance']> = new Map([['affirmativefeedback', 'positive'], ['negativefeedback', 'negative']])

interface Group {
  readonly stance: Feedback['stance']
  readonly type: string
  reasons: string[]
  members: Member[]
  saidAt: string | null
}

/** Gathers the entries of a hash-sharing answer from XML events, one in memory at a time. */
export class Items implements XmlEvents {
  private item: Item | null = null
  private group: Group | null = null
  private readonly path: string[] = []
  private attributes = NOTHING
  private line = 0
  private written = ''
  private long = false
  private readonly draft: Draft
  /** True when the answer tells of a further page. */
  hasNext = false

  constructor(draft: Draft) {
    this.draft = draft
  }

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    this.path.push(name)
    this.attributes = attributes
    this.line = line
    this.written = ''
    this.long = false
    const what = this.item === null ? ITEMS.get(name) : undefined
    if (what !== undefined) this.item = itemOf(what[0], what[1], line)
    else if (this.item !== null) this.openInside(name, attributes)
  }

  private openInside(name: string, attributes: ReadonlyMap<string, string>): void {
    const stance = STANCES.get(name)
    if (stance !== undefined) {
      this.group = { stance, type: attributes.get('type') ?? '', reasons: [], members: [], saidAt: attributes.get('lastupdatetimestamp') ?? null }
    } else if (this.group !== null && name === 'reason') this.openReason(this.group, attributes)
    else if (this.group !== null && name === 'members') {
      this.closeMembers(this.group)
      this.group.saidAt = attributes.get('timestamp') ?? this.group.saidAt
    }
  }

  /** A reason behind members is that of the members behind it. */
  private openReason(group: Group, attributes: ReadonlyMap<string, string>): void {
    if (group.members.length > 0) {
      this.closeMembers(group)
      group.reasons = []
    }
    const said = attributes.get('name') ?? attributes.get('guid')
    if (said !== undefined && group.reasons.length < MOST) group.reasons.push(said)
  }

  text(text: string): void {
    if (this.written.length + text.length <= LONGEST_TEXT) this.written += text
    else this.long = true
  }

  close(name: string): void {
    this.path.pop()
    const { item } = this
    const parent = this.path.at(-1) ?? ''
    if (item === null) this.hasNext ||= name === 'next' && parent === 'paging' && this.written.trim() !== ''
    else if (ITEMS.has(name) && this.itemEnds(name, item)) {
      this.item = null
      addItem(item, this.draft)
    } else this.closeInside(item, name, parent, this.written.trim())
    this.written = ''
    this.attributes = NOTHING
  }

  private itemEnds(name: string, item: Item): boolean {
    return name === `${item.deleted ? 'deleted' : ''}${item.what}` && !this.path.includes(name)
  }

  private closeInside(item: Item, name: string, parent: string, text: string): void {
    if (this.group !== null) this.closeFeedback(this.group, name, text)
    else if (parent === 'fingerprints') this.fingerprint(item, name, text)
    else if (ITEMS.has(parent)) this.own(item, name, text)
  }

  private own(item: Item, name: string, text: string): void {
    if (name === 'id') item.id = text
    else if (name === 'member') item.member = this.member(text)
    else if (name === 'timestamp') item.timestamp = text === '' ? null : text
    else if (name === 'classification') item.classification = text
  }

  private fingerprint(item: Item, type: string, written: string): void {
    if (this.long) this.draft.tell('too-large', `The fingerprint in line ${this.line} was left out.`)
    else if (item.fingerprints.length < MOST) item.fingerprints.push({ type, written, href: this.attributes.get('href') ?? null, line: this.line })
  }

  private closeFeedback(group: Group, name: string, text: string): void {
    if (name === 'member' && group.members.length < MOST) group.members.push(this.member(text))
    if (!STANCES.has(name)) return
    this.closeMembers(group)
    this.group = null
  }

  private member(text: string): Member {
    return { id: (this.attributes.get('id') ?? '').trim(), name: text }
  }

  /** The members so far said what stands in the group; further ones may say it at another time. */
  private closeMembers(group: Group): void {
    if (this.item !== null && group.members.length > 0 && this.item.feedback.length < MOST) this.item.feedback.push({ ...group })
    group.members = []
  }
}
