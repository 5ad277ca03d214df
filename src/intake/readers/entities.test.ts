import { expect, test } from 'vitest'
import { resolveEntities } from './entities.ts'

test.each([
  ['you &amp; me', 'you & me'], ['&#39;&#x1F600;', "'😀"], ['&amp;lt;', '&lt;'],
  ['&unknown; &constructor; &#0; &#xD800; &', '&unknown; &constructor; &#0; &#xD800; &'],
])('%s', (written, read) => expect(resolveEntities(written)).toBe(read))
