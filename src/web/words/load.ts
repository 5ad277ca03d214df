import type { Lang } from '../settings.ts'
import type { Messages } from './en/index.ts'

const loaders: Readonly<Record<Lang, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en/index.ts'), cy: () => import('./cy/index.ts'), fr: () => import('./fr/index.ts'), es: () => import('./es/index.ts'),
  de: () => import('./de/index.ts'), ar: () => import('./ar/index.ts'),
}

/** The messages of a language, loaded when it is first asked for. */
export async function loadMessages(lang: Lang): Promise<Messages> {
  return (await loaders[lang]()).messages
}
