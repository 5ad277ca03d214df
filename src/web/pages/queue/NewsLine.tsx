import { useEffect, useState } from 'react'
import { useAnnounce } from '../../notices.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Line } from '../../live.ts'
import { useSay } from '../../words/say.tsx'
import { waits, type Waiting } from './news.ts'

/** A stream that was lost for less than this is none of the reader's business. */
const LOST_MS = 3_000
/** What waits is read out when it has come to rest, not with each report. */
const REST_MS = 2_000

/** The one line in which news wait above the list. It is always there, so that nothing below it moves when it has something to say. */
export function NewsLine({ waiting, line, at, onShow }: { readonly waiting: Waiting; readonly line: Line; readonly at: string; readonly onShow: () => void }) {
  const [say, locale, announce] = [useSay(), useLocale(), useAnnounce()]
  const isLost = useLasting(line.state === 'lost', LOST_MS)
  const parts = [
    waiting.above.size > 0 ? say('queue.news.above', { count: waiting.above.size }) : null,
    waiting.below.size > 0 ? say('queue.news.below', { count: waiting.below.size }) : null,
    waiting.changed.size > 0 ? say('queue.news.changed', { count: waiting.changed.size }) : null,
    waiting.isMany ? say('queue.news.many') : null,
    waiting.isOver ? say('queue.news.over', { at: locale.time(at) }) : null,
  ].filter((one) => one !== null)
  const words = parts.join(' ')
  useEffect(() => {
    if (words === '') return undefined
    const timer = setTimeout(() => announce(words), REST_MS)
    return () => clearTimeout(timer)
    // eslint-disable-next-line -- read out when the words change, and at no other time
  }, [words])
  if (isLost) return <div className="news steady lost" role="status">{say('queue.news.lost', { since: locale.time(new Date(line.since).toISOString()), at: locale.time(at) })}</div>
  if (!waits(waiting)) return <div className="news steady dim">{say('queue.news.none', { at: locale.time(at) })}</div>
  return (
    <div className="news steady">
      <span>{words} {say('queue.news.still')}</span>
      <button type="button" className="plain-btn" onClick={onShow}>{say('queue.news.show')}</button> <kbd>r</kbd>
    </div>
  )
}

/** True once something has lasted for so long. */
function useLasting(isSo: boolean, forMs: number): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!isSo) return setLasts(false)
    const timer = setTimeout(() => setLasts(true), forMs)
    return () => clearTimeout(timer)
  }, [isSo, forMs])
  return isSo && lasts
}
