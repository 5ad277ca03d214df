import type { KeptFile } from './check.ts'

/** What can say whether a kept file is whole: the sealed vault, unit by unit. */
interface ChecksFiles {
  of(unit: string): { checkObject(sha256: string): Promise<{ readonly state: 'whole' | 'not-found' | 'shredded' | 'broken' }> }
}

/** Files that were found well are not read again while so many are remembered. */
const REMEMBERED = 100_000

/** Looks at kept files, each once. One whose key was destroyed on purpose is well: the log says so elsewhere. */
export function filesIn(vault: ChecksFiles): (kept: readonly KeptFile[]) => Promise<ReadonlyMap<KeptFile, 'file-missing' | 'file-broken'>> {
  const well = new Set<string>()
  return async (kept) => {
    const unwell = new Map<KeptFile, 'file-missing' | 'file-broken'>()
    for (const file of kept) {
      const name = `${file.unit} ${file.sha256}`
      if (well.has(name)) continue
      const { state } = await vault.of(file.unit).checkObject(file.sha256)
      if (state === 'not-found') unwell.set(file, 'file-missing')
      else if (state === 'broken') unwell.set(file, 'file-broken')
      else if (well.size < REMEMBERED) well.add(name)
    }
    return unwell
  }
}
