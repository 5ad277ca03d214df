import { expect, test } from 'vitest'
import { annotationId, kebab } from './annotations.ts'
import { incidentTypeOf } from './incident-type.ts'

test.each([
  ['minorToMinorInteraction', 'report', 'minor-to-minor'], ['Minor to minor', 'report', 'minor-to-minor'],
  ['sadisticOnlineExploitation', 'report', 'sadistic-exploitation'],
  ['Infant/Toddler', 'file', 'infant'], ['generativeAi', 'file', 'generative-ai'], ['Live streaming', 'file', 'live-streaming'],
  ['violenceGore', 'file', 'violence'],
  ['Something NEW here', 'other', 'something-new-here'], ['constructor', 'other', 'constructor'],
])('%s is %s %s', (written, level, id) => {
  expect(annotationId(written)).toEqual({ level, id })
})

test('kebab-case is the same for all writings', () => {
  expect(new Set(['someNewTag', 'Some new tag', 'SOME_NEW_TAG', 'some-new-tag'].map(kebab))).toEqual(new Set(['some-new-tag']))
})

test.each([
  ['Child Pornography (possession, manufacture, and distribution)', 'material'], ['Child Sex Trafficking', 'trafficking'],
  ['Child Sex Tourism', 'travel'],
  ['Child Sexual Molestation', 'molestation'], ['Misleading Domain Name', 'misleading-domain'],
  ['Misleading Words or Digital Images on the Internet', 'misleading-words'],
  ['Online Enticement of Children for Sexual Acts', 'enticement'], ['online enticement of children', 'enticement'],
  ['Unsolicited Obscene Material Sent to a Child', 'unsolicited'], ['Anything', 'other'], ['', 'other'],
])('%s', (label, type) => {
  expect(incidentTypeOf(label)).toBe(type)
})
