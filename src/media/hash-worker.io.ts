import { env } from 'node:process'
import { parentPort } from 'node:worker_threads'
import type { HashAnswer, HashJob } from './hash-thread.io.ts'
import { hashMedia } from './media-file.io.ts'
import type { MediaHashes } from './contract.ts'
import { revealOf } from './reveal/reveal.ts'
import { revealFile } from './reveal/reveal.io.ts'
import { findVideoTools, type VideoTools } from './video-tools.io.ts'

let tools: VideoTools | null | undefined

/** One thread of the pool: hashes one file after the other; whatever a file holds, it answers. */
async function answer(job: HashJob, tell: (answer: HashAnswer) => void): Promise<void> {
  if (tools === undefined) tools = findVideoTools(env['PATH'] ?? '')
  try {
    const hashes = await hashMedia({
      ...job, tools,
      onExact: (exact) => tell({ exact }),
      onBeat: () => tell({}),
    })
    tell({ hashes: job.reveal ? await revealed(job, hashes) : hashes })
  } catch (error) {
    tell({ unread: error instanceof Error && 'code' in error ? String(error.code) : 'fault' })
  }
}

/** Adds what the file's metadata gives away. */
async function revealed({ path, bytes, label }: HashJob, hashes: MediaHashes): Promise<MediaHashes> {
  const { findings, problems } = bytes === undefined ? await revealFile(path, label, hashes.type) : revealOf(bytes, label)
  return { ...hashes, revealed: findings, problems: [...hashes.problems, ...problems] }
}

const port = parentPort
port?.on('message', (job: HashJob) => void answer(job, (a) => port.postMessage(a)))
