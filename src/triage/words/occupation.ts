import { withChildren } from './occupation-words.ts'
import { clauses, holds, remembered } from './fold.ts'

/**
 * True when words about somebody's work say that it is with children, now: teacher, football coach, nursery worker, school bus
 * driver, in ten languages. Each clause is read by itself, so "retired teacher, now scout leader" counts and "retired teacher" does not;
 * "coach driver", "life coach", "driving instructor", "plant nursery", "student at school" do not.
 */
export function worksWithChildren(value: string | number | boolean | null): boolean {
  return typeof value === 'string' && tellsOfWork(value)
}

const tellsOfWork = remembered((text) => clauses(text).some(isWorkWithChildren))

function isWorkWithChildren(clause: string): boolean {
  if (holds(withChildren.past, clause) || holds(withChildren.never, clause)) return false
  if (holds(withChildren.work, clause)) return true
  const words = clause.split(' ')
  if (words.some((word) => withChildren.stems.some((stem) => word.includes(stem)))) return true
  return holds(withChildren.schools, clause) && !holds(withChildren.pupils, clause)
}
