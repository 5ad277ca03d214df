import { FIRST_UNIT, keyRows, rotateCase, rotateRoot, rotateUnit, type Rotated, type SealedVault, type Sealing } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { House } from '../../way.ts'
import type { Command, Given, Shell } from '../command.ts'

/** What was rotated, as it is printed. */
interface Turned extends Rotated {
  readonly what: string
}

/** `sterna key show|rotate` */
export const key: Command = {
  name: 'key',
  usage: 'sterna key show | sterna key rotate [--unit | --case ID | --root --new-key-file FILE | --root --new-passphrase-file FILE | --root --new-kms-command FILE]',
  about: 'Shows which keys seal the stored bytes, or changes them. What is stored is not written anew: only keys are wrapped again. A rotation that was cut off is taken up by running it again.',
  flags: [
    { name: 'unit', about: 'rotate: the key of the unit only (without any of these: that of the unit and those of all its cases)' },
    { name: 'case', value: 'ID', about: 'rotate: the key of one case only' },
    { name: 'root', about: 'rotate: the root; needs one of the three that follow' },
    { name: 'new-key-file', value: 'FILE', about: 'rotate --root: a file of 32 bytes that opens the house from now on; made when it is missing' },
    { name: 'new-passphrase-file', value: 'FILE', about: 'rotate --root: a file whose text opens it from now on' },
    { name: 'new-kms-command', value: 'FILE', about: 'rotate --root: a program that stands for a key service' },
    { name: 'of', value: 'UNIT', about: `which unit (default ${FIRST_UNIT})` },
    { name: 'all', about: 'show: destroyed keys too' },
  ],
  async run(shell, given) {
    const [verb, ...more] = given.words
    if (more.length > 0 || (verb !== 'show' && verb !== 'rotate')) throw new Refusal('usage', { usage: key.usage })
    if (verb === 'show') return show(shell, given)
    return rotate(shell, given)
  },
}

type Root = NonNullable<Sealing['root']>

async function show(shell: Shell, given: Given): Promise<void> {
  const { store, vault } = await shell.open()
  const keys = (await keyRows.all(store, given.has('all'))).map(
    ({ id, kind, unit, caseId, version, madeAt, destroyedAt, wrappedBy }) => ({ id, kind, unit, caseId, version, madeAt, destroyedAt, wrappedBy }),
  )
  const { root } = vault.keys
  if (shell.json) return shell.print(JSON.stringify({ root, keys }, null, 1))
  for (const line of rootWords(root)) shell.print(line)
  for (const k of keys) {
    const of = [k.unit, k.caseId].filter((part) => part !== '').join(' ')
    shell.print(
      `${k.kind.padEnd(8)} ${of.padEnd(24)} ${String(k.version).padStart(3)}  ${k.id}  ${k.madeAt}${k.destroyedAt === null ? '' : `  destroyed ${k.destroyedAt}`}`,
    )
  }
}

/** Where the root is, and what is to be said of that. */
function* rootWords({ kind, path, besideData, readByOthers }: SealedVault['keys']['root']): Generator<string> {
  yield `root: ${kind} ${path}`
  if (besideData) yield 'The root key lies beside the data that it opens: who takes this folder has both. Set STERNA_KEY_FILE, STERNA_PASSPHRASE_FILE or STERNA_KMS_COMMAND, and move it with: sterna key rotate --root'
  if (readByOthers) yield 'Other users of this machine may read that file: take its rights away (chmod 600).'
}

async function rotate(shell: Shell, given: Given): Promise<void> {
  const to = newRoot(given)
  const doors = await shell.open()
  const turned = to === null ? await rotateBelow(shell, given, doors) : [{
    what: 'root', ...await rotateRoot({ doors, ring: doors.vault.keys.ring, who: shell.who }, to),
  }]
  if (shell.json) return shell.print(JSON.stringify(turned, null, 1))
  for (const { what, key: id, rewrapped, broken } of turned) {
    shell.print(`${what}: ${rewrapped} wrapped again, now by ${id}${broken === 0 ? '' : `; ${broken} do not open and keep the old key alive`}`)
  }
  if (to !== null) shell.print(`From now on this opens the house: ${SETTINGS[to.kind]}=${to.path}`)
}

const SETTINGS = { 'key-file': 'STERNA_KEY_FILE', 'passphrase': 'STERNA_PASSPHRASE_FILE', 'command': 'STERNA_KMS_COMMAND' } as const

/** The new root that the flags name; null when it is not the root that is rotated. */
function newRoot(given: Given): Root | null {
  const named = ([
    ['key-file', 'new-key-file'], ['passphrase', 'new-passphrase-file'], ['command', 'new-kms-command'],
  ] as const).flatMap(([kind, flag]): Root[] => {
    const path = given.flag(flag)
    return path === null ? [] : [{ kind, path }]
  })
  const kinds = [given.has('unit'), given.flag('case') !== null, given.has('root')].filter(Boolean).length
  if (kinds > 1 || named.length !== (given.has('root') ? 1 : 0)) throw new Refusal('usage', { usage: key.usage })
  return named[0] ?? null
}

async function rotateBelow(shell: Shell, given: Given, doors: House): Promise<Turned[]> {
  const unit = given.flag('of') ?? FIRST_UNIT
  const one = given.flag('case')
  const rotating = { doors, ring: doors.vault.keys.ring, who: shell.who }
  const cases = await keyRows.cases(doors.store, unit)
  if (cases.length === 0 || (one !== null && !cases.includes(one))) throw new Refusal('not-found', one === null ? { unit } : { case: one })
  const turned: Turned[] = []
  if (one === null) turned.push({ what: `unit ${unit}`, ...await rotateUnit(rotating, unit) })
  for (const caseId of given.has('unit') ? [] : one === null ? cases : [one]) turned.push({
    what: `case ${caseId}`, ...await rotateCase(rotating, unit, caseId),
  })
  return turned
}
