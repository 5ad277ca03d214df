const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Undoes what Meta's exporter does to text: each byte of the UTF-8 form stands as one character (`Ã©` for `é`). Text with
 * any character above U+00FF, and text whose bytes are no UTF-8, stays as it is. To be called once for each string, never
 * on its own result: an `é` that somebody really wrote as `Ã©` would be lost.
 */
export function repair(text: string): string {
  let high = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c > 0xff) return text
    if (c > 0x7f) high = true
  }
  if (!high) return text
  try {
    return utf8.decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
