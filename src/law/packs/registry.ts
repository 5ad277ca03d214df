import { Pack } from '../contract.ts'
import australia from './australia-commonwealth.json' with { type: 'json' }
import budapest from './budapest-convention.json' with { type: 'json' }
import canada from './canada.json' with { type: 'json' }
import englandWales from './england-wales.json' with { type: 'json' }
import euDirective from './eu-directive-2011-93.json' with { type: 'json' }
import france from './france.json' with { type: 'json' }
import germany from './germany.json' with { type: 'json' }
import india from './india.json' with { type: 'json' }
import ireland from './ireland.json' with { type: 'json' }
import lanzarote from './lanzarote-convention.json' with { type: 'json' }
import netherlands from './netherlands.json' with { type: 'json' }
import northernIreland from './northern-ireland.json' with { type: 'json' }
import philippines from './philippines.json' with { type: 'json' }
import scotland from './scotland.json' with { type: 'json' }
import spain from './spain.json' with { type: 'json' }
import sweden from './sweden.json' with { type: 'json' }
import unitedStates from './united-states-federal.json' with { type: 'json' }

/** Where a pack's data stand, and the other names of its jurisdiction (lower case). `data` is unparsed. */
interface Entry {
  readonly data: unknown
  readonly aliases: readonly string[]
}

/** Every pack. One line a pack: its id is the `jurisdiction` in its file. An alias may stand at several packs (`gb`). */
const shelf = {
  'australia-commonwealth': { data: australia, aliases: ['australia', 'commonwealth of australia', 'au', 'aus'] },
  'budapest-convention': { data: budapest, aliases: ['budapest', 'cybercrime-convention', 'ets 185', 'coe'] },
  'canada': { data: canada, aliases: ['ca', 'can'] },
  'england-wales': {
    data: englandWales, aliases: ['england', 'wales', 'england and wales', 'gb-eng', 'gb-wls', 'gb-eaw', 'gb', 'gbr', 'uk', 'united-kingdom'],
  },
  'eu-directive-2011-93': { data: euDirective, aliases: ['eu', 'european-union', '2011/93/eu'] },
  'france': { data: france, aliases: ['fr', 'fra'] },
  'germany': { data: germany, aliases: ['de', 'deu'] },
  'india': { data: india, aliases: ['in', 'ind'] },
  'ireland': { data: ireland, aliases: ['ie', 'irl', 'republic-of-ireland'] },
  'lanzarote-convention': { data: lanzarote, aliases: ['lanzarote', 'cets 201', 'coe'] },
  'netherlands': { data: netherlands, aliases: ['nl', 'nld', 'the-netherlands'] },
  'northern-ireland': { data: northernIreland, aliases: ['gb-nir', 'gb', 'gbr', 'uk', 'united-kingdom'] },
  'philippines': { data: philippines, aliases: ['ph', 'phl', 'the-philippines'] },
  'scotland': { data: scotland, aliases: ['gb-sct', 'gb', 'gbr', 'uk', 'united-kingdom'] },
  'spain': { data: spain, aliases: ['es', 'esp'] },
  'sweden': { data: sweden, aliases: ['se', 'swe'] },
  'united-states-federal': { data: unitedStates, aliases: ['us', 'usa', 'united-states', 'united-states-of-america'] },
} as const satisfies Record<string, Entry>

/** The id of a pack, such as `england-wales`: the jurisdiction's code in facts files and after `--in`. */
export type PackId = keyof typeof shelf

/** Every pack's id, in the order of the alphabet. */
export const packIds: readonly PackId[] = Object.keys(shelf) as PackId[]

const byName: ReadonlyMap<string, readonly PackId[]> = named()

function named(): Map<string, PackId[]> {
  const names = new Map<string, PackId[]>()
  for (const id of packIds) for (const name of [id, ...shelf[id].aliases]) names.set(spelling(name), [...names.get(spelling(name)) ?? [], id])
  return names
}

/** One spelling for `GB-ENG`, `England and Wales`, `united_kingdom`. */
function spelling(name: string): string {
  return name.trim().toLowerCase().replace(/[\s_-]+/g, '-')
}

/**
 * The packs that a word names: an id, a country's name or its ISO 3166 code, in any case.
 * Empty when no pack has it; several for a country with several jurisdictions (`GB`). A US state has no pack: the federal one answers for `US` only.
 */
export function packIdsOf(name: string): readonly PackId[] {
  return byName.get(spelling(name)) ?? []
}

/** The one pack that a word names; null when none or several have it. */
export function packIdOf(name: string): PackId | null {
  const [first, second] = packIdsOf(name)
  return first === undefined || second !== undefined ? null : first
}

const parsed = new Map<PackId, Pack>()

/** One pack, checked against its shape when it is first asked for (about 15 ms for the largest): commands that need no law do not pay. */
export function packOf(id: PackId): Pack {
  const known = parsed.get(id)
  if (known !== undefined) return known
  const pack = Pack.parse(shelf[id].data)
  parsed.set(id, pack)
  return pack
}

/** Every pack, in the order of `packIds`. */
export function allPacks(): readonly Pack[] {
  return packIds.map(packOf)
}
