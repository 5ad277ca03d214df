import { isArchive } from '../../../src/intake/archive/kind.ts'
import { archiveLimits } from '../../../src/intake/archive/limits.ts'
import { openArchive } from '../../../src/intake/archive.io.ts'
import { sha256Hex } from '../../../src/kernel/text.ts'
import { zipOf } from '../../zip.ts'
import { texts } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const limits = { ...archiveLimits, entries: 200, totalBytes: 1 << 20, ratioFrom: 1 << 16, inMemory: 1 << 19 }

const tip = '{"format":"sterna-tip/1","reference":"A-1"}'
const inner = zipOf([{ name: 'deep.json', bytes: tip }])
const small = [
  zipOf([{ name: 'a.json', bytes: tip }, { name: 'b/c.txt', bytes: 'words', deflate: false }]),
  zipOf([{ name: 'in.zip', bytes: inner, deflate: false }]), zipOf([]),
  zipOf([{ name: '../x', bytes: 'a' }, { name: '/y', bytes: 'b' }, { name: 'C:\\z', bytes: 'c' }, { name: 'l', bytes: '/etc', unixMode: 0o120777 }]),
  zipOf([
    { name: 'big', bytes: Buffer.alloc(100_000), declaredSize: 10 }, { name: 'enc', bytes: 'a', encrypted: true },
    { name: 'm', bytes: 'a', method: 12 },
  ]),
  zipOf([{ name: Buffer.from([0xe9, 0x2e, 0x78]), bytes: 'a', utf8: false }, { name: 'crc', bytes: 'b', declaredCrc: 1 }]),
]

async function open(input: Uint8Array): Promise<unknown> {
  const out: unknown[] = []
  let bytes = 0
  for await (const member of openArchive('fuzz', input, limits)) {
    if ('problem' in member) {
      out.push(member.problem)
      continue
    }
    must('bytes' in member, 'a member in a file without being asked')
    must(
      member.path.startsWith('fuzz!/') && !/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(member.path.slice(6)) && !member.path.includes('\0'),
      'a member outside of its archive',
    )
    if ('bytes' in member) {
      bytes += member.bytes.length
      out.push([member.path, member.bytes.length, sha256Hex(member.bytes)])
    }
  }
  must(bytes <= limits.totalBytes, 'more came out than the limits allow')
  return [isArchive(input), out]
}

/** Archives by the door that the house opens them with. */
export const targets: readonly Target[] = [{
  name: 'archive-zip', shape: 'bytes', seeds: [...small, ...texts('PK\x05\x06')], mostBytes: 8192, cpu: { base: 150, perKib: 40 },
  tokens: [
    'PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07', 'PK\x07\x08', '\x01\x00\x10\x00', '\x75\x70', '\x08\x00', '\x00\x08',
    '\xff\xff\xff\xff', '\xff\xff', '../', '\\', 'C:', '\0',
  ],
  run: async (input) => ({ value: await open(input) }),
}]
