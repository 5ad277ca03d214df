import { expect, test } from 'vitest'
import { ifInstalled } from './installed.ts'

test('only what is not there counts as not installed', async () => {
  expect(await ifInstalled(() => Promise.resolve('there'))).toBe('there')
  expect(await ifInstalled(() => Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })))).toBeNull()
  for (const wrong of [new SyntaxError('odd'), Object.assign(new Error('no such file'), { code: 'ENOENT' })]) await expect(ifInstalled(() => Promise.reject(wrong))).rejects.toBe(wrong)
})
