import { plain } from '../../../kernel/text.ts'
import type { Attribute } from '../../contract.ts'
import { flag } from '../../readers/json.ts'
import { all, placeOf, value, type Branch } from './branch.ts'

/**
 * Annotations that speak of the whole report, by their words without blanks. They are element names of the CyberTipline schema and
 * tags of the clearinghouse; both come down to the same id.
 */
const OF_REPORT: Readonly<Record<string, string>> = {
  sextortion: 'sextortion', financialsextortion: 'sextortion', sexualextortion: 'sextortion', extortion: 'sextortion',
  csamsolicitation: 'csam-solicitation', solicitation: 'csam-solicitation',
  minortominorinteraction: 'minor-to-minor', minortominor: 'minor-to-minor',
  spam: 'spam', informational: 'informational',
  sadisticonlineexploitation: 'sadistic-exploitation', sadisticexploitation: 'sadistic-exploitation',
  sadisticonlineenticement: 'sadistic-exploitation',
  onlineenticement: 'enticement', enticement: 'enticement', grooming: 'enticement',
}

/** Annotations that speak of a file, likewise. */
const OF_FILE: Readonly<Record<string, string>> = {
  animedrawingvirtualhentai: 'anime-drawing', animedrawing: 'anime-drawing', anime: 'anime-drawing', drawing: 'anime-drawing',
  animedrawingvirtual: 'anime-drawing',
  potentialmeme: 'potential-meme', meme: 'potential-meme', possiblememe: 'potential-meme',
  viral: 'viral', viralcontent: 'viral', viralpotentialmeme: 'viral',
  possibleselfproduction: 'possible-self-production', possibleselfproduced: 'possible-self-production',
  selfproduction: 'possible-self-production', selfproduced: 'possible-self-production', selfgenerated: 'possible-self-production',
  production: 'production', produced: 'production', manufacture: 'production',
  physicalharm: 'physical-harm', violencegore: 'violence', violence: 'violence', gore: 'violence',
  livestreaming: 'live-streaming', livestream: 'live-streaming', livestreamed: 'live-streaming',
  infant: 'infant', toddler: 'infant', infanttoddler: 'infant', infantortoddler: 'infant', toddlerinfant: 'infant', baby: 'infant',
  generativeai: 'generative-ai', aigenerated: 'generative-ai', generatedbyai: 'generative-ai', gai: 'generative-ai', genai: 'generative-ai',
  artificialintelligence: 'generative-ai', aigeneratedcontent: 'generative-ai',
}

const reportIds = new Map(Object.entries(OF_REPORT))
const fileIds = new Map(Object.entries(OF_FILE))

/** Words in kebab-case: `minorToMinor`, `Minor to minor` and `MINOR_TO_MINOR` are one. Empty when there is no letter or digit. */
export function kebab(words: string): string {
  return plain(words.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')).replaceAll(' ', '-').slice(0, 100)
}

/** What a tag or annotation name comes down to. `level` is what it speaks of; `other` is a name that no list holds, in kebab-case. */
export function annotationId(written: string): { readonly level: 'report' | 'file' | 'other'; readonly id: string } {
  const words = plain(written).replaceAll(' ', '')
  const ofReport = reportIds.get(words)
  if (ofReport !== undefined) return { level: 'report', id: ofReport }
  const ofFile = fileIds.get(words)
  return ofFile === undefined ? { level: 'other', id: kebab(written) } : { level: 'file', id: ofFile }
}

/** A tag as written, with where it stands. */
interface Tag {
  readonly written: string
  readonly branch: Branch
}

const NAMED = ['value', 'name', 'tag', 'tagName', 'label', 'description'] as const

/** True when a tag's state, if it has one, does not deny it: `<x>false</x>` and `"x": "Unknown"` say no tag. */
function stands(branch: Branch, text: string | null): boolean {
  return text === null ? branch.kids.length === 0 && !branch.empty : flag(text) === true
}

const isState = (text: string): boolean => flag(text) !== null || /^(unknown|null|n\/?a)$/i.test(text)

/** The tags of one branch: a flag named by its key, a text in a list, an object with a name and perhaps a state. */
function tagsOf(branch: Branch): Tag[] {
  if (branch.scalar !== null) {
    const text = value(branch) ?? ''
    return isState(text) ? [] : text.split(/[,;|]/).map((t) => ({ written: t.trim(), branch })).filter((t) => t.written !== '')
  }
  const called = NAMED.map((name) => all(branch, name)[0]).find((b) => b?.scalar !== undefined && b.scalar !== null && !isState(b.scalar))
  if (called !== undefined) {
    const states = all(branch, 'value', 'flag', 'selected', 'present').filter((b) => b !== called)
    return states.some((b) => flag(value(b)) === false) ? [] : [{ written: value(called) ?? '', branch: called }]
  }
  return branch.kids.flatMap(flagTag)
}

function flagTag(kid: Branch): Tag[] {
  if (kid.state === 'third') kid.state = 'known'
  if (kid.empty) return []
  const text = value(kid)
  if (text !== null && !isState(text)) return annotationId(kid.name).level === 'other' ? tagsOf(kid) : [{ written: kid.name, branch: kid }]
  return stands(kid, text) ? [{ written: kid.name, branch: kid }] : []
}

/** Tags of `ncmecTags` and the like: `groups[].tags[].value`, a plain list, or flags. */
function grouped(branch: Branch): Tag[] {
  const groups = all(branch, 'groups', 'group')
  if (groups.length > 0) return groups.flatMap(grouped)
  const tags = all(branch, 'tags', 'tag')
  if (tags.length > 0) {
    all(branch, 'name', 'groupName', 'value', 'label').forEach(value) // the group's own name says nothing about the report
    return tags.flatMap(tagsOf)
  }
  return tagsOf(branch)
}

/**
 * Annotations under the branches, as attributes. On a `file`, those that speak of the whole report come out as `annotation` and
 * the rest as `file-annotation`; on a `report`, all are `annotation`.
 */
export function annotationsOf(branches: readonly Branch[], subject: 'report' | 'file'): Attribute[] {
  const found = new Map<string, Attribute>()
  for (const { written, branch } of branches.flatMap(grouped)) {
    const { level, id } = annotationId(written)
    if (id === '') continue
    const name = subject === 'report' || level === 'report' ? 'annotation' : 'file-annotation'
    if (!found.has(`${name} ${id}`)) found.set(`${name} ${id}`, { name, value: id, at: placeOf(branch) })
  }
  return [...found.values()]
}
