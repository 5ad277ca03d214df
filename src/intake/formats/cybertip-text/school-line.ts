import { afterLabel, textExtractor } from './plug.ts'

const LABEL = /^\s{0,20}(?:name of )?school(?: name| attended)?\s{0,3}:/i
const NOTHING = /^(unknown|n\/?a|none|null|not known|-+)$/i

/** A school on a line of its own: police JSON has no field for it, and a child who can be found there is in more danger. */
export const schoolLine = textExtractor({
  id: 'school-line',
  label: 'School named on a line',
  services: null,
  find(text) {
    return afterLabel(text, LABEL).filter((t) => !NOTHING.test(t)).map((value) => ({ kind: 'school', value }) as const)
  },
  examples: {
    'School: Ternby Primary': [{ kind: 'school', value: 'Ternby Primary' }],
    'x\nSchool name : Gull High\n': [{ kind: 'school', value: 'Gull High' }],
    'School: unknown': [],
    'what school: do you go to': [],
  },
})
