// The index for PDQ codes: building, searching and reading out one segment; and a plain scan for the few newest codes.
// The host lays out the memory and owns the plan (src/media/near/layout.ts, plan.ts); what a segment is stands in src/media/near/segment.io.ts.
// Codes in a segment are permuted. A slot is a run of bits of a code. Per slot: `offsets` (first entry of each bucket), `entries` sorted by bucket,
// `hints` (the bucket of the first entry of each grain). An entry: [low bits of the slot's key | lowest bits of the next slot's key | position in
// the next slot].
// So entries of one code form a ring through all slots, and the code itself is stored nowhere else.

export { capped } from './near/answer'
export { fill, hint, histogram, order, place, starts } from './near/build'
export { extract } from './near/extract'
export { writeMasks } from './near/masks'
export { permute } from './near/permute'
export { scan } from './near/scan'
export { search } from './near/search'
export { configure } from './near/slots'
export { compact, markEqual, sortBuckets } from './near/sort'
