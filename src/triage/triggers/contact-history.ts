import { aboutSuspect, cite, claims, saysYes, trigger } from './plug.ts'

/** A conviction, or earlier reports on the same person that a field names. */
export const contactHistory = trigger({
  id: 'contact-history',
  band: 'high',
  label: 'Possible earlier offences of the person',
  ground: {
    text: 'With a known contact history 8.8% offended by contact again over about 5 years, without one 0.6% (odds ratio 16)',
    source: 'Baskurt et al. 2025, Aggression and Violent Behavior, doi 10.1016/j.avb.2025.102080 (30 samples, N = 25,978)',
    mark: 'V',
  },
  reads: ['convicted', 'prior-report'],
  fires(facts) {
    const convicted = facts.named('convicted').filter((f) => aboutSuspect(f) && saysYes(f.value))
    return cite([...convicted, ...facts.named('prior-report').filter((f) => aboutSuspect(f) && claims(f.value))])
  },
})
