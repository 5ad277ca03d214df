import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'

const Queue = z.object({ reports: z.array(z.object({ id: z.string() })) })

const PAUSE_MS = 400
const PAGE = 200

/** How answers came in: milliseconds, of all that was asked by all officers. */
export interface Traffic {
  readonly answers: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly refused: number
}

/** Somebody who works over HTTP as the console does: signed in, with purposes stated. */
export class Officer {
  readonly #base: string
  #cookie = ''

  constructor(base: string) {
    this.#base = base
  }

  async signIn(person: string): Promise<void> {
    const answer = await this.ask('POST', '/api/demo/sign-in', { person })
    this.#cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }

  ask(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#base}${path}`, {
      method, headers: { 'x-sterna': '1', 'cookie': this.#cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }

  /** Ids of the first reports of the queue. */
  async reports(): Promise<readonly string[]> {
    return Queue.parse(await (await this.ask('GET', `/api/queue?limit=${PAGE}`)).json()).reports.map((r) => r.id)
  }
}

/** So many officers at once: each asks what the pages ask, another report each time, and pauses between pages as people do. */
export async function traffic(base: string, given: { readonly officers: number; readonly seconds: number; readonly person: string; readonly asked: readonly string[] }): Promise<Traffic> {
  const times: number[] = []
  let refused = 0
  const until = performance.now() + given.seconds * 1_000
  const work = async (number: number): Promise<void> => {
    const officer = new Officer(base)
    await officer.signIn(given.person)
    const reports = await officer.reports()
    await setTimeout((number / given.officers) * PAUSE_MS)
    for (let i = 0; performance.now() < until; i++) {
      const report = reports[(number * 7 + i) % reports.length] ?? ''
      await officer.ask('POST', '/api/purposes', { kind: 'report', id: report, code: 'triage', words: 'For a bench.' })
      for (const isReport of [false, true]) {
        await Promise.all(given.asked.filter((path) => path.includes(':id') === isReport).map(async (path) => {
          const began = performance.now()
          const answer = await officer.ask('GET', path.replaceAll(':id', report))
          await answer.arrayBuffer()
          times.push(performance.now() - began)
          if (!answer.ok) refused += 1
        }))
        await setTimeout(PAUSE_MS)
      }
    }
  }
  await Promise.all(Array.from({ length: given.officers }, (_, i) => work(i)))
  times.sort((a, b) => a - b)
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN
  return { answers: times.length, p50Ms: at(0.5), p95Ms: at(0.95), refused }
}
