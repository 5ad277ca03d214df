import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allTiles, edgeTiles, entriesPath, readBundle, readTilePath, tileOf, tilePath, writeBundle } from './tiles.ts'

test('paths are those of C2SP tlog-tiles', () => {
  expect(tilePath({ level: 0, number: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067')
  expect(tilePath({ level: 3, number: 0, width: 17 })).toBe('tile/3/000.p/17')
  expect(entriesPath({ number: 1_000, width: 1 })).toBe('tile/entries/x001/000.p/1')
  expect(readTilePath('tile/entries/x001/000.p/1')).toEqual({ level: 'entries', number: 1_000, width: 1 })
})

test('a path that is read is the one that is written', () => {
  const tile = fc.record({
    level: fc.integer({ min: 0, max: 63 }), number: fc.oneof(fc.nat(2_000), fc.nat(), fc.maxSafeNat()), width: fc.integer({ min: 1, max: 256 }),
  })
  fc.assert(fc.property(tile, (t) => {
    expect(readTilePath(tilePath(t))).toEqual(t)
    expect(readTilePath(entriesPath(t))).toEqual({ ...t, level: 'entries' })
  }))
  fc.assert(fc.property(fc.string({
    unit: fc.constantFrom('t', 'i', 'l', 'e', '/', '0', '1', '23', 'x', '.p/', 'entries', '-'), maxLength: 40,
  }), (text) => {
    const read = readTilePath(`tile/${text}`)
    if (read !== null) expect(read.level === 'entries' ? entriesPath(read) : tilePath({ ...read, level: read.level })).toBe(`tile/${text}`)
  }))
})

test.each([
  'tile/00/000', 'tile/64/000', 'tile/-1/000', 'tile/0/00', 'tile/0/0000', 'tile/0/x000/001', 'tile/0/001/002', 'tile/0/x001', 'tile/0/x001/x002',
  'tile/0/000.p/0', 'tile/0/000.p/256',
  'tile/0/000.p/01', 'tile/0/000.p/', 'tile/0/000.p', '/tile/0/000', 'tile/0/000/', 'tile/0/../000', 'tile/0/000\n',
  'tile/0/x999/x999/x999/x999/x999/999', 'tile/entries/', 'TILE/0/000', 'tile/0/000?x', '',
])('no path of a tile: %j', (path) => {
  expect(readTilePath(path)).toBe(null)
})

test('tiles of a tree of 70,000, and of 256, as the specification counts them', () => {
  const widths = (size: number): string[] => [...allTiles(size)].filter((t) => t.width < 256 || t.level > 0).map(
    (t) => `${t.level}/${t.number}:${t.width}`,
  )
  expect([...allTiles(70_000)].filter((t) => t.level === 0 && t.width === 256).length).toBe(273)
  expect(widths(70_000)).toEqual(['0/273:112', '1/0:256', '1/1:17', '2/0:1'])
  expect([...allTiles(256)].map((t) => `${t.level}/${t.number}:${t.width}`)).toEqual(['0/0:256', '1/0:1'])
  expect(edgeTiles(70_000).map((t) => `${t.level}/${t.number}:${t.width}`)).toEqual(['0/273:112', '1/1:17', '2/0:1'])
  expect([...allTiles(0), ...edgeTiles(0)]).toEqual([])
  expect(tileOf(70_000, 0, 274).width).toBe(0)
})

test('a bundle that is read is the one that is written; a byte more or less is none', () => {
  fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (entries) => {
    const bundle = writeBundle(entries)
    expect(readBundle(bundle, entries.length)).toEqual(entries)
    expect(readBundle(bundle, entries.length + 1)).toBe(null)
    expect(readBundle(Uint8Array.of(...bundle, 0), entries.length)).toBe(null)
    if (entries.length > 0) expect(readBundle(bundle.subarray(0, -1), entries.length)).toBe(null)
  }))
  expect(() => writeBundle([new Uint8Array(65_536)])).toThrow('too long')
})
