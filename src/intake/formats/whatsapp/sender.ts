import { isCall, isNotice, tellsEvent } from './app-text.ts'
import { isAppsOwn } from './body.ts'
import { LEADING_MARKS, type Header } from './header.ts'

/** Longest name of a sender, in UTF-16 units; what is longer is no name. */
const MAX_NAME = 160
/** A name that goes on after a colon must be seen so often before it is believed. */
const MIN_SEEN = 3
/** The same for each way, when the names that begin alike are several. */
const MIN_SEEN_SEVERAL = 4

/** A message line split into who and what. `by` is null for lines of the app. */
export interface Split {
  readonly by: string | null
  readonly body: string
}

/** Splits after the first colon at or after `from` that a space or the line's end follows; null when there is none within the length of a name. */
function splitAt(rest: string, from: number): { readonly name: string; readonly body: string; readonly end: number } | null {
  for (let i = rest.indexOf(':', from); i !== -1 && i <= MAX_NAME; i = rest.indexOf(':', i + 1)) {
    if (i + 1 === rest.length) return { name: nameOf(rest.slice(0, i)), body: '', end: i + 1 }
    if (rest[i + 1] === ' ' || rest[i + 1] === '\u00a0') return { name: nameOf(rest.slice(0, i)), body: rest.slice(i + 2), end: i + 2 }
  }
  return null
}

/** A name as the export has it, without direction marks and with plain spaces. */
function nameOf(text: string): string {
  return text.slice(0, MAX_NAME).replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g, '').replace(/[\u00a0\u202f]/g, ' ').trim()
}

/** An opening quotation mark without its closing one: the colon stands inside a quoted group name, not after a sender. */
function inQuote(name: string): boolean {
  const count = (marks: RegExp): number => name.match(marks)?.length ?? 0
  return count(/"/g) % 2 === 1 || count(/[“„«「]/g) > count(/[”»」]/g) + (name.includes('„') ? count(/“/g) : 0)
}

/** Why a line with a colon is the app's all the same: the wording before it, or the whole line, is the app's own. */
function isAppLine(rest: string, name: string, body: string): boolean {
  if (name === '' || inQuote(name) || isNotice(rest, false) || isNotice(body, true) || tellsEvent(name, true)) return true
  return isAppsOwn(body) && (isNotice(body, false) || tellsEvent(body, false))
}

/**
 * Who wrote each line, found over the whole file: a name may itself hold a colon (every line of it then goes on the same few ways),
 * and an app line may hold one too. On iOS the app's lines stand under the group's name: a sender of the file's first line all of
 * whose texts the app marked as its own is no person (`title`).
 */
export function splitSenders(lines: readonly Header[]): { readonly splits: readonly Split[]; readonly title: string | null } {
  const longer = longerNames(lines)
  const splits = lines.map(({ rest }): Split => {
    const short = splitAt(rest, 0)
    if (short === null || isAppLine(rest, short.name, short.body)) return { by: null, body: rest.replace(LEADING_MARKS, '') }
    const next = longer.has(short.name) ? splitAt(rest, short.end) : null
    const split = next !== null && longer.get(short.name)?.has(next.name) ? next : short
    return { by: split.name, body: split.body }
  })
  const title = groupName(lines, splits)
  return { title, splits: splits.map((split) => ownOf(split, title)) }
}

function ownOf(split: Split, title: string | null): Split {
  const own = split.by !== null && (isCall(split.body) || (split.by === title && isAppsOwn(split.body)))
  return own ? { by: null, body: split.body.replace(LEADING_MARKS, '') } : split
}

/** The sender of the first line when that line is the app's: in an iOS export the group, or the other person of a chat of two. */
function groupName(lines: readonly Header[], splits: readonly Split[]): string | null {
  const [line] = lines
  const split = line && splitAt(line.rest, 0)
  if (!split || line.style !== 'bracket' || !isAppsOwn(split.body) || inQuote(split.name) || isNotice(line.rest, false)) return null
  return splits[0]?.by === null || split.body.startsWith('\u200e') ? split.name : null
}

interface Seen {
  lines: number
  readonly next: Map<string, number>
}

/** For names before a first colon: the longer names that every one of their lines goes on with, each seen several times. */
function longerNames(lines: readonly Header[]): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Map<string, Seen>()
  for (const { rest } of lines) {
    const short = splitAt(rest, 0)
    if (short === null) continue
    const known = seen.get(short.name) ?? { lines: 0, next: new Map<string, number>() }
    known.lines++
    const next = splitAt(rest, short.end)
    if (next !== null && next.end - short.end < 60 && known.next.size < 20) known.next.set(next.name, (known.next.get(next.name) ?? 0) + 1)
    seen.set(short.name, known)
  }
  return new Map([...seen].filter(([, known]) => goesOnAlike(known)).map(([name, { next }]) => [name, new Set(next.keys())]))
}

/** True when every line with the name goes on after the next colon in one of a few ways, each seen several times. */
function goesOnAlike({ lines, next }: Seen): boolean {
  const counts = [...next.values()]
  const enough = next.size === 1 ? MIN_SEEN : MIN_SEEN_SEVERAL * next.size
  return next.size > 0 && lines >= enough && counts.reduce((sum, n) => sum + n, 0) === lines && counts.every((n) => n >= 2)
}
