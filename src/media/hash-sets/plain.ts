import type { ListBatch } from '../contract.ts'
import type { HashSetFormat, ListSource } from './plug.ts'
import { Draft } from './gather/draft.ts'
import { frameLine, isFrameHeader, isRemark, linesOf, plainLine, startsWithFrame } from './text/line.ts'
import { Lines, type Line } from './text/lines.ts'
import { sixtyFourNamed, sixtyFourOf, type SixtyFour } from './text/sixty-four.ts'
import { smallText } from './gather/small.ts'
import { HEAD, texts } from './text/texts.ts'
import { Video } from './text/video.ts'

/** True when one of the first five lines is a hash, or one in five of those looked at: a title may stand above, and other texts quote a hash. */
function holdsHashes(head: string): boolean {
  const lines = linesOf(head)
  const isHash = (line: string): boolean => plainLine(line, 'sha256') !== null
  return lines.slice(0, 5).some(isHash) || (lines.length > 0 && lines.filter(isHash).length * 5 >= lines.length)
}

/** Reads the lines of a list; a comment that names PDQ or SHA-256 says what 64 digits are from there on. */
class PlainLines {
  private readonly draft: Draft
  private readonly video: Video | null
  private sixtyFour: SixtyFour

  constructor(draft: Draft, sixtyFour: SixtyFour, isVideo: boolean) {
    this.draft = draft
    this.sixtyFour = sixtyFour
    this.video = isVideo ? new Video(draft) : null
  }

  read({ text, number }: Line): void {
    if (text === null) {
      this.draft.tell('too-large', `Line ${number} is too long and was left out.`)
      return
    }
    const line = text.trim()
    if (isRemark(line)) this.sixtyFour = sixtyFourNamed(line) ?? this.sixtyFour
    else if (this.video !== null) this.frame(this.video, line, number)
    else this.hash(line, number)
  }

  private frame(video: Video, line: string, number: number): void {
    const found = frameLine(line)
    if (found !== null) video.add(found)
    else if (!isFrameHeader(line)) this.draft.tell('hash-refused', `Line ${number} is no frame of a video.`)
  }

  private hash(line: string, number: number): void {
    const found = plainLine(line, this.sixtyFour)
    if (found === null) {
      this.draft.tell('hash-refused', `Line ${number} holds no hash.`)
      return
    }
    if (found.mixed) this.draft.tell('mixed-hashes', `Line ${number}.`)
    const name = found.name === null ? null : smallText(found.name)
    this.draft.add([found.hash], name === null ? {} : { fields: { name } }, `Line ${number}.`)
  }

  end(): void {
    this.video?.end()
  }
}

async function* read(source: ListSource): AsyncGenerator<ListBatch> {
  const draft = new Draft(source.label)
  const lines = new Lines()
  let reader: PlainLines | null = null
  const fill = function* (found: readonly Line[]): Generator<ListBatch> {
    for (const line of found) {
      reader?.read(line)
      if (draft.full) yield draft.take()
    }
  }
  for await (const text of texts(source, draft)) {
    const head = text.slice(0, HEAD)
    reader ??= new PlainLines(draft, sixtyFourOf(source.label, head), startsWithFrame(head))
    yield* fill(lines.push(text))
  }
  yield* fill(lines.end())
  if (reader === null) draft.tell('empty', '')
  else reader.end()
  yield draft.end()
}

/** One hash a line, as tools and units write them; and the frames of a video. Its page: `docs/hash-sets/plain.md`. */
export const plain: HashSetFormat = {
  id: 'plain',
  label: 'Plain list of hashes',
  recognises: ({ head }) => startsWithFrame(head) || holdsHashes(head),
  read,
}
