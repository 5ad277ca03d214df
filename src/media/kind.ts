export { HEAD_BYTES, kindOf } from '../kernel/kind.ts'
