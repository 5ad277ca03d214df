import { expect, test } from 'vitest'
import { loadWhole } from '../../words/load.ts'
import type { Say } from '../../words/say.tsx'
import { turnName, type TalkTold } from './told.ts'

const talkOf = (from: number, to: number): TalkTold['talks'][number] =>
  ({ service: null, title: null, written: false, place: 'a.json#/conversations/0', from, to, speakers: [], languages: [], startedAt: null, endedAt: null })

test('a turn is named by its number within its own conversation, and by that where there are several', async () => {
  const words: Readonly<Record<string, string>> = await loadWhole('en')
  const say: Say = Object.assign((key: string, filled: Readonly<Record<string, unknown>> = {}) => (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(filled[name])), {
    ifAny: (key: string) => words[key] ?? null, keys: Object.keys(words),
  })
  const several = { talks: [talkOf(0, 30), talkOf(30, 30), talkOf(30, 330)] }
  expect([0, 29, 30, 270].map((turn) => turnName(say, several, turn))).toEqual(['0 of conversation 1', '29 of conversation 1', '0 of conversation 3', '240 of conversation 3'])
  expect(turnName(say, { talks: [talkOf(0, 300)] }, 240)).toBe('240')
})
