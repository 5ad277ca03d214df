import { useSyncExternalStore } from 'react'
import { langs, type Lang } from './langs.ts'

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
    breakMinutes: typeof breakMinutes === 'number' && breakMinutes >= 0 && breakMinutes <= 600 ? breakMinutes : 50,
  }
}

let settings = read()
const listeners = new Set<() => void>()

/** The settings now, outside of React. */
export const settingsNow = (): Settings => settings

/** Changes settings, for this page and the next. */
export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing: the settings hold for this page.
  }
  for (const told of listeners) told()
}

/** The settings of this browser. */
export function useSettings(): Settings {
  return useSyncExternalStore((told) => {
    listeners.add(told)
    return () => listeners.delete(told)
  }, () => settings)
}
