import { useSyncExternalStore } from 'react'

function watched(query: string): () => boolean {
  return () => {
    const media = matchMedia(query)
    return useSyncExternalStore((told) => {
      media.addEventListener('change', told)
      return () => media.removeEventListener('change', told)
    }, () => media.matches)
  }
}

/** Whether rows are stacked entries (below 720 px). */
export const useNarrow: () => boolean = watched('(max-width: 720px)')

/** Whether the pane has no room beside the list (1240 px and below). */
export const useFolded: () => boolean = watched('(max-width: 1240px)')
