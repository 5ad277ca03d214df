import type { demo as en } from '../en/demo.ts'
import type { Said } from '../said.ts'

/** Messages of the door of a demo house, and of its bar. In Arabic. */
export const demo: Said<typeof en> = {
  'demo.title': 'ستيرنا ببريد وارد مُختلَق',
  'demo.what.1': 'تستقبل ستيرنا بلاغات عن اعتداء جنسي محتمل على الأطفال عبر الإنترنت، وتقول أيها يُنظر فيه أولًا ولماذا.',
  'demo.what.2': 'يذكر كل سبب موضعه في المصدر، وما لا يُعرف يُعرض على أنه غير معروف.',
  'demo.what.3': 'القرار للناس؛ وكل نظرة وكل خطوة مدونة في سجل يمكن التحقق منه.',
  'demo.who': 'من تريد أن تكون؟',
  'demo.who.said': 'ضغطة واحدة تدخلك. سجل الخروج لتعود إلى هنا وتكون شخصًا آخر.',
  'demo.role.triage': 'الفرز',
  'demo.role.investigator': 'المحقق',
  'demo.role.child-protection': 'حماية الطفل',
  'demo.role.grader': 'المصنِّف',
  'demo.role.supervisor': 'المشرف',
  'demo.role.auditor': 'المدقق',
  'demo.role.administrator': 'الإدارة',
  'demo.role.partner': 'جهة شريكة',
  'demo.first.triage': 'أي بلاغ هو التالي ولماذا؟',
  'demo.first.investigator': 'ما الذي يترابط، وعلام يستند؟',
  'demo.first.child-protection': 'هل الطفل بأمان، وما الذي ينقص بعد؟',
  'demo.first.grader': 'أي فئة تناسب، دون معرفة ما قاله الآخرون؟',
  'demo.first.supervisor': 'ما الذي ينتظر قراري؟',
  'demo.first.auditor': 'من نظر في ماذا، وهل السجل سليم؟',
  'demo.first.administrator': 'من هنا، وهل الدار على ما يرام؟',
  'demo.first.partner': 'ما الذي يحق لجهتي أن تراه، لا أكثر؟',
  'demo.others': 'أشخاص آخرون: مصنِّفان آخران، ووحدة لا ترى شيئًا من هذه',
  'demo.loading': '{total, plural, zero {يجري تحميل البريد المُختلَق: {done, number} من # بلاغ.} one {يجري تحميل البريد المُختلَق: {done, number} من بلاغ واحد.} two {يجري تحميل البريد المُختلَق: {done, number} من بلاغين.} few {يجري تحميل البريد المُختلَق: {done, number} من # بلاغات.} many {يجري تحميل البريد المُختلَق: {done, number} من # بلاغًا.} other {يجري تحميل البريد المُختلَق: {done, number} من # بلاغ.}}',
  'demo.working': 'البريد هنا؛ والدار تبلغ منتصف يومها.',
  'demo.begin': 'يمكنك البدء الآن؛ وما يصل يُعرض حال وصوله.',
  'demo.failed': 'تعذر تحميل البريد المُختلَق كاملًا. ما هو موجود صالح للاستخدام. أوقف العرض وشغّله من جديد، أو أنشئه من جديد.',
  'demo.old': 'اختُلق هذا البريد في {when}، ومهله تجري منذ ذلك الحين. يمكن للإدارة إنشاء العرض من جديد.',
}
