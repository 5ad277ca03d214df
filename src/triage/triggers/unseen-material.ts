import { cite, trigger } from './plug.ts'

/** A file that no hash set knows and that the sender classified or looked at. Files tagged viral or as a joke are left to the noise hold. */
export const unseenMaterial = trigger({
  id: 'unseen-material',
  band: 'medium',
  label: 'Possible material that no hash set knows',
  ground: {
    text: 'Whether the child in new material is already identified is not known until victim identification has looked',
    source: 'follows from CAID practice, vigilai.com/what/caid, and INTERPOL ICSE figures in INHOPE articles, 2024, inhope.org/EN/articles',
    mark: 'D',
  },
  reads: ['unseen-file'],
  fires: (facts) => cite(facts.named('unseen-file')),
})
