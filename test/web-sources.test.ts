import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryFolder } from './doors.ts'

const root = join(import.meta.dirname, '..')
const web = join(root, 'src', 'web')

/** What makes an element that shows or plays something, or markup out of text, without JSX: the linter sees only what is written as an element. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['an element by its name', /createElement(?:NS)?\([^)]*['"`](?:img|image|picture|video|audio|iframe|frame|object|embed|script|foreignObject)['"`]/i],
  ['a picture or a sound', /\bnew (?:Image|Audio|OffscreenCanvas)\b|createImageBitmap|drawImage|putImageData|texImage2D|feImage/],
  ['markup out of text', /\b(?:inner|outer)HTML\b|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|createContextualFragment|DOMParser|document\.write|srcdoc/i],
  ['a picture in a style', /background(?:-image)?\s*:[^;]*url\(|content\s*:\s*url\(|backgroundImage/i],
  ['code out of text', /\beval\(|new Function\(|javascript:/],
]

/** Where pictures are drawn, and nowhere else. */
const MAY_DRAW = new Set(['parts/veil/useLooking.ts'])

function wrongIn(name: string, text: string): string[] {
  return FORBIDDEN.filter(([what, found]) => found.test(text) && !(what === 'a picture or a sound' && MAY_DRAW.has(name))).map(([what]) => `${name}: ${what}`)
}

const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:tsx?|css|html)$/.test(name) && !/\.test\.tsx?$/.test(name))

test('no page draws a picture, plays anything, or makes markup out of text; the veil alone draws', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.flatMap((name) => wrongIn(name, readFileSync(join(web, name), 'utf8')))).toEqual([])
})

test.each([
  ["document.createElement('IMG')", 'an element by its name'], ['new Image()', 'a picture or a sound'], ['box.innerHTML = words', 'markup out of text'],
  ["createElement('video', {})", 'an element by its name'], ['.a { background: url(blob:x) }', 'a picture in a style'], ['eval(words)', 'code out of text'],
])('a violation that is planted is found: %s', (text, what) => {
  expect(wrongIn('pages/planted.tsx', text)).toEqual([`pages/planted.tsx: ${what}`])
})

test('the linter refuses elements that show or play, and markup out of text, in pages of the console; in one it is let through', async () => {
  const folder = temporaryFolder()
  const planted = join(folder, 'src', 'web', 'planted.tsx')
  mkdirSync(join(folder, 'src', 'web'), { recursive: true })
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  const elements = ['<img src="a" alt="a" />', '<picture />', '<video />', '<audio />', '<canvas />', '<iframe title="a" />', '<object />', '<embed />', '<i dangerouslySetInnerHTML={{ __html: "a" }} />']
  writeFileSync(planted, `export const Planted = () => <div>\n${elements.join('\n')}\n</div>\nexport const planted = (e: Element) => { e.innerHTML = "a" }\n`)
  const oxlint = async (file: string, cwd: string): Promise<string> => promisify(execFile)(join(root, 'node_modules', '.bin', 'oxlint'), ['--format', 'unix', file], { cwd }).then(({ stdout }) => stdout, (e: { stdout: string }) => e.stdout)
  const told = await oxlint(planted, folder)
  const lines = new Set([...told.matchAll(/:(\d+):\d+:.*(?:forbid-elements|no-danger|no-restricted-properties)/g)].map((m) => Number(m[1])))
  expect([...lines].sort((a, b) => a - b)).toEqual([...elements.map((_, i) => i + 2), elements.length + 3])
  expect(await oxlint(join(web, 'parts', 'Veil.tsx'), root)).not.toContain('forbid-elements')
})
