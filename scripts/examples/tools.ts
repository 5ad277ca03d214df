import { ENTICEMENT, MATERIAL, untold } from '../../src/synth/telling.ts'
import { fileDetailsXml, reportXml } from '../../src/synth/write/cybertip-xml.ts'
import { policeJson } from '../../src/synth/write/police-json.ts'
import { prng } from '../../src/synth/prng.ts'
import type { SynthFile } from '../../src/synth/index.ts'
import type { Telling, ToldFile, ToldPerson, ToldTurn } from '../../src/synth/telling.ts'

export { ENTICEMENT }

/** A file of the example inbox; `path` is relative to `examples/inbox`. */
export const file = (path: string, content: string | Uint8Array): SynthFile => ({ path, content })

/** A value as JSON text, for hand-written tips. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A person of whom only the given is told. */
export const who = (told: Partial<ToldPerson>): ToldPerson => ({ ...untold, ...told })

/** A file that a report speaks of; its MD5 is made of its name, so the same name is the same file. */
export function media(name: string, told: Partial<ToldFile> = {}): ToldFile {
  let key = 0
  for (const c of name) key = (key * 31 + c.charCodeAt(0)) >>> 0
  return { name, md5: prng(99, key).hex(32), viewed: null, public: null, classification: null, annotations: [], uploadedAt: null, ...told }
}

type Said = Partial<Telling> & Pick<Telling, 'number' | 'sender' | 'receivedAt' | 'incidentAt'>

/** A telling with everything unsaid that is not given. */
export function telling(said: Said): Telling {
  return {
    reference: String(said.number), site: `${said.sender.toLowerCase().replaceAll(' ', '')}.example.com`, handerKind: 'hotline', hander: null,
    incidentType: MATERIAL, chat: true, language: 'en',
    escalation: null, annotations: [], priority: null, suspect: untold, children: [], files: [], notes: [], talk: [], meetingAt: null,
    selfHarm: false, payment: null, liveNow: false, ...said,
  }
}

/** A CyberTip JSON file, laid out for reading; `style` picks how it writes what is missing and wraps lists. */
export function policeFile(path: string, said: Said, style = said.number): SynthFile {
  const text = policeJson(telling(said), prng(42, style))
  return file(path, text.startsWith('\ufeff') ? `\ufeff${json(JSON.parse(text.slice(1)))}` : json(JSON.parse(text)))
}

/** A CyberTip XML folder: the report and one document for each of its files. */
export function xmlFolder(folder: string, said: Said): SynthFile[] {
  const t = telling(said)
  return [
    file(`${folder}/report.xml`, pretty(reportXml(t))),
    ...t.files.map((f, i) => file(`${folder}/file-${i + 1}.xml`, pretty(fileDetailsXml(t.number, f, i)))),
  ]
}

/** The same XML with a line for each element that opens after another closed. */
export const pretty = (xml: string): string => xml.replaceAll('><', '>\n<').replaceAll(/\n{2,}/g, '\n')

/** Turns from lines `who text`, starting at a time, a minute and some seconds apart. `>` is the suspect, `<` the child. */
export function turns(start: string, lines: readonly string[]): ToldTurn[] {
  return lines.map((line, i) => ({
    by: line.startsWith('>') ? 'suspect' : 'child', text: line.slice(2),
    at: `${new Date(Date.parse(start) + i * 73_000).toISOString().slice(0, 19)}Z`,
  }))
}
