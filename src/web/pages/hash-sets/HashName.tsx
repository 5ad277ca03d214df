import { hashKindSaid } from '../../parts/hash-kind.ts'
import { useSay } from '../../words/say.tsx'

/** A hash as sets hold it. */
export interface HashTold {
  readonly kind: string
  readonly value: string
}

/** A hash with its kind: long ones by their beginning; the whole of it stands in the export and in the title. */
export function HashName({ hash }: { readonly hash: HashTold }) {
  const say = useSay()
  return <bdi title={hash.value}><span className="dim">{hashKindSaid(say, hash.kind)}</span> <code>{hash.value.length > 20 ? `${hash.value.slice(0, 16)}…` : hash.value}</code></bdi>
}
