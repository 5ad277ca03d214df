import { expect, test } from 'vitest'
import { bundlesOf, type Bundled } from './bundle.ts'

const file = (path: string, archive: string | null = null): Bundled['file'] => ({ path, archive, sha256: `hash of ${path}` })
const report = (path: string, archive: string | null = null): Bundled =>
  ({ file: file(path, archive), format: 'cybertip-xml', parts: [{ key: null, part: 'report', main: true }] })
const details = (path: string, id: string, archive: string | null = null): Bundled =>
  ({ file: file(path, archive), format: 'cybertip-xml', parts: [{ key: `cybertip:${id}`, part: 'file', main: false }] })
const piece = (path: string, part: string, key: string | null): Bundled =>
  ({ file: file(path), format: 'snapchat-json', parts: [{ key, part, main: true, piece: true }] })

test.each<[string, readonly Bundled[], string | null]>([
  ['beside it', [report('a/r.xml'), details('a/f.xml', '7')], 'cybertip:7'],
  ['in a folder below', [report('a/r.xml'), details('a/files/f1.xml', '7'), details('a/files/f2.xml', '7')], 'cybertip:7'],
  ['in another folder of its archive', [report('z.zip!/r/r.xml', 'z.zip'), details('z.zip!/f/f.xml', '7', 'z.zip')], 'cybertip:7'],
  ['in another folder of the inbox', [report('a/r.xml'), details('b/f.xml', '7')], null],
  ['of two reports', [report('a/r.xml'), details('a/f1.xml', '7'), details('a/f2.xml', '8')], null],
  ['with a second report', [report('a/r.xml'), report('a/s.xml'), details('a/f.xml', '7')], null],
])('a report document and joining documents %s', (_, read, key) => {
  expect(bundlesOf(read).get(read[0]?.file.path ?? '')?.key ?? null).toBe(key)
})

test('the pieces of one account in a folder are one report, without a reference of the sender', () => {
  const all = bundlesOf([
    piece('s/account.json', 'account', 'snapchat:abe'), piece('s/chat.json', 'chat-history', null), piece('s/friends.json', 'friends', null),
  ])
  expect([...all]).toEqual([['s/chat.json', { key: 'snapchat:abe', reference: null }], ['s/friends.json', { key: 'snapchat:abe', reference: null }]])
})

test('a folder with the same piece twice, or with two accounts, is an inbox', () => {
  expect(bundlesOf([
    piece('s/a.json', 'chat-history', null), piece('s/b.json', 'chat-history', null), piece('s/f.json', 'friends', null),
  ]).size).toBe(0)
  expect(bundlesOf([
    piece('s/a.json', 'account', 'snapchat:a'), piece('s/b.json', 'chat-history', 'snapchat:b'), piece('s/f.json', 'friends', null),
  ]).size).toBe(0)
})
