import { langs, type Lang } from './langs.ts'
import { watched } from './watched.ts'

export { langs, type Lang }

/** What a reader sets for this browser; nothing of any case. */
export interface Settings {
  readonly lang: Lang
  readonly theme: 'system' | 'light' | 'dark'
  /** Single-letter keys do something. */
  readonly keys: boolean
  /** Minutes of open text after which a break is suggested; 0: never. */
  readonly breakMinutes: number
}

const KEY = 'sterna-settings'
/** Our own figure, which the reader sets to theirs: no source sets one. */
const BREAK_MINUTES = 50
/** Ten hours: longer than a shift. */
const MOST_BREAK_MINUTES = 600
const isLang = (word: unknown): word is Lang => typeof word === 'string' && Object.hasOwn(langs, word)

function browserLang(): Lang {
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLang) ?? 'en'
}

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
  } catch {
    return {}
  }
}

function read(): Settings {
  const { lang, theme, keys, breakMinutes } = stored()
  return {
    lang: isLang(lang) ? lang : browserLang(), theme: theme === 'light' || theme === 'dark' ? theme : 'system', keys: keys !== false,
    breakMinutes: typeof breakMinutes === 'number' && breakMinutes >= 0 && breakMinutes <= MOST_BREAK_MINUTES ? breakMinutes : BREAK_MINUTES,
  }
}

const settings = watched(read())

/** The settings now, outside of React. */
export const settingsNow = (): Settings => settings.get()

/** Changes settings, for this page and the next. */
export function changeSettings(change: Partial<Settings>): void {
  settings.set({ ...settings.get(), ...change })
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.get()))
  } catch {
    // A browser that keeps nothing: the settings hold for this page.
  }
}

/** The settings of this browser. */
export const useSettings = (): Settings => settings.use()
