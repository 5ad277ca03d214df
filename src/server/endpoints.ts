import { logContract } from '../custody/contract.ts'
import { deskContract } from '../desk/contract.ts'
import type { Endpoint } from '../kernel/endpoint.ts'
import { healthContract } from './health.contract.ts'
import { liveContract } from './live/live.contract.ts'
import { opsContract } from './ops.ts'
import { signInContract } from './sign-in/contract.ts'

/** Every endpoint of the house, as the server mounts them; documentation, the table of rights and tests are made of this list. */
export const allEndpoints: readonly Endpoint[] = [
  deskContract, logContract, healthContract, opsContract, signInContract, liveContract,
].flatMap((contract) => Object.values<Endpoint>(contract))
