import { cite, claims, trigger, withTag } from './plug.ts'

/** Payment for material or for live abuse. */
export const commercial = trigger({
  id: 'commercial',
  band: 'high',
  label: 'Possible payment for material or abuse',
  ground: {
    text: 'Who is paid for material has reason to make more of it; exchange is what sets exploitation apart in English guidance',
    source: 'follows from North Yorkshire Safeguarding Children Partnership procedures, northyorkshirescp.trixonline.co.uk/chapter/child-sexual-exploitation',
    mark: 'D',
  },
  reads: ['payment-for-material', 'annotation', 'file-annotation'],
  fires: (facts) => cite([
    ...facts.named('payment-for-material').filter((f) => claims(f.value)),
    ...withTag(facts.named('annotation', 'file-annotation'), 'commercial', 'for-sale', 'payment'),
  ]),
})
