import { first } from './first.ts'
import { rest } from './rest.ts'

/** Every message of the console in English; the other languages have exactly these. */
export const messages = { ...first, ...rest } satisfies Record<string, string>

/** The messages of a language by key. */
export type Messages = { readonly [Key in keyof typeof messages]: string }

/** Those that the first page needs. */
export type FirstMessages = { readonly [Key in keyof typeof first]: string }

/** Those of all pages but the first. */
export type RestMessages = { readonly [Key in keyof typeof rest]: string }
