import { watched } from '../watched.ts'

/** Whether the words of all pages are wanted. The first page has its own, and wants the others only when it stands: they are no part of what it waits for. */
export const wholeWanted = watched(false)
