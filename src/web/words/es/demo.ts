import type { demo as en } from '../en/demo.ts'
import type { Said } from '../said.ts'

/** Messages of the door of a demo house, and of its bar. In Spanish. */
export const demo: Said<typeof en> = {
  'demo.title': 'Sterna, con una bandeja inventada',
  'demo.what.1': 'Sterna recibe informes de posibles abusos sexuales a menores en línea y dice cuál mirar primero y por qué.',
  'demo.what.2': 'Cada motivo nombra su lugar en la fuente, y lo que no se sabe se muestra como no sabido.',
  'demo.what.3': 'Deciden las personas; cada mirada y cada paso consta en un registro que se puede comprobar.',
  'demo.who': '¿Quién quiere ser?',
  'demo.who.said': 'Un clic basta para entrar. Cierre la sesión para volver aquí y ser otra persona.',
  'demo.first.triage': '¿Qué informe ahora y por qué?',
  'demo.first.investigator': '¿Qué va unido y en qué se apoya?',
  'demo.first.child-protection': '¿Está a salvo el menor y qué falta aún?',
  'demo.first.grader': '¿Qué categoría corresponde, sin saber qué dijeron otros?',
  'demo.first.supervisor': '¿Qué espera mi decisión?',
  'demo.first.auditor': '¿Quién miró qué y se sostiene el registro?',
  'demo.first.administrator': '¿Quién está aquí y está todo en orden?',
  'demo.first.partner': '¿Qué puede ver mi agencia, y nada más?',
  'demo.others': 'Más personas: otras dos de clasificación y una unidad que no ve nada de esta',
  'demo.loading': '{total, plural, one {Cargando la bandeja inventada: {done, number} de # informe.} many {Cargando la bandeja inventada: {done, number} de # de informes.} other {Cargando la bandeja inventada: {done, number} de # informes.}}',
  'demo.working': 'La bandeja está aquí; la casa llega a la mitad de su jornada.',
  'demo.begin': 'Ya puede empezar; lo que llega se muestra al llegar.',
  'demo.failed': 'La bandeja inventada no se pudo cargar entera. Lo que hay se puede usar. Pare la demostración y arránquela otra vez, o hágala de nuevo.',
  'demo.old': 'Esta bandeja se inventó el {when}; sus plazos han corrido desde entonces. Un administrador puede hacer la demostración de nuevo.',
}
