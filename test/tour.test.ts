import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tourPage, tourSteps, tourText } from '../scripts/lib/tour.ts'

const PICTURES = join(import.meta.dirname, '..', 'docs', 'tour')

test('the tour of the console says what its journeys do, with a small picture of each step', () => {
  const steps = tourSteps()
  expect(steps.length).toBeGreaterThan(0)
  expect(tourPage()).toBe(tourText(steps))
  expect(readdirSync(PICTURES).sort()).toEqual(steps.map((s) => `${s.step}.png`).sort())
  for (const name of readdirSync(PICTURES)) expect(statSync(join(PICTURES, name)).size, name).toBeLessThan(120_000)
})
