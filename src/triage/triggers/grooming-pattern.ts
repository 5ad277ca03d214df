import { cite, inOneReport, paired, trigger } from './plug.ts'

/**
 * Enticement of a child whom no field of the same report identifies, mentioned or not; or several signs of one author in a conversation with a young
 * person.
 */
export const groomingPattern = trigger({
  id: 'grooming-pattern',
  band: 'high',
  label: 'Possible grooming of a child',
  ground: {
    text: 'Incitement, grooming and sexual communication are current behaviour, one of four published factor families; nobody looks after a child who is not known',
    source: 'Matthews (NCA) and Rhodes (Liverpool), KIRAT slides, factor family 3, slideplayer.com/slide/13902239',
    mark: 'V',
  },
  reads: ['incident-type', 'unknown-child', 'grooming-signs'],
  fires(facts) {
    const enticed = facts.named('incident-type').filter((f) => f.value === 'enticement')
    return cite([...facts.named('grooming-signs'), ...paired(enticed, facts.named('unknown-child'), inOneReport)])
  },
})
