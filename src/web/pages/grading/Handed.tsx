import type { ReactNode } from 'react'
import { useNow } from '../../clock.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { Clock } from '../../parts/Clock.tsx'
import { Veil } from '../../parts/Veil.tsx'
import { handedWays } from '../../parts/veil/ways.ts'
import { useSay } from '../../words/say.tsx'

/** A file that somebody holds. */
export interface HandedFile {
  readonly sha256: string
  readonly scheme: string
  readonly until: string
}

/** A file that was handed out: the veil before it, the scheme, how long it stays with the reader. Nothing of any report. */
export function Handed({ file, children }: { readonly file: HandedFile; readonly children: ReactNode }) {
  const [say, locale, now] = [useSay(), useLocale(), useNow()]
  const isOver = Date.parse(file.until) <= Date.parse(now)
  return (
    <div className="handed">
      <div>
        <Veil ways={handedWays(file.sha256)} subject="grading" name={file.sha256.slice(0, 12)} shut={isOver ? say('media.grade.over') : null}>
          <b>{say('media.closed')}</b>
          <span>{say('media.grade.closed')}</span>
        </Veil>
        <dl className="kv">
          <dt>SHA-256</dt><dd><bdi><code>{file.sha256}</code></bdi></dd>
          <dt>{say('media.grade.scheme')}</dt><dd><bdi>{file.scheme}</bdi></dd>
          <dt>{say('media.grade.until')}</dt><dd>{isOver ? say('media.grade.over') : <Clock at={file.until} what={locale.time(file.until)} wholeHours={1} soonHours={1 / 6} />}</dd>
        </dl>
      </div>
      <div>{children}</div>
    </div>
  )
}
