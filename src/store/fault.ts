/** What the database said was wrong. `code` is the SQLSTATE (PostgreSQL, appendix A). The message may quote data: never log it. */
export class DbFault extends Error {
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.name = 'DbFault'
    this.code = code
  }
}

/** True when the fault lies in the data given (SQLSTATE classes 22 and 54: data exception, program limit), not in the store. */
export function isDataFault(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return /^(22|54)/.test(code)
}

/**
 * True when another act was faster (SQLSTATE 23505, unique violation; 40001, serialization failure) or two waited for each other (40P01, deadlock): the same work,
 * done again out of what stands there now, can go well.
 */
export function isClash(error: unknown): boolean {
  return error instanceof DbFault && /^(?:23505|40001|40P01)$/.test(error.code)
}
