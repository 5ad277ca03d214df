export { useDraft } from '../drafts.ts'
