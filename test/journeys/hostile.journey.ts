import { expect } from 'vitest'
import { hostileOthers, hostileRow, hostileStrings, hostileTalk, hostileTip } from '../hostile/strings.ts'
import { settled } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { openStating, takeFiles } from './take.ts'

const on = journeyHouse({ inbox: null })

/** What ran, and what the page's policy refused; asked after every page. */
async function harm({ page, complaints }: JourneyTab): Promise<readonly string[]> {
  const ran = await page.evaluate(() => {
    const found = globalThis as unknown as { ran?: unknown[] }
    const marks = document.querySelectorAll('main script, main iframe, main [onerror], main [onload], main [onmouseover], main [onfocus], main [srcdoc], main style, main object, main embed')
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((a) => !['http:', 'https:', 'blob:'].includes(a.protocol) || a.origin !== location.origin)
    return [...(found.ran ?? []).map((n) => `ran ${String(n)}`), ...[...marks].map((m) => m.outerHTML.slice(0, 80)), ...links.map((a) => `link ${a.href.slice(0, 80)}`)]
  })
  return [...ran, ...complaints.filter((c) => !/status of (?:428|404|403)|429 .*\/api\/events/.test(c))]
}

async function tabFor(role: 'investigator' | 'supervisor'): Promise<JourneyTab> {
  const tab = await on().tab(role, { width: 1_280, height: 900 })
  await tab.context.addInitScript({ content: 'globalThis.ran = []; globalThis.pwned = (n) => { globalThis.ran.push(n); return 0 }; globalThis.alert = (n) => globalThis.pwned(n)' })
  return tab
}

on.test('text that would run, turn, hide or never end is text on every page of its report', async () => {
  const { house } = on()
  const all = Object.values(hostileStrings)
  const tips = [0, 9, 18].map((from, n): [string, string] => [`tip-${n}.json`, hostileTip(310_000_001 + n, all, from)])
  const ids = await takeFiles(house, {
    'row.json': hostileTip(310_000_000, [hostileRow]), 'talk.json': hostileTalk('HL-HOSTILE-1', hostileRow), ...Object.fromEntries(tips), ...hostileOthers(hostileRow),
  })
  expect(ids.length).toBeGreaterThanOrEqual(tips.length + 4)
  const tab = await tabFor('investigator')
  const { page } = tab
  for (const id of ids) {
    await openStating(tab, `/reports/${id}`, '.rep #gaps')
    for (const more of await page.locator('main details:not([open]) > summary').all()) if (await more.isVisible()) await more.click()
    expect(await harm(tab), `report ${id}`).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide, `report ${id} scrolls sideways`).toBeLessThanOrEqual(0)
  }
  const text = await (async () => {
    await openStating(tab, `/reports/${ids.at(-1) ?? ''}`, '.rep #gaps')
    return page.locator('main').innerText()
  })()
  expect(text.length).toBeLessThan(400_000)
}, 300_000)

on.test('and on every other page that shows something of it', async () => {
  const { house } = on()
  const ids = await takeFiles(house, { 'row-2.json': hostileTip(311_000_000, [hostileRow]), 'talk-2.json': hostileTalk('HL-HOSTILE-2', `${hostileRow} 2`) })
  const tab = await tabFor('supervisor')
  for (const id of ids) {
    await openStating(tab, `/reports/${id}`, '.rep #gaps')
    for (const of of ['conversation', 'links', 'law', 'media']) {
      await tab.open(`/reports/${id}/${of}`)
      await settled(tab)
      expect(await harm(tab), `${of} of ${id}`).toEqual([])
    }
  }
  for (const path of ['/queue', '/links', '/law', '/grading', '/hash-sets', '/evidence', '/admin', '/me', '/search']) {
    await tab.open(path)
    await settled(tab)
    expect(await harm(tab), path).toEqual([])
  }
}, 300_000)
