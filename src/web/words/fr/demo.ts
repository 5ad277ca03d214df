import type { demo as en } from '../en/demo.ts'
import type { Said } from '../said.ts'

/** Messages of the door of a demo house, and of its bar. In French. */
export const demo: Said<typeof en> = {
  'demo.title': 'Sterna, avec une boîte inventée',
  'demo.what.1': 'Sterna reçoit des signalements d’abus sexuels possibles sur des enfants en ligne et dit lequel regarder d’abord, et pourquoi.',
  'demo.what.2': 'Chaque raison nomme son endroit dans la source, et ce qui n’est pas connu est montré comme tel.',
  'demo.what.3': 'Ce sont des personnes qui décident ; chaque regard et chaque pas figure dans un journal vérifiable.',
  'demo.who': 'Qui voulez-vous être ?',
  'demo.who.said': 'Un clic suffit pour entrer. Déconnectez-vous pour revenir ici et être quelqu’un d’autre.',
  'demo.first.triage': 'Quel signalement d’abord, et pourquoi ?',
  'demo.first.investigator': 'Qu’est-ce qui va ensemble, et sur quoi cela repose-t-il ?',
  'demo.first.child-protection': 'L’enfant est-il en sécurité, et que manque-t-il ?',
  'demo.first.grader': 'Quelle catégorie convient, sans savoir ce que d’autres ont dit ?',
  'demo.first.supervisor': 'Qu’est-ce qui attend ma décision ?',
  'demo.first.auditor': 'Qui a regardé quoi, et le journal tient-il ?',
  'demo.first.administrator': 'Qui est là, et tout est-il en ordre ?',
  'demo.first.partner': 'Que peut voir mon service, et rien de plus ?',
  'demo.others': 'D’autres personnes : deux classements de plus, et une unité qui ne voit rien de celle-ci',
  'demo.loading': '{total, plural, one {Chargement de la boîte inventée : {done, number} sur # signalement.} many {Chargement de la boîte inventée : {done, number} sur # de signalements.} other {Chargement de la boîte inventée : {done, number} sur # signalements.}}',
  'demo.working': 'La boîte est là ; la maison arrive au milieu de sa journée.',
  'demo.begin': 'Vous pouvez déjà commencer ; ce qui arrive se montre à mesure.',
  'demo.failed': 'La boîte inventée n’a pas pu être chargée en entier. Ce qui est là peut servir. Arrêtez la démo et relancez-la, ou refaites-la à neuf.',
  'demo.old': 'Cette boîte a été inventée le {when} ; ses délais ont couru depuis. Un administrateur peut refaire la démo à neuf.',
}
