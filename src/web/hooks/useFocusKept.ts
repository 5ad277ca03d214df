import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

const CONTROLS = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary'

/** What a box is given so that the focus stays in it. */
interface FocusBox<E extends HTMLElement> {
  readonly ref: RefObject<E | null>
  readonly tabIndex: -1
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/**
 * Keeps the focus where the work is: when the control that has it goes away (a decision was made, its row is gone), the one that stands in its place now gets
 * it, or the box itself when none is left. Spread over the box; drawn anew with what is in it.
 */
export function useFocusKept<E extends HTMLElement>(): FocusBox<E> {
  const ref = useRef<E>(null)
  const last = useRef<{ readonly control: Element; readonly nth: number } | null>(null)
  const controls = (): HTMLElement[] => [...ref.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? []]
  useEffect(() => {
    const { current: had } = last
    if (had === null || had.control.isConnected) return
    last.current = null
    if (document.activeElement !== null && document.activeElement !== document.body) return
    const left = controls()
    const next = left[Math.min(had.nth, left.length - 1)] ?? ref.current
    next?.focus()
  })
  return {
    ref, tabIndex: -1,
    onFocus: ({ target }) => void (last.current = { control: target, nth: controls().findIndex((c) => c === target) }),
    // The reader went elsewhere: nothing pulls them back.
    onBlur: () => void (last.current = null),
  }
}
