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
  readonly #chores = new Map<string, { lastMs: number | null; failed: number }>()
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

  /** One run of something that the house does by itself, and when it ended. */
  did(chore: string, ok: boolean, atMs: number): void {
    const runs = this.#chores.get(chore) ?? { lastMs: null, failed: 0 }
    if (ok) runs.lastMs = atMs
    else runs.failed++
    this.#chores.set(chore, runs)
  }

  /** How what the house does by itself went: when each was last done (milliseconds since 1970), and how often it failed. */
  chores(): readonly { readonly chore: string; readonly lastMs: number | null; readonly failed: number }[] {
    return [...this.#chores].sort(byKey).map(([chore, runs]) => ({ chore, ...runs }))
  }

  /** All figures in the text format of Prometheus (version 0.0.4). */
  text(gauges: readonly Gauge[]): string {
    const lines = ['# HELP sterna_requests_total Requests answered.', '# TYPE sterna_requests_total counter']
    for (const [labels, n] of [...this.#requests].sort(byKey)) lines.push(`sterna_requests_total${labels} ${n}`)
    lines.push(
      '# HELP sterna_requests_limited_total Requests refused by a rate limit.', '# TYPE sterna_requests_limited_total counter',
      `sterna_requests_limited_total ${this.#limited}`,
    )
    lines.push('# HELP sterna_request_seconds How long requests took.', '# TYPE sterna_request_seconds histogram')
    for (const [labels, { counts, sum, count }] of [...this.#durations].sort(byKey)) {
      const inside = labels.slice(1, -1)
      for (const [i, upTo] of CLASSES.entries()) lines.push(`sterna_request_seconds_bucket{${inside},le="${upTo}"} ${counts[i] ?? 0}`)
      lines.push(
        `sterna_request_seconds_bucket{${inside},le="+Inf"} ${count}`, `sterna_request_seconds_sum${labels} ${sum}`,
        `sterna_request_seconds_count${labels} ${count}`,
      )
    }
    lines.push('# HELP sterna_chore_failures_total Runs of what the house does by itself that failed.', '# TYPE sterna_chore_failures_total counter')
    for (const [chore, { failed }] of [...this.#chores].sort(byKey)) lines.push(`sterna_chore_failures_total${labelled({ chore })} ${failed}`)
    lines.push(
      '# HELP sterna_chore_last_success_seconds When it was last done, in seconds since 1970.', '# TYPE sterna_chore_last_success_seconds gauge',
    )
    for (const [chore, { lastMs }] of [...this.#chores].sort(byKey)) if (lastMs !== null) lines.push(
      `sterna_chore_last_success_seconds${labelled({ chore })} ${lastMs / 1_000}`,
    )
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
