import { expect } from 'vitest'
import { z } from 'zod'
import type { Tab } from '../browser.ts'

const Trace = z.object({ traceEvents: z.array(z.object({
  name: z.string(), pid: z.number(), tid: z.number(), tdur: z.number().default(0), args: z.object({ name: z.string().optional() }).optional(),
})) })

/** The longest task of the page's own thread while `run` lasts, in milliseconds of its processor time: what else the machine does is not in it. Workers are threads of their own. */
export async function longestTaskMs({ page }: Tab, run: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('a page without its browser')
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await run()
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString()))
  const own = new Set(traceEvents.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`))
  const tasks = traceEvents.filter((e) => e.name === 'RunTask' && own.has(`${e.pid} ${e.tid}`))
  expect(tasks.length).toBeGreaterThan(0)
  return Math.max(...tasks.map((e) => e.tdur / 1_000))
}
