import { extortion, liveForMoney, lookAlikes, manyChildren, meetingSoon } from './stories-one.ts'
import { activistGroup, coach, lookAlikeSigns, overloadedSender, sharedAddresses, theRest, viral } from './stories-two.ts'
import type { SynthFile } from '../../src/synth/index.ts'

/** Every file of `examples/inbox`, as invented by the stories; `examples/README.md` tells them. */
export function exampleFiles(): SynthFile[] {
  return [
    meetingSoon, lookAlikes, liveForMoney, extortion, manyChildren, coach, viral, overloadedSender, sharedAddresses, activistGroup, lookAlikeSigns,
    theRest,
  ].flatMap((story) => story())
}
