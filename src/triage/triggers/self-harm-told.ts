import { cite, claims, trigger } from './plug.ts'

/** A child speaks of self-harm or suicide. What a suspect says of himself does not count here. */
export const selfHarmTold = trigger({
  id: 'self-harm-told',
  band: 'very-high',
  label: 'A child may be in danger of self-harm',
  ground: {
    text: 'More than a dozen suicides stood among at least 3,000 child victims of extortion within a year',
    source: 'US Department of Justice, COPS Office, February 2023, cops.usdoj.gov/html/dispatch/02-2023/combating_online_child_sextortion.html',
    mark: 'V',
  },
  reads: ['self-harm'],
  fires: (facts) => cite(facts.named('self-harm').filter((f) => f.role !== 'suspect' && claims(f.value))),
})
