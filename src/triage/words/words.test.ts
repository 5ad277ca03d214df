import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import { claims, isKnown, saysYes } from './answers.ts'
import { worksWithChildren } from './occupation.ts'
import { isOfflineRelation, isRemote } from './relation.ts'

const work = [
  'teacher', 'Primary School Teacher', 'football coach', 'Coach', 'school bus driver', 'nursery worker', 'tutor (maths)', 'Childminder',
  'scout leader',
  'paediatric nurse', 'Pediatrician', 'volunteers with children at church', 'babysitter', 'swimming instructor', 'retired teacher, now scout leader',
  'Software developer; youth football coach at weekends', 'caretaker at a primary school', 'youth worker', 'Student teacher',
  'drives a school minibus',
  'athrawes', 'Gwarchodwr plant', 'gweithiwr ieuenctid', 'cogydd mewn ysgol', 'maestra de primaria', 'Profesor de educación física',
  'entrenador de fútbol', 'conductor de transporte escolar',
  'instituteur', 'Enseignante', 'éducateur sportif', 'animateur périscolaire', 'assistante maternelle', 'conducteur de bus scolaire',
  'Grundschullehrerin', 'Erzieher',
  'Fußballtrainer', 'Kinderarzt', 'Schulbusfahrer', 'arbeitet im Kindergarten', 'professora', 'Treinador de futebol', 'motorista escolar', 'babá',
  'leraar', 'Leerkracht basisonderwijs', 'voetbaltrainer jeugd', 'oppas', 'kinderopvang', 'nauczyciel matematyki', 'trenerka',
  'pracuje w przedszkolu', 'kierowca szkolnego autobusu', 'niania',
  'guro sa elementarya', 'yaya', 'tagapag-alaga ng bata', 'drayber ng school bus', 'शिक्षक', 'प्राथमिक विद्यालय में अध्यापिका', 'क्रिकेट कोच',
  'स्कूल बस चालक', 'बाल रोग विशेषज्ञ',
]

const otherWork = [
  'coach driver', 'National Express coach driver', 'retired', 'Retired teacher', 'former teacher', 'ex-teacher', 'software teacher training data',
  'software engineer', 'life coach', 'business coach',
  'driving instructor', 'driving school owner', 'plant nursery', 'student at school', 'pupil', 'goes to school', 'student', 'unknown', 'none', 'No',
  '', 'N/A', 'driver', 'nurse', 'engineer', 'teaching-software developer',
  'personal trainer', 'dog trainer', 'Scotland', 'coachman house hotel', 'preteacherous', 'university professor', 'law school graduate',
  'not a teacher', 'hyfforddwr gyrru', 'athro wedi ymddeol',
  'maestro de obras', 'profesora jubilada', 'profesor de autoescuela', 'instituteur retraité', 'éducateur canin', 'élève au collège', 'Fahrlehrer',
  'Lehrer im Ruhestand', 'ehemaliger Lehrer', 'Schüler',
  'professor universitário', 'professora aposentada', 'rijinstructeur', 'gepensioneerd leraar', 'trener personalny', 'emerytowany nauczyciel',
  'uczeń', 'mag-aaral sa paaralan', 'सेवानिवृत्त शिक्षक', 'छात्र', 'चालक',
]

test.each(work)('%s is work with children', (text) => expect(worksWithChildren(text)).toBe(true))
test.each(otherWork)('%s is not work with children', (text) => expect(worksWithChildren(text)).toBe(false))

const offline = [
  'father', 'Step-mother', 'uncle', 'Neighbour', 'family friend', 'babysitter', 'Teacher', 'friend', 'cousin (talks online)', 'mother\'s partner',
  'Family acquaintance', 'llystad', 'ewythr', 'padrastro', 'tío',
  'beau-père', 'voisin', 'Onkel', 'Nachbarin', 'Vater', 'tio', 'vizinho', 'buurman', 'oom', 'wujek', 'sąsiad', 'ojczym', 'tito', 'kapitbahay', 'चाचा',
  'पड़ोसी', 'सौतेला पिता',
]

