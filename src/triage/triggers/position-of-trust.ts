import { aboutSuspect, cite, saysYes, trigger, worksWithChildren } from './plug.ts'

/** Work or voluntary work with children, or a position of trust that is told as such. */
export const positionOfTrust = trigger({
  id: 'position-of-trust',
  band: 'very-high',
  label: 'Possible position of trust towards children',
  ground: {
    text: 'Access to children is one of four published factor families; work with children is access to many, with authority over them',
    source: 'Matthews (NCA) and Rhodes (Liverpool), KIRAT slides, factor family 2, slideplayer.com/slide/13902239',
    mark: 'D',
  },
  reads: ['occupation', 'volunteering', 'position-of-trust'],
  fires(facts) {
    const works = facts.named('occupation').filter((f) => aboutSuspect(f) && worksWithChildren(f.value))
    const volunteers = facts.named('volunteering').filter(
      (f) => aboutSuspect(f) && (f.value === true || worksWithChildren(f.value) || isPlainYes(f.value)),
    )
    const trusted = facts.named('position-of-trust').filter((f) => aboutSuspect(f) && saysYes(f.value))
    return cite([...works, ...volunteers, ...trusted])
  },
})

/** A bare "Yes" to a question about voluntary work with children; any longer text must say that it is with children. */
function isPlainYes(value: string | number | boolean | null): boolean {
  return typeof value === 'string' && value.length <= 5 && saysYes(value)
}
