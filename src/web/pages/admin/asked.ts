import { ExportList, Most, QueueFilter, Recipient } from '../../../desk/export.contract.ts'
import { jsonOf } from '../../json.ts'

/** An export that somebody asks for, as the request says it in one line. */
export interface AskedExport {
  readonly list: ExportList
  readonly to: string
  readonly most: number
  readonly filters: QueueFilter
}

const LINE = /^(\S{1,20}) to (.{1,200}?), at most (\d{1,6}): (\{.*\})$/u
const Strict = QueueFilter.strict()

/** Reads the subject of a request for an export; null for a line that says anything else: then it is shown as it stands. */
export function exportIn(subject: string): AskedExport | null {
  const [, list, to, most, filters] = LINE.exec(subject) ?? []
  const [readList, readTo, readMost, readFilters] = [ExportList.safeParse(list), Recipient.safeParse(to), Most.safeParse(most), Strict.safeParse(jsonOf(filters ?? ''))]
  if (most === undefined || !readList.success || !readTo.success || !readMost.success || !readFilters.success) return null
  return { list: readList.data, to: readTo.data, most: readMost.data, filters: readFilters.data }
}
