import { decode } from '../../kernel/text.ts'

/** Letters (UTF-16 units) that are kept of one value. */
export const VALUE_LETTERS = 2000

/** Bytes that are decoded of one text; more than `VALUE_LETTERS` in any encoding. */
export const TEXT_BYTES = 8192

/**
 * Text as it is kept: control characters (they steer terminals) become their visible signs, lone surrogates are replaced, blanks around it go.
 * Not cut.
 */
export function tidyText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, visible).toWellFormed().trim()
}

function visible(control: string): string {
  const code = control.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
}

/** Text of a field that ends at its first NUL: UTF-8, else Windows-1252. */
export function textUpToNul(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return textOf(end === -1 ? bytes : bytes.subarray(0, end))
}

/** Text of a field of known length; NULs at its end are padding. */
export function textOf(bytes: Uint8Array): string {
  let end = Math.min(bytes.length, TEXT_BYTES)
  while (end > 0 && bytes[end - 1] === 0) end--
  return decode(end < bytes.length && end === TEXT_BYTES ? withoutHalfLetter(bytes.subarray(0, end)) : bytes.subarray(0, end)).text
}

/** A cut in the middle of a UTF-8 letter would make the whole text look like another encoding. */
function withoutHalfLetter(bytes: Uint8Array): Uint8Array {
  let start = bytes.length - 1
  while (start > bytes.length - 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  return (bytes[start] ?? 0) >= 0xc0 ? bytes.subarray(0, start) : bytes
}

/** UTF-16 text up to its first NUL letter. */
export function utf16Of(bytes: Uint8Array, little: boolean): string {
  const even = bytes.subarray(0, Math.min(bytes.length & ~1, TEXT_BYTES))
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(even)
  const end = text.indexOf('\0')
  return end === -1 ? text : text.slice(0, end)
}

const GENERATORS: readonly (readonly [string, RegExp])[] = [
  ['Stable Diffusion (web interface)', /\bSteps: \d{1,5}, (?:Sampler|Schedule|CFG scale|Size|Seed): /],
  ['ComfyUI', /"(?:class_type|last_node_id)"\s{0,9}:/],
  ['InvokeAI', /"(?:invokeai_metadata|app_version|positive_prompt)"\s{0,9}:/],
  ['NovelAI', /"(?:uc|request_type)"\s{0,9}:/],
  ['Fooocus', /"(?:full_prompt|fooocus_scheme)"\s{0,9}:/],
  ['Midjourney', /\bJob ID: [0-9a-f]{8}-[0-9a-f]{4}-/],
  ['an image generator', /"(?:negative_prompt|negativePrompt|cfg_scale|cfgScale|sampler_name)"\s{0,9}:/],
]

/**
 * The image generator whose settings or request a text looks like, null for other texts. Such texts are never shown: they say what somebody asked a
 * machine to draw. The forms are those that the programs were seen to write (their sources, read 2026-11-21); a lead, not a fact.
 */
export function generatorOf(text: string): string | null {
  const head = text.slice(0, 20_000)
  return GENERATORS.find(([, form]) => form.test(head))?.[0] ?? null
}
