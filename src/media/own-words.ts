import { stances, type Stance } from './contract.ts'

/** What our own exports say of an entry for which a format has no field. `scheme` null is that none is known; undefined says nothing. */
interface OwnWords {
  readonly stance: Stance
  readonly scheme: string | null | undefined
}

/** Words of ours, in a list of tags between commas. */
const WORD = /(?<=^|,\s{0,9})sterna:(scheme|stance)=([^,\s]{0,600})(?:,\s{0,9}|$)/g

/** Tags of an entry behind words of ours, which are not lost when a long text is cut (`sterna:scheme=ncmec`); empty when there is nothing to say. */
export function ownTags(tags: string | undefined, { stance, scheme }: OwnWords): string {
  const words = [
    ...(scheme === undefined ? [] : [`sterna:scheme=${encodeURIComponent(scheme ?? '')}`]),
    ...(stance === 'positive' ? [] : [`sterna:stance=${stance}`]), ...(tags === undefined || tags === '' ? [] : [tags]),
  ]
  return words.join(', ')
}

/** The tags without our words, null when nothing else stands there, and what these say. Any other text stays as it is. */
export function fromTags(written: string): OwnWords & { readonly tags: string | null } {
  let stance: Stance = 'positive'
  let scheme: string | null | undefined
  const tags = written.replaceAll(WORD, (_, name: string, value: string) => {
    if (name === 'scheme') scheme = decoded(value)
    else stance = stances.find((s) => s === value) ?? stance
    return ''
  }).trim()
  return { stance, scheme, tags: tags === '' ? null : tags }
}

function decoded(value: string): string | null {
  try {
    const text = decodeURIComponent(value)
    return text === '' ? null : text
  } catch {
    return value
  }
}
