import { useEffect, useRef, useState } from 'react'
import { startWorker } from '../../worker.ts'
// oxlint-disable-next-line import/default -- the address of the worker, which the build gives
import address from './verify.worker.ts?worker&url'
import type { Ask, Said, Trouble } from './verify-talk.ts'

/** How a check stands. */
export type Checking =
  | { readonly state: 'none' | 'stopped' }
  | { readonly state: 'running'; readonly entries: number; readonly of: number; readonly waits: boolean; readonly begunMs: number }
  | { readonly state: 'trouble'; readonly why: Trouble }
  | { readonly state: 'done'; readonly said: Extract<Said, { kind: 'log' | 'parcel' | 'head' }> }

/** A verifier beside the page: one check at a time, stopped when the page goes. */
export function useVerifier(onDone: (said: Said) => void = () => undefined): { readonly now: Checking; readonly start: (ask: Ask) => void; readonly stop: () => void } {
  const [now, setNow] = useState<Checking>({ state: 'none' })
  const worker = useRef<Worker | null>(null)
  const told = useRef(onDone)
  told.current = onDone
  const end = (): void => {
    worker.current?.terminate()
    worker.current = null
  }
  useEffect(() => end, [])
  const start = (ask: Ask): void => {
    end()
    const begunMs = performance.now()
    setNow({ state: 'running', entries: 0, of: 0, waits: false, begunMs })
    const made = startWorker(address)
    worker.current = made
    made.addEventListener('error', () => {
      end()
      setNow({ state: 'trouble', why: 'failed' })
    })
    made.addEventListener('message', ({ data: said }: MessageEvent<Said>) => {
      if (worker.current !== made) return
      if (said.kind === 'progress') return setNow({ state: 'running', entries: said.entries, of: said.of, waits: said.waits, begunMs })
      end()
      setNow(said.kind === 'trouble' ? { state: 'trouble', why: said.why } : { state: 'done', said })
      return told.current(said)
    })
    made.postMessage(ask)
  }
  return { now, start, stop: () => {
    end()
    setNow({ state: 'stopped' })
  } }
}
