import type { Command } from '../command.ts'
import { bench } from './bench.ts'
import { confirm } from './confirm.ts'
import { hash } from './hash.ts'
import { hashset } from './hashset.ts'
import { law } from './law.ts'
import { link } from './link.ts'
import { matcher } from './matcher.ts'
import { open } from './open.ts'
import { report } from './report.ts'
import { sign } from './sign.ts'
import { synth } from './synth.ts'
import { talk } from './talk.ts'
import { triage } from './triage.ts'

/** Every command. One line a command. */
export const commands: readonly Command[] = [triage, report, link, confirm, hash, hashset, law, matcher, open, sign, talk, synth, bench]
