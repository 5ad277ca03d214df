import { afterLabel, textExtractor } from './plug.ts'

const FULL_NAME = /^\s{0,20}full name\s{0,3}:/i
const LOCATION = /^\s{0,20}location\s{0,3}:/i
const NOTHING = /^(unknown|n\/?a|none|null|-+)$/i

/** Profile lines of X (formerly Twitter): `Full Name:` and `Location:`, both as the holder wrote them. */
export const xProfile = textExtractor({
  id: 'x-profile',
  label: 'Name and location lines of an X profile',
  services: /^(x|twitter)\b|\bx corp\b|\btwitter\b|(^|\.)x\.com$/i,
  find(text) {
    const lines = (label: RegExp): string[] => afterLabel(text, label).filter((t) => !NOTHING.test(t))
    return [
      ...lines(FULL_NAME).map((value) => ({ kind: 'name', value }) as const),
      ...lines(LOCATION).map((value) => ({ kind: 'place', value }) as const),
    ]
  },
  examples: {
    'Full Name: Alva Tern\nLocation: Leeds, England': [{ kind: 'name', value: 'Alva Tern' }, { kind: 'place', value: 'Leeds, England' }],
    'Location: N/A': [],
    'The location: here': [],
  },
})
