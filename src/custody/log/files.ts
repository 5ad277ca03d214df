/** A file that an entry says the vault keeps, and the unit of the act. */
export interface KeptFile {
  readonly sha256: string
  readonly unit: string
}

/** What can say whether a kept file is whole: the sealed vault, unit by unit. */
interface ChecksFiles {
  of(unit: string): { checkObject(sha256: string): Promise<{ readonly state: 'whole' | 'not-found' | 'shredded' | 'broken' }> }
}

/** Files that were found well are not read again while so many are remembered. */
const REMEMBERED = 100_000

/** What is to be said of a kept file that cannot be read. */
export type FileFinding = 'file-missing' | 'file-broken' | 'file-shredded'

/** Looks at kept files, each once, and tells of those that cannot be read. One whose key was destroyed on purpose is well when an entry says so. */
export function filesIn(vault: ChecksFiles): (kept: readonly KeptFile[]) => Promise<ReadonlyMap<KeptFile, FileFinding>> {
  const well = new Set<string>()
  return async (kept) => {
    const unwell = new Map<KeptFile, FileFinding>()
    for (const file of kept) {
      const name = `${file.unit} ${file.sha256}`
      if (well.has(name)) continue
      const { state } = await vault.of(file.unit).checkObject(file.sha256)
      if (state === 'not-found') unwell.set(file, 'file-missing')
      else if (state === 'broken') unwell.set(file, 'file-broken')
      else if (state === 'shredded') unwell.set(file, 'file-shredded')
      else if (well.size < REMEMBERED) well.add(name)
    }
    return unwell
  }
}
