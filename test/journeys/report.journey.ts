import { expect } from 'vitest'
import { sql } from '../../src/store/index.ts'
import { askErasure, decideErasure } from '../../src/desk/index.ts'
import { checkPage } from './check.ts'
import { journeyHouse } from './house.ts'
import { openStating, reportOf, takeFiles } from './take.ts'
import { tour } from './tour.ts'

const on = journeyHouse({ inbox: null })

/** A tip of a provider; `more` lies over it. */
function tip(id: number, { age = 14, address = '2026-11-18T20:40:00Z', tag = 'Sextortion' }: { readonly age?: number; readonly address?: string | null; readonly tag?: string } = {}): string {
  return JSON.stringify({
    reportId: id, dateReceived: '2026-11-20T11:00:00Z', priority: '1',
    reportedInformation: {
      reportingEsp: { espName: 'Ternchat' },
      incidentSummary: { incidentType: 'Online Enticement of Children for Sexual Acts', incidentDateTime: '2026-11-18T20:15:00Z' },
      reportedPeople: {
        reportedPersons: [{
          firstName: 'Kit', lastName: 'Example', approximateAge: 29, espService: 'Ternchat', espUserId: `u-${id}`, screenName: { value: `kit_${id}` },
          addresses: { addresses: [{ city: 'Ternby', country: 'United Kingdom' }] },
          sourceInformation: { sourceCaptures: [
            { captureType: 'IP Address', value: '203.0.113.41', dateTime: address, eventName: 'LOGIN', port: 51022 }, { captureType: 'IP Address', value: '203.0.113.42', dateTime: '2026-11-19 09:00:00', eventName: 'UPLOAD' },
          ] },
        }],
        victims: [{ firstName: 'Robin', approximateAge: age, schoolName: 'Ternby Primary' }],
      },
      uploadedFiles: { uploadedFiles: [{ filename: 'a.bin', viewedByEsp: 'Yes', ncmecTags: { groups: [{ groupName: 'Content', tags: [{ value: tag }] }] } }] },
    },
  })
}

