import { expect } from 'vitest'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { fullReport } from './take.ts'

const on = journeyHouse()

/** A page at 200 % in a window of 1280 by 800: half as many pixels of the page, each of them four of the screen. */
const ZOOMED = { width: 640, height: 400, scale: 2 } as const

/** So many stops of the tab key are looked at on a page. */
const STOPS = 45

/** Pages that people work on most, each in another language. */
const PAGES = [['queue', '/queue', 'de', '.r .what'], ['report', '', 'cy', '.rep #gaps'], ['links', '/links', 'ar', '[data-row]'], ['law', '/law', 'fr', '.law, .cols'], ['media', '/media', 'es', '.file-row[role=option]']] as const

async function openIn(lang: string, page: (typeof PAGES)[number], given: object = ZOOMED): Promise<JourneyTab> {
  const [name, path, , stands] = page
  const id = await fullReport(on().house)
  const tab = await on().tab('triage', { ...given, settings: { lang } })
  await tab.purpose(id)
  await tab.open(name === 'queue' ? path : `/reports/${id}${path}`)
  await tab.page.locator(stands).first().waitFor()
  return tab
}

/** What is wrong with what has the focus now: it does not show it, or lies out of sight or under something else; null when nothing has it. */
function wrongWithFocus(): string | null {
  const at = document.activeElement
  if (at === null || at === document.body) return null
  const name = at.outerHTML.slice(0, 120)
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `no ring: ${name}`
  const { left, top, right, bottom } = at.getBoundingClientRect()
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `out of sight: ${name}`
  const inside = (start: number, end: number, far: number, most: number): number => Math.min(Math.max(start + Math.min((end - start) / 2, far), 1), most - 1)
  const over = document.elementFromPoint(inside(left, right, 40, innerWidth), inside(top, bottom, 20, innerHeight))
  // What tells where a value comes from may lie over it: esc takes it away, and the focus stays (WCAG 2.4.11).
  const own = [at, at.closest('label'), ...at.getAttribute('aria-expanded') === 'true' ? document.querySelectorAll('[role=tooltip]') : []]
  return over !== null && own.some((e) => e !== null && (e.contains(over) || over.contains(e))) ? '' : `under ${over?.outerHTML.slice(0, 80) ?? 'nothing'}: ${name}`
}

/** Goes on by the tab key, stop by stop; what is wrong at any. */
async function unseenFocus({ page }: JourneyTab): Promise<string[]> {
  const wrong: string[] = []
  await page.locator('body').press('Tab')
  let stops = 0
  for (; stops < STOPS; stops++) {
    const found = await page.evaluate(wrongWithFocus)
    if (found === null) break
    if (found !== '') wrong.push(found)
    await page.keyboard.press('Tab')
  }
  expect(stops).toBeGreaterThan(0)
  return wrong
}

for (const page of PAGES) {
  const [name, , lang] = page
  on.test(`${name} at 200 %, by keyboard alone: nothing is cut off, and what has the focus shows it and is in sight`, async () => {
    const tab = await openIn(lang, page)
    await checkPage(tab)
    expect(await unseenFocus(tab)).toEqual([])
    expect(tab.complaints).toEqual([])
  }, 120_000)
}

on.test('whoever asks for less motion gets none, on any of these pages', async () => {
  for (const page of PAGES) {
    const tab = await openIn('en', page, { width: 1_280, height: 800 })
    const moving = (): Promise<string[]> => tab.page.evaluate(() => [...document.querySelectorAll('*')].flatMap((e) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(e)
      const lasts = (text: string): boolean => text.split(',').some((one) => Number.parseFloat(one) > 0)
      return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth' ? [e.outerHTML.slice(0, 80)] : []
    }))
    expect(await moving(), page[0]).toEqual([])
    await tab.page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await tab.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--t-calm')), page[0]).not.toBe('0ms')
    await checkPage(tab, { asItStands: true })
    await tab.context.close()
  }
}, 120_000)
