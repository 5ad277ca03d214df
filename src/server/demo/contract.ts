import { z } from 'zod'
import { endpoint } from '../../kernel/endpoint.ts'

const Nothing = z.strictObject({})
const Done = z.object({ done: z.literal(true) })
const PersonId = z.string().regex(/^per_[0-9a-f]{16}$/)

/** What the door of a demo house tells. `loading`: how many reports of the invented inbox are here; null when all is in place. */
const DemoTold = z.object({
  madeAt: z.string(),
  loading: z.object({ stage: z.enum(['inbox', 'work']), done: z.number().int(), total: z.number().int() }).nullable(),
  /** True when the invented inbox could not be loaded; what is here can be used. */
  failed: z.boolean(),
  people: z.array(z.object({
    id: z.string(), name: z.string(), unit: z.string(), unitName: z.string(), role: z.string(), rights: z.array(z.string()),
    /** The page that they see first. */
    start: z.string(),
  })),
})

/** See `DemoTold`. */
export type DemoTold = z.output<typeof DemoTold>

/** Endpoints of a demo house: they exist nowhere else. */
export const demoContract = {
  demo: endpoint({
    method: 'GET', path: '/api/demo', right: 'nobody', event: null, input: Nothing, output: DemoTold,
    about: 'Whom one may be here by one press, and how far the invented inbox has come in.',
  }),
  signIn: endpoint({
    method: 'POST', path: '/api/demo/sign-in', right: 'nobody', event: null, input: z.strictObject({ person: PersonId }), output: Done,
    about: 'Signs in as one of the invented people of a demo house.',
  }),
  prove: endpoint({
    method: 'POST', path: '/api/demo/prove', right: 'nobody', event: null, input: Nothing, output: Done,
    about: 'A fresh proof in a demo house, or the unlocking of its session: one press.',
  }),
  reset: endpoint({
    method: 'POST', path: '/api/demo/reset', right: 'people.change', event: 'demo.reset', input: Nothing, output: Done,
    about: 'Makes the demo house anew, with a new invented inbox; all that was done in it is gone.',
  }),
}
