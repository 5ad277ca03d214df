/** Colours of the theme as the browser works them out (`rgb(…)`), and the font. */
export interface Colours {
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly surface: string
  readonly accent: string
  readonly data1: string
  readonly data2: string
  readonly faint: string
  readonly font: string
}

const TOKENS = { ink: '--ink', ink2: '--ink-2', ink3: '--ink-3', surface: '--surface', accent: '--accent', data1: '--data-1', data2: '--data-2', faint: '--data-faint' } as const

/** Reads the theme as it stands at an element. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('i'))
  const read = (token: string): string => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)])) as Record<keyof typeof TOKENS, string>
  const font = getComputedStyle(probe).fontFamily
  probe.remove()
  return { ...colours, font }
}
