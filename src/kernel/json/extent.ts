/** The deepest nesting of JSON text, by brackets outside strings; stops counting beyond `limit`. */
export function depthOf(text: string, limit: number): number {
  return extentOf(text, limit).depth
}

/** Depth, and how many values there are at least, by brackets and commas outside strings; stops counting where the depth is beyond `limit`. */
export function extentOf(text: string, limit: number): { readonly depth: number; readonly values: number } {
  let depth = 0
  let most = 0
  let values = 1
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) {
      i = endOfString(text, i + 1)
    } else if (c === 44) {
      values++
    } else if (c === 123 || c === 91) {
      depth++
      if (depth > most) most = depth
      if (most > limit) break
    } else if (c === 125 || c === 93) {
      depth--
    }
  }
  return { depth: most, values }
}

/** Index of the quote that ends a string whose content starts at `from`; the text's length when it never ends. */
export function endOfString(text: string, from: number): number {
  for (let i = text.indexOf('"', from); i !== -1; i = text.indexOf('"', i + 1)) {
    let slashes = 0
    for (let j = i - 1; j >= from && text.charCodeAt(j) === 92; j--) slashes++
    if (slashes % 2 === 0) return i
  }
  return text.length
}
