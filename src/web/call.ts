import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Endpoint } from '../kernel/endpoint.ts'
import { askForProof, askForPurpose } from './asking.ts'
import { hearServerTime } from './clock.ts'
import { jsonOf } from './json.ts'
import { heardServer, missedServer, useReach } from './reach.ts'
import { addressOf } from './request.ts'
import { sessionSignal } from './session-signal.ts'
import type { Facts, Refused, Told } from './told.ts'

/** How a call is made. */
export interface CallOptions {
  readonly signal?: AbortSignal
  /** Asked by the page itself, not by its reader: does not keep the session awake, here or at the server, and asks the reader nothing. */
  readonly quiet?: boolean
  /** Still goes out when the page is left. */
  readonly keepalive?: boolean
}

const refused = (code: string, status: number, facts: Facts = {}, request = ''): Refused => ({ ok: false, code, status, facts, request })

/**
 * Asks an endpoint of the server and parses what it answers. Never throws. A purpose or a fresh proof that is missing is asked of the reader, and the call
 * is made again; a quiet call comes back as refused instead. Where the session ended or was locked, the page shows it, and the call comes back as refused.
 */
export async function call<E extends Endpoint>(endpoint: E, input: z.input<E['input']>, options: CallOptions = {}): Promise<Told<z.output<E['output']>>> {
  for (let again = 0; ; again++) {
    const told = await once(endpoint, input as Readonly<Record<string, unknown>>, options)
    if (told.ok) return told as Told<z.output<E['output']>>
    if (told.code === 'signed-out' || told.code === 'session-locked') sessionSignal.tell('lost')
    const mayAsk = again < 3 && options.quiet !== true
    if (mayAsk && told.code === 'purpose-missing' && await askForPurpose(told.facts)) continue
    if (mayAsk && told.code === 'proof-needed' && await askForProof()) continue
    return told
  }
}

async function once(endpoint: Endpoint, input: Readonly<Record<string, unknown>>, { signal, quiet = false, keepalive = false }: CallOptions): Promise<Told<unknown>> {
  const { url, body } = addressOf(endpoint, input)
  const headers = {
    accept: 'application/json', ...(quiet ? { 'x-sterna-quiet': '1' } : {}), ...(endpoint.method === 'GET' ? {} : { 'x-sterna': '1' }), ...(body === null ? {} : { 'content-type': 'application/json' }),
  }
  let answer: Response
  let text: string
  const askedAt = Date.now()
  try {
    answer = await fetch(url, { method: endpoint.method, headers, body, credentials: 'same-origin', cache: 'no-store', redirect: 'error', keepalive, signal: signal ?? null })
    hearServerTime(answer.headers.get('date'), askedAt)
    text = await answer.text()
    heardServer()
  } catch {
    if (signal?.aborted === true) return refused('given-up', 0)
    missedServer()
    return refused('server-gone', 0)
  }
  if (!quiet && answer.ok) sessionSignal.tell('used')
  return answer.ok ? parsed(endpoint, answer, text) : problemOf(answer, text)
}

function parsed(endpoint: Endpoint, answer: Response, text: string): Told<unknown> {
  const request = answer.headers.get('x-request-id') ?? ''
  const value = (endpoint.answers ?? 'json') === 'json' ? jsonOf(text) : text
  const shaped = endpoint.output.safeParse(value)
  return shaped.success ? { ok: true, value: shaped.data } : refused('answer-odd', answer.status, {}, request)
}

function problemOf(answer: Response, text: string): Refused {
  const told = jsonOf(text)
  const problem = typeof told === 'object' && told !== null ? told as Record<string, unknown> : {}
  const facts = typeof problem['facts'] === 'object' && problem['facts'] !== null ? problem['facts'] as Facts : {}
  const code = typeof problem['code'] === 'string' ? problem['code'] : answer.status >= 502 ? 'server-gone' : 'answer-odd'
  return refused(code, answer.status, facts, typeof problem['request'] === 'string' ? problem['request'] : answer.headers.get('x-request-id') ?? '')
}

/** The three states of what a page shows. `stale`: asked again since; `again` asks anew and keeps what is shown until the answer is here. */
export type Called<T> =
  | { readonly state: 'waiting'; readonly again: () => void }
  | (Omit<Refused, 'ok'> & { readonly state: 'refused'; readonly again: () => void })
  | { readonly state: 'told'; readonly value: T; readonly stale: boolean; readonly again: () => void }

interface Held<T> {
  readonly key: string
  readonly told: Told<T> | null
  readonly busy: boolean
}

/** Asks an endpoint for a page, again whenever the input is another; null asks nothing (waiting). Old answers never overwrite newer ones. */
export function useCall<E extends Endpoint>(endpoint: E, input: z.input<E['input']> | null, options: { readonly quiet?: boolean } = {}): Called<z.output<E['output']>> {
  type T = z.output<E['output']>
  const key = input === null ? '' : JSON.stringify([endpoint.method, endpoint.path, input])
  const [turn, setTurn] = useState({ n: 0, isPressed: false })
  const [held, setHeld] = useState<Held<T>>({ key: '', told: null, busy: false })
  const asked = useRef(input)
  asked.current = input
  const quiet = options.quiet ?? false
  useEffect(() => {
    const wanted = asked.current
    if (key === '' || wanted === null) return undefined
    const stop = new AbortController()
    setHeld((was) => ({ key, told: was.key === key ? was.told : null, busy: true }))
    const ask = async (): Promise<void> => {
      const told = await call(endpoint, wanted, { signal: stop.signal, quiet: quiet && !turn.isPressed })
      if (stop.signal.aborted) return
      // What is shown stays while the server is gone: a line of the frame says so.
      setHeld((was) => (was.key === key && was.told?.ok === true && !told.ok && told.code === 'server-gone' ? { ...was, busy: false } : { key, told, busy: false }))
    }
    void ask()
    return () => stop.abort()
  }, [key, turn, endpoint, quiet])
  const again = (): void => setTurn(({ n }) => ({ n: n + 1, isPressed: false }))
  // Where there is a refusal a reader asks again: then they may be asked something in between.
  const pressed = (): void => setTurn(({ n }) => ({ n: n + 1, isPressed: true }))
  const isReached = useReach()
  const isLost = held.told !== null && !held.told.ok && held.told.code === 'server-gone'
  useEffect(() => {
    if (isReached && isLost) setTurn(({ n }) => ({ n: n + 1, isPressed: false }))
  }, [isReached, isLost])
  if (held.key !== key || held.told === null) return { state: 'waiting', again }
  if (held.told.ok) return { state: 'told', value: held.told.value, stale: held.busy, again }
  const { ok: _ok, ...why } = held.told
  return { state: 'refused', ...why, again: pressed }
}
