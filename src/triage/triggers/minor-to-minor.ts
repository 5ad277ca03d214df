import { cite, trigger, withTag } from './plug.ts'

/** Both sides may be children: the suspect too is under 18 and needs care. */
export const minorToMinor = trigger({
  id: 'minor-to-minor',
  band: 'medium',
  label: 'The suspect too may be a child',
  ground: {
    text: 'Everyone under 18 is a child, so a report on a child as suspect is about two children to look after',
    source: 'follows from Article 1 of the UN Convention on the Rights of the Child and the minorToMinorInteraction tag of the NCMEC CyberTipline reporting schema',
    mark: 'D',
  },
  reads: ['annotation', 'minor-suspect'],
  fires: (facts) => cite([...withTag(facts.named('annotation'), 'minor-to-minor'), ...facts.named('minor-suspect')]),
})
