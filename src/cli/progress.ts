import type { Progress } from './command.ts'

const WIDTH = 28
const EVERY_MS = 100

/** A progress bar on a terminal's stderr; `clock` is a steady clock in milliseconds. */
export function progressOn(stream: NodeJS.WriteStream, clock: () => number): Progress {
  if (!stream.isTTY) return { shown: false, update: () => undefined, end: () => undefined }
  const started = clock()
  let last = -Infinity
  return {
    shown: true,
    update(done, total, what) {
      const now = clock()
      if (now - last < EVERY_MS && done !== total) return
      last = now
      const rate = Math.round(done / Math.max(0.001, (now - started) / 1000))
      const share = total === null || total === 0 ? null : Math.min(1, done / total)
      const bar = share === null ? '' : `${'█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░')} ${Math.round(share * 100)}% `
      stream.write(`\r\u001b[2K${bar}${done}${total === null ? '' : `/${total}`} ${what} · ${rate}/s`)
    },
    end: () => void stream.write('\r\u001b[2K'),
  }
}
