import { Refusal } from '../kernel/refusal.ts'
import type { Answered as Gated, Rendered } from '../media/index.ts'

/** What may not be done in an opening: one that is not there, or is somebody else's, is missing. */
export function notOpen(because: string): Refusal {
  return because === 'no-such-opening' || because === 'not-yours' ? new Refusal('not-found', {}) : new Refusal('opening-refused', { because })
}

/** What the gate says, as it is told. */
export function gateAnswer({ opening, answer, expiresAt }: Gated) {
  const { rule, notes, viewed, publiclyAvailable, areas } = answer
  return {
    opened: answer.open, opening, rule: { ...rule, sources: [...rule.sources] }, notes: [...notes], viewed, publiclyAvailable,
    jurisdictions: [...areas], expiresAt,
    because: answer.open ? null : answer.because, needs: answer.open ? [] : [...answer.needs], basis: answer.open ? answer.basis : null,
  }
}

/** A rendition, as it is told, or why there is none; refuses where the opening may not be used. `logged`: the media room wrote the entry. */
export function renditionTold(rendered: Rendered) {
  if (rendered.rendered) {
    const { number, of, width, height, look, jpeg } = rendered
    return { answer: { rendered: true as const, number, of, width, height, look, jpeg: Buffer.from(jpeg).toString('base64') }, logged: true }
  }
  if (['no-such-opening', 'not-yours', 'not-granted', 'closed', 'expired'].includes(rendered.because)) throw notOpen(rendered.because)
  return { answer: { rendered: false as const, because: rendered.because }, logged: rendered.because !== 'no-such-step' }
}
