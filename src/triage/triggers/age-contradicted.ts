import { cite, saysYes, trigger } from './plug.ts'

/** The sender found that an account's told age does not fit. */
export const ageContradicted = trigger({
  id: 'age-contradicted',
  band: 'medium',
  label: 'A told age possibly does not fit',
  ground: {
    text: 'A mismatch of told ages is a reason that can be checked: somebody may pretend to be a child, or a child may pretend to be older',
    source: 'follows from ageAssertionDiscrepancy in the NCMEC CyberTipline reporting documentation of 2026',
    mark: 'D',
  },
  reads: ['age-discrepancy'],
  fires: (facts) => cite(facts.named('age-discrepancy').filter((f) => saysYes(f.value))),
})
