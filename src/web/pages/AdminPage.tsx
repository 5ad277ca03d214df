import { SubPages } from '../parts/SubPages.tsx'
import { useSession } from '../session.ts'
import { useSay } from '../words/say.tsx'
import './admin/admin.css'
import { ApprovalsPart } from './admin/ApprovalsPart.tsx'
import { DemoPart } from './admin/DemoPart.tsx'
import { HashSetsPart } from './admin/HashSetsPart.tsx'
import { HealthPart } from './admin/HealthPart.tsx'
import { KeysPart } from './admin/KeysPart.tsx'
import { PeoplePart } from './admin/PeoplePart.tsx'
import { RetentionPart } from './admin/RetentionPart.tsx'
import { RulesPart } from './admin/RulesPart.tsx'
import { UnitsPart } from './admin/UnitsPart.tsx'
import { WordListsPart } from './admin/WordListsPart.tsx'

const everybody = null
/** Who asks for or decides what takes two people. */
const ofTwo = ['export.ask', 'export.approve', 'erase.ask', 'erase.approve', 'role.grant', 'role.approve', 'key.ask', 'key.approve']

/** Who is here and what they may, what waits for a second person, and how the house itself stands; each part for whoever has the right. No content of any case. */
export function AdminPage() {
  const say = useSay()
  const { rights, demo } = useSession()
  const parts = [
    { id: 'people', right: 'people.read', said: say('admin.part.people'), shown: () => <PeoplePart /> },
    ...(ofTwo.some((right) => rights.has(right)) ? [{ id: 'approvals', right: everybody, said: say('admin.part.approvals'), shown: () => <ApprovalsPart /> }] : []),
    { id: 'health', right: 'house.read', said: say('admin.part.health'), shown: () => <HealthPart /> },
    { id: 'keys', right: 'house.read', said: say('admin.part.keys'), shown: () => <KeysPart /> },
    { id: 'units', right: 'house.read', said: say('admin.part.units'), shown: () => <UnitsPart /> },
    { id: 'rules', right: everybody, said: say('admin.part.rules'), shown: () => <RulesPart /> },
    { id: 'word-lists', right: 'house.read', said: say('admin.part.word-lists'), shown: () => <WordListsPart /> },
    { id: 'hash-sets', right: 'hashset.read', said: say('shell.hash-sets'), shown: () => <HashSetsPart /> },
    { id: 'retention', right: 'house.read', said: say('admin.part.retention'), shown: () => <RetentionPart /> },
    ...(demo ? [{ id: 'demo', right: 'people.change', said: say('admin.part.demo'), shown: () => <DemoPart /> }] : []),
  ]
  return <SubPages title={say('shell.admin')} label={say('parts.sub-pages')} parts={parts.filter((p) => p.right === everybody || rights.has(p.right))} />
}
