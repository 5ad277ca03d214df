import { cite, trigger, withTag } from './plug.ts'

/** Material is asked for, or was sent to a child. */
export const solicitation = trigger({
  id: 'solicitation',
  band: 'medium',
  label: 'Material was possibly asked for, or sent to a child',
  ground: {
    text: 'Incitement and sexual communication, online too, are current behaviour, one of four published factor families',
    source: 'Matthews (NCA) and Rhodes (Liverpool), KIRAT slides, factor family 3, slideplayer.com/slide/13902239',
    mark: 'V',
  },
  reads: ['annotation', 'file-annotation', 'incident-type', 'image-asked'],
  fires: (facts) => cite([
    ...withTag(facts.named('annotation', 'file-annotation'), 'solicitation', 'csam-solicitation'),
    ...facts.named('incident-type').filter((f) => f.value === 'unsolicited'),
    ...facts.named('image-asked'),
  ]),
})
