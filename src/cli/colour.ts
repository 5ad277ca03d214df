import { stripVTControlCharacters, styleText } from 'node:util'

/** Words in a style when the terminal takes colour. Red is only for danger to a child now. */
export type Style = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold'

/** Makes a painter that colours or leaves text as it is. */
export function painter(colour: boolean): (style: Style, text: string) => string {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
}

/** Evidence text made safe for a terminal: no control characters, no direction marks that reorder a line, one line. */
export function safe(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
}

/** Cuts text to a width, with an ellipsis. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`
}
