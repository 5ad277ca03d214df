import { Refusal, refusals } from '../../kernel/refusal.ts'
import { hashFile, type FileHashes } from '../../media/index.ts'
import type { Command } from '../command.ts'

/** `sterna hash FILE…` */
export const hash: Command = {
  name: 'hash',
  usage: 'sterna hash FILE…',
  about: 'Prints md5, sha1 and sha256 of files, read once and in pieces.',
  flags: [],
  async run(shell, given) {
    if (given.words.length === 0) throw new Refusal('usage', { need: 'at least one file' })
    const done: (FileHashes & { file: string; pdq: null })[] = []
    const unread: string[] = []
    for (const file of given.words) {
      try {
        const hashes = await hashFile(file, (bytes) => shell.progress.update(bytes, null, `bytes of ${file}`))
        done.push({ file, ...hashes, pdq: null })
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error
        unread.push(`${file}: ${String(error.code)}`)
      }
    }
    shell.progress.end()
    if (shell.json) shell.print(JSON.stringify(done, null, 1))
    else for (const d of done) shell.print(`${d.file}  ${d.bytes} bytes\n  md5    ${d.md5}\n  sha1   ${d.sha1}\n  sha256 ${d.sha256}`)
    for (const u of unread) process.stderr.write(`sterna: unread-file: ${u}\n`)
    return done.length === 0 ? refusals['input-unreadable'].exit : 0
  },
}
