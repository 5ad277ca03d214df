import type { roles as en } from '../en/roles.ts'
import type { Said } from '../said.ts'

/** Messages of this topic in Spanish. */
export const roles: Said<typeof en> = {
  'roles.triage': 'Agente de triaje',
  'roles.triage.said': 'Revisa lo que llega, lo valora y dice qué va primero; ve los informes de la unidad que no están en ningún caso.',
  'roles.investigator': 'Investigador',
  'roles.investigator.said': 'Trabaja en casos; ve los informes de la unidad sin caso y los casos de los que es miembro.',
  'roles.child-protection': 'Protección de menores',
  'roles.child-protection.said': 'Protege a los niños que un caso conoce; ve los casos de los que es miembro y nada más.',
  'roles.grader': 'Clasificador de archivos',
  'roles.grader.said': 'Clasifica los archivos que se le entregan; no ve ningún informe.',
  'roles.supervisor': 'Supervisor',
  'roles.supervisor.said': 'Dirige; ve toda la unidad salvo los casos restringidos de los que no es miembro; revisa, aprueba y resuelve desacuerdos.',
  'roles.auditor': 'Auditor',
  'roles.auditor.said': 'Lee el registro de la unidad y lo verifica; no ve ningún contenido.',
  'roles.administrator': 'Administrador',
  'roles.administrator.said': 'Dice quién está aquí: personas, funciones, cómo inician sesión; pide la entrega de claves; no ve ningún contenido.',
  'roles.partner': 'Agencia asociada',
  'roles.partner.said': 'Alguien de otro organismo; ve los casos de los que es miembro y no cambia nada.',
}
