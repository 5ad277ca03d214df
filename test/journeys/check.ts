import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Tab } from '../browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const Found = z.array(z.object({ id: z.string(), impact: z.string().nullable(), nodes: z.array(z.string()) }))

/** What may be on a page that is checked. */
export interface CheckGiven {
  /** Complaints that are part of the journey, such as the answer of a server that is gone. */
  readonly forgive?: RegExp
  /** Only as it stands now, not light and dark. */
  readonly asItStands?: boolean
}

/** Waits until nothing of the page is on its way any more: neither its code nor an answer of the server. */
export async function settled({ page }: Tab): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main') !== null && document.querySelector('.coming, .state[role=status]') === null)
}

/**
 * Checks the page when nothing of it is on its way any more, in light and in dark: axe finds nothing (WCAG 2.2 A and AA, best practice), the console has complained of nothing, no
 * policy was breached, and nothing makes it scroll sideways.
 */
export async function checkPage(tab: Tab, { forgive, asItStands = false }: CheckGiven = {}): Promise<void> {
  const { page } = tab
  await settled(tab)
  for (const colorScheme of asItStands ? [null] : ['light', 'dark'] as const) {
    if (colorScheme !== null) await page.emulateMedia({ colorScheme })
    expect(await axe(tab), `axe, ${colorScheme ?? 'as it stands'}`).toEqual([])
  }
  if (!asItStands) await page.emulateMedia({ colorScheme: 'light' })
  expect(await sideways(tab), 'scrolls sideways').toEqual([])
  expect(tab.complaints.filter((said) => forgive?.test(said) !== true), 'complaints').toEqual([])
}

async function axe({ page }: Tab): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(AXE)
  const found = Found.parse(await page.evaluate(async (tags) => {
    const { axe: runner } = globalThis as unknown as { axe: { run: (of: Document, how: unknown) => Promise<{ violations: { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }[] }> } }
    const { violations } = await runner.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    return violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 4).map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`) }))
  }, TAGS))
  return found.map(({ id, impact, nodes }) => `${impact ?? ''} ${id}: ${nodes.join(' | ')}`)
}

/** What stands out of the window at its end side; empty when the page does not scroll sideways. */
async function sideways({ page }: Tab): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1 || e.getBoundingClientRect().left < -1)
    return [`${root.scrollWidth} of ${root.clientWidth}`, ...wide.slice(-3).map((e) => e.outerHTML.slice(0, 120))]
  })
}
