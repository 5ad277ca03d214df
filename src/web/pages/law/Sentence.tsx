import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import type { Across, Offence } from './shapes.ts'
import { useLawWords } from '../../hooks/useLawWords.ts'

const isMet = ({ result }: Offence): boolean => result === 'met' || result === 'attempt'
const isOpen = ({ result }: Offence): boolean => result === 'unknown'
const isUnverified = ({ result }: Offence): boolean => result === 'commencement-unverified'

/** The facts that most of what is open waits for. */
function asked(across: Across): string[] {
  const waits = new Map<string, number>()
  for (const { offences } of across.packs) for (const o of offences.filter(isOpen)) for (const fact of new Set(o.gaps.map((g) => g.fact))) if (fact !== null) waits.set(fact, (waits.get(fact) ?? 0) + 1)
  return [...waits].toSorted((a, b) => b[1] - a[1]).slice(0, 2).map(([fact]) => fact)
}

/** One sentence first: what the facts come to where, what would settle the most, and whose word it is. */
export function Sentence({ across, tried }: { readonly across: Across; readonly tried: number }) {
  const [say, locale, words] = [useSay(), useLocale(), useLawWords()]
  const of = (is: (o: Offence) => boolean): { readonly n: number; readonly where: string } => {
    const each = across.packs.map((p) => ({ name: words.pack(p.jurisdiction), n: p.offences.filter(is).length })).filter((p) => p.n > 0)
    return { n: each.reduce((n, p) => n + p.n, 0), where: locale.list(each.map((p) => (each.length === 1 ? p.name : say('law.sentence.where', { where: p.name, n: p.n })))) }
  }
  const [met, open, ruledOut, unverified] = [of(isMet), of(isOpen), of((o) => o.result === 'not-met'), of(isUnverified)]
  const subject = across.packs.some((p) => p.offences.some((o) => isMet(o) && (o.subjectToDefence || o.defences.some((d) => d.state === 'possible'))))
  const facts = locale.list(asked(across).map((f) => words.fact(f)))
  return (
    <p className="ans read">
      {tried > 0 ? <span className="chip maybe">{say('law.on-trial')}</span> : null}{' '}
      <b>{met.n === 0 ? say('law.sentence.none') : say('law.sentence.met', { count: met.n, where: met.where })}</b>
      {subject ? ` ${say('law.sentence.defence')}` : ''}
      {open.n === 0 ? '' : ` ${say('law.sentence.open', { count: open.n })}`}{open.n > 0 && facts !== '' ? ` ${say('law.sentence.settle', { facts })}` : ''}
      {ruledOut.n === 0 ? '' : ` ${say('law.sentence.ruled-out', { count: ruledOut.n, where: ruledOut.where })}`}
      {unverified.n === 0 ? '' : ` ${say('law.sentence.unverified', { count: unverified.n })}`}
      {' '}{say('law.sentence.review')}
    </p>
  )
}
