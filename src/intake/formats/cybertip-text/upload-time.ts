import { afterLabel, textExtractor, type Found } from './plug.ts'

const NAME = /^\s*(?:file )?(?:upload(?:ed)?|server upload)[ _-]?(?:date|time|timestamp|datetime|date[ /_-]time|on|at)\s*(?:\(?utc\)?)?\s*$/i
const LABEL = /^\s{0,20}(?:file )?(?:upload(?:ed)?)[ _-]?(?:date|time|timestamp|datetime|date[ /_-]time|on|at)\s{0,3}[:=]/i

const uploaded = (value: string): Found[] => (value.trim() === '' ? [] : [{ kind: 'uploaded', value: value.trim() }])

/** When a file was uploaded, as a line of text or a name and value pair (a file-hosting service writes it only there). */
export const uploadTime = textExtractor({
  id: 'upload-time',
  label: 'Upload time in text or metadata',
  services: null,
  find(text) {
    return afterLabel(text, LABEL).flatMap(uploaded)
  },
  pair(name, value) {
    if (!NAME.test(name.slice(0, 100))) return []
    const zone = /utc/i.test(name) && !/(z|utc|gmt|[+-]\d{2}:?\d{2})$/i.test(value.trim()) ? ' UTC' : ''
    return uploaded(`${value.trim()}${zone}`)
  },
  examples: {
    'Upload time: 2026-03-02 10:15:00 UTC': [{ kind: 'uploaded', value: '2026-03-02 10:15:00 UTC' }],
    'Uploaded: a while ago': [],
  },
})
