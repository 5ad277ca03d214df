import type { roles as en } from '../en/roles.ts'
import type { Said } from '../said.ts'

/** Messages of this topic in Welsh. */
export const roles: Said<typeof en> = {
  'roles.triage': 'Swyddog brysbennu',
  'roles.triage.said': 'Yn edrych drwy’r hyn sy’n dod i mewn, yn ei farnu, ac yn dweud beth sy’n mynd gyntaf; yn gweld adroddiadau’r uned nad ydynt mewn unrhyw achos.',
  'roles.investigator': 'Ymchwilydd',
  'roles.investigator.said': 'Yn gweithio ar achosion; yn gweld adroddiadau’r uned nad ydynt mewn unrhyw achos, a’r achosion y mae’n aelod ohonynt.',
  'roles.child-protection': 'Amddiffyn plant',
  'roles.child-protection.said': 'Yn amddiffyn plant y mae achos yn gwybod amdanynt; yn gweld yr achosion y mae’n aelod ohonynt a dim arall.',
  'roles.grader': 'Graddiwr',
  'roles.grader.said': 'Yn graddio ffeiliau a roddir iddynt; nid yw’n gweld unrhyw adroddiad.',
  'roles.supervisor': 'Goruchwyliwr',
  'roles.supervisor.said': 'Yn arwain; yn gweld yr uned gyfan heblaw achosion cyfyngedig nad yw’n aelod ohonynt; yn adolygu, yn cymeradwyo, yn datrys anghydfodau.',
  'roles.auditor': 'Archwilydd',
  'roles.auditor.said': 'Yn darllen log yr uned ac yn ei wirio; nid yw’n gweld unrhyw gynnwys.',
  'roles.administrator': 'Gweinyddwr',
  'roles.administrator.said': 'Yn dweud pwy sydd yma: pobl, eu rolau, sut y maent yn mewngofnodi; yn gofyn am ryddhau allweddi; nid yw’n gweld unrhyw gynnwys.',
  'roles.partner': 'Asiantaeth bartner',
  'roles.partner.said': 'Rhywun o asiantaeth arall; yn gweld yr achosion y mae’n aelod ohonynt ac nid yw’n newid dim.',
}
