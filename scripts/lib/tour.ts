import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const PAGE = join(ROOT, 'docs', 'console.md')

/** Chapters of the tour in their order: the first word of a step, and its heading. */
const CHAPTERS = {
  'demo': 'The door', 'queue': 'The queue', 'report': 'A report', 'conversation': 'A conversation', 'links': 'Links', 'law': 'Law', 'media': 'Media', 'grading': 'Grading',
  'hash-sets': 'Hash sets', 'search': 'Search', 'evidence': 'The log', 'admin': 'Admin', 'own': 'One’s own page', 'lock': 'Lock and trouble',
} as const

interface Step {
  readonly step: string
  readonly title: string
  readonly words: string
}

const CALL = /\btour\(\s*[\w.]+,\s*\{\s*step: '([^']+)',\s*title: '([^']+)',\s*words: '([^']+)',?\s*\}\s*,?\s*\)/g

const chapterOf = (step: string): keyof typeof CHAPTERS | null => {
  const name = /^([a-z-]+?)-\d+-/.exec(step)?.[1]
  return name !== undefined && Object.hasOwn(CHAPTERS, name) ? name as keyof typeof CHAPTERS : null
}
const place = ({ step }: Step): number => Object.keys(CHAPTERS).indexOf(chapterOf(step) ?? '') * 1_000 + Number(/-(\d+)-/.exec(step)?.[1] ?? 0)

/** Every step that the journeys make, in the order of the page. Throws for a step that is not written out, of no chapter, or there twice. */
export function tourSteps(): readonly Step[] {
  const steps = globSync('test/journeys/*.journey.ts', { cwd: ROOT }).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const found = [...text.matchAll(CALL)].map(([, step = '', title = '', words = '']) => ({ step, title, words }))
    if (found.length !== [...text.matchAll(/\btour\(/g)].length) throw new Error(`${file}: a step of the tour is to be written out: { step: '…', title: '…', words: '…' }`)
    return found
  })
  for (const { step } of steps) if (chapterOf(step) === null) throw new Error(`${step}: no chapter of the tour; say chapter-number-name`)
  if (new Set(steps.map((s) => s.step)).size !== steps.length) throw new Error('a step of the tour is there twice')
  return steps.toSorted((a, b) => place(a) - place(b))
}

/** The page of the tour as its steps have it. */
export function tourText(steps: readonly Step[]): string {
  const chapters = Map.groupBy(steps, (s) => chapterOf(s.step) ?? 'demo')
  const parts = [...chapters].map(([name, all]) => `## ${CHAPTERS[name]}\n\n${all.map(({ step, title, words }) => `### ${title}\n\n${words}\n\n![${title}](tour/${step}.png)\n`).join('\n')}`)
  return `# A tour of the console\n\nThe journeys that test the console made this page with its pictures (\`npm run tour\`). Everything shown is invented; to look for yourself: \`npm ci && npx sterna serve --demo\`. Pictures of every page, light, dark, narrow and right to left, are in [shots](shots).\n\n${parts.join('\n')}`
}

/** Writes the page. */
export function writeTour(): void {
  writeFileSync(PAGE, tourText(tourSteps()))
}

/** What the page says now; null when there is none. */
export function tourPage(): string | null {
  return existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : null
}
