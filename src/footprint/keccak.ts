const MASK = 0xffffffffffffffffn

const ROUND: readonly bigint[] = [
  0x0000000000000001n, 0x0000000000008082n, 0x800000000000808an, 0x8000000080008000n, 0x000000000000808bn, 0x0000000080000001n,
  0x8000000080008081n, 0x8000000000008009n, 0x000000000000008an, 0x0000000000000088n, 0x0000000080008009n, 0x000000008000000an,
  0x000000008000808bn, 0x800000000000008bn, 0x8000000000008089n, 0x8000000000008003n, 0x8000000000008002n, 0x8000000000000080n,
  0x000000000000800an, 0x800000008000000an, 0x8000000080008081n, 0x8000000000008080n, 0x0000000080000001n, 0x8000000080008008n,
]

/** Order of the lanes in the rho and pi steps, and the bits by which each is turned. */
const LANE = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1]
const TURN = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44]

const turned = (value: bigint, by: number): bigint => ((value << BigInt(by)) | (value >> BigInt(64 - by))) & MASK

function permute(state: bigint[]): void {
  const lane = (i: number): bigint => state[i] ?? 0n
  for (const constant of ROUND) {
    const columns = [0, 1, 2, 3, 4].map((x) => lane(x) ^ lane(x + 5) ^ lane(x + 10) ^ lane(x + 15) ^ lane(x + 20))
    for (let i = 0; i < 25; i++) {
      state[i] = lane(i) ^ (columns[(i + 4) % 5] ?? 0n) ^ turned(columns[(i + 1) % 5] ?? 0n, 1)
    }
    let last = lane(1)
    LANE.forEach((to, i) => {
      const next = lane(to)
      state[to] = turned(last, TURN[i] ?? 0)
      last = next
    })
    for (let y = 0; y < 25; y += 5) {
      const row = state.slice(y, y + 5)
      for (let x = 0; x < 5; x++) state[y + x] = lane(y + x) ^ (~(row[(x + 1) % 5] ?? 0n) & MASK & (row[(x + 2) % 5] ?? 0n))
    }
    state[0] = lane(0) ^ constant
  }
}

/**
 * Keccak-256 (the padding before SHA-3, as Ethereum uses it) of ASCII text of at most 135 characters, in lower-case hex.
 * Node's own crypto has SHA-3 only, whose padding differs.
 * @see The Keccak reference, version 3.0; Ethereum EIP-55
 */
export function keccak256Hex(ascii: string): string {
  const block = new Uint8Array(136)
  block.set(new TextEncoder().encode(ascii).subarray(0, 135))
  const end = Math.min(ascii.length, 135)
  block[end] = 1
  block[135] = (block[135] ?? 0) | 0x80
  const view = new DataView(block.buffer)
  const state = Array.from({ length: 25 }, (_, i) => (i < 17 ? view.getBigUint64(i * 8, true) : 0n))
  permute(state)
  return state.slice(0, 4).map((lane) => {
    const bytes = new DataView(new ArrayBuffer(8))
    bytes.setBigUint64(0, lane, true)
    return bytes.getBigUint64(0).toString(16).padStart(16, '0')
  }).join('')
}

/**
 * Whether the letter case of an Ethereum address (`0x` and 40 hex digits) is the checksum of EIP-55; null when it is all
 * one case and carries none.
 */
export function ethereumCasePasses(address: string): boolean | null {
  const hex = address.slice(2)
  if (hex === hex.toLowerCase() || hex === hex.toUpperCase()) return null
  const hash = keccak256Hex(hex.toLowerCase())
  return Array.from(hex).every((char, i) =>
    char === (Number.parseInt(hash.charAt(i), 16) > 7 ? char.toUpperCase() : char.toLowerCase()))
}
