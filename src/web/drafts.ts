import { useState } from 'react'

/** Text being typed, by key; in the memory of this page alone. It outlives a lock and an ended session, and is gone when another person signs in. */
const drafts = new Map<string, string>()

const forgetters: (() => void)[] = []

/** Says what else is forgotten when somebody else is here. */
export function whenAnother(forget: () => void): void {
  forgetters.push(forget)
}

/** Forgets every draft, and whatever else one person left in this page: somebody else is here now. */
export function dropDrafts(): void {
  drafts.clear()
  for (const forget of forgetters) forget()
}

/** A text that a person types: what is typed under `key` is there again after a lock, a lost session, or another page; `clear` when it was sent. */
export function useDraft(key: string, initial = ''): readonly [value: string, set: (value: string) => void, clear: () => void] {
  const [, setTurn] = useState(0)
  const set = (value: string): void => {
    if (value === initial) drafts.delete(key)
    else drafts.set(key, value)
    setTurn((n) => n + 1)
  }
  return [drafts.get(key) ?? initial, set, () => set(initial)]
}
