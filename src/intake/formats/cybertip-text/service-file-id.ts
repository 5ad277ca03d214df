import { afterLabel, textExtractor } from './plug.ts'

const LABEL = /(?:^|[\s(;,])(?:file|media|image|video|photo|attachment|asset|content)[ _-]?id(?:entifier)?\s{0,3}[:=#]\s{0,3}/i

/** The service's own id of a file (`Media ID: 123`): the name by which a request to that service finds it. */
export const serviceFileId = textExtractor({
  id: 'service-file-id',
  label: "The service's own id of a file",
  services: null,
  find(text) {
    return afterLabel(text, LABEL).flatMap((rest) => {
      const id = /^["']?([\w.:/+=-]{3,200})/.exec(rest)?.[1]
      return id === undefined || !/\d/.test(id) ? [] : [{ kind: 'file-fact', name: 'service file id', value: id.replace(/[.:]+$/, '') }]
    })
  },
  examples: {
    'File ID: 1234567890': [{ kind: 'file-fact', name: 'service file id', value: '1234567890' }],
    'Seen once (media_id=ab-12_3)': [{ kind: 'file-fact', name: 'service file id', value: 'ab-12_3' }],
    'The profile id: 5 is not one': [],
  },
})
