/** The messages of a topic in another language: each message of the English one, no other. */
export type Said<English> = { readonly [Key in keyof English]: string }
