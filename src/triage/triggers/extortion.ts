import { claims, trigger, withTag } from './plug.ts'

const ALONE = 'A threat without a demand that was seen: read what stands around it'
const COERCION = 'This tag also stands for groups that coerce children into self-harm: ask about the child\'s safety first'

/**
 * Threat or demand against a child. The tag for sadistic exploitation counts here and not as `self-harm-told`: it tells of an
 * offender's coercion, not of words of the child.
 */
export const extortion = trigger({
  id: 'extortion',
  band: 'very-high',
  label: 'Possible extortion or coercion of a child',
  ground: {
    text: 'Threats follow once an image is in hand, giving in rarely ends them, and children have died; sadistic groups coerce self-harm',
    source: 'US Department of Justice, COPS Office, February 2023; NCMEC, Spike in online crimes against children, 2025',
    mark: 'V',
  },
  reads: ['annotation', 'file-annotation', 'extortion', 'deadline', 'talk-extortion', 'talk-threat'],
  fires(facts) {
    const tags = facts.named('annotation', 'file-annotation')
    const told = facts.named('extortion', 'deadline').filter(
      (f) => claims(f.value) || (f.name === 'deadline' && f.instant !== null && f.value !== false),
    )
    return [
      ...facts.named('talk-extortion').map((fact) => ({ fact })),
      ...facts.named('talk-threat').map((fact) => ({ fact, band: 'high' as const, note: ALONE })),
      ...[...withTag(tags, 'sextortion', 'extortion'), ...told].map((fact) => ({ fact })),
      ...withTag(tags, 'sadistic', 'sadistic-exploitation', 'sadistic-online-exploitation').map((fact) => ({ fact, note: COERCION })),
    ]
  },
})
