/** Sizes in pixels of the drawing; a character of a monospace font is about 0.6 of its size wide. */
const FONT = 13
const LINE = 20
const CHARACTER = FONT * 0.602
const MARGIN = 20

/** Dark on light; every pair has a contrast of 7 to 1 or more (WCAG 2.2, 1.4.6). */
const COLOURS = { paper: '#fdfdfb', edge: '#c8c8c0', ink: '#1b1b1b', dim: '#4a4a4a', prompt: '#3b3b6b' }
const BANDS: Readonly<Record<string, string>> = { 'very-high': '#8c0d1c', 'high': '#6b3d00', 'medium': '#0b4a5c', 'low': '#4a4a4a' }

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A line of a report, split where its band stands; null for any other line. */
function banded(line: string): { before: string; band: string; after: string } | null {
  const found = /^( *\d+ {2})(very-high|high|medium|low)\b/.exec(line)
  return found === null ? null : { before: found[1] ?? '', band: found[2] ?? '', after: line.slice(found[0].length) }
}

function drawn(line: string, y: number, first: boolean): string {
  const parts = banded(line)
  const weight = first ? ' font-weight="bold"' : ''
  const fill = parts === null && !first ? COLOURS.dim : COLOURS.ink
  const inside = parts === null ? xml(line)
    : `${xml(parts.before)}<tspan font-weight="bold" fill="${BANDS[parts.band] ?? COLOURS.ink}">${parts.band}</tspan>${xml(parts.after)}`
  // The stated length keeps columns straight whatever monospace font the reader has.
  const length = line === '' ? '' : ` textLength="${Math.round(line.length * CHARACTER)}" lengthAdjust="spacingAndGlyphs"`
  return `<text x="${MARGIN}" y="${y}" fill="${fill}"${weight}${length} xml:space="preserve">${inside}</text>`
}

/** An SVG of a command and the lines that it printed, as they are. */
export function picture(command: string, lines: readonly string[]): string {
  const all = [`$ ${command}`, ...lines]
  const width = Math.round(Math.max(...all.map((l) => l.length)) * CHARACTER) + 2 * MARGIN
  const height = all.length * LINE + 2 * MARGIN
  const rows = lines.map((line, i) => drawn(line, MARGIN + (i + 2) * LINE - 6, i === 0))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    '<title id="title">The printed queue of the example inbox</title>',
    `<desc id="desc">The first lines that ${xml(command)} prints. ${xml(lines[0] ?? '')}. Below stands one report after another, the child most likely in danger now first, `
    + 'each with its band, the days to answer within, what expires first, its number and sender, and the named rules that fired.</desc>',
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" fill="${COLOURS.paper}" stroke="${COLOURS.edge}"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${FONT}">`,
    `<text x="${MARGIN}" y="${MARGIN + LINE - 6}" fill="${COLOURS.prompt}" xml:space="preserve">$ ${xml(command)}</text>`,
    ...rows,
    '</g>', '</svg>', '',
  ].join('\n')
}
