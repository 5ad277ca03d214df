import { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import { Refusal } from '../../kernel/refusal.ts'
import { BY_PREFIX, type Backend, type Layout, type Opened, type ReadBytes, type Stored } from './backend.ts'
import type { S3Credentials, S3Setting } from './s3-setting.ts'

/** A request is tried so often in all, with growing pauses between. */
const ATTEMPTS = 4
const CONNECT_MS = 5_000
const SILENT_MS = 30_000
const REQUEST_MS = 120_000

/** Bytes up to which one request writes a place; above, it goes up in parts. */
const ONE_REQUEST_BYTES = 8 << 20

/** A body that breaks off on its way is asked for again, so often in all: the client itself tries again only until the answer begins. */
const READS = 3

/** S3 takes at most 10,000 parts of at least 5 MiB (Amazon S3 User Guide, "Multipart upload limits", read 2026-11-22). */
const MOST_PARTS = 9_000
const PARTS_AT_ONCE = 2

/**
 * Sealed bytes with an S3 service: any that speaks its API with addresses by path. The client is loaded when it is needed. It follows no redirect to
 * another host, looks for credentials nowhere but in `credentials`, and gives up after some tries.
 */
export async function s3Backend(setting: S3Setting, credentials: () => Promise<S3Credentials>, layout: Layout = BY_PREFIX): Promise<Backend> {
  const s3 = await import('@aws-sdk/client-s3')
  const client = new s3.S3Client({
    endpoint: setting.endpoint, region: setting.region, forcePathStyle: true, followRegionRedirects: false, maxAttempts: ATTEMPTS, credentials,
    // What comes back authenticates itself; what goes up bears a checksum, so that the service notices what was damaged on the way.
    requestChecksumCalculation: 'WHEN_SUPPORTED', responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_MS, requestTimeout: REQUEST_MS, throwOnRequestTimeout: true },
  })
  const at = (place: string): { Bucket: string; Key: string } => ({
    Bucket: setting.bucket, Key: `${setting.prefix}${layout.split(place).join('/')}`,
  })
  return {
    put: (place, pieces, bytes) => told(async () => {
      if (bytes !== null && bytes <= ONE_REQUEST_BYTES) await client.send(new s3.PutObjectCommand({ ...at(place), Body: await gathered(pieces) }))
      else await upload(client, at(place), pieces, bytes)
    }),
    open: (place) => Promise.resolve(reading(async (from, to) => client.send(new s3.GetObjectCommand({
      ...at(place), Range: `bytes=${from}-${to - 1}`,
    })))),
    blank: () => Promise.resolve(false),
    remove: (place) => told(async () => void (await client.send(new s3.DeleteObjectCommand(at(place))))),
    async* list(): AsyncGenerator<Stored> {
      let next: string | undefined
      do {
        const token = next
        const page = await told(() => client.send(new s3.ListObjectsV2Command({
          Bucket: setting.bucket, Prefix: setting.prefix, ...(token === undefined ? {} : { ContinuationToken: token }),
        })))
        for (const { Key = '', Size = 0, LastModified } of page.Contents ?? []) {
          const [folder = '', ...file] = Key.slice(setting.prefix.length).split('/')
          yield { place: layout.join(folder, file.join('')), bytes: Size, at: LastModified?.getTime() ?? 0 }
        }
        next = page.IsTruncated === true ? page.NextContinuationToken : undefined
      } while (next !== undefined)
    },
  }
}

async function upload(
  client: S3Client, at: { Bucket: string; Key: string }, pieces: Parameters<Backend['put']>[1], bytes: number | null,
): Promise<void> {
  const { Upload } = await import('@aws-sdk/lib-storage')
  const partSize = Math.max(ONE_REQUEST_BYTES, Math.ceil((bytes ?? 0) / MOST_PARTS))
  // What fails on our side (the file that is read) is told as it is: the parts that went up are taken back either way.
  let ours: unknown = null
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of pieces) yield Uint8Array.from(piece)
    } catch (error) {
      ours = error
      throw error
    }
  }
  try {
    await new Upload({
      client, params: { ...at, Body: Readable.from(watched(), { objectMode: false }) }, partSize, queueSize: PARTS_AT_ONCE, leavePartsOnError: false,
    }).done()
  } catch (error) {
    throw ours ?? error
  }
}

interface Got {
  readonly Body?: { transformToByteArray(): Promise<Uint8Array> } | undefined
  readonly ContentRange?: string | undefined
  readonly ContentLength?: number | undefined
}

function reading(get: (from: number, to: number) => Promise<Got>): Opened {
  const once = async (from: number, to: number): Promise<ReadBytes | null> => {
    try {
      const { Body, ContentRange, ContentLength } = await get(from, to)
      if (Body === undefined || ContentLength === undefined || ContentLength > to - from) throw new Refusal(
        'service-missing', { service: 's3', error: 'not what was asked for' },
      )
      return { bytes: await Body.transformToByteArray(), of: Number(ContentRange?.split('/')[1] ?? -1) }
    } catch (error) {
      const name = error instanceof Error ? error.name : ''
      if (name === 'NoSuchKey' || name === 'NotFound') return null
      // The place ends before: whoever reads knows how long it should be.
      if (name === 'InvalidRange') return { bytes: new Uint8Array(), of: -1 }
      throw error
    }
  }
  return {
    read: (from, to) => told(async () => {
      for (let n = 1; ; n++) {
        try {
          return await once(from, to)
        } catch (error) {
          if (n === READS || !(error instanceof Error) || !isNetwork(error)) throw error
        }
      }
    }),
    close: () => Promise.resolve(),
  }
}

/** What a service answers is told by its code only: its words may quote addresses and keys. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error)) throw error
    if ('$metadata' in error || isNetwork(error)) throw new Refusal(
      'service-missing', { service: 's3', error: error.name === 'Error' ? codeOf(error) : error.name },
    )
    throw error
  }
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : 'unknown'
}

function isNetwork(error: Error): boolean {
  return error.name === 'TimeoutError' || /^E[A-Z]+$/.test(codeOf(error)) && !('path' in error)
}

async function gathered(pieces: Parameters<Backend['put']>[1]): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(Uint8Array.from(piece))
  return Buffer.concat(all)
}
