import type { z } from 'zod'
import { importContract } from '../../../desk/import.contract.ts'
import { queueContract } from '../../../desk/queue.contract.ts'
import { call } from '../../call.ts'
import { whenAnother } from '../../drafts.ts'
import { hexOf } from '../../hex.ts'
import { jsonOf } from '../../json.ts'
import { sessionSignal } from '../../session-signal.ts'
import { watched } from '../../watched.ts'

type JobTold = z.output<typeof importContract.imports.output>['imports'][number]

/** A file that this page sends in. `sending` goes by the bytes that left, what follows by what the server tells. */
export interface Import {
  readonly job: string
  readonly name: string
  readonly state: 'queued' | 'sending' | 'reading' | 'stopping' | 'done' | 'stopped' | 'failed' | 'silent'
  /** Part of the bytes that left, 0 to 1. */
  readonly sent: number
  readonly files: number
  readonly reports: number
  readonly received: number
  readonly already: number
  readonly problems: number
  /** Code of a refusal; `server-gone` when no answer came. */
  readonly code: string | null
}

const LOOK_MS = 1_000

const imports = watched<readonly Import[]>([])
const bytesOf = new Map<string, File>()
const requests = new Map<string, XMLHttpRequest>()
let timer: ReturnType<typeof setTimeout> | undefined

function change(job: string, to: Partial<Import>): void {
  imports.set(imports.get().map((one) => (one.job === job ? { ...one, ...to } : one)))
}

const isUnderWay = ({ state }: Import): boolean => state === 'queued' || state === 'sending' || state === 'reading' || state === 'stopping'

/** Every file that is sent in, or was a moment ago; they go on whichever page is shown. */
export const useImports = (): readonly Import[] => imports.use()

// Files of one person are not sent in, or named, in the session of another.
whenAnother(() => {
  for (const request of requests.values()) request.abort()
  requests.clear()
  bytesOf.clear()
  imports.set([])
})

/** Sends files in, one after the other. */
export function sendIn(files: readonly File[]): void {
  for (const file of files) {
    const job = `imp_${hexOf(crypto.getRandomValues(new Uint8Array(8)))}`
    bytesOf.set(job, file)
    imports.set([...imports.get(), { job, name: file.name, state: 'queued', sent: 0, files: 0, reports: 0, received: 0, already: 0, problems: 0, code: null }])
  }
  next()
}

/** Takes a file up again that was stopped or broke off: the same file is sent anew, and what came already is passed over. */
export function takeUp(job: string): void {
  const file = bytesOf.get(job)
  close(job)
  if (file !== undefined) sendIn([file])
}

/** Asks a file to stop; what came stays. */
export async function stopImport(job: string): Promise<void> {
  const one = imports.get().find((i) => i.job === job)
  if (one?.state === 'queued' || one?.state === 'sending') {
    requests.get(job)?.abort()
    return ended(job, { state: 'stopped' })
  }
  change(job, { state: 'stopping' })
  const told = await call(importContract.stopImport, { job })
  // Not heard: it goes on, and can be asked to stop again.
  if (!told.ok && imports.get().some((i) => i.job === job && i.state === 'stopping')) change(job, { state: 'reading' })
}

/** Takes a line away; the file itself is the reader's own. */
export function close(job: string): void {
  bytesOf.delete(job)
  imports.set(imports.get().filter((one) => one.job !== job))
}

function next(): void {
  if (imports.get().some((one) => one.state === 'sending' || one.state === 'reading' || one.state === 'stopping')) return
  const one = imports.get().find((i) => i.state === 'queued')
  const file = one === undefined ? undefined : bytesOf.get(one.job)
  if (one !== undefined && file !== undefined) send(one.job, file)
}

function ended(job: string, to: Partial<Import>): void {
  requests.delete(job)
  change(job, to)
  next()
}

/** `fetch` tells nothing of the bytes that left; this does. */
function send(job: string, file: File): void {
  const request = new XMLHttpRequest()
  requests.set(job, request)
  request.open(queueContract.takeIn.method, `${queueContract.takeIn.path}?job=${job}`)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.setRequestHeader('x-sterna', '1')
  request.setRequestHeader('sterna-file-name', encodeURIComponent(file.name))
  request.upload.addEventListener('progress', (event) => change(job, { sent: event.total === 0 ? 1 : event.loaded / event.total }))
  request.upload.addEventListener('load', () => change(job, { state: 'reading', sent: 1 }))
  request.addEventListener('load', () => answered(job, request))
  // The file may have arrived whole all the same: what the server tells of it counts.
  request.addEventListener('error', () => {
    const was = imports.get().find((i) => i.job === job)
    if (was?.state === 'sending') ended(job, { state: 'failed', code: 'server-gone' })
  })
  change(job, { state: 'sending' })
  request.send(file)
  look()
}

function answered(job: string, request: XMLHttpRequest): void {
  const body = jsonOf(request.responseText)
  if (request.status === 200) {
    const told = queueContract.takeIn.output.safeParse(body)
    if (!told.success) return ended(job, { state: 'failed', code: 'answer-odd' })
    const { received, already, problems, stopped } = told.data
    return ended(job, { state: stopped ? 'stopped' : 'done', received: received.length, already, problems: problems.length })
  }
  if (request.status === 401) sessionSignal.tell('lost')
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : 'answer-odd'
  ended(job, { state: 'failed', code })
}

/** Asks the server how far its files are, once a second while any is under way. */
function look(): void {
  if (timer !== undefined) return
  timer = setTimeout(() => void lookNow(), LOOK_MS)
}

async function lookNow(): Promise<void> {
  timer = undefined
  const told = await call(importContract.imports, {}, { quiet: true })
  if (told.ok) for (const job of told.value.imports) heard(job)
  if (imports.get().some(isUnderWay)) look()
}

function heard(job: JobTold): void {
  const one = imports.get().find((i) => i.job === job.id)
  if (one === undefined || !isUnderWay(one)) return
  if (job.state === 'read') change(job.id, { files: job.files, reports: job.reports, ...(one.state === 'sending' ? { state: 'reading' as const } : {}) })
  else if (job.state === 'done' || job.state === 'stopped' || job.state === 'failed' || job.state === 'silent') {
    ended(job.id, { state: job.state, received: job.received, already: job.already, problems: job.problems, code: job.code })
  }
}
