import { flag } from '../../readers/json.ts'
import { textExtractor, type Found } from './plug.ts'

/** The question as services write it, up to its answer; blanks, colon and question mark vary. */
const QUESTION =
  /\bwas (?:the )?(?:entire )?(?:contents? of )?(?:the )?(?:uploaded )?(?:file|image|video|media|content)s? (?:reviewed|viewed) by (?:the )?(?:company|esp|provider|platform)\s{0,3}\??\s{0,3}[:=-]?\s{0,3}(yes|no|true|false)\b/gi

function answers(text: string): Found[] {
  const said = new Set([...text.matchAll(QUESTION)].map((m) => flag(m[1])))
  const [only] = said
  return said.size === 1 && typeof only === 'boolean' ? [{ kind: 'viewed', value: only }] : []
}

/** Whether someone at the company looked at the file, as a statement in words. Contradicting statements in one text say nothing. */
export const reviewStatement = textExtractor({
  id: 'review-statement',
  label: 'Statement whether the company viewed the file',
  services: null,
  find: answers,
  pair: (name, value) => answers(`${name.slice(0, 200)} ${value.slice(0, 200)}`),
  examples: {
    'Was File Reviewed by Company? Yes': [{ kind: 'viewed', value: true }],
    'Was File Reviewed by Company?: No\nmore': [{ kind: 'viewed', value: false }],
    'Was File Reviewed by Company? Unknown': [],
    'Was file reviewed by company? Yes. Was file reviewed by company? No.': [],
    'The file was reviewed.': [],
  },
})
