import type { Detect } from './language.ts'

/** Loads the language identifier with the model that its package ships (0.6 s of CPU): only when a conversation is read. */
export async function loadDetect(): Promise<Detect> {
  const { eld } = await import('eld/small')
  return (text) => eld.detect(text).language
}
