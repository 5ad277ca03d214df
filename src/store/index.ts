/** Keeps everything: one way to PostgreSQL, embedded or served, the same SQL on both. */
export { isClash, isDataFault } from './fault.ts'
export { analyse, openStore, storeOf } from './open.io.ts'
export {
  countRows, emptyTables, guardTables, loadRows, rowTexts, sequences, setSequences, tableShapes, type Sequence, type TableShape,
} from './dump.table.ts'
export { demandSpace, makeFolder } from './folder.io.ts'
export { lockFolder } from './lock.io.ts'
export { migrate, migrations } from './migrate.io.ts'
export { openPglite } from './pglite.io.ts'
export { openPostgres } from './postgres.io.ts'
export { whyNoServer } from './programs.io.ts'
export { few, rows, sql, type Db, type Reader, type Sql, type Store, type Tx } from './sql.ts'
