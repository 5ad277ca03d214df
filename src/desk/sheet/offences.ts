import type { z } from 'zod'
import { languageOf, type ReportLaw } from '../../law/index.ts'
import type { OffencesShown } from '../sheet-shapes.contract.ts'
import { some } from './cut.ts'

const LISTED = 8
const TO_PROVE = 3

type Result = ReportLaw['offences'][number]['result']

const ORDER: readonly Result[] = ['met', 'attempt', 'unknown', 'commencement-unverified', 'time-barred', 'repealed', 'not-in-force', 'not-met']

/** Candidate offences in short: what may be met first, then what could become so once a person has confirmed the facts that wait. */
export function offencesShown(law: ReportLaw): z.input<typeof OffencesShown> {
  const near = law.offences.toSorted((x, y) => ORDER.indexOf(x.result) - ORDER.indexOf(y.result) || ORDER.indexOf(x.ifConfirmed) - ORDER.indexOf(y.ifConfirmed)
    || x.elements.filter((e) => e.result === 'unknown').length - y.elements.filter((e) => e.result === 'unknown').length)
  return {
    notice: law.notice, because: law.because, jurisdictions: [...law.jurisdictions], acts: law.acts.length, waiting: law.waiting.length,
    offences: some(near, LISTED, (o) => ({
      offence: o.offence, statute: o.statute, provision: o.provision, title: o.title, jurisdiction: o.jurisdiction, act: o.act, date: o.date, result: o.result,
      ifConfirmed: o.ifConfirmed, alsoOn: o.alsoOn.length, verified: o.verified,
      elements: o.elements.map(({ id, kind, result }) => ({ id, kind, result })), toProve: o.gaps.slice(0, TO_PROVE).map(({ toProve, asks, unless }) => ({ toProve, asks, unless })), language: languageOf(o.jurisdiction),
    })),
  }
}
