import { problem, type Problem } from '../kernel/problem.ts'
import type { MediaHashes } from './contract.ts'
import { decode } from './decode.io.ts'
import { hashOpen, openSource, type FileHashes, type OpenFile } from './hash.io.ts'
import { HEAD_BYTES, kindOf, type Kind } from '../kernel/kind.ts'
import { isFlat, LEAST_QUALITY } from './normal.ts'
import { orientationsOf, pdqOf } from './pdq/kernel.io.ts'
import { alsoReadAs, TAIL_BYTES } from './polyglot.ts'
import { endOfPicture, isAnimatedPng } from './structure.ts'
import { framesOf } from './video.io.ts'
import type { VideoTools } from './video-tools.io.ts'

/** A picture is read whole to be decoded; a larger file is known by its file hashes only. */
const MOST_PICTURE_BYTES = 256 << 20
/** As much behind a picture's end is looked through; an archive is found from the end of the file. */
const MOST_BEHIND = 4 << 20

/**
 * What to find out of a file on the disk, or of one in memory (`bytes`; its video frames are not taken), and whom to tell on the way. `tools` are
 * null when ffmpeg is not on the machine.
 */
export interface Task {
  readonly path: string
  readonly bytes?: Uint8Array | undefined
  readonly label: string
  readonly orientations: boolean
  readonly frames: boolean
  readonly tools: VideoTools | null
  /** Told when the file hashes are known, before anything is decoded. */
  readonly onExact: (exact: FileHashes & { readonly type: string | null }) => void
  /** Told again and again while work goes on. */
  readonly onBeat: () => void
}

type Seen = Pick<MediaHashes, 'width' | 'height' | 'pdq' | 'orientations' | 'frames'> & { readonly problems: readonly Problem[] }

const NOTHING: Seen = { width: null, height: null, pdq: null, problems: [] }

/**
 * Everything that is found out of one file: its exact hashes, its format by its first bytes, and what PDQ says of it. Throws only when the file
 * cannot be read (see `openFile`); whatever is wrong with its content is a problem in the result.
 */
export async function hashMedia(task: Task): Promise<MediaHashes> {
  const file = await openSource(task.bytes ?? task.path)
  try {
    const head = await piece(file, 0, HEAD_BYTES)
    const kind = kindOf(head)
    const { size } = await file.stat()
    const whole = kind?.family === 'picture' && size > 0 && size <= MOST_PICTURE_BYTES ? Buffer.allocUnsafe(size) : null
    const exact = await hashOpen(file, whole, task.onBeat)
    const type = kind?.type ?? null
    task.onExact({ ...exact, type })
    const seen = await look(task, file, kind, head, whole?.subarray(0, exact.bytes) ?? null, exact.bytes)
    return { ...exact, type, ...seen }
  } finally {
    await file.close()
  }
}

async function piece(file: OpenFile, from: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, from)
  return buffer.subarray(0, bytesRead)
}

async function look(task: Task, file: OpenFile, kind: Kind | null, head: Buffer, whole: Buffer | null, bytes: number): Promise<Seen> {
  if (bytes === 0) return { ...NOTHING, problems: [problem(task.label, 'empty')] }
  if (kind === null || kind.family === 'other') return { ...NOTHING, problems: notWhatItsNameSays(task.label, kind) }
  const end = whole === null ? undefined : endOfPicture(kind.type, whole)
  const behind = whole === null || end === null || end === undefined ? null : whole.subarray(end, end + MOST_BEHIND)
  const tail = await piece(file, Math.max(0, bytes - TAIL_BYTES), TAIL_BYTES)
  const also = alsoReadAs(kind.type, { head, tail, behind })
  const seen = await seenAs(task, kind, head, whole, end !== null)
  if (also.length === 0) return seen
  return { ...seen, problems: [...seen.problems, problem(task.label, 'polyglot', `${kind.type}, also ${also.join(', ')}.`)] }
}

const MEDIA_NAMES = /\.(jpe?g|jpe|jfif|a?png|gif|bmp|webp|tiff?|heic|heif|avif|jxl|svgz?|mp4|m4v|mov|avi|mkv|webm|wmv|flv|3gp|mpe?g)$/i

/** A file that bears the name of a picture or video and is none by its first bytes: damaged, or hidden. */
function notWhatItsNameSays(label: string, kind: Kind | null): Problem[] {
  const ending = MEDIA_NAMES.exec(label)?.[1]
  return ending === undefined ? [] : [problem(
    label, 'not-decodable',
    `Its name ends in ${ending.toLowerCase()}; its first bytes are ${kind === null ? 'of no format that is known' : kind.type}.`,
  )]
}

async function seenAs(task: Task, kind: Kind, head: Buffer, whole: Buffer | null, complete: boolean): Promise<Seen> {
  const only = (code: 'not-rendered' | 'no-decoder' | 'too-large'): Seen => ({ ...NOTHING, problems: [problem(task.label, code, `(${kind.type})`)] })
  if (kind.family === 'drawing') return only('not-rendered')
  if (kind.family === 'undecoded-picture') return only('no-decoder')
  if (kind.family === 'video') return task.frames && task.bytes === undefined ? { ...NOTHING, ...(await framesOf(task, kind.type, head)) } : NOTHING
  return whole === null ? only('too-large') : picture(task, kind, whole, complete)
}

async function picture(task: Task, kind: Kind, whole: Buffer, complete: boolean): Promise<Seen> {
  const { pixels, width, height, problems } = await decode(whole, kind.type, complete, task.label)
  const animated = kind.type === 'png' && isAnimatedPng(whole) ? [problem(task.label, 'animated')] : []
  if (pixels === null) return { ...NOTHING, width, height, problems: [...animated, ...problems] }
  const { hash, quality } = pdqOf(pixels)
  const flat = quality < LEAST_QUALITY ? [problem(
    task.label, 'low-quality', `Quality ${quality}.`,
  )] : isFlat(hash) ? [problem(task.label, 'flat-hash')] : []
  return {
    width, height, pdq: { hash, quality }, problems: [...animated, ...problems, ...flat],
    ...(task.orientations ? { orientations: orientationsOf(pixels) } : {}),
  }
}
