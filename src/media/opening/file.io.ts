import type { Act } from '../../custody/index.ts'
import { jurisdictions } from '../../footprint/index.ts'
import { files, readings, reports as reportRows } from '../../intake/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { hashPieces } from '../hash.io.ts'
import { mentions } from '../opening.table.ts'
import { flagsOfAll } from './gate.ts'
import type { Flags } from './shapes.ts'

/** Which file: by the SHA-256 of its bytes, or as the file of a report (its place in the evidence, from 0). */
export type Wanted = { readonly sha256: string } | { readonly report: string; readonly file: number }

/**
 * A file that lies in the vault, and what reports say of it. `under` are the flags of the report under which it is opened (of all together when it
 * was named by its hash), `others` those of every report of the unit that speaks of it; `candidates` are the places that may be competent for these
 * reports.
 */
export interface FoundFile {
  readonly sha256: string
  readonly report: string | null
  readonly file: number | null
  readonly under: Flags
  readonly others: readonly Flags[]
  readonly candidates: readonly string[]
}

const UNSAID: Flags = { viewedByProvider: null, publiclyAvailable: null }

/** The format of a picture or video that was handed in by itself. */
const BARE = 'media'

/** Finds a file and what is said of it; refuses `not-found` when its bytes are not here, `usage` when more than one file fits. */
export async function findFile(act: Act, wanted: Wanted): Promise<FoundFile> {
  const sha256 = 'sha256' in wanted ? wanted.sha256.toLowerCase() : await bytesOf(act, wanted.report, wanted.file)
  if (!/^[0-9a-f]{64}$/.test(sha256) || !(await act.vault.has([sha256])).has(sha256)) {
    throw new Refusal('not-found', { file: sha256, problem: 'the bytes of this file are not in the vault' })
  }
  const { md5, sha1 } = await mentions.knownHashes(act.db, sha256) ?? await hashPieces(act.vault.stream(sha256))
  const said = await mentions.of(act.db, act.unit, [{ kind: 'sha256', value: sha256 }, { kind: 'md5', value: md5 }, { kind: 'sha1', value: sha1 }])
  const told = (await reportRows.byIds(
    act.db, (await files.known(act.db, [sha256])).get(sha256) ?? [],
  )).filter((r) => r.unit_id === act.unit).map((r) => r.id)
  const reports = [...new Set([...said.map((s) => s.report_id), ...told])]
  const found = await readings(act.db, reports)
  const flagsAt = (report: string, file: number): Flags => {
    const e = found.get(report)?.evidence[file]
    return e === undefined ? UNSAID : { viewedByProvider: e.viewedByProvider, publiclyAvailable: e.publiclyAvailable }
  }
  const others = said.map((s) => flagsAt(s.report_id, s.file))
  // A file that was handed in by itself says nothing of its viewing: only reports that speak of it do.
  const bare = new Set((await reportRows.byIds(act.db, reports)).filter((r) => r.format === BARE).map((r) => r.id))
  const spoken = others.filter((_, i) => !bare.has(said[i]?.report_id ?? ''))
  const own = 'sha256' in wanted ? null : wanted
  const ranked = await jurisdictions.of(act.db, own === null ? reports : [own.report])
  return {
    sha256, report: own?.report ?? null, file: own?.file ?? null, others, under: own === null ? flagsOfAll(spoken) : flagsAt(own.report, own.file),
    candidates: [...new Set([...ranked.values()].flatMap((list) => list.map((j) => j.code)))],
  }
}

/** The SHA-256 of the bytes of a report's file. */
async function bytesOf(act: Act, report: string, file: number): Promise<string> {
  const hashes = await mentions.hashesOf(act.db, report, file)
  const direct = hashes.find((h) => h.kind === 'sha256')
  if (direct !== undefined) return direct.value
  const bearing = await mentions.bearing(act.db, hashes)
  const [one] = bearing
  if (one === undefined) throw new Refusal('not-found', { report, file, problem: 'no file in the vault bears the hashes that the report gives' })
  if (bearing.length > 1) {
    throw new Refusal(
      'usage', { report, file, problem: 'more than one file bears this hash; name one by its SHA-256', candidates: bearing.join(', ') },
    )
  }
  return one
}
