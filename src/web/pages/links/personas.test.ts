import { expect, test } from 'vitest'
import { contradictingFirst, type PersonaTold } from './personas.ts'

const id = (n: number): string => `r${String(n).padStart(15, '0')}`
const claim = (n: number, value: string) => ({ value, reportId: id(n), person: 'p1', at: `${n}.json#/people/0` })
const persona = (says: PersonaTold['says'], contradictions: PersonaTold['contradictions']): PersonaTold => ({
  identities: Array.from({ length: 8 }, (_, n) => ({ reportId: id(n), reference: null, person: 'p1', names: [] })), says, contradictions,
})
const orderOf = (of: PersonaTold): readonly number[] => contradictingFirst(of).map((i) => Number(i.reportId.slice(1)))

test('whoever contradicts is shown first, one for each value, wherever they stood; nobody is lost', () => {
  const ages = { kind: 'age' as const, claims: [claim(1, '34'), claim(2, '34'), claim(6, '52')] }
  const names = { kind: 'name' as const, claims: [claim(0, 'Kit'), claim(7, 'Kit')] }
  expect(orderOf(persona([ages, names], ['age']))).toEqual([1, 6, 2, 0, 3, 4, 5, 7])
  expect(orderOf(persona([ages, names], []))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

test('where several things contradict, those who tell of any of them stand first', () => {
  const ages = { kind: 'age' as const, claims: [claim(3, '34'), claim(5, '52')] }
  const places = { kind: 'place' as const, claims: [claim(6, 'GB'), claim(7, 'IE')] }
  expect(orderOf(persona([ages, places], ['age', 'place'])).slice(0, 4)).toEqual([3, 5, 6, 7])
})
