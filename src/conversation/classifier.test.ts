import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadClassifier } from './classifier.io.ts'
import type { TalkTurn } from './contract.ts'
import { modelOf } from './fixtures/model.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-model-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, model: Uint8Array, card: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, model)
  writeFileSync(`${path}.json`, JSON.stringify(card))
  return path
}

function turn(n: number, text: string): TalkTurn {
  return { turn: n, by: 'A', at: null, text, place: `t#L${n + 1}:1`, language: null, attachments: [], deleted: false }
}

test('a classifier adds weak signs that name it, above its threshold, and only where none stands yet', async () => {
  const path = write(
    'a.onnx', modelOf({ 'the moon is full': 0.95, 'half': 0.5, 'known': 0.99 }), { name: 'test', labels: ['secrecy-asked'], threshold: 0.9 },
  )
  const classifier = await loadClassifier(path)
  const known = [{ ...(await classifier.signs([turn(2, 'known')], []))[0]!, from: 'phrase' as const }]
  const signs = await classifier.signs([turn(0, 'the moon is full'), turn(1, 'half'), turn(2, 'known')], known)
  expect(signs.map((s) => [s.sign, s.turn, s.weak, s.from])).toEqual([['secrecy-asked', 0, true, 'classifier']])
  expect(signs[0]?.model).toMatch(/^test \(sha256 [0-9a-f]{16}\)$/)
  expect(signs[0]?.why).toContain('0.95')
})

test('more turns than are asked at once all get their answer', async () => {
  const path = write('b.onnx', modelOf({ x: 0.95 }), { name: 'test', labels: ['threat'] })
  const signs = await (await loadClassifier(path)).signs(Array.from({ length: 200 }, (_, i) => turn(i, i % 2 === 0 ? 'x' : 'y')), [])
  expect(signs.map((s) => s.turn)).toEqual(Array.from({ length: 100 }, (_, i) => i * 2))
})

test.each([
  ['no such file', () => join(folder, 'missing.onnx')],
  ['no model', () => write('c.onnx', Uint8Array.from([1, 2, 3]), { name: 'test', labels: ['threat'] })],
  ['a card of another form', () => write('d.onnx', modelOf({ x: 1 }), { labels: ['no-sign-of-ours'] })],
])('%s is a refusal by name', async (_name, path) => {
  await expect(loadClassifier(path())).rejects.toMatchObject({ code: 'classifier-unusable' })
})

test('a model with other numbers than its card tells is a refusal, never a wrong sign', async () => {
  const path = write('e.onnx', modelOf({ x: 0.95 }), { name: 'test', labels: ['threat', 'demand'] })
  await expect((await loadClassifier(path)).signs([turn(0, 'x')], [])).rejects.toMatchObject({ code: 'classifier-unusable' })
})
