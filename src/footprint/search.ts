import { kindIds, type KindId } from './contract.ts'
import { withoutItsCountry } from './kinds/phone.ts'
import { kindOf } from './kinds/registry.ts'
import { idOf } from './sightings.ts'

/** What somebody looks for: an identifier in any writing, and what they know about it. */
export interface Sought {
  readonly written: string
  readonly kind?: KindId | undefined
  readonly service?: string | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
}

/** A stored identifier that the writing may be. `exact` is false for the coarser form (an alias, a look-alike). */
export interface SoughtForm {
  readonly id: string
  readonly kind: KindId
  readonly exact: boolean
  /** The normal form, and the country that it tells; null when it tells none. */
  readonly normal: string
  readonly country: string | null
}

/** The stored identifiers that a writing may be, of the kind asked for or of every kind. Empty when it is none. */
export function formsSought({ written, kind, service, country }: Sought): readonly SoughtForm[] {
  const found = new Map<string, SoughtForm>()
  for (const id of kind === undefined ? kindIds : [kind]) {
    const form = kindOf(id).normal(written, { service, country })
    if (form === null) continue
    const as = kindIds.find((k) => k === form.as) ?? id
    const exact = { id: idOf(as, form.normal), kind: as, exact: true, normal: form.normal, country: form.country ?? null }
    // A kind that reads it as another one knows less of it than that one does.
    if (found.get(exact.id)?.exact !== true || id === as) found.set(exact.id, exact)
    if (as === 'phone') for (const normal of withoutItsCountry(form.normal)) {
      const dialled = { ...exact, id: idOf(as, normal), exact: false, normal }
      if (!found.has(dialled.id)) found.set(dialled.id, dialled)
    }
    if (form.alias === undefined) continue
    const alias = { id: idOf(`${as}~`, form.alias), kind: as, exact: false, normal: form.alias, country: form.country ?? null }
    if (!found.has(alias.id)) found.set(alias.id, alias)
  }
  return [...found.values()]
}
