const LENGTH = 100_000

/** Pieces that are repeated to 100 kB: each is there because some reader somewhere grew slow on its like. */
const REPEATED: Readonly<Record<string, string>> = {
  'one letter': 'a', 'single letters': 'a b ', 'single letters with stops': 's.e.c.r.e.t.', 'stretched': 'pleeeeeeease ', 'one word': 'dont ',
  'you and me': 'you me you you ',
  'beginnings of phrases': 'dont tell your dont tell your ', 'questions': 'what school what school do you ', 'numbers': '13 14 15 ',
  'digits and letters': 'a1b2c3d4',
  'disguise': 's3cr3t p!c p@ss ', 'disguised signs': 'a@a@a@', 'brackets': '[', 'bracket words': '[asks for ', 'emoji': '🤫📷',
  'joined emoji': '👩‍👩‍👧‍👦',
  'zero width': 'a\u200b', 'only zero width': '\u200b', 'marks': 'a\u0301\u0301\u0301', 'bidi overrides': '\u202eabc\u202c',
  'nested overrides': '\u202e', 'quotes': '"', 'lines': '\n', 'quoted lines': '> a\n',
  'devanagari': 'मत बताना किसी को ', 'arabic': 'لا تخبر أحدا ', 'thai': 'อย่าบอกใคร', 'full width': 'ｓｅｃｒｅｔ ', 'mathematical letters': '𝓼𝓮𝓬𝓻𝓮𝓽 ',
  'lone surrogates': '\ud800', 'question marks': '?', 'colons': 'a: b\n',
  'mixed script': 'ѕеcrеt ', 'umlauts': 'aeoeue', 'ligatures': 'ﷺ', 'nul': '\0',
}

/** Turns of 100 kB that are made to be slow to read, by name. The same on every machine. */
export function hostileTurns(): readonly (readonly [name: string, text: string])[] {
  const repeated = Object.entries(REPEATED).map(([name, piece]) => [name, piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)] as const)
  const every = Object.values(REPEATED).join(' ')
  return [
    ...repeated, ['all of these', every.repeat(Math.ceil(LENGTH / every.length)).slice(0, LENGTH)] as const,
    ['different words', differentWords()] as const,
  ]
}

/** Words of which no two are the same: nothing that was remembered helps. */
function differentWords(): string {
  let text = ''
  for (let i = 0; text.length < LENGTH; i++) text += `${(i * 7919).toString(36)}x `
  return text.slice(0, LENGTH)
}
