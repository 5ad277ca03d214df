export { useAnnounce } from '../notices.ts'
