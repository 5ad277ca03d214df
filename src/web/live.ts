import { useEffect, useRef } from 'react'
import type { z } from 'zod'
import { LiveEvent, liveContract } from '../server/live/live.contract.ts'
import { serverNow } from './clock.ts'
import { jsonOf } from './json.ts'
import { lookAtSession } from './session.ts'
import { shared } from './shared.ts'

/** News of the server: ids and kinds, never what a report says. */
export type News = z.output<typeof LiveEvent> | { readonly kind: 'back' }

/** How the stream of news stands. `lost`: the server does not answer, since then (milliseconds, by the server's clock). */
export interface Line {
  readonly state: 'closed' | 'opening' | 'open' | 'lost'
  readonly since: number
}

/** A stream shows a sign of life each quarter of a minute; one that is silent for so long is lost, whatever the browser thinks. */
const SILENT_MS = 45_000
const TRY_MS = [1_000, 2_000, 5_000, 10_000] as const

const hearers = new Set<(news: News) => void>()
const line = shared<Line>({ state: 'closed', since: 0 })
let source: EventSource | null = null
let tries = 0
let timer: ReturnType<typeof setTimeout> | undefined
let silence: ReturnType<typeof setTimeout> | undefined

function become(state: Line['state']): void {
  if (line.get().state !== state) line.set({ state, since: serverNow() })
}

function tell(news: News): void {
  for (const hear of hearers) hear(news)
}

function close(): void {
  clearTimeout(timer)
  clearTimeout(silence)
  source?.close()
  source = null
}

function lost(): void {
  close()
  if (hearers.size === 0) return become('closed')
  become('lost')
  timer = setTimeout(open, TRY_MS[Math.min(tries, TRY_MS.length - 1)])
  tries++
}

function alive(): void {
  clearTimeout(silence)
  silence = setTimeout(lost, SILENT_MS)
}

function heard(event: MessageEvent<string>): void {
  alive()
  const read = LiveEvent.safeParse(jsonOf(event.data))
  if (!read.success) return
  if (read.data.kind === 'ended') {
    close()
    become('closed')
    return void lookAtSession()
  }
  if (read.data.kind !== 'begun') return tell(read.data)
  const wasLost = tries > 0
  tries = 0
  become('open')
  if (wasLost) tell({ kind: 'back' })
}

function open(): void {
  close()
  if (line.get().state !== 'lost') become('opening')
  source = new EventSource(liveContract.events.path)
  source.addEventListener('message', heard)
  source.addEventListener('open', alive)
  source.addEventListener('beat', alive)
  source.addEventListener('error', () => {
    // Nobody signed in looks the same as nobody there: the session says which.
    void lookAtSession()
    lost()
  })
}

/** Hears the news of the server while a page is shown; one stream for all of it. */
export function useLive(onNews: (news: News) => void): Line {
  const held = useRef(onNews)
  held.current = onNews
  useEffect(() => {
    const hear = (news: News): void => held.current(news)
    hearers.add(hear)
    if (source === null) open()
    return () => {
      hearers.delete(hear)
      if (hearers.size > 0) return
      close()
      tries = 0
      become('closed')
    }
  }, [])
  return line.use()
}
