import { spawn } from 'node:child_process'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'

/** How long a key service may take. */
const PATIENCE_MS = 30_000

/** A wrapped key has some hundred bytes; a service that answers more is none. */
const MOST_ANSWER_BYTES = 65_536

const Answer = z.strictObject({ data: z.base64().min(4) })

/**
 * Asks the program that stands for a key service to wrap or unwrap a key. It gets one line of JSON on its standard input,
 * `{"v":1,"op":"wrap","bound":"<base64>","data":"<base64>"}`, and answers `{"data":"<base64>"}`; an exit code other than 0 says no. `bound` has to be
 * bound to what it wraps (the encryption context or additional data of a service). Nothing secret stands in its arguments; what it writes to standard
 * error is not read.
 * Refuses with `key-missing` when it cannot be started or does not answer in time, and with `key-wrong` when it says no.
 */
export async function askCommand(path: string, op: 'wrap' | 'unwrap', data: Uint8Array, bound: Uint8Array): Promise<Buffer> {
  const said = await run(path, `${JSON.stringify({ v: 1, op, bound: base64(bound), data: base64(data) })}\n`)
  try {
    return Buffer.from(Answer.parse(JSON.parse(said)).data, 'base64')
  } catch {
    throw new Refusal('key-wrong', { command: path, answer: 'not of its form' })
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function run(path: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, [], { stdio: ['pipe', 'pipe', 'ignore'], shell: false, windowsHide: true })
    const pieces: Buffer[] = []
    let bytes = 0
    // What a program started itself may hold its output open after it: nobody waits for that.
    const over = (): void => {
      clearTimeout(late)
      child.stdout.destroy()
      child.kill('SIGKILL')
    }
    const no = (code: 'key-missing' | 'key-wrong', why: string): void => {
      over()
      reject(new Refusal(code, { command: path, why }))
    }
    const late = setTimeout(() => no('key-missing', 'no answer in time'), PATIENCE_MS)
    child.on('error', () => no('key-missing', 'it cannot be started'))
    child.stdout.on('data', (piece: Buffer) => {
      pieces.push(piece)
      bytes += piece.length
      if (bytes > MOST_ANSWER_BYTES) no('key-wrong', 'the answer is too long')
    })
    child.stdin.on('error', () => undefined) // one that ends without reading is told by its exit
    child.on('close', (code) => {
      if (code !== 0) return no('key-wrong', `exit ${code ?? -1}`)
      over()
      resolve(Buffer.concat(pieces).toString('utf8'))
    })
    child.stdin.end(input)
  })
}
