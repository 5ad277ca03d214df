import type { Target } from './target.ts'

/** A file of targets; loaded when one of it is asked for, after coverage began. */
interface Entry {
  readonly file: string
  /** How the names of its targets begin, so that a run over some loads no others. */
  readonly begins: string
  load(): Promise<{ readonly targets: readonly Target[] }>
  /** Broken on purpose: only the fuzzer's own test asks for it. */
  readonly planted?: true
}

/** Every file of targets. One line a file. */
export const entries: readonly Entry[] = [
  { file: 'kernel', begins: 'kernel-', load: () => import('./targets/kernel.ts') },
  { file: 'readers', begins: 'reader-', load: () => import('./targets/readers.ts') },
  { file: 'intake', begins: 'intake-', load: () => import('./targets/intake.ts') },
  { file: 'archive', begins: 'archive-', load: () => import('./targets/archive.ts') },
  { file: 'long-chat', begins: 'long-', load: () => import('./targets/long-chat.ts') },
  { file: 'footprint', begins: 'footprint-', load: () => import('./targets/footprint.ts') },
  { file: 'hash-lists', begins: 'list-', load: () => import('./targets/hash-lists.ts') },
  { file: 'metadata', begins: 'media-', load: () => import('./targets/metadata.ts') },
  { file: 'media', begins: 'media-', load: () => import('./targets/media.ts') },
  { file: 'conversation', begins: 'talk-', load: () => import('./targets/conversation.ts') },
  { file: 'law', begins: 'law-', load: () => import('./targets/law.ts') },
  { file: 'words', begins: 'cli-', load: () => import('./targets/words.ts') },
  { file: 'custody', begins: 'custody-', load: () => import('./targets/custody.ts') },
  { file: 'outside', begins: 'custody-', load: () => import('./targets/outside.ts') },
  { file: 'server', begins: 'server-', load: () => import('./targets/server.ts') },
  { file: 'proofs-of-people', begins: 'server-', load: () => import('./targets/proofs-of-people.ts') },
  { file: 'planted', begins: 'planted-', load: () => import('./targets/planted.ts'), planted: true },
]
