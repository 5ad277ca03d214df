import type { roles as en } from '../en/roles.ts'
import type { Said } from '../said.ts'

/** Messages of this topic in German. */
export const roles: Said<typeof en> = {
  'roles.triage': 'Sichtung',
  'roles.triage.said': 'Sieht durch, was hereinkommt, beurteilt es und sagt, was zuerst drankommt; sieht Meldungen der Einheit, die in keinem Fall sind.',
  'roles.investigator': 'Ermittlung',
  'roles.investigator.said': 'Arbeitet an Fällen; sieht Meldungen der Einheit ohne Fall und die Fälle, zu denen die Person gehört.',
  'roles.child-protection': 'Kinderschutz',
  'roles.child-protection.said': 'Schützt Kinder, von denen ein Fall weiß; sieht die Fälle, zu denen die Person gehört, und sonst nichts.',
  'roles.grader': 'Einstufung',
  'roles.grader.said': 'Stuft Dateien ein, die ihr gegeben werden; sieht keine Meldung.',
  'roles.supervisor': 'Leitung',
  'roles.supervisor.said': 'Leitet; sieht alles in der Einheit außer beschränkten Fällen, zu denen die Person nicht gehört; prüft, genehmigt, entscheidet Streitfälle.',
  'roles.auditor': 'Revision',
  'roles.auditor.said': 'Liest das Protokoll der Einheit und prüft es; sieht keinen Inhalt.',
  'roles.administrator': 'Verwaltung',
  'roles.administrator.said': 'Sagt, wer hier ist: Personen, ihre Rollen, wie sie sich anmelden; bittet um die Freigabe von Schlüsseln; sieht keinen Inhalt.',
  'roles.partner': 'Partnerbehörde',
  'roles.partner.said': 'Jemand aus einer anderen Behörde; sieht die Fälle, zu denen die Person gehört, und ändert nichts.',
}
