import { isUrgent, trigger } from './plug.ts'
import type { Cited } from './plug.ts'

/** Share of its reports above which a sender's escalation lifts no longer alone. */
const MOST_ESCALATED = 0.2

/**
 * The sender's own claim that the report is urgent. It waits for a person's confirmation, and a sender that escalates more
 * than one in five of its last 50 or more reports no longer lifts by this alone. Only claims about the report itself count, not those about linked
 * ones.
 */
export const senderEscalated = trigger({
  id: 'sender-escalated',
  band: 'very-high',
  label: 'The sender says that it is urgent',
  ground: {
    text: 'Senders mark few reports as urgent (63,892 of 36.2 million in 2023); it is a claim, so that no one sender can fill the first band',
    source: 'Factually on the NCMEC CyberTipline, 2025, factually.co (a secondary source)',
    mark: '2',
  },
  reads: ['escalation', 'danger-now', 'sender-priority'],
  fires(facts, { reportId, confirmed, senderEscalates }) {
    const urgent = facts.named('escalation', 'danger-now', 'sender-priority').filter((f) => f.reportId === reportId && isUrgent(f))
    if (confirmed) return urgent.map((fact) => ({ fact }))
    if (senderEscalates === null || senderEscalates <= MOST_ESCALATED) return urgent.map((fact): Cited => ({ fact, pending: true }))
    const note = `This sender escalates ${Math.round(senderEscalates * 100)}% of its reports; its claim alone lifts no longer`
    return urgent.map((fact): Cited => ({ fact, pending: true, band: 'low', note }))
  },
})
