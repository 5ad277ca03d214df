import { SubPages } from '../parts/SubPages.tsx'
import { useSession } from '../session.ts'
import { useSay } from '../words/say.tsx'
import { CheckpointsPart } from './evidence/CheckpointsPart.tsx'
import './evidence/evidence.css'
import { GlassPart } from './evidence/GlassPart.tsx'
import { LogPart } from './evidence/LogPart.tsx'
import { ReviewPart } from './evidence/ReviewPart.tsx'
import { VerifyPart } from './evidence/VerifyPart.tsx'

/** Evidence: the log, its check in this page, who signed it, and what is to be reviewed; each part for whoever has the right. */
export function EvidencePage() {
  const say = useSay()
  const { rights } = useSession()
  const parts = [
    { id: 'log', right: 'log.read', said: say('evidence.part.log'), shown: () => <LogPart /> },
    { id: 'verify', right: 'log.verify', said: say('evidence.part.verify'), shown: () => <VerifyPart /> },
    { id: 'checkpoints', right: 'log.verify', said: say('evidence.part.checkpoints'), shown: () => <CheckpointsPart /> },
    { id: 'review', right: 'log.review', said: say('evidence.part.review'), shown: () => <ReviewPart /> },
    { id: 'break-glass', right: 'break-glass.review', said: say('evidence.part.break-glass'), shown: () => <GlassPart /> },
  ]
  return <SubPages title={say('shell.evidence')} label={say('parts.sub-pages')} parts={parts.filter((p) => rights.has(p.right))} />
}
