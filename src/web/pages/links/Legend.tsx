import type { ReactNode } from 'react'
import { useSay } from '../../words/say.tsx'

const MARKS = {
  report: <rect className="rep" x="2" y="2" width="12" height="12" rx="2" />, account: <circle className="acc" cx="8" cy="8" r="6" />,
  identifier: <path className="idn" d="M8 1l7 7-7 7-7-7z" />, child: <circle className="kid" cx="8" cy="8" r="5.500" />,
} as const

const LINES = ['strong', 'probable', 'possible'] as const

/** What the marks of the graph mean: shapes first, lines by width and dash. */
export function Legend() {
  const say = useSay()
  return (
    <ul className="legend" aria-label={say('links.legend')}>
      {(['report', 'account', 'identifier', 'child'] as const).map((kind) => <li key={kind}><Mark>{MARKS[kind]}</Mark>{say(`links.legend.${kind}`)}</li>)}
      {LINES.map((level) => <li key={level}><Mark><line className={`e ${level}`} x1="0" x2="18" y1="8" y2="8" /></Mark>{say(`parts.strength.${level}`)}</li>)}
      <li><Mark><line className="e rejected" x1="0" x2="18" y1="8" y2="8" /></Mark>{say('links.legend.rejected')}</li>
      <li><Mark><line className="e sel" x1="0" x2="18" y1="8" y2="8" /></Mark>{say('links.legend.chosen')}</li>
      <li><Mark><circle className="per" cx="8" cy="8" r="7" /></Mark>{say('links.legend.persona')}</li>
    </ul>
  )
}

const Mark = ({ children }: { readonly children: ReactNode }) => <svg className="g" width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">{children}</svg>
