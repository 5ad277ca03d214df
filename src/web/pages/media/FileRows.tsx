import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import type { ClosedFile } from './told.ts'
import { useFileWords } from './useFileWords.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The list of files: two lines each, no picture. One stop of the tab key, arrows inside. */
export function FileRows({ files, chosen, onChoose, onStep }: {
  readonly files: readonly ClosedFile[]; readonly chosen: ClosedFile; readonly onChoose: (file: number) => void; readonly onStep: (by: number) => void
}) {
  const say = useSay()
  return (
    <div
      role="listbox" aria-label={say('media.files')} className="rows" aria-orientation="vertical" onKeyDown={(event) => {
        const by = STEPS[event.key]
        if (by === undefined) return
        event.preventDefault()
        onStep(by)
      }}
    >
      <div className="file-row head" aria-hidden="true"><span>{say('media.col.file')}</span><span>{say('media.col.known')}</span><span>{say('media.col.viewed')}</span><span>{say('media.col.reveals')}</span></div>
      {files.map((file) => <FileRow key={file.file} file={file} isChosen={file === chosen} onChoose={() => onChoose(file.file)} />)}
    </div>
  )
}

function FileRow({ file, isChosen, onChoose }: { readonly file: ClosedFile; readonly isChosen: boolean; readonly onChoose: () => void }) {
  const [say, locale, words] = [useSay(), useLocale(), useFileWords()]
  const { content } = file
  const because = words.because(file)
  return (
    <div
      role="option" aria-selected={isChosen} tabIndex={isChosen ? 0 : -1} data-file={file.file} className="file-row" onClick={onChoose} onFocus={() => isChosen || onChoose()}
    >
      <span className="two-lines">
        <span className="cut"><span className="dim">{locale.number(file.file + 1)}</span> <b><bdi>{words.name(file)}</bdi></b></span>
        <span className="q cut">{content === null ? <span className="unknown">{say('media.not-here')}</span> : words.content(content).map((part, i) => <span key={part}>{i === 0 ? null : ' · '}<bdi>{part}</bdi></span>)}</span>
      </span>
      <span className="two-lines">
        <span className="cut"><KnownMark known={file.known} /><b>{words.known(file)}</b></span>
        <span className="q cut">{because.set === null ? null : <><bdi>{because.set}</bdi>, </>}{because.words}</span>
      </span>
      <span className="two-lines"><span className="cut">{file.viewedByProvider === null ? <span className="unknown">{words.viewed(file)}</span> : words.viewed(file)}</span></span>
      <span className="two-lines"><span className="q cut">{words.reveals(file)}</span></span>
    </div>
  )
}

/** Shape before colour: a filled place is known, a hollow one harmless, a dashed one not known. */
export function KnownMark({ known }: { readonly known: ClosedFile['known'] }) {
  return <svg className={`known-mark ${known}`} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><rect x="1" y="1" width="8" height="8" rx="1" /></svg>
}
