import { Link } from 'wouter'
import { useSay } from '../../words/say.tsx'
import { Section } from './Part.tsx'

/** Hash sets have a page of their own. */
export function HashSetsPart() {
  const say = useSay()
  return <Section title={say('shell.hash-sets')} said={say('admin.hash-sets.said')}><p><Link className="btn" href="/hash-sets">{say('admin.hash-sets.open')}</Link></p></Section>
}
