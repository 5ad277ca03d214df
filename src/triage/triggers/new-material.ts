import { cite, trigger, withTag } from './plug.ts'

/** A file that no hash set knows, with the sender's mark of self-production or production. Camera data in a file alone is no such mark. */
export const newMaterial = trigger({
  id: 'new-material',
  band: 'high',
  label: 'Possible new material',
  ground: {
    text: 'Producing images is current behaviour, one of four published factor families; unseen material may show a child whom nobody has found yet',
    source: 'Matthews (NCA) and Rhodes (Liverpool), KIRAT slides, factor family 3, slideplayer.com/slide/13902239',
    mark: 'V',
  },
  reads: ['new-file-annotation'],
  fires: (facts) => cite(withTag(facts.named('new-file-annotation'),
    'self-production', 'self-produced', 'self-generated', 'production', 'produced', 'homemade', 'home-made', 'newly-produced')),
})
