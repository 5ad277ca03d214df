import { marked, NOT_ON_RECORD, type ComparedOffence, type ComparedPack, type LawComparison, type Stated } from './compare.ts'
import type { DutyAt } from './duties.ts'

/** The view for people: one line a jurisdiction, then a paragraph each. */
export function* compareText(view: LawComparison): Generator<string> {
  yield `The same facts in ${view.packs.length} jurisdictions; duties on ${view.on}. ${view.notice}`
  yield ''
  yield row('jurisdiction', ['met', 'attempt', 'unknown', 'consent', 'child <'], 'hotline')
  for (const p of view.packs) {
    const open = p.counts.unknown + p.counts['commencement-unverified']
    const figures = [p.counts.met, p.counts.attempt, open, p.ageOfConsent?.value ?? '-', p.childUnder?.value ?? '-']
    yield row(p.jurisdiction, figures, p.hotline?.value.name ?? NOT_ON_RECORD)
  }
  yield `unknown counts commencement-unverified too; - is no single figure, or ${NOT_ON_RECORD}.`
  yield 'The age of consent is not the age below which somebody is a child.'
  for (const p of view.packs) yield* paragraph(p)
}

function row(name: string, figures: readonly (number | string)[], hotline: string): string {
  return `${name.padEnd(24)} ${figures.map((f) => String(f).padStart(8)).join(' ')}  ${hotline}`
}

function* paragraph(p: ComparedPack): Generator<string> {
  yield ''
  yield `${p.name} (${p.legalFamily}; checked ${p.checkedOn})`
  yield* p.candidates.length === 0 ? ['  no candidate offence on these facts'] : p.candidates.map(offenceLine)
  yield* listed('words', p.words, (w) => `${w.value.term}: ${marked(w.value.meaning, w.verified)} Source: ${w.source ?? NOT_ON_RECORD}`)
  yield `  age of consent: ${aged(p.ageOfConsent)}`
  yield `  child: ${p.childUnder === null ? NOT_ON_RECORD : `under ${aged(p.childUnder)}`}`
  yield `  criminal responsibility from: ${aged(p.criminalResponsibility)}`
  yield* listed('authority', p.authorities, (a) => `${a.name} (${a.kind})`)
  yield `  hotline: ${p.hotline === null ? NOT_ON_RECORD : marked(`${p.hotline.value.name} ${p.hotline.value.url}`, p.hotline.verified)}`
  yield `  provider duty: ${providerLine(p.providerDuty)}`
  yield* listed('preservation', p.preservation, (k) => marked(`${k.value.instrument}: ${k.value.period}`, k.verified))
  yield* p.duties.map(dutyLine)
}

function* listed<T>(name: string, list: readonly T[] | null, line: (item: T) => string): Generator<string> {
  if (list === null) yield `  ${name}: ${NOT_ON_RECORD}`
  else for (const item of list) yield `  ${name}: ${line(item)}`
}

function offenceLine(c: ComparedOffence): string {
  const when = `act ${c.act} on ${c.date ?? 'an unknown day'}`
  const defence = c.subjectToDefence ? ', subject to a defence' : ''
  return `  ${c.result.padEnd(8)} ${c.statute} ${c.provision}, ${c.title}; ${when}${defence}; ${marked(`maximum ${c.maxPenalty}`, c.verified)}`
}

function providerLine(of: ComparedPack['providerDuty']): string {
  return of === null ? NOT_ON_RECORD : marked(`${of.value.instrument}: ${of.value.duty ?? NOT_ON_RECORD}`, of.verified)
}

function dutyLine(d: DutyAt): string {
  const length = d.length === null ? '' : `, ${d.length}`
  return `  ${d.kind} (${d.state}): ${d.who}, after ${d.when}${length}: ${marked(d.text, d.verified)} Source: ${d.source}`
}

function aged(of: Stated<number | null> | null): string {
  if (of === null) return NOT_ON_RECORD
  const figure = of.value ?? 'no single age'
  return marked(of.note === null ? String(figure) : `${figure}. ${of.note}`, of.verified)
}
