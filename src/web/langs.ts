/** Languages of the console, with the tag for dates and numbers and the direction of writing. */
export const langs = {
  en: { name: 'English', tag: 'en-GB', dir: 'ltr' }, cy: { name: 'Cymraeg', tag: 'cy', dir: 'ltr' }, fr: { name: 'Français', tag: 'fr', dir: 'ltr' },
  es: { name: 'Español', tag: 'es', dir: 'ltr' }, de: { name: 'Deutsch', tag: 'de', dir: 'ltr' }, ar: { name: 'العربية', tag: 'ar', dir: 'rtl' },
} as const

/** A language of the console. */
export type Lang = keyof typeof langs
