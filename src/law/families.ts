import { families, type Family, type Offence } from './contract.ts'

/** Tags of packs by family; the first family with a tag of an offence has it. */
const TAGS: Readonly<Record<Exclude<Family, 'other'>, readonly string[]>> = {
  meeting: ['meeting', 'travel', 'arrangement'],
  threat: ['sextortion', 'threat'],
  exploitation: ['payment', 'exploitation', 'trafficking'],
  communication: ['sexual-communication', 'communication', 'solicitation', 'image-shown-to-child', 'cyberflashing', 'self-harm'],
  live: ['livestream', 'presence'],
  activity: ['contact', 'contact-or-remote', 'remote', 'incitement', 'trust', 'child-on-child', 'coercion', 'exposure'],
  image: ['image', 'possession', 'distribution', 'production', 'ai', 'intimate-image', 'image-solicitation', 'image-generator', 'manual', 'covert-capture', 'advert'],
  service: ['provider', 'platform', 'admin', 'reporting', 'preservation', 'account-takeover'],
}

/** The family of an offence, by the tags of its pack. */
export function familyOf({ tags }: Offence): Family {
  return families.find((f) => f !== 'other' && TAGS[f].some((t) => tags.includes(t))) ?? (tags.includes('grooming') ? 'communication' : 'other')
}
