import { cite, trigger, withTag } from './plug.ts'

/** An infant in a file that no hash set knows. With no set loaded nothing is known. */
export const infantNewMaterial = trigger({
  id: 'infant-new-material',
  band: 'very-high',
  label: 'Possible unseen material of an infant',
  ground: {
    text: 'Unseen material may be of abuse that goes on, and a child who does not speak yet cannot tell anyone',
    source: 'follows from the infant tag of the NCMEC CyberTipline reporting schema and from victim-identification practice (CAID shows whether a child is already identified, vigilai.com/what/caid)',
    mark: 'D',
  },
  reads: ['new-file-annotation'],
  fires: (facts) => cite(withTag(facts.named('new-file-annotation'), 'infant', 'infants', 'toddler', 'baby', 'infant-toddler', 'pre-verbal')),
})
