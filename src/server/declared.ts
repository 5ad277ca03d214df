import { z } from 'zod'
import type { Route } from '../desk/index.ts'
import type { Endpoint } from '../kernel/endpoint.ts'

/** What is wrong with the routes; the server does not start unless this is empty. `rights` are the names that the table of rights has. */
export function faultsOf(routes: readonly Route[], rights: ReadonlySet<string>): string[] {
  const seen = new Set<string>()
  return routes.flatMap(({ endpoint }) => {
    const name = `${endpoint.method} ${endpoint.path}`
    const faults = faultsOfOne(endpoint, rights)
    if (seen.has(name)) faults.push('stands twice')
    seen.add(name)
    return faults.map((fault) => `${name}: ${fault}`)
  })
}

function faultsOfOne(endpoint: Endpoint, rights: ReadonlySet<string>): string[] {
  const { right, event, input, method, upload } = endpoint
  const isOpen = right === 'nobody' || right === 'signed-in'
  const faults: string[] = []
  if (!isOpen && !rights.has(right)) faults.push(`no such right: ${right}`)
  if (!isOpen && event === null) faults.push('leaves no entry')
  if (upload === true && method !== 'POST') faults.push('only POST takes a file')
  if (isPage(endpoint)) return faults
  if (!(input instanceof z.ZodObject) || !(input.def.catchall instanceof z.ZodNever)) return [...faults, 'its input is no strict object']
  const fields = Object.keys(input.shape)
  return [...faults, ...namedBy(endpoint).filter((field) => !fields.includes(field)).map((field) => `its input has no ${field}`)]
}

/** A page is the same for everybody and whatever its address says: what stands there is for its script to read. */
const isPage = ({ method, right, event, media }: Endpoint): boolean => method === 'GET' && right === 'nobody' && event === null && media === 'text/html'

/** Fields that an endpoint names outside its input. */
function namedBy({ path, sees }: Endpoint): string[] {
  return [...paramsOf(path), ...[sees?.report ?? [], sees?.case ?? []].flat()]
}

/** Names of the parameters in a path. */
export function paramsOf(path: string): string[] {
  return [...path.matchAll(/:([a-zA-Z][a-zA-Z0-9]*)/g)].map((m) => m[1] ?? '')
}
