import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useSay } from '../../words/say.tsx'
import { TurnRow, type RowGiven } from './TurnRow.tsx'
import type { Opened } from './useOpened.ts'
import { turnName, type TalkTold } from './told.ts'
import { SPAN, type InHand } from './useInHand.ts'

/** Height of a closed turn in pixels, until it is measured. */
const CLOSED = 28
const OVERSCAN = 12
/** The line of keys lies over the foot of the page, in one line or two: the turn in hand stays above it. */
const FOOT_PX = 72

interface Given extends Pick<RowGiven, 'onToggle'> {
  readonly told: TalkTold
  readonly hand: InHand
  readonly opened: Opened
  /** First and last rank in sight. */
  readonly onSight: (from: number, to: number) => void
}

/** The turns of a span as a list that holds only what is in sight. */
export function TurnList(given: Given) {
  const { told, hand, opened, onSight, onToggle } = given
  const { turns, total, span, current } = hand
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const count = Math.max(0, Math.min(SPAN, total - span))
  const list = useWindowVirtualizer({ count, estimateSize: () => CLOSED, overscan: OVERSCAN, scrollMargin: margin, scrollPaddingEnd: FOOT_PX, getItemKey: (i) => turns.at(span + i)?.turn ?? -1 - i })
  useLayoutEffect(() => {
    const top = (box.current?.getBoundingClientRect().top ?? 0) + scrollY
    if (Math.abs(top - margin) > 1) setMargin(top)
  })
  const items = list.getVirtualItems()
  // Under what narrows them turns are counted as they stand.
  const nameAt = (rank: number): string => (hand.isNarrowed ? String(rank) : turnName(say, told, rank))
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => turns.need(span + first, span + last), [turns.need, span, first, last])
  const range = list.range
  const [from, to] = [range?.startIndex ?? 0, range?.endIndex ?? 0]
  useEffect(() => onSight(span + from, Math.min(total - 1, span + to)), [span, from, to, total])
  const held = useRef(list)
  held.current = list
  useEffect(() => {
    if (current.moves === 0) return
    const index = current.rank - span
    // A turn from far away comes with those around it.
    held.current.scrollToIndex(index, { align: held.current.getVirtualItems().some((i) => i.index === index) ? 'auto' : 'center' })
  }, [current.moves])
  return (
    <>
      {span > 0 ? <Beyond words={say('conversation.earlier-turns', { from: nameAt(Math.max(0, span - SPAN)), to: nameAt(span - 1) })} onShow={() => hand.goTo(Math.max(0, span - SPAN))} /> : null}
      <div ref={box} className="turns" role="list" aria-label={say('conversation.turns')} style={{ blockSize: `${list.getTotalSize()}px` }}>
        {items.map((item) => {
          const rank = span + item.index
          const turn = turns.at(rank)
          return (
            <div
              key={item.key} ref={list.measureElement} data-index={item.index} className="item" role="listitem" aria-setsize={total} aria-posinset={rank + 1} tabIndex={rank === current.rank ? 0 : -1}
              aria-current={rank === current.rank ? true : undefined} style={{ transform: `translateY(${item.start - list.options.scrollMargin}px)` }}
            >
              {turn === undefined ? <div className="turn closed"><span className="no">…</span><span className="at" /><span className="dim">{say('conversation.loading')}</span></div>
                : <TurnRow {...{ told, turn, onToggle }} text={opened.texts.get(turn.turn)} isCurrent={rank === current.rank} chosen={hand.sign?.sign ?? null} onChoose={(sign) => hand.choose(rank, sign)} />}
            </div>
          )
        })}
      </div>
      {span + count < total ? <Beyond words={say('conversation.later-turns', { from: nameAt(span + count), to: nameAt(Math.min(total, span + count + SPAN) - 1) })} onShow={() => hand.goTo(span + count)} /> : null}
    </>
  )
}

function Beyond({ words, onShow }: { readonly words: string; readonly onShow: () => void }) {
  const say = useSay()
  return <div className="gap"><span>{words}</span><button type="button" className="link" onClick={onShow}>{say('conversation.show-them')}</button></div>
}
