/**
 * The source that limits count by: an address of version 4, also where it is written as one of version 6 (RFC 4291, 2.5.5.2); of version 6 its
 * network of 64 bits, of which one line has 2^64 addresses to ask from.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase()
  if (!plain.includes(':')) return plain
  const old = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(plain)
  if (old?.[1] !== undefined) return old[1]
  const [head = '', tail] = plain.split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  // A dotted end is two groups of 16 bits.
  const groups = 8 - front.length - back.length - (plain.includes('.') ? 1 : 0)
  const all = tail === undefined ? front : [...front, ...Array.from({ length: groups }, () => '0'), ...back]
  return `${all.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
