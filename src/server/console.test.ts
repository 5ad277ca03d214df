import { expect, test } from 'vitest'
import { isPageAddress, PAGE_LETTERS, pagePaths } from './console.contract.ts'

test('only pages of the console are led back to', () => {
  for (const path of Object.values(pagePaths)) {
    const page = path.replace(':id', 'r000000000000001')
    expect([page, isPageAddress(page), isPageAddress(`${page}?a=b&c=%20d`)]).toEqual([page, true, true])
  }
  for (const address of [
    '', 'queue', '//example.org', '/\\example.org', '\\\\example.org', 'https://example.org', 'javascript:alert(1)', '/queue#x', '/queue//example.org', '/queue/..//example.org',
    '/sign-in', '/api/queue', '/api/sign-in/agency/callback', '/reports/', '/reports/../api/queue', '/reports/a/b', '/queue?to=//example.org/', '/queue\n', '/%2Fexample.org', '/queue?\u202e',
    `/queue?a=${'b'.repeat(PAGE_LETTERS)}`,
  ]) expect([address, isPageAddress(address)]).toEqual([address, false])
})
