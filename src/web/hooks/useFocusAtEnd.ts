import { useLayoutEffect, useRef, type RefObject } from 'react'

/** A field that has the focus as soon as it stands, before any other key is heard: what is typed next goes behind what is in it. */
export function useFocusAtEnd(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [])
  return field
}
