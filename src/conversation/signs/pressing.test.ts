import { expect, test } from 'vitest'
import { type Line, signsOf } from '../fixtures/talk.ts'

const PRESSING = new Set(['threat', 'demand', 'deadline', 'distress-told', 'other-children', 'child-access', 'sexual-message'])

/** Signs of these that are not weak, as `sign@turn`. */
function strong(lines: readonly Line[]): string[] {
  return signsOf(lines).filter((s) => PRESSING.has(s.sign) && !s.weak).map((s) => `${s.sign}@${s.turn}`).toSorted()
}

const said: readonly (readonly [text: string, ...signs: string[]])[] = [
  ['if you don\'t send another one I\'ll show everyone at your school', 'demand', 'threat'],
  ['you have one hour to pay or your friends will see everything', 'deadline', 'demand', 'threat'],
  ['if u tell anyone ill hurt ur dog', 'threat'],
  ['do what i say or i tell ur parents', 'demand', 'threat'],
  ['if you leave me i will hurt myself', 'threat'],
  ['send me a gift card code', 'demand'],
  ['[threat to share]', 'threat'],
  ['[demands money]', 'demand'],
  ['I want to die', 'distress-told'],
  ['si no me mandas otra foto se lo cuento a tu mamá', 'demand', 'threat'],
  ['tenés hasta mañana o lo subo a internet', 'deadline', 'threat'],
  ['no puedo más', 'distress-told'],
  ['paie 100 euros avant demain sinon j\'envoie tout à ta mère', 'deadline', 'demand', 'threat'],
  ['j\'ai très peur', 'distress-told'],
  ['wenn du mir kein bild schickst zeige ich alles deinen eltern', 'demand', 'threat'],
  ['ich weiß wo du wohnst', 'threat'],
  ['se não mandar mais fotos eu mostro pra sua mãe', 'demand', 'threat'],
  ['manda o dinheiro agora', 'demand'],
  ['betaal 50 euro voor morgen anders plaats ik het', 'deadline', 'demand', 'threat'],
  ['ik ben zo bang', 'distress-told'],
  ['przelej mi 200 zł albo wszyscy zobaczą', 'demand', 'threat'],
  ['wyślę to wszystkim twoim znajomym', 'threat'],
  ['magbayad ka bago mag hatinggabi kundi ipopost ko', 'deadline', 'demand', 'threat'],
  ['gawin mo ang sinasabi ko', 'demand'],
  ['कल तक पैसे भेजो नहीं तो सब देखेंगे', 'deadline', 'demand', 'threat'],
  ['मुझे बहुत डर लग रहा है', 'distress-told'],
  ['aaj raat tak paise do warna post kar dunga', 'deadline', 'demand', 'threat'],
  ['tala erbyn heno neu bydd pawb yn ei weld', 'deadline', 'demand', 'threat'],
]

test.each(said)('%s', (text, ...signs) => {
  expect(strong([['A', text]])).toEqual(signs.map((s) => `${s}@0`))
})

test.each([
  'I\'m dead lol', 'ill kill you in the next round haha', 'mum will kill me if im late', 'send me the homework now pls',
  'my teacher said never send pictures if someone threatens you', 'I won\'t tell anyone, promise', 'he said he will post it',
  'ill send you the pics from the match tonight', 'I\'ll tell your mum you said hi', 'I\'ll send you the money for the ticket tomorrow',
  'if you don\'t hurry we will miss the bus', 'i want to die this homework lol', 'im scared of spiders', 'mi mamá me va a matar jaja',
  'te mando 20 euros mañana', 'ma mère va me tuer', 'je t\'envoie 20 euros demain', 'ich schicke dir morgen das geld', 'ik stuur je morgen het geld',
  'minha mãe vai me matar kkkk', 'mama mnie zabije', 'wyślę ci jutro pieniądze', 'padalan kita ng load bukas', 'main kal paise bhej dunga',
])('no sign: %s', (text) => {
  expect(strong([['A', text]])).toEqual([])
})

test('a teacher, a coach, a seller and a parent announce and require in the ordinary order of things', () => {
  expect(strong([
    ['Mr Hale', 'The essay is due on Friday'], ['Sam', 'ok sir'], ['Mr Hale', 'If you do not hand it in I will have to call your parents'],
    ['Mr Hale', 'You must send it by Friday 4 pm, otherwise you will get a bad grade'],
  ])).toEqual([])
  expect(strong([
    ['seller22', 'Bike is still available, 50 euros'], ['buyer', 'ok can you ship it'],
    ['seller22', 'Yes. Send me 50 euros by paypal and I will post it tomorrow'],
  ])).toEqual([])
  expect(strong([['Mum', 'Where are you?'], ['Kid', 'at the park'], ['Mum', 'If you are not home by 7 I will tell your father']])).toEqual([])
})

test('extortion over several turns: requests become demands beside a threat, a time becomes a deadline with what was written', () => {
  const lines: Line[] = [
    ['zed', 'nice. send me a pic'], ['kid', '[sends an image]'], ['zed', 'you dont want your mum to see this do you'], ['kid', 'please dont'],
    ['zed', 'i have all your followers. you have 1 hour'], ['kid', 'im scared'], ['zed', '200 pounds'], ['kid', 'i cant go on'],
  ]
  expect(strong(lines)).toEqual(['deadline@4', 'demand@6', 'distress-told@5', 'distress-told@7', 'threat@2', 'threat@4'])
  expect(signsOf(lines).find((s) => s.sign === 'deadline')?.value).toBe('you have 1 hour')
})

test('access to children and other children count beside other signs only', () => {
  expect(strong([['ray', 'i coach a girls team'], ['kit', 'nice, me too'], ['ray', 'training was long']])).toEqual([])
  expect(strong([
    ['ray', 'dont tell your mum about us'], ['kid', 'ok'], ['ray', 'how old are you'], ['ray', 'i talk to other girls your age too'],
    ['ray', 'i coach a girls team'],
  ])).toEqual(['child-access@4', 'other-children@3'])
})

test('a sexual message stands by the lexicon alone', () => {
  expect(signsOf([['A', '[sexual message]']]).map((s) => [s.sign, s.from])).toContainEqual(['sexual-message', 'lexicon'])
})

test.each([
  'give me a crisp or else', 'file moi une chips ou tu vas le regretter', 'gib mir nen keks oder du bereust es', 'dame una papa o te arrepentiras',
  'als je mijn chips opeet zeg ik tegen iedereen dat je nog met knuffel slaapt', 'zjesz moje chipsy to powiem wszystkim że śpisz z misiem',
  'ur line is give me the gold or ill tell the king',
])('a threat about trifles is none: %s', (text) => {
  expect(strong([['A', text]])).toEqual([])
})

test.each([
  'one click and your whole class has it', 'un clic et toute ta classe le voit', 'ein klick und die ganze schule hats',
  'a un click de que lo vea todo el cole',
  'wonder what ur mum will say', 'een klik en je hele school heeft het', 'jedno kliknięcie i cała szkoła to ma', 'um clique e a escola inteira ve',
])('a threat that names no act: %s', (text) => {
  expect(strong([['A', text]])).toContain('threat@0')
})
