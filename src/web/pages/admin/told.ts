import type { z } from 'zod'
import type { rightsContract } from '../../../desk/rights.contract.ts'
import type { Told } from '../../told.ts'

/** A role that somebody has, with the end of its year. */
export type Grant = z.output<typeof rightsContract.grants.output>['grants'][number]

/** Does something with a person, says how it went, and asks for the list again. */
export type Act = (work: Promise<Told<unknown>>, done: string) => Promise<boolean>
