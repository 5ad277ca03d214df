import { houseContract } from '../../../desk/house.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale, type Locale } from '../../hooks/useLocale.ts'
import { useSession } from '../../session.ts'
import { useSay, type Say } from '../../words/say.tsx'
import { exportIn, type AskedExport } from './asked.ts'

const RECOVERY = 'recovery '

/** One thing that narrows a list, in words. */
function filterSaid(say: Say, locale: Locale, name: string, value: string): string {
  if (name === 'held') return say('admin.approval.held', { held: value })
  if (name === 'sample') return say('admin.approval.sample')
  if (name === 'late') return say('queue.filter.late.yes')
  if (name === 'case' && (value === 'none' || value === 'any')) return say(`queue.filter.case.${value}`)
  const said = name === 'band' ? say.ifAny(`parts.band.${value}`) : name === 'trigger' ? say.ifAny(`triggers.${value}`) : name === 'source' ? say.ifAny(`triggers.source.${value}`)
    : name === 'format' ? say.ifAny(`kinds.format.${value}`) : name === 'jurisdiction' ? locale.country(value)
      : name === 'expiresWithinHours' ? locale.left(new Date(0).toISOString(), new Date(Number(value) * 3_600_000).toISOString()) : null
  return `${say(`queue.filter.${name}` as 'queue.filter.band')}: ${said ?? value}`
}

function exportSaid(say: Say, locale: Locale, { list, to, most, filters }: AskedExport): string {
  const narrowed = Object.entries(filters).map(([name, value]) => filterSaid(say, locale, name, String(value)))
  return `${say('admin.approval.list', { list: list === 'queue.csv' ? 'csv' : 'json', to, count: most })} ${narrowed.length === 0 ? say('admin.approval.whole') : say('admin.approval.narrowed', { filters: locale.list(narrowed) })}`
}

/** Says what a request is about: which list to whom, which report, who becomes what in which unit; what has no form that we know stays as it stands. */
export function useAskedWords(nameOf: (id: string) => string): (what: string, subject: string) => string {
  const [say, locale] = [useSay(), useLocale()]
  const { rights } = useSession()
  const units = useCall(houseContract.units, rights.has('house.read') ? {} : null)
  const unitOf = (id: string): string => (units.state === 'told' ? units.value.units.find((u) => u.id === id)?.name ?? id : id)
  return (what, subject) => {
    const [first = '', unit = '', role = ''] = subject.split(' ')
    if (what === 'role-grant') return say('admin.approval.role', { name: nameOf(first), role: say.ifAny(`roles.${role}`) ?? role, unit: unitOf(unit) })
    if (what === 'key-release' && subject.startsWith(RECOVERY)) return say('admin.approval.recovery', { name: nameOf(subject.slice(RECOVERY.length)) })
    if (what === 'erasure') return say('admin.approval.report', { id: subject })
    const asked = what === 'export' ? exportIn(subject) : null
    return asked === null ? subject : exportSaid(say, locale, asked)
  }
}
