/** Upper ends of the classes of duration, in seconds. */
const CLASSES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

interface Durations {
  readonly counts: number[]
  sum: number
  count: number
}

/** A figure that is read when somebody asks: its name, what it says, and its values by label. */
export interface Gauge {
  readonly name: string
  readonly help: string
  readonly values: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[]
}

/** Counts requests by route pattern and status, and how long they took. It knows no person, no id, no address. */
export class Metrics {
  readonly #requests = new Map<string, number>()
  readonly #durations = new Map<string, Durations>()
  #limited = 0

  /** One request that was answered. `route` is a pattern (`GET /api/reports/:id`), never an address that somebody asked for. */
  answered(route: string, status: number, seconds: number): void {
    const key = labelled({ route, status: String(status) })
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1)
    if (status === 429) this.#limited++
    const of = labelled({ route })
    const durations = this.#durations.get(of) ?? { counts: CLASSES.map(() => 0), sum: 0, count: 0 }
    for (const [i, upTo] of CLASSES.entries()) if (seconds <= upTo) durations.counts[i] = (durations.counts[i] ?? 0) + 1
    durations.sum += seconds
    durations.count++
    this.#durations.set(of, durations)
  }

  /** All figures in the text format of Prometheus (version 0.0.4). */
  text(gauges: readonly Gauge[]): string {
    const lines = ['# HELP sterna_requests_total Requests answered.', '# TYPE sterna_requests_total counter']
    for (const [labels, n] of [...this.#requests].sort(byKey)) lines.push(`sterna_requests_total${labels} ${n}`)
    lines.push('# HELP sterna_requests_limited_total Requests refused by a rate limit.', '# TYPE sterna_requests_limited_total counter', `sterna_requests_limited_total ${this.#limited}`)
    lines.push('# HELP sterna_request_seconds How long requests took.', '# TYPE sterna_request_seconds histogram')
    for (const [labels, { counts, sum, count }] of [...this.#durations].sort(byKey)) {
      const inside = labels.slice(1, -1)
      for (const [i, upTo] of CLASSES.entries()) lines.push(`sterna_request_seconds_bucket{${inside},le="${upTo}"} ${counts[i] ?? 0}`)
      lines.push(`sterna_request_seconds_bucket{${inside},le="+Inf"} ${count}`, `sterna_request_seconds_sum${labels} ${sum}`, `sterna_request_seconds_count${labels} ${count}`)
    }
    for (const { name, help, values } of gauges) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`)
      for (const { labels, value } of values) lines.push(`${name}${labels === undefined ? '' : labelled(labels)} ${value}`)
    }
    return `${lines.join('\n')}\n`
  }
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1)

function labelled(labels: Readonly<Record<string, string>>): string {
  return `{${Object.entries(labels).map(([k, v]) => `${k}="${v.replace(/["\\\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`))}"`).join(',')}}`
}
