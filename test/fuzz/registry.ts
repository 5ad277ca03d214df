import type { Target } from './target.ts'

/** A file of targets; loaded when one of it is asked for, after coverage began. */
interface Entry {
  readonly file: string
  load(): Promise<{ readonly targets: readonly Target[] }>
  /** Broken on purpose: only the fuzzer's own test asks for it. */
  readonly planted?: true
}

/** Every file of targets. One line a file. */
export const entries: readonly Entry[] = [
  { file: 'kernel', load: () => import('./targets/kernel.ts') },
  { file: 'readers', load: () => import('./targets/readers.ts') },
  { file: 'intake', load: () => import('./targets/intake.ts') },
  { file: 'archive', load: () => import('./targets/archive.ts') },
  { file: 'long-chat', load: () => import('./targets/long-chat.ts') },
  { file: 'footprint', load: () => import('./targets/footprint.ts') },
  { file: 'hash-lists', load: () => import('./targets/hash-lists.ts') },
  { file: 'metadata', load: () => import('./targets/metadata.ts') },
  { file: 'media', load: () => import('./targets/media.ts') },
  { file: 'conversation', load: () => import('./targets/conversation.ts') },
  { file: 'law', load: () => import('./targets/law.ts') },
  { file: 'words', load: () => import('./targets/words.ts') },
  { file: 'custody', load: () => import('./targets/custody.ts') },
  { file: 'server', load: () => import('./targets/server.ts') },
  { file: 'planted', load: () => import('./targets/planted.ts'), planted: true },
]
