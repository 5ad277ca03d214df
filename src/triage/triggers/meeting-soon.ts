import { cite, claims, trigger, type Cited, type Fact } from './plug.ts'

const DAY_MS = 86_400_000

/** "Within days": two weeks ahead covers what is being arranged now; a meeting up to a day past may still be going on. */
const AHEAD_DAYS = 14
const PAST_DAYS = 1

/** What was said lately is about days to come; older words still tell of a meeting, and lift less. */
function saidOf(fact: Fact, at: number): Cited {
  const isLate = fact.instant === null || Date.parse(fact.until ?? fact.instant) >= at - AHEAD_DAYS * DAY_MS
  return isLate ? { fact } : { fact, band: 'high', note: `Said more than ${AHEAD_DAYS} days ago: find out whether they met` }
}

/**
 * A meeting in person between now minus a day and now plus 14 days, or planned without a date; or one that a conversation of the last 14 days shows.
 */
export const meetingSoon = trigger({
  id: 'meeting-soon',
  band: 'very-high',
  label: 'A meeting with a child is planned within days',
  ground: {
    text: 'A planned meeting is the step from online grooming to contact and leaves only days to protect a child',
    source: 'follows from factor family 3 (current behaviour) in Matthews and Rhodes, KIRAT slides, slideplayer.com/slide/13902239',
    mark: 'D',
  },
  reads: ['meeting', 'talk-meeting'],
  fires(facts, { now }) {
    const at = Date.parse(now)
    const told = cite(facts.named('meeting').filter(({ value, instant, until }) => {
      if (instant === null) return claims(value)
      const isPast = Date.parse(until ?? instant) < at - PAST_DAYS * DAY_MS
      return value !== false && !isPast && Date.parse(instant) <= at + AHEAD_DAYS * DAY_MS
    }))
    return [...told, ...facts.named('talk-meeting').map((fact) => saidOf(fact, at))]
  },
})
