import { expect, test } from 'vitest'
import { signsOf } from '../fixtures/talk.ts'

type Lines = Parameters<typeof signsOf>[0]

function marks(lines: Lines, sign: string): readonly number[] {
  return signsOf(lines).filter((s) => s.sign === sign && !s.weak).map((s) => s.turn)
}

test('a question split over turns is marked on the turn that completes it', () => {
  expect(marks([['A', 'hi'], ['B', 'how'], ['B', 'old'], ['B', 'are you']], 'age-asked')).toEqual([3])
})

test('class mates ask for the school after the summer', () => {
  expect(marks(
    [['A', 'did you do the maths'], ['B', 'yeah it was long'], ['A', 'which school are you going to after summer']], 'school-asked',
  )).toEqual([])
  expect(marks([['A', 'hi'], ['A', 'which school do you go to']], 'school-asked')).toEqual([1])
})

test('a guess at the age, in one turn or two', () => {
  expect(marks([['A', 'let me guess'], ['A', '12?']], 'age-asked')).toEqual([1])
  expect(marks([['A', 'ile swieczek na torcie bylo']], 'age-asked')).toEqual([0])
  expect(marks([['A', 'how much was it'], ['A', '12?']], 'age-asked')).toEqual([])
})

test('a grandparent asks who is at home', () => {
  expect(marks([['A', 'hello love'], ['B', 'hi nan'], ['A', 'is your mum in?']], 'supervision-asked')).toEqual([])
  expect(marks([['A', 'hello'], ['B', 'hi'], ['A', 'is anyone with you?']], 'supervision-asked')).toEqual([2])
  expect(marks([['A', 'anyone in for a game']], 'supervision-asked')).toEqual([])
})

test('the age of another is not the own one', () => {
  expect(marks([['A', 'Faint yw ei oed erbyn hyn?'], ['B', 'newydd droi yn 15']], 'age-told')).toEqual([])
  expect(marks([['A', 'how old are you'], ['B', 'there is another girl, 13']], 'age-told')).toEqual([])
})

test('what is no home', () => {
  expect(marks(
    [['A', 'where do you live'], ['B', 'behind the shops on Elm Rise'], ['A', 'wie alt ist dein account'], ['B', 'bestimmt 3 jahre']], 'home-told',
  )).toEqual([1])
})
