import { cite, trigger } from './plug.ts'

/** A file that a hash set of known material knows. Files tagged viral or as a joke are left to the noise hold. */
export const knownMaterial = trigger({
  id: 'known-material',
  band: 'medium',
  label: 'Possible known material',
  ground: {
    text: 'A hit in a shared hash set tells what a file is without anyone having to look at it',
    source: 'International Centre for Missing and Exploited Children, Project VIC, icmec.org/project-vic',
    mark: 'V',
  },
  reads: ['known-file'],
  fires: (facts) => cite(facts.named('known-file')),
})
