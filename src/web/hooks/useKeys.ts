import { useEffect, useRef } from 'react'
import { settingsNow } from '../settings.ts'

/** A key of the page that is open: `key` as `KeyboardEvent.key` tells it, what it does in the reader's words. */
export interface Key {
  readonly key: string
  readonly said: string
  readonly run: (event: KeyboardEvent) => void
}

const layers: (readonly Key[])[] = []

/** Every key that does something now, for the list behind `?`. */
export function keysNow(): readonly Key[] {
  return layers.flat()
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (document.querySelector('dialog[open]') !== null) return
  // Arrows and the like belong to the field that has the focus, as letters do.
  if (typing(event.target) ? event.key !== 'Escape' : event.key.length === 1 && !settingsNow().keys) return
  // Enter belongs to the control that has the focus.
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a, button, input, select, textarea, summary') !== null) return
  const found = layers.toReversed().flatMap((layer) => layer).find((k) => k.key === event.key)
  if (found === undefined) return
  event.preventDefault()
  found.run(event)
}

let isListening = false

/** Keys of a page while it is shown: single letters do nothing while somebody types, while a dialog is open, or when the reader turned them off. */
export function useKeys(keys: readonly Key[]): void {
  const held = useRef(keys)
  held.current = keys
  const names = keys.map((k) => k.key).join(' ')
  useEffect(() => {
    if (!isListening) {
      isListening = true
      addEventListener('keydown', pressed)
    }
    const layer: Key[] = held.current.map(({ key }, i) => ({
      key, get said() { return held.current[i]?.said ?? '' }, run: (event) => held.current.find((k) => k.key === key)?.run(event),
    }))
    layers.push(layer)
    return () => {
      layers.splice(layers.indexOf(layer), 1)
    }
  }, [names])
}
