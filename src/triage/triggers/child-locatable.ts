import { aboutOneChild, cite, isRecent, paired, saysYes, trigger } from './plug.ts'

/** A child's school, address or map position, together with contact within 30 days before now or contact that is told to go on. */
export const childLocatable = trigger({
  id: 'child-locatable',
  band: 'very-high',
  label: 'A child can be found offline while contact goes on',
  ground: {
    text: 'A named school, an address or a map position lets a person who is in contact with the child come to the child',
    source: 'follows from victim/schoolName and addresses in the NCMEC CyberTipline reporting schema and from factor family 2 (access) in Matthews and Rhodes, KIRAT slides',
    mark: 'D',
  },
  reads: ['school', 'address', 'position', 'last-contact', 'contact-ongoing'],
  fires(facts, context) {
    const located = facts.named('school', 'address', 'position')
    if (located.length === 0) return []
    const contact = facts.named('last-contact', 'contact-ongoing')
      .filter((f) => (f.name === 'contact-ongoing' ? saysYes(f.value) : isRecent(f, context)))
    return cite(paired(located, contact, aboutOneChild))
  },
})
