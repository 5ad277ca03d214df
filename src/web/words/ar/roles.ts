import type { roles as en } from '../en/roles.ts'
import type { Said } from '../said.ts'

/** Messages of this topic in Arabic. */
export const roles: Said<typeof en> = {
  'roles.triage': 'موظف الفرز',
  'roles.triage.said': 'ينظر في ما يصل ويقيّمه ويحدد ما يأتي أولًا؛ يرى بلاغات الوحدة التي ليست في أي قضية.',
  'roles.investigator': 'محقق',
  'roles.investigator.said': 'يعمل على القضايا؛ يرى بلاغات الوحدة التي ليست في قضية والقضايا التي هو عضو فيها.',
  'roles.child-protection': 'حماية الطفل',
  'roles.child-protection.said': 'يحمي الأطفال المعروفين في قضية؛ يرى القضايا التي هو عضو فيها ولا شيء غيرها.',
  'roles.grader': 'مصنّف الملفات',
  'roles.grader.said': 'يصنّف الملفات التي تُسلَّم إليه؛ لا يرى أي بلاغ.',
  'roles.supervisor': 'مشرف',
  'roles.supervisor.said': 'يقود؛ يرى كل ما في الوحدة عدا القضايا المقيدة التي ليس عضوًا فيها؛ يراجع ويوافق ويفصل في الخلافات.',
  'roles.auditor': 'مدقق',
  'roles.auditor.said': 'يقرأ سجل الوحدة ويتحقق منه؛ لا يرى أي محتوى.',
  'roles.administrator': 'مدير النظام',
  'roles.administrator.said': 'يحدد من يعمل هنا: الأشخاص وأدوارهم وكيف يسجلون الدخول؛ يطلب الإفراج عن المفاتيح؛ لا يرى أي محتوى.',
  'roles.partner': 'جهة شريكة',
  'roles.partner.said': 'شخص من جهة أخرى؛ يرى القضايا التي هو عضو فيها ولا يغيّر شيئًا.',
}
