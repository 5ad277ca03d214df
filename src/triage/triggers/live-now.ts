import { cite, claims, saysYes, trigger, withTag } from './plug.ts'

/** Abuse that is, or was when the report was made, streamed live. A hash set's knowledge of the file does not matter here. */
export const liveNow = trigger({
  id: 'live-now',
  band: 'very-high',
  label: 'Possible live streaming of abuse',
  ground: {
    text: 'What is streamed happens while it is seen, so the child may be in danger at this moment',
    source: 'follows from the liveStreaming tag of the NCMEC CyberTipline reporting schema and from factor family 3 in Matthews and Rhodes, KIRAT slides',
    mark: 'D',
  },
  reads: ['live-now', 'file-annotation', 'annotation'],
  fires(facts) {
    const told = facts.named('live-now').filter((f) => saysYes(f.value) || (typeof f.value === 'string' && f.value.length > 40 && claims(f.value)))
    const tagged = withTag(
      facts.named('file-annotation', 'annotation'), 'live-streaming', 'live-stream', 'livestreaming', 'livestream', 'live-streamed',
    )
    return cite([...told, ...tagged])
  },
})
