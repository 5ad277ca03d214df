import { Refusal } from '../src/kernel/refusal.ts'

/** The code by which work was refused, or `done`; a fault is thrown on. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.code
  }
}
