import { expect, test } from 'vitest'
import { signsOf } from '../fixtures/talk.ts'

test('a known home is a threat and no question; a sale asks for no home; a named school is asked for', () => {
  const rows: readonly (readonly [readonly (readonly [string, string])[], string, boolean])[] = [
    [[['A', 'i know where you live']], 'home-asked', false],
    [[['A', 'je sais où tu habites']], 'home-asked', false],
    [[['A', 'woon je bij de Havikstraat?']], 'home-asked', true],
    [[['A', 'gehst du auf die Sekundarschule Silberbach?']], 'school-asked', true],
    [[['A', 'what school do you go to'], ['B', 'thanks']], 'school-told', false],
    [[['A', 'my mum checks my phone']], 'supervision-asked', false],
  ]
  for (const [talk, sign, is] of rows) {
    const found = signsOf(talk).some((s) => s.sign === sign && !s.weak)
    expect(found, `${talk.map((l) => l[1]).join(' / ')}: ${sign}`).toBe(is)
  }
})
