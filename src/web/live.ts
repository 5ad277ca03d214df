import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { LiveEvent, liveContract } from '../server/live/live.contract.ts'
import { serverNow } from './clock.ts'
import { jsonOf } from './json.ts'
import { lookAtSession, useSessionNow } from './session.ts'
import { watched } from './watched.ts'

const Back = z.object({ kind: z.literal('back') })

/** News of the server: ids and kinds, never what a report says. `back`: news may have been missed. */
export type News = z.output<typeof LiveEvent> | z.output<typeof Back>

const State = z.enum(['closed', 'opening', 'open', 'lost'])

/** How the stream of news stands. `lost`: the server does not answer, since then (milliseconds, by the server's clock). */
export interface Line {
  readonly state: z.output<typeof State>
  readonly since: number
}

/** A stream shows a sign of life each quarter of a minute; one that is silent for so long is lost, whatever the browser thinks. */
const SILENT_MS = 45_000
const TRY_MS = [1_000, 2_000, 5_000, 10_000] as const

/**
 * What tabs of one session say to each other. A browser keeps six connections to a server that speaks HTTP/1.1: were each tab to hold a stream, the
 * seventh would wait for ever. So one tab leads, by a lock of the browser: it holds the stream and passes on what it hears; when it goes, the browser
 * gives the lock to the next.
 */
const Passed = z.discriminatedUnion('say', [
  z.object({ say: z.literal('who-leads') }), z.object({ say: z.literal('line'), state: State }), z.object({ say: z.literal('beat') }),
  z.object({ say: z.literal('news'), news: z.union([LiveEvent, Back]) }),
])

/** The tabs of one session, and whether this one leads. */
interface Crew {
  readonly name: string
  readonly channel: BroadcastChannel
  readonly leaving: AbortController
  isLeading: boolean
}

const hearers = new Set<(news: News) => void>()
const line = watched<Line>({ state: 'closed', since: 0 })
let crew: Crew | null = null
let source: EventSource | null = null
/** Something may have been missed since the stream stood last. */
let isBehind = false
let tries = 0
let timer: ReturnType<typeof setTimeout> | undefined
let silence: ReturnType<typeof setTimeout> | undefined

function pass(what: z.output<typeof Passed>): void {
  if (crew?.isLeading === true) crew.channel.postMessage(what)
}

function become(state: Line['state']): void {
  if (line.get().state !== state) line.set({ state, since: serverNow() })
  pass({ say: 'line', state })
}

function tell(news: News): void {
  for (const hear of hearers) hear(news)
  pass({ say: 'news', news })
}

function close(): void {
  clearTimeout(timer)
  clearTimeout(silence)
  source?.close()
  source = null
}

/** Opens the stream again after a while. */
function again(): void {
  close()
  isBehind = true
  timer = setTimeout(open, TRY_MS[Math.min(tries, TRY_MS.length - 1)])
  tries++
}

function lost(): void {
  become('lost')
  // Who only listens waits for who leads: the browser gives the lead on when that tab is gone.
  if (crew?.isLeading === true) again()
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
    // Of a session that is over or locked the pages go away, and the stream with them; of one that was made anew it opens again.
    become('closed')
    again()
    pass({ say: 'news', news: read.data })
    return void lookAtSession()
  }
  if (read.data.kind !== 'begun') return tell(read.data)
  tries = 0
  become('open')
  if (isBehind) tell({ kind: 'back' })
  isBehind = false
}

function open(): void {
  close()
  if (line.get().state !== 'lost') become('opening')
  alive()
  source = new EventSource(liveContract.events.path)
  source.addEventListener('message', heard)
  source.addEventListener('open', alive)
  source.addEventListener('beat', () => {
    alive()
    pass({ say: 'beat' })
  })
  source.addEventListener('error', () => {
    // Nobody signed in looks the same as nobody there: the session says which.
    void lookAtSession()
    lost()
  })
}

/** Hears what the tab that leads passes on. */
function hearLeader({ data }: MessageEvent<unknown>): void {
  const read = Passed.safeParse(data)
  if (!read.success || crew === null) return
  if (crew.isLeading) return read.data.say === 'who-leads' ? pass({ say: 'line', state: line.get().state }) : undefined
  if (read.data.say === 'who-leads') return undefined
  alive()
  if (read.data.say === 'line') return become(read.data.state)
  if (read.data.say === 'beat') return become('open')
  return read.data.news.kind === 'ended' ? void lookAtSession() : tell(read.data.news)
}

/** Leads until this tab leaves. What came between the last word of the tab that led before and the new stream may have been missed. */
function lead(of: Crew): Promise<void> {
  return new Promise((resolve) => {
    if (of.leaving.signal.aborted) return resolve()
    of.leaving.signal.addEventListener('abort', () => resolve(), { once: true })
    isBehind = line.get().state !== 'opening'
    of.isLeading = true
    open()
  })
}

function join(name: string): void {
  const joined: Crew = { name, channel: new BroadcastChannel(name), leaving: new AbortController(), isLeading: false }
  crew = joined
  joined.channel.addEventListener('message', hearLeader)
  become('opening')
  alive()
  joined.channel.postMessage({ say: 'who-leads' } satisfies z.output<typeof Passed>)
  void navigator.locks.request(name, { signal: joined.leaving.signal }, () => lead(joined)).catch((error: unknown) => {
    if (!joined.leaving.signal.aborted) throw error // left before it was given the lead
  })
}

function leave(): void {
  const left = crew
  crew = null
  close()
  tries = 0
  isBehind = false
  become('closed')
  left?.leaving.abort()
  left?.channel.close()
}

/** Hears the news of the server while a page is shown; one stream for all pages of the session in this browser. */
export function useLive(onNews: (news: News) => void): Line {
  const { told } = useSessionNow()
  // Nothing is told to a tab of another person, of another unit, or of a session before.
  const name = `sterna-live ${told?.person?.id ?? ''} ${told?.unit ?? ''} ${told?.endsAt ?? ''}`
  const held = useRef(onNews)
  held.current = onNews
  useEffect(() => {
    const hear = (news: News): void => held.current(news)
    hearers.add(hear)
    if (crew?.name !== name) {
      if (crew !== null) leave()
      join(name)
    }
    return () => {
      hearers.delete(hear)
      if (hearers.size === 0) leave()
    }
  }, [name])
  return line.use()
}
