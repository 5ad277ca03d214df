import { useSay } from '../../words/say.tsx'

/** Somebody whom one may be. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly unitName: string
  readonly unit: string
  readonly role: string
  readonly start: string
}

interface Shown {
  readonly people: readonly Person[]
  /** Id of whoever was pressed and is being signed in. */
  readonly pressed: string
  readonly onBe: (person: Person) => void
}

/** One row for the first of each role; who else there is stands below, closed. */
export function People({ people, pressed, onBe }: Shown) {
  const say = useSay()
  const firsts = people.filter((p, i) => people.findIndex((other) => other.role === p.role) === i)
  const others = people.filter((p) => !firsts.includes(p))
  return (
    <>
      <Rows people={firsts} pressed={pressed} onBe={onBe} areUnitsShown={false} />
      {others.length === 0 ? null : (
        <details className="demo-others">
          <summary>{say('demo.others')}</summary>
          <Rows people={others} pressed={pressed} onBe={onBe} areUnitsShown />
        </details>
      )}
    </>
  )
}

function Rows({ people, pressed, onBe, areUnitsShown }: Shown & { readonly areUnitsShown: boolean }) {
  const say = useSay()
  return (
    <ul className="demo-people">
      {people.map((person) => (
        <li key={person.id}>
          <button type="button" aria-busy={pressed === person.id} onClick={() => onBe(person)}>
            <b>{say.ifAny(`roles.${person.role}`) ?? person.role}</b>
            <span className="question">{say.ifAny(`demo.first.${person.role}`) ?? ''}</span>
            <span className="who"><bdi>{person.name}</bdi>{areUnitsShown ? <>, <bdi>{person.unitName}</bdi></> : null}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
