import { useSay } from '../../words/say.tsx'

/** What whoever is alone in an empty house does next. */
export function NextSteps() {
  const say = useSay()
  return (
    <section className="next" aria-labelledby="next-steps">
      <h3 id="next-steps">{say('admin.next')}</h3>
      <p className="q">{say('admin.next.said')}</p>
      <ol>
        <li>{say('admin.next.second')}<code dir="ltr">sterna user add NAME --role supervisor</code><code dir="ltr">sterna user invite NAME</code></li>
        <li>{say('admin.next.people')}</li>
        <li>{say('admin.next.reports')}<code dir="ltr">sterna triage PATH</code></li>
      </ol>
    </section>
  )
}
