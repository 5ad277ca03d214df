import type { roles as en } from '../en/roles.ts'
import type { Said } from '../said.ts'

/** Messages of this topic in French. */
export const roles: Said<typeof en> = {
  'roles.triage': 'Agent de tri',
  'roles.triage.said': 'Parcourt ce qui arrive, l’évalue et dit ce qui passe en premier ; voit les signalements de l’unité qui ne sont dans aucun dossier.',
  'roles.investigator': 'Enquêteur',
  'roles.investigator.said': 'Travaille sur des dossiers ; voit les signalements de l’unité sans dossier et les dossiers dont il est membre.',
  'roles.child-protection': 'Protection de l’enfance',
  'roles.child-protection.said': 'Protège les enfants connus d’un dossier ; voit les dossiers dont il est membre et rien d’autre.',
  'roles.grader': 'Évaluateur de fichiers',
  'roles.grader.said': 'Évalue les fichiers qui lui sont remis ; ne voit aucun signalement.',
  'roles.supervisor': 'Responsable',
  'roles.supervisor.said': 'Dirige ; voit toute l’unité sauf les dossiers restreints dont il n’est pas membre ; contrôle, approuve, tranche les désaccords.',
  'roles.auditor': 'Auditeur',
  'roles.auditor.said': 'Lit le journal de l’unité et le vérifie ; ne voit aucun contenu.',
  'roles.administrator': 'Administrateur',
  'roles.administrator.said': 'Dit qui est ici : personnes, rôles, moyens de connexion ; demande la remise de clés ; ne voit aucun contenu.',
  'roles.partner': 'Service partenaire',
  'roles.partner.said': 'Quelqu’un d’un autre service ; voit les dossiers dont il est membre et ne change rien.',
}
