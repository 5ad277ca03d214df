import type { demo as en } from '../en/demo.ts'
import type { Said } from '../said.ts'

/** Messages of the door of a demo house, and of its bar. In German. */
export const demo: Said<typeof en> = {
  'demo.title': 'Sterna, mit erfundenem Eingang',
  'demo.what.1': 'Sterna nimmt Meldungen über möglichen sexuellen Missbrauch von Kindern im Netz auf und sagt, welche zuerst anzusehen ist, und warum.',
  'demo.what.2': 'Jeder Grund nennt seine Stelle in der Quelle, und was nicht bekannt ist, wird so gezeigt.',
  'demo.what.3': 'Menschen entscheiden; jeder Blick und jeder Schritt steht in einem Protokoll, das sich prüfen lässt.',
  'demo.who': 'Wer möchten Sie sein?',
  'demo.who.said': 'Ein Klick meldet Sie an. Melden Sie sich ab, um hierher zurückzukommen und jemand anderes zu sein.',
  'demo.first.triage': 'Welche Meldung als Nächste, und warum?',
  'demo.first.investigator': 'Was hängt zusammen, und worauf stützt es sich?',
  'demo.first.child-protection': 'Ist das Kind sicher, und was fehlt noch?',
  'demo.first.grader': 'Welche Kategorie passt, ohne von anderen zu wissen?',
  'demo.first.supervisor': 'Was wartet auf meine Entscheidung?',
  'demo.first.auditor': 'Wer sah was an, und hält das Protokoll?',
  'demo.first.administrator': 'Wer ist hier, und ist das Haus in Ordnung?',
  'demo.first.partner': 'Was darf meine Behörde sehen, und nichts darüber hinaus?',
  'demo.others': 'Weitere Personen: zwei weitere für die Einstufung und eine Einheit, die von dieser nichts sieht',
  'demo.loading': '{total, plural, one {Der erfundene Eingang wird geladen: {done, number} von # Meldung.} other {Der erfundene Eingang wird geladen: {done, number} von # Meldungen.}}',
  'demo.working': 'Der Eingang ist da; das Haus kommt in die Mitte seines Tages.',
  'demo.begin': 'Sie können schon beginnen; was hereinkommt, wird gezeigt, wie es kommt.',
  'demo.failed': 'Der erfundene Eingang ließ sich nicht ganz laden. Was da ist, ist benutzbar. Halten Sie die Vorführung an und starten Sie sie neu, oder machen Sie sie von vorn.',
  'demo.old': 'Dieser Eingang wurde am {when} erfunden; seine Fristen sind seither weitergelaufen. Die Verwaltung kann die Vorführung neu machen.',
}
