import { at } from '../../kernel/place.ts'
import { kindOf } from '../../kernel/kind.ts'
import { emptyEvidence, emptyReading } from '../contract.ts'
import { format } from './plug.ts'

/** The format id of a picture or video that was handed in. */
export const MEDIA = 'media'

const FAMILIES: ReadonlySet<string> = new Set(['picture', 'undecoded-picture', 'video'])

/** True for a file that is a picture or video by its first bytes. */
export const isMedia = ({ bytes }: { readonly bytes: Uint8Array }): boolean => FAMILIES.has(kindOf(bytes)?.family ?? '')

/**
 * A picture or video that was handed in by itself. Nobody looks into it: its report has one file, known by its hashes; what else it gives away is
 * found by the media room. A file that another report speaks of by a hash belongs to that report and is none of its own (`prepare.ts`).
 */
export const media = format({
  id: MEDIA,
  label: 'Picture or video',
  streams: 'head',
  binary: true,
  recognises: isMedia,
  read: ({ path }) => ({
    problems: [],
    parts: [{
      key: null, part: 'main', main: true,
      reading: {
        ...emptyReading,
        evidence: [{ ...emptyEvidence(at(path, '')), name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) }],
      },
    }],
  }),
})
