import { marked, NOT_ON_RECORD, type ComparedPack, type LawComparison, type Stated } from './compare.ts'

/** The view for people: one line a jurisdiction, then a paragraph each. Lines carry no colour and no control characters of the packs' making. */
export function* compareText(view: LawComparison): Generator<string> {
  yield `The same facts in ${view.packs.length} jurisdictions; duties on ${view.on}. ${view.notice}`
  yield ''
  yield row('jurisdiction', 'met', 'attempt', 'unknown', 'consent', 'child <', 'hotline')
  for (const p of view.packs) {
    yield row(p.jurisdiction, String(p.counts.met), String(p.counts.attempt), String(p.counts.unknown + p.counts['commencement-unverified']),
      p.ageOfConsent === null ? '-' : String(p.ageOfConsent.value), p.childUnder === null ? '-' : String(p.childUnder.value), p.hotline?.value.name ?? NOT_ON_RECORD)
  }
  yield `unknown counts commencement-unverified too; - is ${NOT_ON_RECORD}. The age of consent is not the age below which somebody is a child.`
  for (const p of view.packs) yield* paragraph(p)
}

function row(name: string, met: string, attempt: string, unknown: string, consent: string, child: string, hotline: string): string {
  return `${name.padEnd(24)} ${met.padStart(4)} ${attempt.padStart(8)} ${unknown.padStart(8)} ${consent.padStart(8)} ${child.padStart(8)}  ${hotline}`.trimEnd()
}

function* paragraph(p: ComparedPack): Generator<string> {
  yield ''
  yield `${p.name} (${p.legalFamily}; checked ${p.checkedOn})`
  for (const c of p.candidates) {
    yield `  ${c.result.padEnd(8)} ${c.provision} ${c.title}, act ${c.act} on ${c.date ?? 'an unknown day'}${c.subjectToDefence ? ', subject to a defence' : ''}; ${marked(`max ${c.maxPenalty}`, c.verified)}`
  }
  if (p.candidates.length === 0) yield '  no candidate offence on these facts'
  if (p.words === null) yield `  words: ${NOT_ON_RECORD}`
  for (const w of p.words ?? []) yield `  words: ${w.value.term}: ${marked(w.value.meaning, w.verified)} Source: ${w.source ?? NOT_ON_RECORD}`
  yield `  age of consent: ${aged(p.ageOfConsent)}`
  yield `  child: ${p.childUnder === null ? NOT_ON_RECORD : `under ${aged(p.childUnder)}`}`
  yield `  criminal responsibility from: ${aged(p.criminalResponsibility)}`
  yield `  authorities: ${p.authorities?.map((a) => `${a.name} (${a.kind})`).join('; ') ?? NOT_ON_RECORD}`
  yield `  hotline: ${p.hotline === null ? NOT_ON_RECORD : marked(`${p.hotline.value.name} ${p.hotline.value.url}`, p.hotline.verified)}`
  yield `  provider duty: ${p.providerDuty === null ? NOT_ON_RECORD : marked(`${p.providerDuty.value.instrument}: ${p.providerDuty.value.duty ?? NOT_ON_RECORD}`, p.providerDuty.verified)}`
  if (p.preservation === null) yield `  preservation: ${NOT_ON_RECORD}`
  for (const k of p.preservation ?? []) yield `  preservation: ${marked(`${k.value.instrument}: ${k.value.period}`, k.verified)}`
  for (const d of p.duties) {
    yield `  ${d.kind} (${d.state}): ${d.who}, after ${d.when}${d.length === null ? '' : `, ${d.length}`}: ${marked(d.text, d.verified)} Source: ${d.source}`
  }
}

function aged(of: Stated<number> | null): string {
  return of === null ? NOT_ON_RECORD : marked(`${of.value}${of.note === null ? '' : `. ${of.note}`}`, of.verified)
}
