import { MOST_HELD } from '../../../desk/hold.contract.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { useSession } from '../../session.ts'
import { takeBack } from '../../notices.ts'
import { useSay } from '../../words/say.tsx'
import { rowOf, type Order } from './order.ts'
import type { ListHandle } from './QueueList.tsx'
import type { Work } from './useWork.ts'

const KEYS = [['j', 'k'], ['↵'], ['i'], ['x'], ['h'], ['l'], ['u'], ['?']] as const
const KEY_WORDS = ['queue.key.move', 'queue.key.open', 'parts.key.from', 'queue.key.mark', 'queue.key.hold', 'queue.key.links', 'parts.key.undo', 'shell.key.keys'] as const

/** The keys of the page, at its foot. */
export function KeyLine() {
  const say = useSay()
  return <footer className="keys">{KEYS.map((keys, n) => <span key={keys[0]}>{keys.map((k) => <span key={k}><kbd>{k}</kbd> </span>)}{say(KEY_WORDS[n] ?? 'shell.key.keys')}</span>)}</footer>
}

interface KeyPlaces {
  readonly list: { readonly current: ListHandle | null }
  readonly isFolded: boolean
  readonly openPane: (isOpen: boolean) => void
}

/** Everything that this page does by keyboard. */
export function useQueueKeys(work: Work, order: Order, { list, isFolded, openPane }: KeyPlaces): void {
  const say = useSay()
  const { rights } = useSession()
  const { current, marked } = work
  const row = current === null ? 0 : rowOf(order, current)
  const move = (to: number): void => {
    work.go(to)
    requestAnimationFrame(() => list.current?.focus())
  }
  const down = say('parts.key.next')
  const up = say('parts.key.before')
  useKeys([
    { key: 'j', said: down, run: () => move(row + 1) }, { key: 'ArrowDown', said: down, run: () => move(row + 1) },
    { key: 'k', said: up, run: () => move(row - 1) }, { key: 'ArrowUp', said: up, run: () => move(row - 1) },
    { key: 'PageDown', said: say('queue.key.page'), run: () => move(row + (list.current?.page() ?? 10)) },
    { key: 'PageUp', said: say('queue.key.page-up'), run: () => move(row - (list.current?.page() ?? 10)) },
    { key: 'Home', said: say('queue.key.first'), run: () => move(0) }, { key: 'End', said: say('queue.key.last'), run: () => move(order.rows - 1) },
    { key: 'Enter', said: say('queue.key.open'), run: () => work.open('') },
    { key: 'l', said: say('queue.key.links'), run: () => work.open('/links') },
    { key: 'x', said: say('queue.key.mark'), run: () => current !== null && work.mark([current]) },
    { key: 'Escape', said: say('queue.mark.none'), run: () => work.clearMarks() },
    {
      key: 'h', said: say('queue.key.hold'),
      run: () => rights.has('report.hold') && current !== null && work.hold(marked.size > 0 ? [...marked].slice(0, MOST_HELD) : [current]),
    },
    {
      key: 'i', said: say('parts.key.from'),
      run() {
        const value = document.querySelector<HTMLButtonElement>('.queue .pane .v')
        if (isFolded || value === null) return openPane(true)
        value.focus()
        return value.click()
      },
    },
    { key: 'r', said: say('queue.news.show'), run: () => void work.queue.show() },
    { key: 'u', said: say('parts.key.undo'), run: () => void takeBack() },
  ])
}
