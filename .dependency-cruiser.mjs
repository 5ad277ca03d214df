// Import rules of the house, made from the one list of rooms.
import { readFileSync } from 'node:fs'

const source = readFileSync(new URL('./src/rooms.ts', import.meta.url), 'utf8')
const rooms = [...(/ROOMS = \[([^\]]+)\]/.exec(source)?.[1] ?? '').matchAll(/'([a-z]+)'/g)].map((m) => m[1])
if (rooms.length === 0) throw new Error('src/rooms.ts lists no rooms')

const inRoom = (room) => `^src/${room}/`
const test = '\\.test\\.ts$|/fixtures/'

const earlierOnly = rooms.map((room, i) => ({
  name: `room-order-${room}`,
  comment: `${room} uses only rooms before it in src/rooms.ts`,
  severity: 'error',
  from: { path: inRoom(room), pathNot: test },
  to: { path: rooms.slice(i + 1).map(inRoom).join('|') || '^src/nothing/' },
}))

const byDoor = rooms.filter((r) => r !== 'kernel').map((room) => ({
  name: `door-${room}`,
  comment: `${room} is entered by index.ts or contract.ts`,
  severity: 'error',
  from: { path: '^src/', pathNot: `${inRoom(room)}|^src/web/|${test}` },
  to: { path: inRoom(room), pathNot: `${inRoom(room)}(index|contract)\\.ts$` },
}))

const outside = '^src/(store|custody)/|^node:(fs|net|http|https|child_process|worker_threads|sqlite|tls|dgram)|^(fs|net|http|https|child_process|worker_threads|sqlite|tls|dgram)(/|$)'

/** The way of a report, and what sets it off anew. */
const WAY = '^src/way[a-z-]*\\.ts$'

export default {
  forbidden: [
    ...earlierOnly,
    ...byDoor,
    {
      name: 'console-sees-contracts', comment: 'the console runs in a browser: it sees kernel, contracts and libraries, never a room', severity: 'error',
      from: { path: '^src/web/', pathNot: `^src/web/pages/evidence/|${test}` },
      to: { path: '^src/', pathNot: '^src/web/|^src/kernel/|contract\\.ts$|^src/server/sign-in/shapes\\.ts$' },
    },
    {
      name: 'console-verifies', comment: 'the page of evidence runs the offline verifier, which is made for pages and knows no store', severity: 'error',
      from: { path: '^src/web/pages/evidence/', pathNot: test },
      to: { path: '^src/', pathNot: '^src/web/|^src/kernel/|contract\\.ts$|^src/custody/(?:log|verify)/[a-z-]+\\.ts$|^src/custody/verify\\.ts$' },
    },
    { name: 'console-without-node', severity: 'error', from: { path: '^src/web/', pathNot: test }, to: { dependencyTypes: ['core'] } },
    { name: 'nothing-uses-the-console', severity: 'error', from: { path: '^src/', pathNot: '^src/web/' }, to: { path: '^src/web/' } },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'contracts-are-shapes', comment: 'contracts import kernel, zod, earlier contracts', severity: 'error',
      from: { path: '^src/[^/]+/[^/]*contract\\.ts$' }, to: { pathNot: '^src/kernel/|^src/[^/]+/[^/]*contract\\.ts$|zod' },
    },
    {
      name: 'outside-by-io', comment: 'only index, table, *.io touch store, custody and the outside (types excepted)', severity: 'error',
      from: { path: `^src/(${rooms.slice(2).filter((r) => r !== 'cli' && r !== 'custody').join('|')})/`, pathNot: `(index|table|link)\\.ts$|\\.io\\.ts$|${test}` },
      to: { path: outside, pathNot: '^src/custody/contract\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'plugs-know-no-sibling', comment: 'a plug-in knows its plug.ts, its own folder, kernel, libraries', severity: 'error',
      from: { path: '^src/(intake/formats|footprint/kinds|triage/triggers|media/hash-sets|conversation/signs|conversation/cues)/([a-z0-9-]+)\\.ts$', pathNot: '(registry|plug)\\.ts$|\\.test\\.ts$' },
      to: { path: '^src/(intake/formats|footprint/kinds|triage/triggers|media/hash-sets|conversation/signs|conversation/cues)/[a-z0-9-]+\\.ts$', pathNot: 'plug\\.ts$' },
    },
    { name: 'way-from-outside', comment: 'only desk, server and cli call the way', severity: 'error', from: { path: '^src/', pathNot: `${WAY}|^src/(cli|server|desk)/` }, to: { path: WAY } },
    { name: 'way-by-doors', severity: 'error', from: { path: WAY }, to: { path: '^src/', pathNot: `${WAY}|^src/[a-z]+/index\\.ts$|^src/kernel/` } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'], conditionNames: ['import', 'node', 'default'] },
  },
}
