import type { Incident } from '../../contract.ts'
import { all, has, one, placeOf, placeOfText, value, type Branch } from './branch.ts'
import { attribute, note, put, type Draft } from './draft.ts'
import { incidentTypeOf } from './incident-type.ts'
import { whenAt } from './time.ts'
import { flagAt } from './words.ts'

/** What the incident time of a report means: services mostly give the moment at which they detected something. */
const INCIDENT_TIME = 'reported incident time (often the detection time at the service)'

/** The incident summaries under the scopes; a scope that itself holds an incident type stands for a missing one. */
export function summariesOf(scopes: readonly Branch[]): Branch[] {
  const found = scopes.flatMap((scope) => all(scope, 'incidentSummary', 'incidentSummaries')).filter((b) => b.scalar === null)
  return found.length > 0 ? found : scopes.filter((scope) => has(scope, 'incidentType', 'incidentDateTime'))
}

function incidentsOf(draft: Draft, summary: Branch): Incident[] {
  const timed = one(summary, 'incidentDateTime', 'incidentDate')
  const when = whenAt(draft, timed, INCIDENT_TIME)
  const about = one(summary, 'incidentDateTimeDescription', 'incidentDescription', 'description')
  const rest = {
    when, ...(when === null || timed === null ? {} : { whenAt: placeOfText(timed) }), platform: value(one(summary, 'platform')),
    description: value(about),
  }
  if (about !== null) note(draft, about)
  const types = all(summary, 'incidentType', 'incidentTypes').filter((b) => value(b) !== null)
  if (types.length === 0) return [{ type: 'other', typeWritten: null, ...rest, at: placeOf(summary) }]
  return types.map((type) => {
    const written = value(type) ?? ''
    return { type: incidentTypeOf(written), typeWritten: written, ...rest, at: placeOf(type) }
  })
}

/** Reads what the report says happened, one incident a summary and type. */
export function readIncidents(draft: Draft, scopes: readonly Branch[]): void {
  for (const summary of summariesOf(scopes)) put(draft.incidents, incidentsOf(draft, summary))
}

/** The reason of a batch, when the report is one: several incidents that the sender put into one report. */
export function readBatch(draft: Draft, scopes: readonly Branch[]): boolean {
  const flags = scopes.flatMap((scope) => all(scope, 'batchedReport', 'batched', 'bundled', 'bundledReport'))
  const said = flags.filter((b) => b.scalar === null || flagAt(b) !== false)
  for (const b of said) {
    const reason = one(b, 'reason', 'batchReason')
    draft.attributes.push(attribute('batched', value(reason) ?? value(b) ?? true, reason ?? b))
  }
  return said.length > 0
}

/**
 * Expands a batched report: one incident for each person reported, or else each child, with the type and time of the report's
 * single summary and the person's own service; the place of each is that of its person.
 */
export function expandBatch(draft: Draft): void {
  const [only] = draft.incidents
  if (only === undefined || draft.incidents.length > 1) return
  const reported = draft.people.filter((p) => p.role === 'suspect')
  const each = reported.length > 1 ? reported : draft.people.filter((p) => p.role === 'child')
  if (each.length < 2) return
  const expanded = each.map((person) => ({ ...only, platform: person.accounts[0]?.service ?? only.platform, at: person.at }))
  draft.incidents.length = 0
  put(draft.incidents, expanded)
}
