/** Writes the made part of `docs/house.md`, and `docs/problems.md`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemsPage, withRooms } from './docs/house.ts'

const docs = join(import.meta.dirname, '..', 'docs')
const house = join(docs, 'house.md')
writeFileSync(house, withRooms(readFileSync(house, 'utf8')))
writeFileSync(join(docs, 'problems.md'), problemsPage())
