import type { Telling } from '../telling.ts'

const HEADER = [
  'Report ID', 'Date Received', 'Incident Date', 'Incident Type', 'Service', 'Username', 'User ID', 'Email', 'Phone', 'First Name', 'Last Name',
  'Country', 'IP Address', 'IP Date', 'MD5', 'Notes',
]

const cell = (text: string | undefined | null): string => {
  const value = text ?? ''
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

const line = (cells: readonly (string | undefined | null)[]): string => `${cells.map(cell).join(',')}\r\n`

/** A batch of reports as a spreadsheet, one row a report. */
export function csvBatch(rows: readonly Telling[]): string {
  return line(HEADER) + rows.map(({ suspect: p, ...t }) => line([t.reference, t.receivedAt, t.incidentAt, t.incidentType, t.sender, p.handle, p.userId, p.emails.at(-1), p.phones[0],
    p.first, p.last, p.address?.country, p.addresses[0]?.ip, p.addresses[0]?.at, t.files[0]?.md5, [...p.notes, ...t.notes].join(' ')])).join('')
}
