import { Waiting } from '../parts/States.tsx'

/** Stands here until the page is built. */
export function MyPage() {
  return <Waiting />
}
