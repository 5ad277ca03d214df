import { expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import { marked, ordinary } from '../fixtures/asks.ts'
import { shortSigns, signsOf } from '../fixtures/talk.ts'
import { readPhrases, type PhraseFault } from '../phrase.ts'
import { family } from '../cues/family.ts'
import { game } from '../cues/game.ts'
import { party } from '../cues/party.ts'
import { sale } from '../cues/sale.ts'
import { flattery } from './flattery.ts'
import { giftOffered } from './gift-offered.ts'
import { imageAsked } from './image-asked.ts'
import { imageSent } from './image-sent.ts'
import { paymentOffered } from './payment-offered.ts'
import { paymentSent } from './payment-sent.ts'
import { platformMove } from './platform-move.ts'
import { secrecyAsked } from './secrecy-asked.ts'

const NOON = '2026-03-01T12:00:00Z'

/** "Name: words // Name: words" as a talk. */
function talkOf(written: string): [string, string][] {
  return written.split(' // ').map((line): [string, string] => {
    const named = /^([^:]{1,14}): (.*)$/u.exec(line)
    return [named?.[1] ?? 'A', named?.[2] ?? line]
  })
}

const OURS = new Set(['secrecy-asked', 'platform-move', 'image-asked', 'image-sent', 'flattery', 'gift-offered', 'payment-offered', 'payment-sent'])

/** The signs of this part on the last turn, weak ones left out. */
function lastOf(written: string): string[] {
  const talk = talkOf(written)
  return shortSigns(talk).filter((s) => s.endsWith(`@${talk.length - 1}`)).map((s) => s.split('@')[0] ?? '').filter((s) => OURS.has(s))
}

test('every line of the phrases can be read', () => {
  const faults: PhraseFault[] = []
  const sets = [secrecyAsked, platformMove, imageAsked, imageSent, flattery, giftOffered, paymentOffered, paymentSent]
    .flatMap((plug) => [plug.phrases, 'hints' in plug ? plug.hints : {}, 'vetoes' in plug ? plug.vetoes : {}])
  for (const phrases of [...sets, sale.phrases, game.phrases, party.phrases, family.phrases]) {
    for (const text of Object.values(phrases)) readPhrases(text, (fault) => faults.push(fault))
  }
  expect(faults).toEqual([])
})

for (const [sign, talks] of Object.entries(marked)) {
  test.each(talks)(`${sign}: %s`, (written) => expect(lastOf(written)).toContain(sign))
}

test.each(ordinary)('no sign: %s', (written) => expect(lastOf(written)).toEqual([]))

test('an account is the value, else the service', () => {
  const values = signsOf([['A', 'do u have telegram'], ['B', 'yes'], ['A', 'add me on snap @fox_example'], ['B', 'ok mine is jess.example_22']])
    .filter((s) => s.sign === 'platform-move').map((s) => s.value)
  expect(values).toEqual(['telegram', '@fox_example', 'jess.example_22'])
})

test('an attachment counts when a picture was asked of its sender, and not otherwise', () => {
  const asked = shortSigns([['A', 'send me a pic of you'], ['B', '', NOON, ['IMG_1.jpg']], ['A', '', NOON, ['cat.jpg']]])
  expect(asked.filter((s) => s.startsWith('image'))).toEqual(['image-asked@0', 'image-sent@1'])
  expect(shortSigns([['A', 'look'], ['B', '', NOON, ['IMG_1.jpg']]])).toEqual([])
})

test('an amount or identifier is the value of a payment', () => {
  const signs = signsOf([['A', 'send $200 or i show everyone'], ['B', 'ok i sent $200 please stop'], ['B', 'heres the code ABCD-1234-EFGH']])
  expect(signs.filter((s) => s.sign === 'payment-sent').map((s) => s.value)).toEqual(['$200', 'ABCD-1234-EFGH'])
})

test('hostile turns are read in flat time', async () => {
  const turns = [
    'send me a '.repeat(5_000), 'a.'.repeat(20_000), 'A1-'.repeat(20_000), '\u0000\ud800'.repeat(5_000), 'dont tell '.repeat(4_000),
    'send me ur snap pic '.repeat(2_500),
  ]
  expect(await cpuMs(4_000, () => shortSigns(turns.map((text) => ['A', text])))).toBeLessThan(4_000)
})

test.each([
  ['secrecy-asked', 'A: promise u wont tell // B: ok // A: put disappearing messages on so nobody sees'],
  ['flattery', 'A: do u have telegram // B: no // A: never met anyone like you'],
  ['payment-offered', 'A: how old are you // B: 13 // A: want to earn 40 quid'],
  ['payment-sent', 'A: ill pay you 50 euro if you call me // B: ok // A: 50 euro sent'],
  ['gift-offered', 'A: do u have telegram // B: no // A: i have a spare headset, you can have it'], ['image-asked', 'A: never seen u, send one pic'],
])('families of words: %s: %s', (sign, written) => expect(lastOf(written)).toContain(sign))

test.each([
  'Ana: sag mama nix, sonntag mach ich ihr Frühstück', 'Ana: papa ko gift ka mat batana', 'Ana: di pwede ngayon',
  'Ana: send me a pic of u // Ben: ask me another day',
  'Ana: can we talk about something else', 'Ana: pay u 40 iron for the sword', 'Ana: you have 5 seconds or i jump',
])('no sign in what only sounds like one: %s', (written) => expect(lastOf(written)).toEqual([]))
