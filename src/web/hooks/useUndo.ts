export { useUndo } from '../notices.ts'