const notOffline = [
  'none', 'No', 'stranger', 'online only', 'met online', 'Online friend', 'Unknown', 'unknown to victim', 'N/A', '', 'Internet acquaintance',
  'game friend', 'no relation', 'not related', 'other', 'not the father',
  'dieithryn', 'desconocido', 'en línea', 'inconnu', 'en ligne', 'Fremder', 'im Internet kennengelernt', 'estranho', 'onbekende', 'obcy',
  'nieznajomy z internetu', 'hindi kilala', 'अजनबी', 'ऑनलाइन', 'keine', 'brak',
]

test.each(offline)('%s is a relation offline', (text) => expect(isOfflineRelation(text)).toBe(true))
test.each(notOffline)('%s is no relation offline', (text) => expect(isOfflineRelation(text)).toBe(false))

const yes = [
  'Yes', 'Y', 'true', 'lives with child', 'has own children', 'Yes, not supervised', 'lives with child, not employed', 'works at a school', 'Sí',
  'oui', 'Ja', 'sim', 'tak', 'oo', 'हाँ', 'ydy', '2', true, 1, 3,
]
const no = [
  'No', 'N', 'false', 'none', 'Unknown', 'not known', 'no children', 'does not live with children', 'lives alone', 'childless', 'No known access',
  'never', '', ' ', '-', 'N/A', 'nein', 'keine Kinder', 'non', 'aucun', 'sin hijos',
  'não', 'nee', 'geen kinderen', 'nie', 'brak', 'wala', 'hindi', 'नहीं', 'na', 'anhysbys', 'unbekannt', 'desconocido', 'onbekend', 'nieznane',
  'अज्ञात', null, false, 0, Number.NaN, -1, 'no longer lives with children, moved out',
]

test.each(yes)('%s says yes', (value) => expect(saysYes(value)).toBe(true))
test.each(no)('%s does not say yes', (value) => expect(saysYes(value)).toBe(false))

const claimed = [
  'urgent', 'No time to lose: the child may be met today', 'Not safe at home, the child asks for help now', 'yes', true, 1, 'high',
  '[threat to share]', 'nothing left to live for, says the child',
]
const denied = [
  'none', 'N/A', 'n/a', 'no', 'No.', 'false', 'False', '', '   ', '-', '...', 'null', 'nil', 'unknown', 'not applicable', 'No escalation needed',
  'no threats made', 'None reported', 'nein', 'brak', 'नहीं', null, false, 0,
]

test.each(claimed)('%s tells something', (value) => expect(claims(value)).toBe(true))
test.each(denied)('%s tells nothing', (value) => expect(claims(value)).toBe(false))

test('a no is an answer, an unknown is none', () => {
  expect(['No', false, 0, 'Yes', 'nein'].map(isKnown)).toEqual([true, true, true, true, true])
  expect(['Unknown', null, '', 'not stated', 'onbekend', Number.NaN].map(isKnown)).toEqual([false, false, false, false, false, false])
})

test('access by network is no access to a child', () => {
  expect(['online only', 'via Internet', 'en ligne'].map(isRemote)).toEqual([true, true, true])
  expect(['lives with child', 'neighbour, also online', true, null].map(isRemote)).toEqual([false, false, false, false])
})

const readers = [worksWithChildren, isOfflineRelation, saysYes, claims, isKnown, isRemote]

test('no text makes the readers throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', '\ud800', '__proto__', 'constructor')), (text) => {
    expect(readers.map((reads) => typeof reads(text))).toEqual(readers.map(() => 'boolean'))
  }), { numRuns: 200 })
})

test.each(['a,', ' ', 'and ', 'a', '-', 'no '])('200,000 characters of "%s" are read in time', async (unit) => {
  const text = unit.repeat(200_000 / unit.length)
  expect(await cpuMs(500, () => {
    for (const reads of readers) expect(typeof reads(text)).toBe('boolean')
  })).toBeLessThan(500)
})
