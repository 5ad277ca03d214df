import type { z } from 'zod'
import { gradingContract } from '../../../desk/grading.contract.ts'
import { mediaContract } from '../../../desk/media.contract.ts'
import { call, type CallOptions } from '../../call.ts'
import type { Told } from '../../told.ts'

/** What the gate said. */
export type Gate = z.output<typeof mediaContract.askOpening.output>

/** What is given with a request to open a file. */
export type Given = Pick<z.input<typeof gradingContract.askHanded.input>, 'reason' | 'basis' | 'reference' | 'jurisdiction'>

/** A rendition that was drawn, or why there is none. */
export type Rendition = z.output<typeof mediaContract.render.output>

/** One step: `first` is grey, strongly blurred and small; each other shows more of one thing. */
export type Step = z.input<typeof mediaContract.render.input>['step']

/** For how many seconds a rendition was before the reader. */
export interface Looked {
  readonly rendition: number
  readonly kind: 'picture' | 'video'
  readonly seconds: number
}

/** The gate before one file: of a report, or one that was handed out for grading. */
export interface VeilWays {
  readonly ask: (given: Given) => Promise<Told<Gate>>
  readonly render: (opening: number, step: Step) => Promise<Told<Rendition>>
  readonly expose: (opening: number, looked: Looked, options: CallOptions) => Promise<Told<unknown>>
  readonly close: (opening: number) => Promise<Told<unknown>>
}

const quiet = { quiet: true } as const

/** The gate before file `file` of a report. */
export function reportWays(id: string, file: number): VeilWays {
  return {
    ask: (given) => call(mediaContract.askOpening, { id, file, ...given }),
    render: (opening, step) => call(mediaContract.render, { id, opening, step }),
    expose: (opening, looked, options) => call(mediaContract.expose, { id, opening, ...looked }, options),
    close: (opening) => call(mediaContract.closeOpening, { id, opening }, quiet),
  }
}

/** The gate before a file that the reader holds for grading or for a decision. */
export function handedWays(sha256: string): VeilWays {
  return {
    ask: (given) => call(gradingContract.askHanded, { sha256, ...given }),
    render: (opening, step) => call(gradingContract.renderHanded, { sha256, opening, step }),
    expose: (opening, looked, options) => call(gradingContract.exposeHanded, { sha256, opening, ...looked }, options),
    close: (opening) => call(gradingContract.closeHanded, { sha256, opening }, quiet),
  }
}
