/** The English words of each topic. A topic is a line here, and a file of its name and with these messages in the folder of each language. */
interface Topics {
  readonly 'shell': typeof import('./en/shell.ts').shell
  readonly 'parts': typeof import('./en/parts.ts').parts
  readonly 'queue': typeof import('./en/queue.ts').queue
  readonly 'demo': typeof import('./en/demo.ts').demo
  readonly 'triggers': typeof import('./en/triggers.ts').triggers
  readonly 'kinds': typeof import('./en/kinds.ts').kinds
  readonly 'roles': typeof import('./en/roles.ts').roles
  readonly 'refusals': typeof import('./en/refusals.ts').refusals
  readonly 'report': typeof import('./en/report.ts').report
  readonly 'report-acts': typeof import('./en/report-acts.ts').reportActs
  readonly 'conversation': typeof import('./en/conversation.ts').conversation
  readonly 'links': typeof import('./en/links.ts').links
  readonly 'law': typeof import('./en/law.ts').law
  readonly 'media': typeof import('./en/media.ts').media
  readonly 'search': typeof import('./en/search.ts').search
  readonly 'evidence': typeof import('./en/evidence.ts').evidence
  readonly 'evidence-check': typeof import('./en/evidence-check.ts').evidenceCheck
  readonly 'admin': typeof import('./en/admin.ts').admin
  readonly 'admin-health': typeof import('./en/admin-health.ts').adminHealth
  readonly 'signs': typeof import('./en/signs.ts').signs
  readonly 'laws': typeof import('./en/laws.ts').laws
  readonly 'law-facts': typeof import('./en/law-facts.ts').lawFacts
  readonly 'law-means': typeof import('./en/law-means.ts').lawMeans
  readonly 'law-told': typeof import('./en/law-told.ts').lawTold
  readonly 'law-terms': typeof import('./en/law-terms.ts').lawTerms
  readonly 'opening': typeof import('./en/opening.ts').opening
  readonly 'events': typeof import('./en/events.ts').events
}

/** Topics of the first page (the frame, the queue, the door of a demo): their words come before all others, as a file of their own. */
export const firstTopics = ['shell', 'parts', 'queue', 'demo', 'triggers', 'kinds', 'signs', 'roles', 'refusals'] as const satisfies readonly (keyof Topics)[]

type KeysOf<Topic extends keyof Topics> = { [T in Topic]: keyof Topics[T] }[Topic]

/** The messages of a language by key. */
export type Messages = Readonly<Record<KeysOf<keyof Topics>, string>>

/** Those that the first page needs. */
export type FirstMessages = Readonly<Record<KeysOf<(typeof firstTopics)[number]>, string>>
