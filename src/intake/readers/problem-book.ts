import { problem, type Problem, type ProblemCode } from '../../kernel/problem.ts'

/** Gathers the problems of one file, so that a hostile file with a fault in each row cannot make a list as long as itself. */
export interface ProblemBook {
  /** Adds one; beyond `most` of the same code only the number is kept. `detail` never quotes evidence. */
  add(code: ProblemCode, detail?: string): void
  /** The problems in the order in which they came, and one line more for each code that had too many. */
  list(): Problem[]
}

/** An empty book for `file`; it lists at most `most` problems of a code one by one. */
export function problemBook(file: string, most = 20): ProblemBook {
  const found: Problem[] = []
  const counts = new Map<ProblemCode, number>()
  return {
    add(code, detail = '') {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count <= most) found.push(problem(file, code, detail))
    },
    list() {
      const more = [...counts].filter(([, count]) => count > most)
      return [...found, ...more.map(([code, count]) => problem(file, code, `${count - most} more of the same kind.`))]
    },
  }
}
