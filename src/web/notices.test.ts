import { expect, test } from 'vitest'
import { takeBack, useUndo } from './notices.ts'

/** An act that can be taken back, and how its taking back ends. */
function act(said: string) {
  const done: ((words: string | null) => void)[] = []
  useUndo().offer({ said, undo: () => new Promise((resolve) => void done.push(resolve)) })
  return { times: () => done.length, end: (words: string | null) => done.at(-1)?.(words) }
}

test('what is taken back is taken back once, however often it is pressed', async () => {
  const held = act('held')
  const [first, second] = [takeBack(), takeBack()]
  expect(held.times()).toBe(1)
  held.end(null)
  await Promise.all([first, second])
  await takeBack()
  expect(held.times()).toBe(1)
})

test('what could not be taken back can be tried again; what was offered meanwhile stays', async () => {
  const held = act('held')
  const refused = takeBack()
  held.end('Somebody released it before.')
  await refused
  const again = takeBack()
  expect(held.times()).toBe(2)
  const moved = act('moved')
  held.end(null)
  await again
  const next = takeBack()
  expect(moved.times()).toBe(1)
  moved.end(null)
  await next
})