on.test('a report with two versions: sections and places of values by keyboard alone', async () => {
  const { house, tab } = on()
  await takeFiles(house, { 'a.json': tip(320_000_001, { age: 16 }) })
  await takeFiles(house, { 'a.json': tip(320_000_001, { age: 14 }) })
  const id = await reportOf(house, '320000001')
  const one = await tab('triage', { width: 1_440, height: 960 })
  const { page } = one
  await openStating(one, `/reports/${id}`, '#versions .changes')
  const words = { forgive: /status of 428/ }
  expect(await page.locator('.rep .top').innerText()).toContain('Version 2 of 2')
  expect(await page.locator('#versions').innerText()).toMatch(/16[\s\S]*14/)
  const order = await page.locator('.rep section[id]').evaluateAll((all) => all.map((s) => s.id))
  expect(order.slice(0, 2)).toEqual(['gaps', 'why'])
  await checkPage(one, words)
  await tour(one, { step: 'report-1-says', title: 'What a report says', words: 'What is not known stands above why the report is here. Each value has a dotted line and says where it stands in the source.' })
  await page.locator('body').press(']')
  await page.keyboard.press(']')
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('why')
  await page.keyboard.press('i')
  const pop = page.getByRole('tooltip')
  await pop.waitFor()
  expect(await pop.innerText()).toMatch(/Place[\s\S]*#\//)
  expect(await pop.innerText()).toMatch(/[0-9a-f]{64}/)
  await checkPage(one, { ...words, asItStands: true })
  await tour(one, { step: 'report-2-place', title: 'Where a value comes from', words: 'By hover, by focus and by the key i: as written, read as, place, version, reader and the hash of the source.' })
  await page.keyboard.press('Escape')
  expect(await pop.count()).toBe(0)
  for (let n = 0; n < 6 && await pop.count() === 0; n++) await page.keyboard.press('Tab')
  await pop.waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('[')
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('gaps')
  const zoneless = page.locator('#accounts tr', { hasText: '203.0.113.42' })
  expect(await zoneless.innerText()).toContain('zone not told')
  const outline = await page.getByRole('heading').allInnerTexts()
  expect(outline.slice(0, 4).map((h) => h.split('\n')[0])).toEqual(['Report', '320000001', 'What is not known, and what it could change', 'Why it is here'])
  expect(await page.locator('main').ariaSnapshot()).toMatch(/heading "What is not known, and what it could change"[\s\S]*heading "Why not higher"[\s\S]*table "People"[\s\S]*img "Times told/)
  for (const [key, path] of [['c', 'conversation'], ['l', 'links'], ['w', 'law'], ['m', 'media']] as const) {
    await openStating(one, `/reports/${id}`, '#versions .changes')
    await page.keyboard.press(key)
    await page.waitForURL(`**/reports/${id}/${path}`)
  }
}, 120_000)

on.test('two officers on one report: what one confirms is told to the other, and nothing moves', async () => {
  const { house, tab } = on()
  await takeFiles(house, { 'b.json': tip(320_000_002, { tag: 'Viral' }).replace('"priority":"1"', '"priority":"E"') })
  const id = await reportOf(house, '320000002')
  const isPending = (await house.store.query(sql`select 1 from standing where report_id = ${id} and pending`)).length > 0
  const [reads, decides] = [await tab('triage', { width: 1_440, height: 900 }), await tab('supervisor')]
  await openStating(reads, `/reports/${id}`, '.rep #gaps')
  await openStating(decides, `/reports/${id}`, '.rep #gaps')
  const confirm = decides.page.getByRole('button', { name: 'Confirm the sender’s claim' })
  expect(await confirm.count()).toBe(isPending ? 1 : 0)
  expect(isPending).toBe(true)
  const before = await reads.page.locator('.rep #why').innerText()
  const at = await reads.page.evaluate(() => {
    scrollTo(0, 400)
    return scrollY
  })
  await confirm.click()
  await decides.page.getByRole('dialog').getByRole('textbox').fill('Asked the provider by telephone')
  await decides.page.getByRole('dialog').getByRole('button', { name: 'Confirm', exact: true }).click()
  await decides.page.getByText('Claim confirmed by').waitFor()
  const line = reads.page.locator('.newer')
  await line.waitFor()
  expect(await line.innerText()).toContain('confirmed the sender’s claim')
  expect(await reads.page.locator('.rep #why').innerText()).toBe(before)
  expect(Math.abs(await reads.page.evaluate(() => scrollY) - at)).toBeLessThan(120)
  await checkPage(reads, { forgive: /status of 428/ })
  await tour(reads, { step: 'report-3-two', title: 'Two officers on one report', words: 'Somebody else decided something while you read: a line says so, and what you see stays as it was until you ask.' })
  await line.getByRole('button').click()
  await reads.page.getByText('Claim confirmed by').waitFor()
  await line.waitFor({ state: 'detached' })
}, 120_000)

on.test('a report that is erased while it is open takes its values along; one out of sight can be opened because it cannot wait', async () => {
  const { house, tab, people } = on()
  await takeFiles(house, { 'c.json': tip(320_000_003) })
  const id = await reportOf(house, '320000003')
  const one = await tab('triage')
  const { page } = one
  await openStating(one, `/reports/${id}`, '.rep #gaps')
  const approval = await askErasure(house, people.investigator, id, 'withdrawn by the sender')
  await decideErasure(house, people.supervisor, approval, 'approved')
  await page.getByText('This report went away while it was open').waitFor({ timeout: 20_000 })
  expect(await page.locator('main').innerText()).not.toContain('Ternby')
  await checkPage(one, { forgive: /status of (?:428|404)/ })
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByText('There is no such report, or it is not for you to see').waitFor()
  await one.open('/reports/r000000000000000')
  await page.getByText('There is no such report, or it is not for you to see').waitFor()
  await page.getByRole('button', { name: 'Open because it cannot wait' }).click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.innerText()).toContain('another person reviews it within a day')
  await checkPage(one, { forgive: /status of (?:428|404)/ })
}, 120_000)

on.test('two officers hold one report: the second is told that it is held already, keeps their words, and sees what the first said', async () => {
  const { house, tab } = on()
  await takeFiles(house, { 'e.json': tip(320_000_005, { tag: 'Viral' }) })
  const id = await reportOf(house, '320000005')
  const [first, second] = [await tab('triage'), await tab('supervisor')]
  for (const one of [first, second]) {
    await one.purpose(id)
    await one.open(`/reports/${id}`)
    await one.page.locator('[data-act="hold"]').click()
    await one.page.getByLabel('Reason, in words').fill(one === first ? 'a picture that many send on' : 'seen before')
  }
  await first.page.getByRole('button', { name: 'Hold as noise' }).last().click()
  await first.page.getByLabel('Reason, in words').waitFor({ state: 'detached' })
  await second.page.getByRole('button', { name: 'Hold as noise' }).last().click()
  await second.page.getByRole('dialog').getByRole('alert').filter({ hasText: 'stands there already' }).waitFor()
  expect(await second.page.getByLabel('Reason, in words').inputValue()).toBe('seen before')
  await checkPage(second, { asItStands: true })
  await second.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await second.page.locator('.newer').getByRole('button').click()
  await second.page.locator('main').getByText('a picture that many send on').first().waitFor()
})

on.test('a report that its sender withdraws while its conversation is open takes the text along, and says what to do', async () => {
  const { house, tab, people } = on()
  const turns = ['good game yesterday', 'thanks'].map((text, n) => ({ by: n === 0 ? 'kit' : 'mia', at: `2026-11-18T18:1${n}:00Z`, text }))
  const talk = { service: 'Ternchat', participants: [{ name: 'kit', is: 'suspect' }, { name: 'mia', is: 'child' }], turns }
  const [id = ''] = await takeFiles(house, { 'f.json': JSON.stringify({
    format: 'sterna-tip/1', reference: 'HL-2026-0701', sentAt: '2026-11-19T09:00:00Z', sender: { kind: 'hotline', name: 'Example Hotline' }, conversations: [talk],
  }) })
  const one = await tab('triage')
  const { page } = one
  await one.purpose(id)
  await one.open(`/reports/${id}/conversation`)
  await page.locator('.turn .shut').first().click()
  await page.getByText('good game yesterday').waitFor()
  await decideErasure(house, people.supervisor, await askErasure(house, people.investigator, id, 'withdrawn by the sender'), 'approved')
  await page.getByText('This report went away while it was open').waitFor()
  expect(await page.locator('body').textContent()).not.toMatch(/good game|HL-2026-0701/)
  await page.getByText('ask your supervisor if you still need it').waitFor()
  await checkPage(one, { forgive: /status of 404/ })
})

/** A hotline's tip with two chats; in the second one somebody asks to move elsewhere, in the turn of this number. */
function twoTalks(reference: string, turn: number): string {
  const talk = (turns: number, words: Readonly<Record<number, string>>) => ({
    service: 'Ternchat', participants: [{ name: 'kit', is: 'suspect' }, { name: 'mia', is: 'child' }],
    turns: Array.from({ length: turns }, (_, n) => ({
      by: n % 2 === 0 ? 'kit' : 'mia', at: new Date(Date.parse('2026-11-16T19:00:00Z') + n * 60_000).toISOString(), text: words[n] ?? `good match today, round ${n}`,
    })),
  })
  return JSON.stringify({
    format: 'sterna-tip/1', reference, sentAt: '2026-11-19T09:00:00Z', sender: { kind: 'hotline', name: 'Example Hotline' },
    children: [{ names: ['Mia Example'], accounts: [{ service: 'Ternchat', screenName: 'mia' }] }],
    suspects: [{ names: ['Kit Example'], age: 34, accounts: [{ service: 'Ternchat', screenName: 'kit' }] }],
    conversations: [talk(30, {}), talk(300, { [turn]: 'add me on telegram instead' })],
  })
}

on.test('a turn link leads to that turn, which has the same name on both pages', async () => {
  const { house, tab } = on()
  await takeFiles(house, { 'e.json': twoTalks('HL-2', 240) })
  const id = await reportOf(house, 'HL-2')
  const one = await tab('triage')
  const { page } = one
  await openStating(one, `/reports/${id}`, '#talks .turns a')
  const link = page.locator('#talks .turns a', { hasText: 'turn 240' })
  expect(await page.locator('#talks .talk', { has: page.locator('a', { hasText: 'turn 240' }) }).getByRole('heading').innerText()).toContain('Conversation 2 of 2')
  await link.click()
  await page.waitForURL('**/conversation?talk=1&turn=240')
  const turn = page.locator('.turn.cur')
  await turn.locator('.no').getByText('240', { exact: true }).waitFor()
  const seen = await turn.evaluate((e) => [e.getBoundingClientRect().top >= 0, e.getBoundingClientRect().bottom <= innerHeight])
  expect(seen).toEqual([true, true])
  await page.getByRole('heading', { name: 'Sign in turn 240 of conversation 2' }).waitFor()
  await checkPage(one, { forgive: /status of 428/ })
}, 120_000)

on.test('ten thousand identifiers and a name of ten thousand letters: the page stays usable', async () => {
  const { house, tab } = on()
  const big = JSON.parse(tip(320_000_004)) as { reportedInformation: { reportedPeople: { reportedPersons: Record<string, unknown>[] }; uploadedFiles: { uploadedFiles: unknown[] } } }
  const person = big.reportedInformation.reportedPeople.reportedPersons[0] ?? {}
  person['firstName'] = 'Ä'.repeat(10_000)
  person['emails'] = { emails: Array.from({ length: 10_000 }, (_, n) => ({ value: `tern${n}@example.org` })) }
  big.reportedInformation.uploadedFiles.uploadedFiles = Array.from({ length: 5_000 }, (_, n) => ({ filename: `${n}.bin` }))
  await takeFiles(house, { 'd.json': JSON.stringify(big) })
  const id = await reportOf(house, '320000004')
  const one = await tab('triage')
  const { page } = one
  await openStating(one, `/reports/${id}`, '.rep #gaps')
  expect(await page.locator('.rep *').count()).toBeLessThan(4_000)
  await page.locator('#accounts .pager button').first().click()
  await page.locator('#accounts .pager', { hasText: '1 to 100 of 10,' }).waitFor()
  await page.locator('#accounts .pager').getByRole('button', { name: 'Last' }).click()
  await page.locator('#accounts .pager', { hasText: '10,001 to 10,' }).waitFor()
  expect(await page.locator('#accounts tbody tr').count()).toBeLessThan(100)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  await checkPage(one, { forgive: /status of 428/ })
}, 180_000)

on.test('a clock that is wrong by an hour is told once, and times left are counted by the server', async () => {
  const { tab } = on()
  const one = await tab('triage')
  const { page } = one
  await one.context.addInitScript({ content: 'const D = Date; globalThis.Date = class extends D { constructor(...a) { super(...(a.length === 0 ? [D.now() + 3600000] : a)) } static now() { return D.now() + 3600000 } }' })
  await one.open('/reports/r000000000000000')
  const line = page.getByText(/clock of this machine is wrong by (?:59|60|61) minutes/)
  await line.waitFor()
  const shown = await page.locator('.now').first().innerText()
  const hour = await page.evaluate((at) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit' }).format(at), Date.now())
  expect(shown).toMatch(new RegExp(`\\b${hour}:`))
  await page.getByRole('button', { name: 'Close' }).first().click()
  expect(await line.count()).toBe(0)
  await page.locator('.rail a[href="/law"]').first().click()
  expect(await line.count()).toBe(0)
}, 60_000)
