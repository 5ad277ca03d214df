import type { demo as en } from '../en/demo.ts'
import type { Said } from '../said.ts'

/** Messages of the door of a demo house, and of its bar. In Welsh. */
export const demo: Said<typeof en> = {
  'demo.title': 'Sterna, gyda mewnflwch dychmygol',
  'demo.what.1': 'Mae Sterna yn derbyn adroddiadau o gam-drin plant yn rhywiol ar-lein o bosibl ac yn dweud pa un i edrych arno’n gyntaf, a pham.',
  'demo.what.2': 'Mae pob rheswm yn enwi ei le yn y ffynhonnell, a dangosir yr hyn na wyddys fel rhywbeth na wyddys.',
  'demo.what.3': 'Pobl sy’n penderfynu; mae pob golwg a phob cam mewn cofnod y gellir ei wirio.',
  'demo.who': 'Pwy ydych chi am fod?',
  'demo.who.said': 'Mae un clic yn eich mewngofnodi. Allgofnodwch i ddod yn ôl yma a bod yn rhywun arall.',
  'demo.first.triage': 'Pa adroddiad nesaf, a pham?',
  'demo.first.investigator': 'Beth sy’n perthyn i’w gilydd, ac ar beth mae’n seiliedig?',
  'demo.first.child-protection': 'A yw’r plentyn yn ddiogel, a beth sydd ar goll o hyd?',
  'demo.first.grader': 'Pa gategori sy’n addas, o’i farnu heb wybod am eraill?',
  'demo.first.supervisor': 'Beth sy’n aros am fy mhenderfyniad?',
  'demo.first.auditor': 'Pwy edrychodd ar beth, ac a yw’r cofnod yn dal dŵr?',
  'demo.first.administrator': 'Pwy sydd yma, ac a yw’r tŷ mewn trefn?',
  'demo.first.partner': 'Beth gaiff fy asiantaeth ei weld, a dim mwy?',
  'demo.others': 'Mwy o bobl: dau raddiwr arall, ac uned nad yw’n gweld dim o’r un hon',
  'demo.loading': '{total, plural, zero {Yn llwytho’r mewnflwch dychmygol: {done, number} o # adroddiad.} one {Yn llwytho’r mewnflwch dychmygol: {done, number} o # adroddiad.} two {Yn llwytho’r mewnflwch dychmygol: {done, number} o # adroddiad.} few {Yn llwytho’r mewnflwch dychmygol: {done, number} o # adroddiad.} many {Yn llwytho’r mewnflwch dychmygol: {done, number} o # adroddiad.} other {Yn llwytho’r mewnflwch dychmygol: {done, number} o # adroddiad.}}',
  'demo.working': 'Mae’r mewnflwch yma; mae’r tŷ yn cyrraedd canol ei ddiwrnod.',
  'demo.begin': 'Gallwch ddechrau eisoes; dangosir yr hyn a ddaw i mewn wrth iddo ddod.',
  'demo.failed': 'Ni ellid llwytho’r mewnflwch dychmygol yn gyfan. Gellir defnyddio’r hyn sydd yma. Stopiwch yr arddangosiad a’i gychwyn eto, neu gwnewch ef o’r newydd.',
  'demo.old': 'Dychmygwyd y mewnflwch hwn ar {when}; mae ei glociau wedi rhedeg ers hynny. Gall gweinyddwr wneud yr arddangosiad o’r newydd.',
}
