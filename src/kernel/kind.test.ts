import * as fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cpuMs } from '../../test/cpu.ts'
import { kindOf } from './kind.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const box = (brand: string, ...more: string[]): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(16 + more.length * 4)
  return Buffer.concat([size, latin(`ftyp${brand}\u0000\u0000\u0000\u0000${more.join('')}`)])
}
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'

test.each<[string, Buffer, string | null]>([
  ['jpeg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'jpeg'],
  ['png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'png'],
  ['gif', latin('GIF89a\u0001\u0000'), 'gif'],
  ['webp', latin('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '), 'webp'],
  ['avi', latin('RIFF\u0001\u0002\u0003\u0004AVI LIST'), 'avi'],
  ['tiff', latin('II*\u0000\u0008\u0000\u0000\u0000'), 'tiff'],
  ['bmp', Buffer.concat([latin('BM'), Buffer.alloc(12), Buffer.from([40, 0, 0, 0])]), 'bmp'],
  ['a text that begins with BM', latin('BM is short for bench mark here'), null],
  ['heic', box('heic', 'mif1', 'heic'), 'heic'],
  ['avif by a compatible brand', box('mif1', 'avif', 'miaf'), 'avif'],
  ['mp4', box('isom', 'iso2', 'avc1'), 'mp4'],
  ['mov', box('qt  '), 'mov'],
  ['mov without a file type', Buffer.concat([Buffer.from('00000008', 'hex'), latin('wide'), Buffer.from('0000ffff', 'hex'), latin('mdat')]), 'mov'],
  ['3gp', box('3gp4', 'isom'), '3gp'],
  ['webm', Buffer.concat([Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex')]), 'webm'],
  ['mkv', Buffer.concat([Buffer.from('1a45dfa3', 'hex'), latin('\u0042\u0082\u0088matroska')]), 'mkv'],
  ['wmv', Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'), 'wmv'],
  ['flv', latin('FLV\u0001\u0005'), 'flv'],
  ['mpeg', Buffer.from('000001ba44', 'hex'), 'mpeg'],
  ['mpegts', Buffer.concat(Array.from({ length: 4 }, () => Buffer.concat([Buffer.from([0x47]), Buffer.alloc(187)]))), 'mpegts'],
  ['jxl', Buffer.from('0000000c4a584c200d0a870a', 'hex'), 'jxl'],
  ['pdf', latin('%PDF-1.7\n'), 'pdf'],
  ['pdf after junk', latin(`junk\n${' '.repeat(300)}%PDF-1.4`), 'pdf'],
  ['postscript', latin('%!PS-Adobe-3.0'), 'ps'],
  ['svg', latin(SVG), 'svg'],
  ['svg after everything', latin(`\u00EF\u00BB\u00BF \n<?xml version="1.0"?><!-- <html> --><!DOCTYPE svg [<!ENTITY a "b">]>\n${SVG}`), 'svg'],
  ['svg with a prefix', latin('<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'), 'svg'],
  ['svg in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SVG, 'utf16le')]), 'svg'],
  ['svg in UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(SVG, 'utf16le').swap16()]), 'svg'],
  ['svg in gzip', gzipSync(`<!-- x -->${SVG}`), 'svg'],
  ['svg behind a comment without end', latin(`<!-- ${SVG}`), 'svg'],
  ['another page', latin('<html><body><svg/></body></html>'), null],
  ['gzip of something else', gzipSync('hello'), null],
  ['text', latin('hello <svg>'), null],
  ['zip', latin('PK\u0003\u0004'), 'zip'],
  ['nothing', Buffer.alloc(0), null],
])('%s', (_, bytes, type) => {
  expect(kindOf(bytes)?.type ?? null).toBe(type)
})

test('never throws, whatever the bytes and wherever they end', () => {
  const starts = [
    box('mif1', 'avif'), latin(SVG), gzipSync(SVG), latin('RIFF0000AVI '), Buffer.from('1a45dfa3', 'hex'), Buffer.from('1f8b08ff', 'hex'),
  ]
  fc.assert(fc.property(fc.constantFrom(...starts), fc.nat({ max: 40 }), fc.uint8Array({ maxLength: 200 }), (start, cut, rest) => {
    kindOf(Buffer.concat([start.subarray(0, cut), rest]))
    kindOf(rest)
  }), { numRuns: 300 })
})

test('a long comment and a bomb in gzip take no time to speak of', async () => {
  const packed = gzipSync(Buffer.alloc(50 << 20, 32))
  expect(await cpuMs(1_000, () => {
    expect(kindOf(packed)).toBeNull()
    expect(kindOf(Buffer.from(`${'<!---->'.repeat(9000)}<svg/>`))?.type).toBe('svg')
  })).toBeLessThan(1_000)
})
